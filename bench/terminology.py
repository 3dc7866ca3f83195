"""Recognising terms: opening, one line among a hundred thousand terms, memory, growth, and exact matching by peers.

`python -m bench.terminology --growth` prints the growth from a thousand to a million terms too.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from assistant.terminology import files
from assistant.terminology.glossary import Glossary
from assistant.terminology.model import Concept, Content, Term, TermStatus
from assistant.terminology.recognise import Index, recognise

SIZE, LINES, LENGTH = 100_000, 2_000, 200
OPEN, OPEN_LARGE, LINE, MEMORY, TIMES_EXACT = 0.050, 1.0, 0.001, 200_000_000, 20.0
"""Goals: seconds, bytes, and how often as long as exact look-up of whole phrases."""


def _vocabulary(size: int, rng: random.Random) -> list[str]:
    """Return invented words with the lengths and endings of English ones."""
    onsets = (*"bcdfghlmnprstv", "br", "cl", "dr", "gr", "pr", "sc", "st", "tr")
    rimes = ("a", "e", "i", "o", "u", "an", "ar", "en", "er", "in", "on", "or", "al", "el", "ect", "ight", "ound", "ate", "ine")
    ends = ["", "s", "ing", "er", "tion", "ment", "ity", "ly", "al", "ness"]
    out: set[str] = set()
    while len(out) < size:
        out.add("".join(rng.choice(onsets) + rng.choice(rimes) for _n in range(rng.choice((1, 2, 2, 3, 3)))) + rng.choice(ends))
    return sorted(out)


def terms(size: int) -> tuple[list[Term], list[str]]:
    """Return invented terms of one to four words, and the words they are made of."""
    rng = random.Random(size)
    words = _vocabulary(max(2_000, size // 3), rng)
    made: set[str] = set()
    while len(made) < size:
        made.add(" ".join(rng.choice(words) for _n in range(rng.choice((1, 2, 2, 3, 4)))))
    return [
        Term(lang="en", concept=f"c{n // 2}", text=text, status=TermStatus(("preferred", "admitted")[n % 2]))
        for n, text in enumerate(sorted(made))
    ], words


def lines(found: list[Term], words: list[str], count: int) -> list[str]:
    """Return lines of 200 characters: words, terms, and a misspelt or inflected word in each."""
    rng = random.Random(7)
    out = []
    for _n in range(count):
        line = ""
        while len(line) < LENGTH:
            line += rng.choice(found).text if rng.random() < 0.2 else _said(rng.choice(words), rng)
            line += " "
        out.append(line[:LENGTH])
    return out


def _said(word: str, rng: random.Random) -> str:
    at = rng.randrange(len(word))
    return rng.choice((word, word, word, word + "s", word[:at] + word[at + 1 :], word[:at] + rng.choice("aeinrst") + word[at:]))


def timed(do: Callable[[], object]) -> float:
    """Return the processor seconds that a call takes: others measure on this machine too."""
    begun = time.thread_time()
    do()
    return time.thread_time() - begun


def each(texts: list[str], index: Index) -> list[float]:
    """Return the seconds of every line."""
    return [timed(lambda text=text: list(recognise(text, [index]))) for text in texts]


def _memory(found: list[Term]) -> int:
    gc.collect()
    tracemalloc.start()
    index = Index(found)
    list(recognise("a word to build the lists of misspellings: abcdefghijkl", [index]))
    used, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return used


def _shipped() -> float:
    glossary = Glossary.load()
    return timed(lambda: glossary.hits("the police", lang=None))


def _opened(folder: Path) -> float:
    return timed(lambda: Glossary.load(folder).hits("the police", lang="en"))


def rows() -> list[tuple[str, float, float]]:
    """Return each figure against its goal."""
    found, words = terms(SIZE)
    texts = lines(found, words, LINES)
    index = Index(found)
    list(recognise(texts[0], [index]))
    seconds = sorted(each(texts, index))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        files.write(
            folder, Content(concepts=tuple(Concept(id=t.concept, domain="x") for t in found), terms={"en": tuple(found)})
        )
        large = min(_opened(folder) for _round in range(3))
    return [
        (
            "shipped glossary, twelve languages: opening to the first hit / 50 ms",
            min(_shipped() for _n in range(5)) / OPEN,
            1.0,
        ),
        ("100,000 terms: opening to the first hit / 1 s", large / OPEN_LARGE, 1.0),
        ("100,000 terms: one 200-character line, all stages, p99 / 1 ms", seconds[int(LINES * 0.99)] / LINE, 1.0),
        ("100,000 terms: index memory / 200 MB", _memory(found) / MEMORY, 1.0),
        *_beside_peers(found, index),
    ]


def _beside_peers(found: list[Term], index: Index) -> list[tuple[str, float, float]]:
    """Return all our stages against what others take for exact matches alone, on the papers' words; the best of three each."""
    place = os.environ.get("CONVENE_PAPERS")
    read = sorted(Path(place).glob("*.txt")) if place else []
    if not read:
        print("CONVENE_PAPERS names no folder with texts: peers are compared on invented lines")
    text = "\n".join(p.read_text("utf-8") for p in read) or "\n".join(lines(found, terms(SIZE)[1], LINES))
    fresh = Index(found)
    list(recognise("abcdefghijkl", [fresh]))
    cold = timed(lambda: list(recognise(text, [fresh])))
    ours = min(timed(lambda: list(recognise(text, [index]))) for _round in range(3))
    out = []
    for name, peer, goal in (("spaCy PhraseMatcher", _spacy, 1.0), ("ahocorasick-rs", _aho_corasick, TIMES_EXACT)):
        try:
            look = peer([term.text for term in found])
        except ImportError:
            print(f"{name} is not installed (pip install --group peers): left out")
            continue
        theirs = min(timed(lambda look=look: look(text)) for _round in range(3))
        out.append((f"100,000 terms: all stages / {name}, exact alone", ours / theirs, goal))
        out.append((f"100,000 terms: all stages, words seen for the first time / {name}, exact alone", cold / theirs, goal))
    return out


def _spacy(phrases: list[str]) -> Callable[[str], int]:
    import spacy
    from spacy.matcher import PhraseMatcher

    plain = spacy.blank("en")
    plain.max_length = 10_000_000
    matcher = PhraseMatcher(plain.vocab, attr="LOWER")
    matcher.add("term", list(plain.tokenizer.pipe(phrases)))
    return lambda text: len(matcher(plain.make_doc(text)))


def _aho_corasick(phrases: list[str]) -> Callable[[str], int]:
    from ahocorasick_rs import AhoCorasick, MatchKind

    automaton = AhoCorasick([p.lower() for p in phrases], matchkind=MatchKind.LeftmostLongest)

    def look(text: str) -> int:
        said = text.lower()
        found = automaton.find_matches_as_indexes(said)
        return sum(
            not said[max(start - 1, 0) : start].isalnum() and not said[end : end + 1].isalnum() for _n, start, end in found
        )

    return look


def growth() -> None:
    """Print how build, memory and lines grow with the number of terms."""
    print(f"{'terms':>9} {'build s':>8} {'MB':>7} {'line median us':>15} {'line p99 us':>12}")
    for size in (1_000, 10_000, 100_000, 1_000_000):
        found, words = terms(size)
        texts = lines(found, words, 500)
        begun = time.thread_time()
        index = Index(found)
        list(recognise(texts[0], [index]))
        build = time.thread_time() - begun
        seconds = sorted(each(texts, index))
        del index
        used = _memory(found) if size <= SIZE else 0
        memory = f"{used / 1e6:.1f}" if used else "-"
        print(f"{size:>9,} {build:>8.2f} {memory:>7} {statistics.median(seconds) * 1e6:>15.0f} {seconds[495] * 1e6:>12.0f}")


if __name__ == "__main__":
    for name, ratio, goal in rows():
        print(f"{name:<70} {ratio:>7.2f} {goal:>7.2f}")
    if "--growth" in sys.argv:
        growth()
