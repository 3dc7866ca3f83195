"""`demo`: each language and protocol has a store of its own, and nothing led in one is replaced unless that is asked for."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from assistant.catalogues import catalogue
from assistant.cli import demo
from assistant.cli.demo import KEY, MARKER, STORE
from assistant.cli.output import Output
from assistant.record.case import Case
from assistant.storage.store import Store
from tests.storage_ground import case

THEIRS = case("NL-2026-018")


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(demo, "_home", lambda: tmp_path / "demo")
    return tmp_path / "demo"


def led(lang: str, protocol: str) -> Store:
    return demo._open(demo._led(lang, protocol), lang, protocol)


def cases(lang: str, protocol: str) -> list[str]:
    with led(lang, protocol) as store:
        return [c.reference for c in store.cases()]


def keep(theirs: Case) -> None:
    with led("en", "nl-mar") as store:
        store.save_case(theirs)


def test_another_language_or_protocol_leaves_what_was_led_before(home):
    keep(THEIRS)
    assert cases("nl", "nl-mar") == ["NL-2026-017"]
    assert cases("en", "eu-generic") == ["NL-2026-017"]
    assert cases("en", "nl-mar") == ["NL-2026-017", "NL-2026-018"]
    assert sorted(p.name for p in (home / "led").iterdir()) == ["en-eu-generic", "en-nl-mar", "nl-nl-mar"]


def test_two_protocol_files_of_one_name_have_a_store_each(home):
    assert demo._led("en", "here/ours.toml") != demo._led("en", "there/ours.toml")
    assert demo._led("en", "ours").parent == demo._led("en", "../../../ours").parent == home / "led"


def give_up() -> str:
    said = io.StringIO()
    demo._give_up(demo._led("en", "nl-mar"), Output(False, catalogue("en"), stderr=said))
    return said.getvalue()


def test_beginning_anew_says_what_goes_and_takes_nothing_else(home):
    assert give_up() == ""
    keep(THEIRS)
    before = cases("nl", "nl-mar")
    assert give_up() == "The sample begins anew. What was led before is gone: NL-2026-017, NL-2026-018\n"
    assert cases("en", "nl-mar") == ["NL-2026-017"]
    assert cases("nl", "nl-mar") == before
    (home / "led/en-nl-mar" / STORE).write_bytes(b"spoiled")
    assert str(home / "led/en-nl-mar") in give_up()


def test_what_is_being_led_is_not_begun_anew(home):
    with led("en", "nl-mar"), pytest.raises(demo.Rejected) as refused:
        give_up()
    assert refused.value.code == 6
    assert cases("en", "nl-mar") == ["NL-2026-017"]


def test_the_one_store_of_an_earlier_convene_is_gone_on_with(home):
    keep(THEIRS)
    for file in (home / "led/en-nl-mar").iterdir():
        file.rename(home / "led" / file.name)
    (home / "led/en-nl-mar").rmdir()
    assert cases("nl", "nl-mar") == ["NL-2026-017"]
    assert cases("en", "nl-mar") == ["NL-2026-017", "NL-2026-018"]
    assert not [f for f in (home / "led").iterdir() if f.is_file()]
    assert {KEY, MARKER, STORE} <= {f.name for f in (home / "led/en-nl-mar").iterdir()}


def test_a_store_of_an_earlier_schema_is_brought_up_to_date(home, monkeypatch):
    from assistant.storage import upgrading
    from assistant.storage.opening import Earlier

    keep(THEIRS)
    opened, tries = Store.open, []

    def once(path: Path, **how: object) -> Store:
        tries.append(path)
        if len(tries) == 1:
            raise Earlier(1, path)
        return opened(path, **how)

    upgraded = []
    monkeypatch.setattr(Store, "open", once)
    monkeypatch.setattr(upgrading, "upgrade", lambda path, _way, _now: upgraded.append(path))
    assert cases("en", "nl-mar") == ["NL-2026-017", "NL-2026-018"]
    assert upgraded == [home / "led/en-nl-mar" / STORE]
