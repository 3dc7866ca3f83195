"""What is wrong with the wording of terms and definitions: letters of another script, a definition that repeats its term."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence

from assistant.terminology.cells import Problem, Row
from assistant.terminology.files import YES
from assistant.terminology.model import LANGUAGES, Reason, TermKind, TermStatus
from assistant.text import _, folded

_SCRIPTS = {**dict.fromkeys(LANGUAGES, "LATIN"), "el": "GREEK", "bg": "CYRILLIC"}
"""The script of each language; terms of others are not looked at."""

_NO_SCRIPT = frozenset({"MODIFIER", "FEMININE", "MASCULINE", "MICRO"})
"""First words of the names of letters that every script uses."""

_WORD = re.compile(r"[^\W_]+")
_BORROWED = frozenset({TermKind.ACRONYM, TermKind.ABBREVIATION, TermKind.LOOKUP})


def script(row: Row, lang: str, texts: Sequence[str], *, kept: bool = False) -> Iterator[Problem]:
    """Look for letters of another script in the texts of a row; `kept` says that the concept is not translated.

    A foreign word among others (an acronym, a name) is doubtful; within one word a foreign letter is always a mistake.
    """
    wanted = _SCRIPTS.get(lang[:2])
    if wanted is None:
        return
    cells = row.cells
    borrowed = kept or cells.get("kind") in _BORROWED or cells.get("reason") == Reason.FOREIGN
    borrowed = borrowed or cells.get("part_of_speech") == "proper noun"
    for text in texts:
        used = [_scripts(word) for word in _WORD.findall(text)]
        strange = sorted(name for names in used for name in names if name != wanted)
        if not strange:
            continue
        found = {"text": text, "script": ", ".join(dict.fromkeys(strange)).lower()}
        if any(len(names) > 1 for names in used):
            yield row.wrong(_("letters of two scripts in one word ({script}): {text}", **found))
        elif set(strange) != {"LATIN"}:
            yield row.wrong(_("letters of another script ({script}) in this language: {text}", **found))
        elif not borrowed:
            yield row.doubtful(_("letters of another script ({script}) in this language: {text}", **found))


def _scripts(word: str) -> set[str]:
    letters = (unicodedata.name(c, "?").split()[0] for c in word if c.isalpha())
    return {name for name in letters if name not in _NO_SCRIPT}


def repeats(definition: Row, terms: Collection[Row]) -> Iterator[Problem]:
    """Say so where a definition holds the preferred term, or begins with one of the others, and so explains nothing."""
    said = _words(definition["definition"])
    start = 1 if said and len(said[0]) <= 3 else 0  # a short first word is an article
    for row in terms:
        words = _words(row["term"])
        if not words or row["status"] not in (TermStatus.PREFERRED, TermStatus.ADMITTED):
            continue
        whole = row["status"] == TermStatus.PREFERRED
        places = range(len(said) - len(words) + 1) if whole else {0, start}
        if any(said[at : at + len(words)] == words for at in places):
            yield definition.doubtful(_("the definition repeats the term: {term}", term=row["term"]))
            return


def untranslated(concepts: Sequence[Row], named: dict[str, set[str]]) -> Iterator[Problem]:
    """Name the languages in which a concept has no term; `named` are the concepts that have one, by language."""
    for row in concepts:
        missing = [lang for lang, those in named.items() if row["id"] not in those]
        if row["id"] and missing and row["do_not_translate"] != YES:
            yield row.doubtful(_("no term in: {languages}", languages=", ".join(missing)))


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))
