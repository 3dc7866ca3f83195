"""How well terms are recognised: inflected mentions, ordinary text, typing errors; and in treebanks where they lie beside.

`CONVENE_TREEBANKS` names a folder with files `de.conllu` ... of running text with base forms (Universal Dependencies): their
nouns are made a glossary, and the same nouns looked for in the text. `CONVENE_PAPERS` names the folder of the papers that
`tests/data/terminology/papers.csv` marks terms in, by file, offset and concept. Without them these rows are left out.
`python -m bench.recognition` prints every miss and every wrong hit too.
"""

from __future__ import annotations

import csv
import os
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from assistant.terminology.glossary import Glossary
from assistant.terminology.model import LABEL, LANGUAGES, Case, Hit, Match, Term, TermKind
from assistant.terminology.recognise import Index, recognise
from assistant.terminology.words import fold, tokens

DATA = Path(__file__).resolve().parent.parent / "tests" / "data" / "terminology"
TOGETHER, EACH, WRONG, TYPOS, TOUCHED = 0.08, 0.15, 1.0, 0.05, 1.0
"""The most: mentions missed, together and in one language; wrong hits in 1,000 words; typing errors missed; words touched."""

_MENTION = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


@dataclass
class Figures:
    """What was looked for and found in one language's texts."""

    looked: int = 0
    found: int = 0
    words: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    """Hits that are not what the text says, by how they were matched."""
    misses: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    @property
    def missed(self) -> float:
        """The share of what was looked for and not found."""
        return 1 - self.found / self.looked if self.looked else 0.0

    @property
    def per_thousand(self) -> float:
        """Wrong hits in 1,000 running words."""
        return 1000 * sum(self.wrong.values()) / self.words if self.words else 0.0

    def add(self, part: Figures) -> None:
        """Add another text's figures."""
        self.looked += part.looked
        self.found += part.found
        self.words += part.words
        self.wrong += part.wrong
        self.misses += part.misses
        self.false += part.false


def marked(text: str) -> tuple[str, list[tuple[int, int, frozenset[str]]]]:
    """Return a text without its marks, and what they mark: `[surface|concept concept]`."""
    out, mentions, at = "", [], 0
    for mention in _MENTION.finditer(text):
        out += text[at : mention.start()]
        mentions.append((len(out), len(out) + len(mention[1]), frozenset(mention[2].split())))
        out += mention[1]
        at = mention.end()
    return out + text[at:], mentions


def compared(hits: Iterable[Hit], mentions: Iterable[tuple[int, int, frozenset[str]]], text: str) -> Figures:
    """Return how hits and mentions meet: where they share a letter and a concept."""
    said, wanted, figures = list(hits), list(mentions), Figures(words=len(text.split()))

    def met(hit: Hit, mention: tuple[int, int, frozenset[str]]) -> bool:
        start, end, concepts = mention
        return hit.start < end and start < hit.end and not concepts.isdisjoint(c.id for c in hit.concepts)

    for mention in wanted:
        figures.looked += 1
        if any(met(h, mention) for h in said):
            figures.found += 1
        else:
            figures.misses.append(text[mention[0] : mention[1]])
    for hit in said:
        if not any(met(hit, m) for m in wanted):
            figures.wrong[hit.match] += 1
            figures.false.append(f"{hit.text} ({hit.match}: {hit.concepts[0].id})")
    return figures


def mentions(glossary: Glossary, lang: str) -> Figures:
    """Return the figures of the marked sentences of a language, looked at in all languages at once."""
    text, wanted = marked((DATA / "mentions" / f"{lang}.txt").read_text("utf-8"))
    return compared(glossary.hits(text), wanted, text)


def ordinary(glossary: Glossary, lang: str) -> Figures:
    """Return how many words of the Declaration of Human Rights are taken for a misspelt term or for a compound with one."""
    text = (DATA / "ordinary" / f"{lang}.txt").read_text("utf-8")
    figures = Figures(words=len(text.split()))
    for hit in glossary.hits(text, lang=lang):
        if hit.match in (Match.FUZZY, Match.COMPOUND):
            figures.wrong[hit.match] += 1
            figures.false.append(f"{hit.text} ({hit.match}: {hit.concepts[0].id})")
    return figures


def typed(glossary: Glossary, lang: str, seed: int = 3) -> Figures:
    """Return how many typing errors in words of six letters and more are seen through: one anywhere, of each kind, a word."""
    rng = random.Random(seed)
    spoken = [t for c in glossary.concepts.values() if c.domain != LABEL for t in glossary.terms(c.id, lang)]
    wanted = [t for t in spoken if t.case is Case.ANY and t.kind not in (TermKind.ACRONYM, TermKind.ABBREVIATION)]
    letters = sorted({letter for t in wanted for letter in t.text.lower() if letter.isalpha()})
    figures = Figures()
    for term in wanted:
        for token in tokens(term.text):
            word = term.text[token.start : token.end]
            for wrong in _errors(word, rng, letters) if len(word) >= 6 else ():
                said = term.text[: token.start] + wrong + term.text[token.end :]
                figures.looked += 1
                if any(h.text == said and term.concept in {c.id for c in h.concepts} for h in glossary.hits(said, lang=lang)):
                    figures.found += 1
                else:
                    figures.misses.append(said)
    return figures


def _errors(word: str, rng: random.Random, letters: list[str]) -> Iterator[str]:
    at = rng.randrange(len(word))
    middle = min(at, len(word) - 2)
    swapped = word[:middle] + word[middle + 1] + word[middle] + word[middle + 2 :]
    letter = rng.choice(letters)
    for wrong in (word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :], swapped):
        if wrong != word:
            yield wrong


Word = tuple[int, int, str, str, str]
"""Where a word stands, the word, its base form and its part of speech."""


def sentences(path: Path) -> Iterator[tuple[str, list[Word]]]:
    """Yield the sentences of a CoNLL-U file; words that the text contracts are left out."""
    text, words, hidden = "", [], 0
    for line in path.read_text("utf-8").splitlines():
        cells = line.split("\t")
        if not line:
            yield text, words
            text, words, hidden = "", [], 0
        elif len(cells) < 10 or "." in cells[0]:
            continue
        elif "-" in cells[0] or int(cells[0]) > hidden:
            if "-" in cells[0]:
                hidden = int(cells[0].split("-")[1])
            else:
                words.append((len(text), len(text) + len(cells[1]), cells[1], cells[2], cells[3]))
            text += cells[1] + ("" if "SpaceAfter=No" in cells[9] else " ")


def treebank(path: Path, lang: str, size: int = 250) -> Figures:
    """Return how many inflected mentions of a text's own nouns are found, and how many inflected hits are other words."""
    said = list(sentences(path))
    others = {fold(w[3]) for _text, words in said for w in words if w[4] != "NOUN"}
    nouns = sorted({w[3] for _text, words in said for w in words if w[4] == "NOUN" and len(w[3]) >= 5 and w[3].isalpha()})
    fit = [n for n in nouns if fold(n) not in others and (lang == "de" or n == n.lower())]
    random.Random(5).shuffle(fit)
    terms = set(fit[:size])
    index = Index([Term(lang=lang, concept=noun, text=noun) for noun in sorted(terms)], lang)
    figures = Figures()
    for text, words in said:
        spans = {s.start: s for s in recognise(text, [index])}
        figures.words += len(words)
        for start, _end, form, base, part in words:
            span = spans.get(start)
            got = {r.term.text for r in span.readings} if span and span.part is None else set()
            if part == "NOUN" and base in terms and fold(form) != fold(base) and form.isalpha() and len(form) > 3:
                figures.looked += 1
                figures.found += base in got
                if base not in got:
                    figures.misses.append(f"{form} ({base})")
            elif span and got and span.match is not Match.EXACT and all(fold(g) != fold(base) for g in got):
                figures.wrong[span.match] += 1
                figures.false.append(f"{form} ({span.match}: {min(got)})")
    return figures


def everyday(glossary: Glossary, path: Path, lang: str) -> Figures:
    """Return how many words of a treebank's text the glossary takes for a misspelt term, or for a form of one they are not.

    A compound with a term in it does name the term; it is counted for the Declaration of Human Rights.
    """
    figures = Figures()
    for text, words in sentences(path):
        figures.words += len(words)
        bases = {start: base for start, _end, _form, base, _part in words}
        for hit in glossary.hits(text, lang=lang):
            base = bases.get(hit.start, "_")
            terms = {fold(t.text) for c in hit.concepts for t in glossary.terms(c.id, lang)}
            other = hit.match is Match.INFLECTED and " " not in hit.text and base != "_" and fold(base) not in terms
            if hit.match is Match.FUZZY or other:
                figures.wrong[hit.match] += 1
                figures.false.append(f"{hit.text} ({hit.match}: {hit.concepts[0].id})")
    return figures


def papers(glossary: Glossary, folder: Path) -> Figures:
    """Return the figures of the stretches of the papers that somebody marked; the marks name no text."""
    together = Figures()
    with (DATA / "papers.csv").open(encoding="utf-8", newline="") as file:
        marks = [(row["file"], int(row["start"]), int(row["end"]), row["concept"]) for row in csv.DictReader(file)]
    for name, start, end, _whole in (m for m in marks if m[3] == "-"):
        path = folder / name
        if not path.is_file():
            print(f"{name} is not in {folder}: left out")
            continue
        text = path.read_text("utf-8")[start:end]
        inside = [(a - start, b - start, frozenset(c.split())) for file, a, b, c in marks if file == name and c != "-"]
        together.add(compared(glossary.hits(text), inside, text))
    return together


def _rows(name: str, each: dict[str, Figures]) -> list[tuple[str, float, float]]:
    whole = Figures()
    for figures in each.values():
        whole.add(figures)
    worst = max(each, key=lambda lang: each[lang].missed)
    return [
        (f"{name}: missed in all languages together / 8 in 100", whole.missed / TOGETHER, 1.0),
        (f"{name}: missed in the worst language ({worst}) / 15 in 100", each[worst].missed / EACH, 1.0),
    ]


def _wrong(name: str, each: dict[str, Figures]) -> tuple[str, float, float]:
    whole = Figures()
    for figures in each.values():
        whole.add(figures)
    return name, whole.per_thousand / WRONG, 1.0


def measured(*, tell: bool = False) -> list[tuple[str, float, float]]:
    """Return each figure against its goal; with `tell` print what each language missed and took for what it is not."""
    glossary = Glossary.load()
    sets = {
        "mentions": {lang: mentions(glossary, lang) for lang in LANGUAGES},
        "ordinary": {lang: ordinary(glossary, lang) for lang in LANGUAGES},
        "typing errors": {lang: typed(glossary, lang) for lang in LANGUAGES},
    }
    rows = _rows("marked mentions", sets["mentions"])
    rows.append(_wrong("marked mentions: wrong hits in 1,000 words / 1", sets["mentions"]))
    worst = max(f.per_thousand for f in sets["ordinary"].values())
    rows.append(("ordinary words taken for misspelt or joined terms in 1,000, worst language / 1", worst / TOUCHED, 1.0))
    missed = max(f.missed for f in sets["typing errors"].values())
    rows.append(("typing errors missed in the worst language / 5 in 100", missed / TYPOS, 1.0))
    banks = Path(os.environ.get("CONVENE_TREEBANKS", "-"))
    found = {lang: banks / f"{lang}.conllu" for lang in LANGUAGES if (banks / f"{lang}.conllu").is_file()}
    if found:
        sets["treebanks"] = {lang: treebank(path, lang) for lang, path in found.items()}
        rows += _rows("inflected nouns in treebanks", sets["treebanks"])
        rows.append(_wrong("nouns of treebanks: wrong hits in 1,000 words, all languages / 1", sets["treebanks"]))
        sets["everyday"] = {lang: everyday(glossary, path, lang) for lang, path in found.items()}
        most = max(f.per_thousand for f in sets["everyday"].values())
        rows.append(("glossary in treebanks: wrong hits in 1,000 words, worst language / 1", most / WRONG, 1.0))
    else:
        print("CONVENE_TREEBANKS names no folder with de.conllu ...: inflected nouns in treebanks left out")
    place = os.environ.get("CONVENE_PAPERS")
    if place:
        sets["papers"] = {"en": papers(glossary, Path(place))}
        rows.append(("papers: marked mentions missed / 8 in 100", sets["papers"]["en"].missed / TOGETHER, 1.0))
        rows.append(("papers: wrong hits in 1,000 words / 1", sets["papers"]["en"].per_thousand / WRONG, 1.0))
    else:
        print("CONVENE_PAPERS names no folder: the annotated papers left out")
    if tell:
        for name, each in sets.items():
            for lang, f in each.items():
                print(
                    f"{name} {lang}: {f.found} of {f.looked} found, {f.per_thousand:.2f} wrong in 1,000 words {dict(f.wrong)}"
                )
                print("   missed:", "; ".join(f.misses[:20]) or "-", "\n   wrong:", "; ".join(f.false[:20]) or "-")
    return rows


def rows() -> list[tuple[str, float, float]]:
    """Return each figure against its goal."""
    return measured()


if __name__ == "__main__":
    for title, ratio, goal in measured(tell=True):
        print(f"{title:<90} {ratio:>7.2f} {goal:>7.2f}", file=sys.stdout)
