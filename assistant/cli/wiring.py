"""Wires the catalogues to the glossary, so that whatever is worded outside `--help` has its labels too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from assistant import catalogues

if TYPE_CHECKING:
    import argparse

    from assistant.terminology.glossary import Glossary
    from assistant.text import Catalogue


def catalogue(language: str) -> Catalogue:
    """Return the wording of a language, with the glossary's labels; both are read when they are first needed."""
    return catalogues.catalogue(language, label)


def interface(args: argparse.Namespace) -> Catalogue:
    """Return the wording of the interface: `--ui-lang`, else the environment's."""
    return catalogue(catalogues.choose(args.ui_lang))


@lru_cache(maxsize=4096)
def label(concept: str, language: str) -> str:
    """Return the preferred term of a concept, the glossary in use before the shipped one; an English one is marked so."""
    found = glossary().label(concept, language)
    if found.text == concept:
        found = _shipped().label(concept, language)
    return found.text if found.lang in (language, "") else f"{found.text} [{found.lang}]"


@lru_cache(maxsize=1)
def glossary() -> Glossary:
    """Return the glossary in use."""
    from assistant.cli.config import glossary as in_use
    from assistant.terminology.glossary import Glossary

    return Glossary.load(in_use())


@lru_cache(maxsize=1)
def _shipped() -> Glossary:
    from assistant.terminology.glossary import Glossary

    return Glossary.load()
