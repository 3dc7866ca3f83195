"""Words that say who may read what is told (`not for the municipality`, `named receivers only`), found before all else.

They are cut out of the line, so that what is left reads as if they had not been said; each belongs to the statement before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from assistant.dialogue.reading import people
from assistant.dialogue.reading.directory import AGENCY, FUNCTION, NAME, ROLE, Directory
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.model import Restriction
from assistant.dialogue.reading.tokens import Token

LEVELS = {"closed": "H1", "abstracted": "H2", "off_record": "H3"}
"""Class of a phrase that stands alone to the level it speaks of (R44)."""
CLASSES = (*LEVELS, "only_for", "for_only", "not_for", "not_to_know")
ELSEWHERE, STRANGER = "elsewhere", "stranger"
"""An agency, and a name, that nobody at the table has: they may be meant all the same."""
PARTS = frozenset(",;:.!?()[]-–—/|")
"""Marks between which a restriction stands."""
SURE = 4
"""A phrase of so many words restricts wherever it stands."""
PLAIN = 3
"""One of so many may be about anybody (`do not tell his mother`); shorter ones may say whose a thing is (`not for him`)."""


@dataclass(frozen=True)
class Cut:
    """A restriction and where it stood: `at` in the line without it, `start` to `end` in the line as typed.

    `ahead` says that it opens what follows (`confidential: ...`).
    """

    restriction: Restriction
    at: int
    start: int
    end: int
    ahead: bool


def cut_out(line: str, tokens: list[Token], lex: Lexicon, book: Directory) -> tuple[str, tuple[Cut, ...]]:
    """Return a line without the words that restrict who may read it, and those words with their places."""
    cuts: list[Cut] = []
    kept: list[str] = []
    done = length = 0
    for start, end, restriction in _found(line, tokens, lex, book):
        a, b = _edges(line, tokens, start, end, done)
        ahead = b > tokens[end - 1].end and line[tokens[end - 1].end : b].strip().startswith(":")
        kept.append(line[done:a])
        length += a - done
        cuts.append(Cut(restriction, length, a, b, ahead))
        done = b
    return "".join((*kept, line[done:])), tuple(cuts)


def placed(cuts: Iterable[Cut], spans: list[tuple[int, int]]) -> list[list[Cut]]:
    """Return for each statement, given by its place in the line without restrictions, the cuts that belong to it."""
    own: list[list[Cut]] = [[] for _span in spans]
    for cut in cuts:
        before = [n for n, (start, _end) in enumerate(spans) if start < cut.at]
        if cut.ahead:
            own[next((n for n, (start, _end) in enumerate(spans) if start >= cut.at), len(spans) - 1)].append(cut)
        elif before:
            own[before[-1]].append(cut)
        else:
            for each in own:
                each.append(cut)
    return own


def together(restrictions: Iterable[Restriction]) -> Restriction | None:
    """Return several restrictions as one, the strictest of them; None where there is none."""
    found = list(restrictions)
    if not found:
        return None
    words = "; ".join(dict.fromkeys(r.words for r in found))
    only = tuple(dict.fromkeys(i for r in found for i in r.only))
    barred = tuple(dict.fromkeys(i for r in found for i in r.barred))
    return Restriction(max(r.level for r in found), words, only, barred)


def _found(line: str, tokens: list[Token], lex: Lexicon, book: Directory) -> Iterator[tuple[int, int, Restriction]]:
    i = 0
    while i < len(tokens):
        hit = _at(line, tokens, i, lex, book)
        if hit is None:
            i += 1
        else:
            yield hit
            i = hit[1]


def _at(line: str, tokens: list[Token], i: int, lex: Lexicon, book: Directory) -> tuple[int, int, Restriction] | None:
    """Return the restriction that begins at token `i`, as its tokens and what it says."""
    opens = _opens(line, tokens, i)
    begin = _past(tokens, i, lex, "asides") if opens else i
    best: tuple[int, Restriction] | None = None
    for hit in lex.cues.at(tokens, begin, len(tokens)) if begin < len(tokens) else ():
        if hit.cls not in CLASSES or not (opens or hit.end - hit.start >= SURE):
            continue
        plain = sum(1 + ("'" in t.folded) for t in tokens[hit.start : hit.end]) >= PLAIN
        for end, only, barred in _completed(tokens, hit.cls, hit.end, lex, book, plain=plain):
            level = LEVELS.get(hit.cls, "H1")
            best = _longer(best, _ending(line, tokens, end, lex), Restriction(level, "", only, barred))
    if opens:
        for start, named in _named(tokens, begin, lex, book, (ELSEWHERE,)):
            for hit in lex.cues.at(tokens, start, len(tokens)) if start < len(tokens) else ():
                only, barred = (named, ()) if hit.cls == "for_only" else ((), named)
                if hit.cls in ("for_only", "not_to_know"):
                    best = _longer(best, _ending(line, tokens, hit.end, lex), Restriction("H1", "", only, barred))
    if best is None:
        return None
    end, restriction = best
    return i, end, replace(restriction, words=line[tokens[i].start : tokens[end - 1].end])


def _completed(
    tokens: list[Token], cls: str, i: int, lex: Lexicon, book: Directory, *, plain: bool
) -> Iterator[tuple[int, tuple[str, ...], tuple[str, ...]]]:
    """Return how a phrase may go on: alone, or with those it names; each as its end, who may read and who may not."""
    if cls in LEVELS:
        yield i, (), ()
    elif cls == "only_for":
        yield from ((end, named, ()) for end, named in _named(tokens, i, lex, book, (ELSEWHERE, STRANGER)))
    elif cls == "not_for":
        others = (ELSEWHERE, STRANGER, "outsiders", "person", *(("kin", "objects", "vague") if plain else ()))
        yield from ((end, (), named) for end, named in _named(tokens, i, lex, book, others))


def _longer(best: tuple[int, Restriction] | None, end: int, restriction: Restriction) -> tuple[int, Restriction] | None:
    return (end, restriction) if end and (best is None or end > best[0]) else best


def _ending(line: str, tokens: list[Token], end: int, lex: Lexicon) -> int:
    """Return where the part of a sentence ends that a restriction is; 0 where it does not end there."""
    for last in (_past(tokens, end, lex, "asides"), end):
        if _closes(line, tokens, last, lex):
            return last
    return 0


def _named(
    tokens: list[Token], i: int, lex: Lexicon, book: Directory, others: tuple[str, ...]
) -> list[tuple[int, tuple[str, ...]]]:
    """Return who is named from token `i` on, after each name that a list may end with, the longest list first.

    `others` are the classes of words that name somebody who is not at the table.
    """
    joins = {w for w in (*lex.table.both, *lex.table.either) if " " not in w} | {","}
    leads = {*lex.table.articles, *(w for w in lex.table.toward if " " not in w)}
    found: list[tuple[int, tuple[str, ...]]] = []
    named: tuple[str, ...] = ()
    while i < len(tokens):
        while i < len(tokens) and tokens[i].folded in leads:
            i += 1
        mention = people.at(tokens, book, i, len(tokens), alone=True) if i < len(tokens) else None
        if mention is not None and mention.ids:
            named = (*named, *_readers(mention.ids, mention.way, book))
            i = mention.end
        else:
            end = _outside(tokens, i, lex, others) if i < len(tokens) else 0
            if not end:
                break
            i = end
        found.append((i, named))
        if i >= len(tokens) or tokens[i].folded not in joins:
            break
        i += 1
        if i < len(tokens) and tokens[i - 1].folded == "," and tokens[i].folded in joins:
            i += 1
    return found[::-1]


def _outside(tokens: list[Token], i: int, lex: Lexicon, others: tuple[str, ...]) -> int:
    """Return where the words end that name somebody who is not at the table, 0 where none do."""
    ends = [h.end for h in lex.cues.at(tokens, i, len(tokens)) if h.cls in others]
    token = tokens[i]
    strange = token.capital and token.shape == "word" and not token.slots and token.folded not in lex.common
    if STRANGER in others and strange and token.folded not in lex.function_words:
        ends.append(i + 1)
    return max(ends, default=0)


def _readers(ids: tuple[str, ...], way: int, book: Directory) -> tuple[str, ...]:
    """Return whom a name means among readers: an agency as a whole, or people."""
    if way in (AGENCY, ROLE):
        return tuple(dict.fromkeys(book.agencies[i] for i in ids))
    return ids if way in (NAME, FUNCTION) else ()


def _opens(line: str, tokens: list[Token], i: int) -> bool:
    """Say whether a part of a sentence begins at a token."""
    if i == 0 or tokens[i - 1].folded in PARTS:
        return True
    return "\n" in line[tokens[i - 1].end : tokens[i].start]


def _closes(line: str, tokens: list[Token], end: int, lex: Lexicon) -> bool:
    """Say whether a part of a sentence ends before a token."""
    if end >= len(tokens) or tokens[end].folded in PARTS or "\n" in line[tokens[end - 1].end : tokens[end].start]:
        return True
    return any(h.cls == "turns" for h in lex.cues.at(tokens, end, min(end + 1, len(tokens))))


def _past(tokens: list[Token], i: int, lex: Lexicon, cls: str) -> int:
    """Return the place after the small words at a token that a restriction may be said with (`please`, `this is`)."""
    moved = True
    while moved and i < len(tokens):
        ends = [h.end for h in lex.cues.at(tokens, i, len(tokens)) if h.cls == cls]
        moved = bool(ends)
        i = max(ends, default=i)
    return i


def _edges(line: str, tokens: list[Token], start: int, end: int, least: int) -> tuple[int, int]:
    """Return which characters go with a restriction: the marks that only set it off go too."""
    a, b = tokens[start].start, tokens[end - 1].end
    before = tokens[start - 1].folded if start else "."
    after = tokens[end].folded if end < len(tokens) else ""
    if start and before in (",", ";", "(", "[", "-", "–", "—"):
        a = tokens[start - 1].start
        if after in (")", "]") and before in ("(", "["):
            b = tokens[end].end
    elif before in (".", "!", "?", ":") or "\n" in line[tokens[start - 1].end : a]:
        while end < len(tokens) and tokens[end].folded in PARTS and "\n" not in line[b : tokens[end].start]:
            b = tokens[end].end
            end += 1
        while b < len(line) and line[b].isspace():
            b += 1
    while a > least and line[a - 1] in " \t" and (b >= len(line) or not line[b].isalnum()):
        a -= 1
    return max(a, least), b
