"""`python -m tools.figures`: how well each language's sentences are understood, as the table in `docs/languages.md`."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from assistant.dialogue import tables
from assistant.dialogue.reading import Setting, read
from assistant.record.case import Participant
from assistant.record.vocabulary import Role

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"
DAY = date(2026, 3, 4)
"""The day that the sentences are said on."""


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What was reached on some sentences, each from 0 to 1."""

    sentences: int
    kind: float
    people: float
    dates: float
    asks: float
    """Sentences in which exactly what is in doubt is asked."""
    silent: float
    """Sentences in which a field is wrong and nothing is asked."""
    doubts: float
    """Of the sentences in doubt, those in which what is in doubt is asked."""
    needless: float
    """Of the sentences without a doubt, those in which something is asked."""


def people() -> tuple[Participant, ...]:
    """Return who sits at the table of every sentence."""
    listed = json.loads((DATA / "sentences_people.json").read_text(encoding="utf-8"))
    return tuple(Participant(**{**p, "role": Role(p["role"])}) for p in listed)


def table(language: str) -> dict[str, Any]:
    """Return the sentences of a language, with how each must be understood."""
    return tomllib.loads((DATA / f"sentences_{language}.toml").read_text(encoding="utf-8"))


def sentences(language: str, *, held_out: bool) -> list[dict[str, Any]]:
    """Return the sentences that a table was made with, or those that were held out."""
    return [s for s in table(language)["sentences"] if bool(s.get("held_out")) == held_out]


def figures(language: str, wanted: Sequence[dict[str, Any]]) -> Figures:
    """Read each sentence and count what was understood as it must be."""
    setting = Setting(language, DAY, people(), tuple(sorted({"en", "nl", language})))
    right = dict.fromkeys(("kind", "people", "dates", "asks"), 0)
    silent = doubts = needless = 0
    in_doubt = sum(bool(s.get("asks")) for s in wanted)
    for sentence in wanted:
        reading = read(sentence["text"], setting)
        asked = set(sentence.get("asks", []))
        found = {
            "kind": reading.kind == sentence["kind"],
            "people": (" ".join(reading.owner), " ".join(reading.source))
            == (sentence.get("owner", ""), sentence.get("source", "")),
            "dates": tuple(d.isoformat() if d else None for d in (reading.due, reading.observed))
            == (sentence.get("due"), sentence.get("observed")),
            "asks": set(reading.asks) == asked,
        }
        for key, good in found.items():
            right[key] += good
        silent += not all(found.values()) and not reading.asks
        doubts += bool(asked) and asked <= set(reading.asks)
        needless += not asked and bool(reading.asks)
    return Figures(
        sentences=len(wanted),
        **{key: n / len(wanted) for key, n in right.items()},
        silent=silent / len(wanted),
        doubts=doubts / in_doubt if in_doubt else 1.0,
        needless=needless / max(1, len(wanted) - in_doubt),
    )


def main() -> int:
    """Print a row for each language: what was reached on the sentences that its table was not made with."""
    print("| language | sentences | kind | people | dates | doubts asked | asked without need | silently wrong |")
    print("|---|---|---|---|---|---|---|---|")
    for language in tables.languages():
        f = figures(language, sentences(language, held_out=True))
        shown = (f.kind, f.people, f.dates, f.doubts, f.needless, f.silent)
        print(f"| {language} | {f.sentences} | " + " | ".join(f"{value:.2f}" for value in shown) + " |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
