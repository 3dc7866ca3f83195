"""The development sentences: what was reached on them must not be lost; the held-out third is counted apart."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.dialogue import tables
from assistant.dialogue.reading import Setting, read
from assistant.record.case import Participant
from assistant.record.vocabulary import Role

DATA = Path(__file__).parent / "data"
PEOPLE = tuple(Participant(**{**p, "role": Role(p["role"])}) for p in json.loads((DATA / "sentences_people.json").read_text()))


def sentences(language: str, *, held_out: bool) -> list[dict[str, Any]]:
    return [s for s in table(language)["sentences"] if bool(s.get("held_out")) == held_out]


def table(language: str) -> dict[str, Any]:
    return tomllib.loads((DATA / f"sentences_{language}.toml").read_text(encoding="utf-8"))


def figures(language: str, wanted: list[dict[str, Any]]) -> dict[str, float]:
    setting = Setting(language, date(2026, 3, 4), PEOPLE, tuple(sorted({"en", "nl", language})))
    right = dict.fromkeys(("kind", "people", "dates", "asks"), 0)
    silent = 0
    for sentence in wanted:
        reading = read(sentence["text"], setting)
        found = {
            "kind": reading.kind == sentence["kind"],
            "people": (" ".join(reading.owner), " ".join(reading.source))
            == (sentence.get("owner", ""), sentence.get("source", "")),
            "dates": tuple(d.isoformat() if d else None for d in (reading.due, reading.observed))
            == (sentence.get("due"), sentence.get("observed")),
            "asks": set(reading.asks) == set(sentence.get("asks", [])),
        }
        for key, good in found.items():
            right[key] += good
        silent += not all(found.values()) and not reading.asks
    return {**{k: v / len(wanted) for k, v in right.items()}, "silent": silent / len(wanted)}


@pytest.mark.parametrize("language", tables.languages())
def test_there_are_enough_sentences_and_a_third_is_held_out(language: str) -> None:
    kept, held = sentences(language, held_out=False), sentences(language, held_out=True)
    assert len(kept) + len(held) >= 60
    assert len(held) * 3 >= len(kept) + len(held)


@pytest.mark.parametrize("language", tables.languages())
def test_the_development_figures_do_not_fall(language: str) -> None:
    found = figures(language, [*sentences(language, held_out=False), *table(language)["guards"]])
    assert min(found["kind"], found["people"], found["dates"], found["asks"]) >= 0.97, found
    assert found["silent"] <= 0.03, found


@pytest.mark.parametrize("language", tables.languages())
def test_the_held_out_figures_stay_above_what_no_language_may_fall_below(language: str) -> None:
    found = figures(language, sentences(language, held_out=True))
    assert min(found["kind"], found["people"], found["dates"], found["asks"]) >= 0.90, found
