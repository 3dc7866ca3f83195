"""Terms that other people annotated in other people's texts: ACTER, in English, French and Dutch, of four fields.

`CONVENE_ACTER` names a folder with a copy of ACTER (github.com/AylaRT/ACTER, CC BY-NC-SA 4.0, so never shipped). A term that is
annotated in several forms is entered in the shortest one; the others are looked for in the running text, in the places where
they are annotated, except within a longer term. What is taken for a misspelt term and lies in no annotated stretch is wrong;
what is taken for an inflected one is not counted: which forms of a word are terms is the annotators' choice, not a fact.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from assistant.terminology.model import Match, Term
from assistant.terminology.recognise import Index, recognise
from assistant.terminology.words import fold
from bench.recognition import EACH, TOGETHER, WRONG, Figures

FIELDS = ("corp", "equi", "htfl", "wind")
LANGUAGES = ("en", "fr", "nl")
_SEQUENCES = "annotated/annotations/sequential_annotations/iob_annotations/without_named_entities"
_LISTS = "annotated/annotations/unique_annotation_lists"
_ENDINGS = {"en": ("s", "es"), "fr": ("s", "x", "e", "es"), "nl": ("s", "n", "en", "e")}
"""What an inflected form may have more than the one that is entered; longer ones make other words."""


def bases(forms: list[str], lang: str) -> dict[str, str]:
    """Return for each inflected form of a term the shortest one listed."""
    known = set(forms)
    found: dict[str, str] = {}
    for form in sorted(known, key=len):
        for ending in _ENDINGS[lang]:
            base = form.removesuffix(ending)
            if len(base) >= 4 and base != form and base in known:
                found[form] = found.get(base, base)
    return found


def annotated(path: Path) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Yield the sentences of a file with what is annotated in them."""
    text, marks = "", []
    for line in (*path.read_text("utf-8").splitlines(), ""):
        word, _tab, label = line.rpartition("\t")
        if not line.strip():
            yield text, marks
            text, marks = "", []
            continue
        text += " " if text else ""
        if label == "B":
            marks.append((len(text), len(text) + len(word)))
        elif label == "I" and marks:
            marks[-1] = (marks[-1][0], len(text) + len(word))
        text += word


def field(folder: Path, lang: str, name: str) -> Figures:
    """Return the figures of one field's texts in one language."""
    at = folder / lang / name
    listed = (at / _LISTS / f"{name}_{lang}_terms.tsv").read_text("utf-8").splitlines()
    forms = [row.split("\t")[0] for row in listed if row]
    longer = bases(forms, lang)
    index = Index([Term(lang=lang, concept=form, text=form) for form in forms if form not in longer], lang)
    figures = Figures()
    for path in sorted((at / _SEQUENCES).glob("*.tsv")):
        for text, marks in annotated(path):
            spans = list(recognise(text, [index]))
            figures.words += len(text.split())
            for start, end in marks:
                base = longer.get(text[start:end].lower())
                if base is None or any(s.start <= start and end <= s.end and s.end - s.start > end - start for s in spans):
                    continue
                figures.looked += 1
                # Some forms are listed without their accents too; those are the same term.
                said = [r.term.text for s in spans if (s.start, s.end) == (start, end) for r in s.readings]
                if any(fold(term).startswith(fold(base)) for term in said):
                    figures.found += 1
                else:
                    figures.misses.append(f"{text[start:end]} ({base})")
            for span in spans:
                if span.match is Match.FUZZY and not any(start < span.end and span.start < end for start, end in marks):
                    figures.wrong[span.match] += 1
                    figures.false.append(f"{text[span.start : span.end]} ({span.readings[0].term.text})")
    return figures


def measured() -> dict[str, Figures]:
    """Return each language's figures over all fields; none where the texts are absent."""
    folder = Path(os.environ.get("CONVENE_ACTER", "-"))
    if not (folder / "nl").is_dir():
        print("CONVENE_ACTER names no folder with a copy of ACTER: terms that others annotated left out")
        return {}
    out = {}
    for lang in LANGUAGES:
        out[lang] = Figures()
        for name in FIELDS:
            out[lang].add(field(folder, lang, name))
    return out


def rows() -> list[tuple[str, float, float]]:
    """Return each figure against its goal."""
    each = measured()
    if not each:
        return []
    whole = Figures()
    for figures in each.values():
        whole.add(figures)
    worst = max(each, key=lambda lang: each[lang].missed)
    return [
        ("annotated by others: inflected mentions missed / 8 in 100", whole.missed / TOGETHER, 1.0),
        (f"annotated by others: missed in the worst language ({worst}) / 15 in 100", each[worst].missed / EACH, 1.0),
        ("annotated by others: words taken for a misspelt term in 1,000 / 1", whole.per_thousand / WRONG, 1.0),
    ]


if __name__ == "__main__":
    for lang, figures in measured().items():
        print(f"{lang}: {figures.found} of {figures.looked} found, {figures.per_thousand:.2f} wrong in {figures.words} words")
        print("   missed:", "; ".join(figures.misses[:25]), "\n   wrong:", "; ".join(figures.false[:40]))
