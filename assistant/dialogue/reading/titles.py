"""Titles that stand after a name, where a language has them there (`Moreau doktornőt`)."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogue.reading.cases import parted
from assistant.dialogue.reading.directory import NAME
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.tokens import Token


def with_title(mention: Mention, tokens: list[Token], lex: Lexicon, end: int) -> Mention:
    """Take a title after a name into its naming, with the case that is written onto it."""
    stop, table = mention.end, lex.table
    if not table.family_first or mention.way != NAME or mention.case or stop >= end:
        return mention
    if tokens[stop].folded in table.titles:
        cased = stop + 1 < end and tokens[stop + 1].shape == "case"
        return replace(mention, end=stop + 1 + cased, case=tokens[stop + 1].folded if cased else "")
    inner = parted(tokens[stop].folded, frozenset(table.titles), table.cases)
    return mention if inner is None or len(inner[0]) < SHORTEST else replace(mention, end=stop + 1, case=inner[1])


def past_hyphened(tokens: list[Token], i: int, end: int, titles: frozenset[str]) -> int:
    """Return where a title that a hyphen parts ends (`г-жа`, `д-р`), and `i` where none begins there."""
    if i + 3 >= end or tokens[i + 1].folded != "-" or tokens[i].end != tokens[i + 1].start:
        return i
    return i + 3 if f"{tokens[i].folded}-{tokens[i + 2].folded}" in titles else i


SHORTEST = 2
"""A title of fewer letters has no case written onto it."""
