"""Anchors: a cut tail, a chain rewritten whole and an old copy put back are found by a head noted out of reach."""

from __future__ import annotations

import json
import shutil
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.storage import anchors
from assistant.storage.journal import GENESIS, Act, digest
from assistant.storage.store import Store
from tests.storage_ground import case, clock, held, information, raw, rejection

KEY = bytes(range(32))
COLUMNS = {f.name: "case_reference" if f.name == "case" else f.name for f in fields(Act)}


def opened(path: Path) -> Store:
    return Store.open(path, key=KEY, clock=clock)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A store with a journal of some length; beside it, the same store as it was earlier."""
    path = tmp_path_factory.mktemp("kept") / "work.db"
    Store.create_with_key(path, KEY, clock=clock)
    with opened(path) as store:
        table = held(store)
        table.add(information(1))
    shutil.copy(path, path.with_name("old.db"))
    with opened(path) as store:
        store.consulted("NL-2026-017", "why", "case show")
        store.save_case(case("NL-2026-099"), "another")
        store.consulted("NL-2026-099", "why", "case show")
    shutil.copy(anchors.where(path), path.with_name("elsewhere"))
    return path


def attacked(kept: Path, tmp: Path, source: str = "work.db", *, anchor: bool = False) -> Path:
    """A copy of the store whose journal may be written to, without the anchor file unless wanted."""
    path = tmp / "work.db"
    shutil.copy(kept.with_name(source), path)
    if anchor:
        shutil.copy(anchors.where(kept), anchors.where(path))
    else:
        anchors.where(path).unlink(missing_ok=True)
    file = raw(path, KEY)
    for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        file.execute(f"DROP TRIGGER {name}")
    file.close()
    return path


def acts(path: Path) -> list[Act]:
    with opened(path) as store:
        return list(store.journal())


def write(path: Path, chain: list[Act]) -> None:
    """Put another chain in the store's place, behind its back."""
    file = raw(path, KEY)
    file.execute("DELETE FROM journal")
    marks = ", ".join("?" * len(COLUMNS))
    for act in chain:
        values = [str(getattr(act, n)) if n != "seq" else act.seq for n in COLUMNS]
        file.execute(f"INSERT INTO journal ({', '.join(COLUMNS.values())}) VALUES ({marks})", values)
    file.close()


def rechained(chain: list[Act]) -> list[Act]:
    """The chain an attacker who knows the form would write: numbers, links and hashes all fit."""
    out: list[Act] = []
    for seq, act in enumerate(chain, 1):
        fitted = replace(act, seq=seq, previous=out[-1].hash if out else GENESIS, hash="")
        out.append(replace(fitted, hash=digest(fitted)))
    return out


def found(path: Path, kept: Path) -> bool:
    elsewhere = anchors.read(kept.with_name("elsewhere"))
    with opened(path) as store:
        return bool(store.problems(elsewhere))


def test_an_untouched_store_fits_its_anchors(kept, tmp_path):
    assert not found(attacked(kept, tmp_path), kept)
    assert not found(attacked(kept, tmp_path, anchor=True), kept)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a1_a2_whatever_is_done_to_the_journal_is_found_given_one_anchor_out_of_reach(kept, tmp_path_factory, data):
    path = attacked(kept, tmp_path_factory.mktemp("attack"))
    chain = before = acts(path)
    at = data.draw(st.integers(0, len(chain) - 1))
    match data.draw(st.sampled_from(["field", "remove", "swap", "insert", "cut", "rewrite"])):
        case "field":
            name = data.draw(st.sampled_from(sorted(COLUMNS)))
            old = getattr(chain[at], name)
            new = old + 100 if isinstance(old, int) else data.draw(st.text("abcdef0123456789", max_size=4)) + "x"
            chain = [*chain[:at], replace(chain[at], **{name: new}), *chain[at + 1 :]]
        case "remove":
            chain = [*chain[:at], *chain[at + 1 :]]
        case "swap":
            at = min(at, len(chain) - 2)
            chain = [*chain[:at], replace(chain[at + 1], seq=at + 1), replace(chain[at], seq=at + 2), *chain[at + 2 :]]
        case "insert":
            chain = [*chain[:at], replace(chain[at], subject="other", previous="0" * 63 + "1", seq=900), *chain[at:]]
        case "cut":
            chain = chain[: min(at, len(chain) - 1)]
        case "rewrite":
            chain = [*chain[:at], replace(chain[at], purpose=chain[at].purpose + "x"), *chain[at + 1 :]]
    if data.draw(st.booleans()):
        chain = rechained(chain)
    if chain != before:
        write(path, chain)
        assert found(path, kept)


def test_a2_an_old_copy_put_back_is_told_on_opening_and_found_by_the_file_beside_it(kept, tmp_path):
    path = attacked(kept, tmp_path, "old.db", anchor=True)
    for _time in range(2):
        with opened(path) as store:
            assert "older copy" in str(store.doubt)
            assert store.problems()
    # Even used on, with the file beside it brought up to date, it never becomes the store that it replaced.
    with opened(path) as store:
        store.consulted("NL-2026-017", "why")
        assert store.problems()
    assert found(attacked(kept, tmp_path, "old.db"), kept)


def test_a2_the_first_bad_number_is_named_where_the_anchor_has_it(kept, tmp_path):
    path = attacked(kept, tmp_path)
    chain = acts(path)
    write(path, rechained([chain[0], replace(chain[1], purpose="x"), *chain[2:]]))
    with opened(path) as store:
        said = [str(p) for p in store.problems(anchors.read(kept.with_name("elsewhere")))]
    assert len(said) == 1
    assert f"number {len(chain)}" in said[0]


def test_a_head_copied_from_minutes_into_any_text_is_an_anchor(kept, tmp_path):
    path = attacked(kept, tmp_path)
    chain = acts(path)
    note = tmp_path / "note.txt"
    note.write_text(f"\ufeffConference of 4 March, head: {chain[3].hash.upper()}.\n")
    with opened(path) as store:
        assert store.problems(anchors.read(note)) == ()
    write(path, chain[:3])
    with opened(path) as store:
        assert store.problems(anchors.read(note))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"nothing here", b"0" * 63, b"0" * 65, b"[" * 100_000])
def test_a_file_without_a_head_is_refused(tmp_path, content):
    (tmp_path / "note").write_bytes(content)
    with rejection("note"):
        anchors.read(tmp_path / "note")
    with rejection("cannot be read"):
        anchors.read(tmp_path / "missing")


def test_the_anchor_file_keeps_one_head_while_the_journal_goes_on(kept, tmp_path):
    path = attacked(kept, tmp_path)
    for _time in range(3):
        with opened(path) as store:
            store.consulted("NL-2026-017", "why")
            head = store.journal_head()
            assert store.doubt is None
    assert [a.head for a in anchors.kept(path).heads] == [head]


@pytest.mark.parametrize("damage", [b"{}", b'{"format": "convene-anchors", "version": 1}', b"half"])
def test_a_damaged_anchor_file_is_told_and_left_as_it_is(kept, tmp_path, damage):
    path = attacked(kept, tmp_path)
    anchors.where(path).write_bytes(damage)
    with opened(path) as store:
        assert store.doubt is not None
        assert store.problems()
    assert anchors.where(path).read_bytes() == damage


def test_the_anchor_file_of_another_store_proves_nothing_and_is_told(kept, tmp_path):
    path = attacked(kept, tmp_path)
    other = json.loads(kept.with_name("elsewhere").read_text()) | {"store": "f" * 32}
    anchors.where(path).write_text(json.dumps(other))
    with opened(path) as store:
        assert store.doubt is not None
        assert "another store" in str(store.problems()[0])


def test_an_anchor_file_holds_no_word_of_a_case(kept):
    text = anchors.where(kept).read_text()
    assert "NL-2026" not in text
    assert "CANARY" not in text


def test_a_new_store_in_the_place_of_another_starts_without_its_anchors(kept, tmp_path):
    path = attacked(kept, tmp_path, anchor=True)
    path.unlink()
    Store.create_with_key(path, KEY, clock=clock)
    with opened(path) as store:
        assert store.doubt is None
        assert store.problems() == ()
    (aside,) = tmp_path.glob("work.db.anchors.kept-*")
    assert aside.read_bytes() == anchors.where(kept).read_bytes()
