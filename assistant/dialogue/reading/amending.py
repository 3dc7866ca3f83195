"""Corrections in words: how they open, and which field has which value."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.model import Setting
from assistant.dialogue.reading.tokens import Token, words_of
from assistant.text import folded

LONGEST = 300
"""A longer line is said in sentences."""
MARKS = frozenset({",", ".", ":", ";", "-", "–", "—", "!", "…"})
FIELD = 7
"""A field has at most so many words."""


def amended(text: str, setting: Setting) -> tuple[str, bool] | None:
    """Return what follows the words that open a correction, and whether they can be nothing else.

    None where a line opens with none or says no more. A mark after them makes sure (`sorry, ...`).
    """
    if len(text) > LONGEST:
        return None
    for lex in _lexicons(setting):
        tokens = lex.tokens(text)
        begin = _past(tokens, 0, lex, "amends")
        sure = 0 < begin < len(tokens) and tokens[begin].folded in MARKS
        while begin and begin < len(tokens):
            further = _past(tokens, begin, lex, "amends", "asides")
            if further == begin and tokens[begin].folded not in MARKS:
                break
            begin = max(further, begin + (tokens[begin].folded in MARKS))
        if 0 < begin < len(tokens):
            end = len(tokens)
            if tokens[-1].folded in lex.table.amends_end and end - 1 > begin:
                end -= 1  # `maak er 14 september van`
            return text[tokens[begin].start : tokens[end - 1].end], sure
    return None


def _past(tokens: list[Token], i: int, lex: Lexicon, *classes: str) -> int:
    """Return the place after a phrase of some classes at a token, the token's own where none begins there."""
    return max((h.end for h in lex.cues.at(tokens, i, len(tokens)) if h.cls in classes), default=i)


def equated(text: str, setting: Setting) -> tuple[tuple[str, str], ...]:
    """Return the ways in which a text may say that a field has a value, as the field's words and the value."""
    found: dict[tuple[str, str], None] = {}
    for lex in _lexicons(setting):
        tokens = lex.tokens(text)
        first = 0
        while first < len(tokens) and tokens[first].folded in lex.table.articles:
            first += 1
        for i in range(first + 1, min(len(tokens) - 1, first + FIELD)):
            for end in _equal(tokens, i, lex):
                name = text[tokens[first].start : tokens[i - 1].end]
                found[(name, text[tokens[end].start : tokens[-1].end])] = None
    return tuple(found)


def same_words(text: str, setting: Setting) -> tuple[str, ...]:
    """Return the words of a name for comparing, articles and accents aside."""
    articles = {w for lex in _lexicons(setting) for w in lex.table.articles}
    elisions = {head: word for lex in _lexicons(setting) for head, word in lex.table.elisions.items()}
    return tuple(w for w in words_of(folded(text), elisions) if w not in articles)


def _equal(tokens: list[Token], i: int, lex: Lexicon) -> Iterator[int]:
    ends = sorted({h.end for h in lex.cues.at(tokens, i, len(tokens)) if h.cls == "equals"}, reverse=True)
    return (end for end in ends if end < len(tokens))


def _lexicons(setting: Setting) -> Iterator[Lexicon]:
    for code in dict.fromkeys((*setting.spoken, "en")):
        lex = lexicon(code)
        if lex is not None:
            yield lex
