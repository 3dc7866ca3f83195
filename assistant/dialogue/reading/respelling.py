"""Words within agencies' names that only their accents tell from others (`Gabinete de Apoio à Vítima`)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TypeVar

from assistant.dialogue.reading.lexicon import Lexicon
from assistant.text import folded

E = TypeVar("E")


def add_respelt(entries: dict[tuple[str, ...], list[E]], agencies: Iterable[str], lexicons: Iterable[Lexicon]) -> None:
    """Add to what names agencies how a language compares such words, each told by the word before it."""
    said = {
        (folded(before.text), folded(token.text)): token.folded
        for lex in lexicons
        if lex.table.accented
        for agency in agencies
        for before, token in pairwise(lex.tokens(agency))
        if token.folded != folded(token.text) and token.shape == "word"
    }
    for words, found in list(entries.items()) if said else ():
        spelt = tuple(said.get(pair, pair[1]) for pair in pairwise(("", *words)))
        if spelt != words:
            entries.setdefault(spelt, []).extend(found)
