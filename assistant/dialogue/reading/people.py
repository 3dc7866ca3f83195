"""Who is named in a line: mentions with their places, and answers to a question for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.dialogue.reading.cases import parted
from assistant.dialogue.reading.directory import AGENCY, NAME, ROLE, VAGUE, Directory
from assistant.dialogue.reading.entry import fits
from assistant.dialogue.reading.joining import is_of, joined
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.script import script
from assistant.dialogue.reading.titles import past_hyphened, with_title
from assistant.dialogue.reading.tokens import Hit, Token

_QUOTES = frozenset('"“”„«»‘’')
"""Marks around the name within an agency's (`Foundation "New Road"`)."""
_ENDINGS = ("'s", "'ll", "'", "'d", "s'")


def find(
    tokens: list[Token], lex: Lexicon, book: Directory, cues: Sequence[Hit], *, start: int, end: int, taken: set[int]
) -> list[Mention]:
    """Return the mentions in tokens `start` to `end` outside those `taken` by dates, joined where they name the same one."""
    found: list[Mention] = []
    polite = {i for c in cues if c.cls == "courtesies" for i in range(c.start + 1, c.end)}  # `моля те`
    said = (c for c in cues if c.cls in ("vague", "pronouns", "objects", "nobody") and c.start not in polite)
    plain = {h.start: h for h in sorted(said, key=lambda h: (h.end, h.cls == "vague"))}
    i = start
    while i < end:
        if i in taken:
            i += 1
            continue
        mention = at(tokens, book, i, end, alone=False)
        if mention is None and tokens[i].folded in lex.table.articles and i + 1 < end:
            inner = at(tokens, book, i + 1, end, alone=False)
            mention = replace(inner, start=i) if inner is not None else None
        if mention is None and lex.table.postposes and tokens[i].capital:
            mention = _by_its_capital(tokens, lex, book, i, start=start, end=end)
        if mention is None and i == start and lex.table.agency_heads and tokens[i].capital:
            mention = _by_its_verb(tokens, lex, book, i, end)
        if mention is None and i > start and (i - 1 in taken or tokens[i - 1].shape == "mark"):
            mention = _those_of(tokens, lex, book, i, end)
        if mention is None and i == start:
            mention = _those_of(tokens, lex, book, i, end) or _that_acts(tokens, lex, book, i, end)
        if mention is not None and i == start and _is_small(mention, tokens, lex, cues):
            mention = None
        other = plain.get(i)
        if other is not None and (mention is None or other.end > mention.end):
            mention = Mention(
                other.start,
                other.end,
                (),
                VAGUE,
                pronoun=other.cls in ("pronouns", "objects"),
                objective=other.cls == "objects",
                nobody=other.cls == "nobody",
            )
            mention = replace(mention, ids=_with_function(tokens, book, other)) if other.cls == "vague" else mention
        if mention is not None and mention.pronoun and is_enclitic(tokens, i, lex):
            mention = None
        if mention is not None and mention.pronoun and tokens[i].folded in lex.table.demonstratives:
            following = tokens[mention.end].folded if mention.end < end else ""
            told = any(h.start == mention.end and h.cls == "reports" for h in cues)
            mention = mention if told or following in lex.table.tasks or following in lex.table.modals else None
        if mention is None:
            i += 1
            continue
        if mention.possessive and any(h.cls == "contracted" and h.start == mention.end for h in cues):
            mention = replace(mention, possessive=False)
        mention = _of_a_man(mention, tokens, lex, book)
        mention = _with_place(_with_article(mention, tokens, lex, start), tokens, lex, book, end)
        mention = with_title(mention, tokens, lex, end)
        found.append(mention)
        i = mention.end
    return joined(found, tokens, lex, cues)


def _those_of(tokens: list[Token], lex: Lexicon, book: Directory, i: int, end: int) -> Mention | None:
    """Return an agency by whoever is from it (`los de Horizontes`), where a verb follows."""
    of = i + 1
    if of + 1 >= end or tokens[i].folded not in lex.table.articles or not is_of(tokens[of].folded, lex):
        return None
    first = of + 1 + (tokens[of + 1].folded in lex.table.articles)
    inner = at(tokens, book, first, end, alone=True) if first < end else None
    if inner is None or inner.way not in (AGENCY, ROLE) or not _is_followed(tokens, inner.end, end, lex):
        return None
    return replace(inner, start=i)


def _by_its_verb(tokens: list[Token], lex: Lexicon, book: Directory, i: int, end: int) -> Mention | None:
    """Return an agency that opens a statement by an ordinary word and whose verb shows that it acts (`Health will ...`)."""
    named = at(tokens, book, i, end, alone=True)
    if named is None or named.way not in (AGENCY, ROLE) or named.end != i + 1 or named.end >= end:
        return None
    led = [h for h in lex.cues.at(tokens, named.end, end) if h.cls in ("modals", "asks", "reports", "dissents", "attendance")]
    if not led and tokens[named.end].folded not in lex.table.tasks:
        return None
    after = max((h.end for h in led), default=named.end + 1)
    passive = any(h.cls == "passives" for h in lex.cues.at(tokens, named.end, end))
    done = after < end and tokens[after].folded in lex.table.passive_marks
    return None if passive or done else named


def _that_acts(tokens: list[Token], lex: Lexicon, book: Directory, i: int, end: int) -> Mention | None:
    """Return an agency whose name is an ordinary word, behind an article and before its verb (`το νοσοκομείο να ορίσει`)."""
    table, word = lex.table, tokens[i].folded
    if i + 2 >= end or not table.nominative or word not in table.articles or word in table.objective:
        return None
    inner = at(tokens, book, i + 1, end, alone=True)
    if inner is None or inner.way not in (AGENCY, ROLE) or inner.end >= end:
        return None
    verbs = ("modals", "reports", "asks", "dissents")
    acts = tokens[inner.end].folded in lex.table.tasks or any(h.cls in verbs for h in lex.cues.at(tokens, inner.end, end))
    return replace(inner, start=i) if acts else None


def _by_its_capital(tokens: list[Token], lex: Lexicon, book: Directory, i: int, *, start: int, end: int) -> Mention | None:
    """Return an agency whose name is an ordinary word too, where its capital or the verb after it shows that it is meant."""
    named = at(tokens, book, i, end, alone=True)
    if named is None or named.way != ROLE or named.end != i + 1 or not tokens[i].text[1:].islower():
        return None
    if i > start:
        return named if tokens[i - 1].shape == "word" and (i == start + 1 or not tokens[i - 1].capital) else None
    acts = named.end < end and tokens[named.end].folded in lex.table.tasks
    wanted = ("reports", "asks", "dissents", "exempt", "agents")
    return named if acts or any(h.cls in wanted for h in lex.cues.at(tokens, named.end, end)) else None


def _of_a_man(mention: Mention, tokens: list[Token], lex: Lexicon, book: Directory) -> Mention:
    """Take a woman's name behind a man's article for the man's whose inflected name it is as well (`του Παπαδόπουλου`)."""
    last = mention.end - 1
    if mention.way != NAME or last < 1 or tokens[last - 1].folded not in lex.table.masculine:
        return mention
    men = [e.ids for e in book.look_up((tokens[last].folded,)) if e.inflected and e.way == NAME and e.ids != mention.ids]
    return replace(mention, ids=men[0]) if men else mention


def _is_small(mention: Mention, tokens: list[Token], lex: Lexicon, cues: Sequence[Hit]) -> bool:
    """Say whether a name that opens a statement is the small word it also is (`Hans syster` is his sister)."""
    after = mention.end
    if mention.way != NAME or after != mention.start + 1 or tokens[mention.start].folded not in lex.function_words:
        return False
    acts = after < len(tokens) and (tokens[after].folded in lex.table.tasks or tokens[after].shape == "mark")
    return not acts and not any(h.start == after and h.cls in ("modals", "reports", "states", "receives") for h in cues)


def _with_function(tokens: list[Token], book: Directory, hit: Hit) -> tuple[str, ...]:
    """Return the people whose function holds the vague word (`the officer`), as candidates."""
    word = tokens[hit.end - 1].folded
    ids: list[str] = []
    for words, entries in book.entries.items():
        if word in words:
            ids.extend(i for e in entries if e.way == 1 for i in e.ids if i not in ids)
    return tuple(ids)


def at(tokens: list[Token], book: Directory, i: int, end: int, *, alone: bool) -> Mention | None:
    """Return the longest mention that begins at token `i`, a title before it included."""
    first = i
    i = past_hyphened(tokens, i, end, book.titles)
    while i + 1 < end and tokens[i].folded in book.titles and tokens[i].folded not in book.firsts and i - first < 2:
        i += 1
        if i < end and tokens[i].folded == ".":
            i += 1
    if i >= end:
        return None
    token = tokens[i]
    if token.shape == "mark":
        return _within_quotes(tokens, book, i, end, alone=alone)
    word, ending = _stripped(token, book)
    longest = max(book.firsts.get(word, 0), book.firsts.get(token.folded, 0))
    places = _unhyphenated(tokens, i, end, longest)
    for size in range(len(places), 0, -1):
        stretch = [tokens[j] for j in places[:size]]
        words, possessive = [t.folded for t in stretch], False
        words[-1], last_ending = _stripped(stretch[-1], book)
        possessive = last_ending in ("'s", "'", "s'")
        for entry in book.look_up(tuple(words)):
            marks = sum(tokens[j].folded in _QUOTES for j in range(i, places[size - 1]))
            if fits(entry, stretch, alone=alone) and (not marks or entry.way in (AGENCY, ROLE)):
                last = places[size - 1] + 1
                last += marks == 1 and last < end and tokens[last].folded in _QUOTES
                named = Mention(first, last, entry.ids, entry.way, possessive=possessive)
                return _with_case(named, tokens, end, last_ending)
    titled = _after_title(tokens, book, i, end, alone=alone)
    if titled is not None:
        return replace(titled, start=first)
    foreign = token.capital and len(word) > 2 and bool(book.scripts - {script(word)})
    if token.shape == "word" and (len(word) > 4 or foreign) and (token.capital or alone or first < i):
        ids = book.misspelt(word, capital=True)
    elif token.shape == "word" and len(word) > 5:
        ids = book.misspelt(word, capital=False)
    else:
        ids = ()
    return Mention(first, i + 1, ids, NAME, possessive=ending in ("'s", "'", "s'")) if ids else None


def _after_title(tokens: list[Token], book: Directory, i: int, end: int, *, alone: bool) -> Mention | None:
    """Return whom a name names behind a title that begins other ways of naming as well (`inspecteur Moreau`, `M. Moreau`)."""
    if tokens[i].folded not in book.titles:
        return None
    after = i + 1 + (i + 1 < end and tokens[i + 1].folded == ".")
    named = at(tokens, book, after, end, alone=alone) if after < end else None
    return named if named is not None and named.way == NAME else None


def _within_quotes(tokens: list[Token], book: Directory, i: int, end: int, *, alone: bool) -> Mention | None:
    """Return the agency whose name stands between quotation marks, the first at token `i`."""
    if tokens[i].folded not in _QUOTES or i + 1 >= end or tokens[i + 1].shape == "mark":
        return None
    inner = at(tokens, book, i + 1, end, alone=alone)
    closed = inner is not None and inner.end < end and tokens[inner.end].folded in _QUOTES
    return replace(inner, start=i, end=inner.end + 1) if inner is not None and closed and inner.way in (AGENCY, ROLE) else None


def _unhyphenated(tokens: list[Token], i: int, end: int, most: int) -> list[int]:
    """Return the places of up to `most` tokens from `i` on, without hyphens that join and marks that quote them."""
    places = [i] if most else []
    while places and len(places) < most:
        j = places[-1] + 1
        joined = j + 1 < end and tokens[j].folded in ("-", ".") and tokens[j - 1].end == tokens[j].start
        j += joined  # `Kinder- und Jugendhilfe`
        j += j + 1 < end and tokens[j].folded in _QUOTES
        if j >= end:
            break
        places.append(j)
    return places


def _with_case(mention: Mention, tokens: list[Token], end: int, ending: str) -> Mention:
    """Add the case that is written onto a name, or behind it with a hyphen."""
    stop = mention.end
    if stop < end and tokens[stop].shape == "case":
        return replace(mention, end=stop + 1, case=tokens[stop].folded)
    return replace(mention, case=ending) if len(ending) == 3 and ending[1:].isalpha() and ending != "'ll" else mention


def _stripped(token: Token, book: Directory) -> tuple[str, str]:
    """Return a word without what is written onto a name (`Dijkstra's`, `Jansens`), and what that was."""
    word = token.folded
    if word in book.firsts and word not in book.genitives:
        return word, ""
    for ending in _ENDINGS:
        if word.endswith(ending) and word[: -len(ending)] in book.firsts:
            return word[: -len(ending)], ending
    if book.cases and (inner := parted(word, book.lasts, book.cases)) is not None:
        return inner
    if word in book.genitives:
        return book.genitives[word], "'s"
    if word.endswith("s") and word[:-1] in book.names and token.capital:
        return word[:-1], "'s" if len(word) > 4 else ""
    return word, ""


def _with_article(mention: Mention, tokens: list[Token], lex: Lexicon, start: int) -> Mention:
    before = mention.start - 1
    if before >= start and tokens[before].folded in lex.table.articles:
        return replace(mention, start=before)
    return mention


def _with_place(mention: Mention, tokens: list[Token], lex: Lexicon, book: Directory, end: int) -> Mention:
    """Take the place after an agency into its naming (`PI Vught`, `reclassering Den Bosch`)."""
    stop = mention.end
    if mention.way in (AGENCY, ROLE) and stop + 1 < end and is_of(tokens[stop].folded, lex) and tokens[stop + 1].capital:
        token = tokens[stop + 1]
        known = token.folded in lex.common or token.slots or at(tokens, book, stop + 1, end, alone=False)
        return mention if known or token.shape != "word" else replace(mention, end=stop + 2)
    while mention.way in (AGENCY, ROLE) and stop < end and stop < mention.end + 2 and tokens[stop].capital:
        token = tokens[stop]
        if token.shape != "word" or token.folded in lex.common or token.slots or at(tokens, book, stop, end, alone=False):
            break
        if lex.table.capital_nouns and (
            token.folded.endswith(lex.table.thing_endings) or not _is_followed(tokens, stop + 1, end, lex)
        ):
            break
        stop += 1
    return replace(mention, end=stop)


def _is_followed(tokens: list[Token], i: int, end: int, lex: Lexicon) -> bool:
    """Say whether what follows a noun shows it to belong to the agency before it: an end, or a verb that is no infinitive."""
    if i >= end or tokens[i].shape == "mark":
        return True
    word = tokens[i].folded
    return (word in lex.table.tasks and word not in lex.table.infinitives) or any(
        h.cls in ("states", "modals", "reports", "asks", "receives") for h in lex.cues.at(tokens, i, end)
    )


def is_enclitic(tokens: list[Token], i: int, lex: Lexicon) -> bool:
    """Say whether a pronoun is written onto the verb before it (`informam-nos`)."""
    joined = i > 1 and tokens[i - 1].folded == "-" and tokens[i - 2].end == tokens[i].start - 1
    return joined and tokens[i].folded in lex.table.clitics
