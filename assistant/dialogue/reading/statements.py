"""Where one statement ends and the next begins, in a line or a pasted paragraph."""

from __future__ import annotations

import re

from assistant.dialogue.reading import people
from assistant.dialogue.reading.directory import Directory
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.tokens import Token

MOST_TOKENS = 700
WRAPPED = 60
"""A line of so many characters was wrapped where text was copied from."""
STOPS = frozenset({".", "!", "?", ";", ":", "…"})
BULLETS = frozenset({"-", "–", "—", "•", "*", "·", "▪", "◦", "‣"})
_LISTED = re.compile(r"\d{1,2}[.)]\s|[-–—•*·▪◦‣]\s")
PREFIXED = 30
"""A colon so near a line's beginning closes a prefix, and the line is one of its own."""
MOST_STATEMENTS = 24
"""A longer text is read so far and kept whole; a reading must never hold up the table."""


def statements(text: str, tokens: list[Token], lex: Lexicon, book: Directory) -> list[tuple[int, int]]:
    """Return the token ranges of a text's statements, in order."""
    ranges: list[tuple[int, int]] = []
    for start, end in _sentences(text, tokens):
        ranges.extend(_clauses(tokens, start, end, lex, book))
        if len(ranges) >= MOST_STATEMENTS:
            break
    return ranges[:MOST_STATEMENTS]


def _sentences(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = _past_marker(text, tokens, 0)
    for i, token in enumerate(tokens):
        if i < start:
            continue
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        broken = after is not None and is_break(text, token, after)
        stop = token.folded in ("!", "?", ";", "…") or (token.folded == "." and _ends(tokens, i))
        if after is None or broken or (stop and after.start > token.end and after.folded not in (")", '"', "”")):
            if any(t.shape != "mark" for t in tokens[start : i + 1]):
                found.append((start, i + 1))
            start = _past_marker(text, tokens, i + 1)
    return found


def _past_marker(text: str, tokens: list[Token], i: int) -> int:
    """Return where a statement begins after the number or the bullet that a list sets before it (`2. `, `- `)."""
    if i + 1 >= len(tokens):
        return i
    token, after = tokens[i], tokens[i + 1]
    opens = i == 0 or "\n" in text[tokens[i - 1].end : token.start]
    if opens and token.folded in BULLETS and after.start > token.end:
        return i + 1
    if not token.folded.isdigit() or len(token.folded) > 2 or after.start != token.end or i + 2 >= len(tokens):
        return i
    begun = tokens[i + 2]
    numbered = after.folded == ")" or (after.folded == "." and (begun.capital or opens) and "month" not in begun.slots)
    return i + 2 if numbered and begun.start > after.end else i


def is_break(text: str, before: Token, after: Token) -> bool:
    """Say whether a new line begins between two tokens; one that was only wrapped for its length goes on."""
    if "\n" not in text[before.end : after.start]:
        return False
    line = text[text.rfind("\n", 0, before.end) + 1 : before.end]
    if len(line) < WRAPPED or "\n\n" in text[before.end : after.start].replace(" ", ""):
        return True
    following = text[after.start :].split("\n", 1)[0]
    return before.folded in STOPS or _LISTED.match(following) is not None or ":" in following[:PREFIXED]


def _ends(tokens: list[Token], i: int) -> bool:
    """Say whether a full stop ends a sentence: not after an initial or a number that a word in lower case follows."""
    before = tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if before is None or after is None:
        return after is None
    if len(before.text) == 1 and before.shape == "word":
        return False
    dotted = i > 1 and before.text.isupper() and tokens[i - 2].text.isupper() and before.start == tokens[i - 2].end + 1
    if dotted and not after.capital:
        return False  # `από την ΕΛ.ΑΣ. αν κατέχει όπλο`; the stop within is left out
    return not (before.shape == "number" and not after.capital)


def _clauses(tokens: list[Token], start: int, end: int, lex: Lexicon, book: Directory) -> list[tuple[int, int]]:
    """Cut a sentence where a new subject with its own verb begins (`... and Moreau sends the file`)."""
    cuts = [start]
    for i in range(start + 3, end - 2):
        joint = tokens[i].folded
        if (joint != "," and not _is_turn(tokens, i, end, lex)) or _is_listed(tokens, i, end, lex, book):
            continue
        j = i + 1
        if joint == "," and _is_turn(tokens, j, end, lex):
            j += 1
        if _begins(tokens, j, end, lex, book) and _is_whole(tokens, cuts[-1], i, lex) and i - cuts[-1] >= 3:
            cuts.append(j)
    return [(a, _trimmed(tokens, a, b, lex)) for a, b in zip(cuts, [*cuts[1:], end], strict=True)]


def _is_listed(tokens: list[Token], i: int, end: int, lex: Lexicon, book: Directory) -> bool:
    """Say whether a joint stands between two who do something together (`agreed that the police and probation call`)."""
    for j in range(max(1, i - 4), i):
        named = people.at(tokens, book, j, end, alone=False)
        before = j - 1 - (j > 1 and tokens[j - 1].folded in lex.table.articles)
        if named is not None and named.end == i and _is_led_alike(tokens, before, i + 1, lex):
            return True
        if named is not None and named.end == i and any(h.cls == "that" for h in lex.cues.at(tokens, before, before + 1)):
            return True
    return False


def _is_led_alike(tokens: list[Token], i: int, j: int, lex: Lexicon) -> bool:
    """Say whether prepositions before whom something is asked stand at two places (`pide a Moreau y a la policía`)."""
    said = (lex.table.addressees, lex.table.agents, lex.table.origins)
    return any(tokens[i].folded in words and tokens[j].folded in words for words in said)


def _is_turn(tokens: list[Token], i: int, end: int, lex: Lexicon) -> bool:
    return any(h.cls == "turns" for h in lex.cues.at(tokens, i, min(end, i + 1)))


def _trimmed(tokens: list[Token], start: int, end: int, lex: Lexicon) -> int:
    while end > start + 1 and (tokens[end - 1].folded == "," or _is_turn(tokens, end - 1, end, lex)):
        end -= 1
    return end


def _begins(tokens: list[Token], i: int, end: int, lex: Lexicon, book: Directory) -> bool:
    """Say whether a mention with its verb begins at token `i`, articles and small words before it aside."""
    verb_first = False
    for j in range(i, min(end, i + 5)):
        found = people.at(tokens, book, j, end, alone=False)
        if found is not None and (j == i or tokens[j].folded not in lex.function_words):
            if j == i and found.end < end and tokens[found.end].folded in lex.table.relative and tokens[i - 1].folded != ",":
                return False  # `not Dijkstra but Yilmaz who ...`
            last = verb_first and found.end >= end - 1 and end - i <= 8  # `..., преценява д-р Moreau.`
            closing = (end - i <= 5 or last) and any(
                h.cls in ("reports", "according") for k in range(i, end) for h in lex.cues.at(tokens, k, end)
            )
            if verb_first and tokens[j - 1].folded in (*lex.table.prepositions, *lex.table.objective):
                return False  # `y llama al juzgado`: whoever is called is no subject
            if verb_first and tokens[i - 1].folded == "," and found.end < end and tokens[found.end].folded == ",":
                closing = closing or any(h.cls == "reports" for h in lex.cues.at(tokens, i, j))  # `..., säger Moreau, ...`
            after = max((h.end for h in lex.cues.at(tokens, found.end, end) if h.cls == "reports"), default=end)
            if tokens[i - 1].folded == "," and after < end and tokens[after].folded == ",":
                return False  # `what helps him, Moreau says, is the group`
            stop = _pair_end(tokens, found.end, end, lex, book) if tokens[i - 1].folded == "," else found.end
            if not any(h.cls in ("does_so", "belongs") for h in lex.cues.at(tokens, stop, end)):  # `y Moreau lo hará`
                while stop < end and _is_clitic(tokens, stop, lex):
                    stop += 1
            return not closing and (verb_first or _is_verb(tokens, stop, end, lex))
        if (lex.table.inverts or lex.table.postposes) and not _is_article(tokens, j, lex) and _is_verb(tokens, j, end, lex):
            if lex.table.undertakes and any(h.cls == "infinitive_marks" for h in lex.cues.at(tokens, j, j + 1)):
                return False  # an infinitive: the subject is the one before (`ska ringa och återkoppla till Moreau`)
            verb_first = True
            continue
        plain = tokens[j].folded in lex.table.articles or tokens[j].folded in lex.table.adverbs or bool(tokens[j].slots)
        if not plain and not any(h.cls in ("due", "at", "turns") for h in lex.cues.at(tokens, j, end)):
            return False
    return False


def _pair_end(tokens: list[Token], i: int, end: int, lex: Lexicon, book: Directory) -> int:
    """Return where two who are named together end, from where the first does (`..., Okafor and Dijkstra sent apologies`)."""
    joint = next((h for h in lex.cues.at(tokens, i, min(end, i + 1)) if h.cls == "both"), None)
    other = people.at(tokens, book, joint.end, end, alone=False) if joint is not None else None
    return other.end if other is not None else i


def _is_article(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    return lex.table.postposes and tokens[i].folded in lex.table.articles


def _is_verb(tokens: list[Token], i: int, end: int, lex: Lexicon) -> bool:
    while i < end and tokens[i].folded in lex.table.adverbs and tokens[i].shape != "mark":
        i += 1
    if i >= end:
        return False
    word = tokens[i].folded
    if tokens[i].noun:
        return False
    if word in lex.table.tasks or word in lex.table.pasts:
        return True
    wanted = ("modals", "asks", "receives", "reports", "states", "exempt", "unable", "asked", "attendance", "dissents")
    if any(h.cls in wanted for h in lex.cues.at(tokens, i, end)):
        return True
    known = word in lex.function_words or len(word) < 4
    plain = tokens[i].shape == "word" and not tokens[i].capital
    return not known and plain and word.endswith((*lex.table.present_endings, *lex.table.past_endings))


def _is_clitic(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    """Say whether a pronoun stands before its verb, and is no article (`y Moreau le acompaña`)."""
    return tokens[i].folded in lex.table.clitics and tokens[i].folded not in lex.table.articles


def _is_whole(tokens: list[Token], start: int, end: int, lex: Lexicon) -> bool:
    """Say whether tokens before a joint are a statement of their own: somebody or something, and a verb."""
    if lex.table.led_out and tokens[start].folded == lex.table.that[0]:
        return False  # `hogy ne késsen, Moreau telefonál`
    asks = lex.table.inverts and any(h.cls == "questions" for h in lex.cues.at(tokens, start, end))
    if asks and tokens[end].folded == "," and any(h.cls == "being" for h in lex.cues.at(tokens, end + 1, end + 2)):
        return False  # `wer die Akte holt, ist Moreau`
    if any(
        h.cls in ("conditions", "requests", *(("relative",) * bool(lex.table.wish))) for h in lex.cues.at(tokens, start, end)
    ):
        return False
    if any(h.cls == "requested" for i in range(start, end) for h in lex.cues.at(tokens, i, end)):
        return False
    asks = any(h.cls in ("asks", "asked") for i in range(start, end) for h in lex.cues.at(tokens, i, end))
    verbs = [
        i
        for i in range(start, end)
        if i > start and not _is_article(tokens, i, lex) and _is_verb(tokens, i, min(end, i + 3), lex)
    ]
    return bool(verbs) and not (asks and end - start < 4)
