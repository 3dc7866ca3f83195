"""The journal: only added to, chained, without case text; any edit is found, and a cut tail given one head noted earlier."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.storage.journal import GENESIS, Act, Anchor, Verb, canonical, commitment, digest, first_fault, moment
from assistant.storage.store import Store
from tests.storage_ground import CANARY, action, case, clock, conference, held, information, new_store, raw, rejection

KEY = bytes(range(32))


def chain(length: int) -> list[Act]:
    acts: list[Act] = []
    previous = GENESIS
    for seq in range(1, length + 1):
        bare = Act(
            seq=seq,
            at="2026-03-04T09:00:00.000000Z",
            actor="chair",
            verb=Verb.COLLECTION,
            case="NL-2026-017",
            subject=f"NL-2026-017/1#{seq}",
            purpose="",
            commitment=commitment(KEY, str(seq).encode()),
            previous=previous,
            hash="",
        )
        acts.append(replace(bare, hash=digest(bare)))
        previous = acts[-1].hash
    return acts


VECTORS = json.loads((Path(__file__).parent / "data" / "journal_vectors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("vector", VECTORS["acts"], ids=lambda v: v["act"]["subject"])
def test_a10_the_canonical_form_is_the_one_that_was_committed(vector):
    bare = Act(**vector["act"], hash="")
    assert canonical(bare) == vector["canonical"].encode("ascii")
    assert digest(bare) == vector["hash"]
    assert digest(Act(**dict(reversed(vector["act"].items())), hash="")) == vector["hash"]
    apart = {k: unicodedata.normalize("NFD", v) if isinstance(v, str) else v for k, v in vector["act"].items()}
    assert digest(Act(**apart, hash="")) == vector["hash"]


def test_a10_commitments_and_times_are_the_ones_that_were_committed():
    for vector in VECTORS["commitments"]:
        assert commitment(bytes.fromhex(VECTORS["key"]), vector["payload"].encode()) == vector["code"]
    for vector in VECTORS["moments"]:
        assert moment(datetime.fromisoformat(vector["iso"])) == vector["moment"]


@pytest.mark.parametrize(
    "around", [{"TZ": "Pacific/Kiritimati", "LC_ALL": "C"}, {"TZ": "America/St_Johns", "PYTHONHASHSEED": "7"}]
)
def test_a10_neither_time_zone_nor_locale_nor_hash_seed_changes_a_hash(around):
    program = (
        "import json, sys; from datetime import datetime; from assistant.storage.journal import Act, digest, moment;"
        "v = json.load(sys.stdin); print(json.dumps([[digest(Act(**a['act'], hash='')) for a in v['acts']],"
        "[moment(datetime.fromisoformat(m['iso'])) for m in v['moments']]]))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(VECTORS),
        capture_output=True,
        text=True,
        env={**os.environ, **around},
        check=True,
    )
    assert json.loads(run.stdout) == [[a["hash"] for a in VECTORS["acts"]], [m["moment"] for m in VECTORS["moments"]]]


def test_an_untouched_chain_verifies_with_any_of_its_heads_as_anchor():
    acts = chain(5)
    assert first_fault(acts) is None
    assert all(first_fault(acts, [Anchor(act.hash)]) is None for act in acts)
    assert first_fault(acts, [Anchor(GENESIS)]) is None
    assert first_fault([]) is None


@given(st.data())
def test_a1_any_single_edit_names_the_first_bad_entry(data):
    acts = chain(6)
    at = data.draw(st.integers(0, 5))
    change = data.draw(st.sampled_from(["field", "remove", "swap", "duplicate", "insert"]))
    match change:
        case "field":
            name = data.draw(st.sampled_from(sorted(vars(acts[at]))))
            old = getattr(acts[at], name)
            new = old + 1 if isinstance(old, int) else data.draw(st.text(max_size=5).filter(lambda t: t != old))
            acts[at] = replace(acts[at], **{name: new})
        case "remove":
            at = min(at, 4)
            del acts[at]
        case "swap":
            at = min(at, 4)
            acts[at], acts[at + 1] = acts[at + 1], acts[at]
        case "duplicate":
            acts.insert(at, acts[at])
            at += 1
        case "insert":
            acts.insert(at, replace(acts[at], subject="other"))
    fault = first_fault(acts)
    assert fault is not None
    assert fault.seq == at + 1


def test_a1_an_edit_with_its_own_hash_made_to_fit_is_found_at_the_next_entry():
    acts = chain(6)
    edited = replace(acts[2], actor="someone")
    acts[2] = replace(edited, hash=digest(edited))
    assert first_fault(acts).seq == 4


def test_a1_a_number_left_out_is_found_even_where_every_hash_fits():
    acts = chain(3)
    last = replace(acts[2], seq=9)
    acts[2] = replace(last, hash=digest(last))
    assert first_fault(acts).seq == 3


def test_a2_a_cut_tail_and_a_rewritten_chain_are_found_with_a_head_noted_earlier():
    acts = chain(6)
    cut = acts[:4]
    assert first_fault(cut) is None
    assert first_fault(cut, [Anchor(acts[5].hash)]).seq == 5
    rewritten = chain(6)
    rewritten[2] = replace(rewritten[2], actor="someone")
    for n in range(2, 6):
        rewritten[n] = replace(rewritten[n], previous=rewritten[n - 1].hash)
        rewritten[n] = replace(rewritten[n], hash=digest(rewritten[n]))
    assert first_fault(rewritten) is None
    assert first_fault(rewritten, [Anchor(acts[5].hash)]) is not None


def test_every_act_is_noted_with_who_when_why_and_no_case_text(tmp_path):
    with new_store(tmp_path) as store:
        store.save_case(case(), "conference")
        store.save_case(case(objective=CANARY), "new objective")
        table = held(store)
        table.add(information(1))
        store.consulted("NL-2026-017", "preparing", "case show")
        store.disclosed("NL-2026-017/1", "p2", "minutes", b"document", "AB12")
        acts = store.journal()
        assert [(a.verb, a.subject, a.purpose) for a in acts] == [
            ("collection", "store", ""),
            ("collection", "NL-2026-017", "conference"),
            ("alteration", "NL-2026-017", "new objective"),
            ("collection", "NL-2026-017/1", ""),
            ("alteration", "NL-2026-017/1#1", ""),
            ("collection", "NL-2026-017/1#2", ""),
            ("consultation", "case show", "preparing"),
            ("disclosure", "NL-2026-017/1 p2 AB12", "minutes"),
        ]
        assert {a.actor for a in acts} == {"chair"}
        assert CANARY not in repr(acts)
        assert store.journal_head() == acts[-1].hash
        assert [a.seq for a in store.journal("NL-2026-017")] == [2, 3, 4, 5, 6, 7, 8]
        assert store.problems() == ()
        assert [h.content for h in store.handed_out("NL-2026-017/1")] == [b"document"]


def test_commitments_say_nothing_without_the_key_and_differ_between_cases():
    assert commitment(KEY, b"yes") != commitment(bytes(32), b"yes")


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE journal SET actor = 'someone' WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 1",
        "REPLACE INTO journal SELECT seq, at, 'x', verb, '', '', '', commitment, previous, hash FROM journal WHERE seq = 1",
        "UPDATE turn SET body = '{}'",
        "DELETE FROM turn",
        "INSERT OR REPLACE INTO turn SELECT conference_id, seq, at, '{}' FROM turn",
    ],
)
def test_the_database_itself_refuses_to_rewrite_the_journal_or_a_turn(tmp_path, attack):
    path = tmp_path / "work.db"
    Store.create_with_key(path, KEY)
    with Store.open(path, key=KEY, clock=clock) as store:
        held(store).add(information(1))
    file = raw(path, KEY)
    with pytest.raises(Exception, match=r"only added to|never rewritten|kept once|removed with their case"):
        file.execute(attack)
    file.close()


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE journal SET purpose = 'other' WHERE seq = 4",
        "UPDATE journal SET verb = 'nonsense' WHERE seq = 4",
        "DELETE FROM journal WHERE seq = 4",
        "DELETE FROM journal WHERE seq = 6",
        "UPDATE turn SET body = replace(body, 'CANARY', 'canary') WHERE seq = 2",
        "DELETE FROM turn WHERE seq = 2",
        "INSERT INTO turn SELECT conference_id, 9, at, body FROM turn WHERE seq = 1",
    ],
)
def test_who_has_the_key_and_drops_the_triggers_is_found_all_the_same(tmp_path, attack):
    path = tmp_path / "work.db"
    Store.create_with_key(path, KEY)
    with Store.open(path, key=KEY, clock=clock) as store:
        table = held(store)
        table.add(information(1))
        table.add(information(2))
        head = store.journal_head()
        assert store.problems(head) == ()
    file = raw(path, KEY)
    for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        file.execute(f"DROP TRIGGER {name}")
    file.execute(attack)
    file.close()
    with Store.open(path, key=KEY, clock=clock) as store:
        assert store.problems(head)


ROWS = [
    "UPDATE entry SET body = replace(body, 'CANARY', 'canary') WHERE id = 'I1'",
    "UPDATE entry SET due = '2030-01-01' WHERE id = 'A1'",
    "UPDATE entry SET owner = 'p3' WHERE id = 'A1'",
    "DELETE FROM entry WHERE id = 'I1'",
    "INSERT INTO entry SELECT conference_id, 'I9', 'I-9999', 9, kind, item, owner, due, state, about, body FROM entry WHERE id = 'I1'",
    "UPDATE action_state SET due = '2030-01-01'",
    "UPDATE action_state SET state = 'done', closed_in = 1",
    "DELETE FROM action_state",
    "UPDATE case_record SET body = replace(body, 'NL', 'DE')",
    "UPDATE case_record SET body = 'x'",
    "UPDATE participant SET body = replace(body, 'Person 1', 'Person 2') WHERE id = 'p1'",
    "UPDATE participant SET position = 9 WHERE id = 'p1'",
    "DELETE FROM participant WHERE id = 'p3'",
    'UPDATE conference SET body = replace(body, \'"chair":"p1"\', \'"chair":"p2"\') WHERE number = 1',
    'UPDATE conference SET body = replace(body, \'"chair":"p1"\', \'"chair":"p2"\') WHERE number = 2',
    "UPDATE conference SET status = 'final' WHERE number = 1",
    "UPDATE conference SET presences = '{}' WHERE number = 1",
    'UPDATE conference SET agenda = \'{"news":"done"}\' WHERE number = 1',
    "UPDATE conference SET case_before = replace(case_before, 'mou', 'law') WHERE number = 1",
    "UPDATE conference SET case_after = replace(case_after, 'mou', 'law') WHERE number = 1",
    "UPDATE minutes SET content = x'00'",
    "UPDATE minutes SET recipient = 'p3'",
    "DELETE FROM minutes",
    "UPDATE case_key SET key = zeroblob(32) WHERE case_reference != ''",
    "DELETE FROM case_key WHERE case_reference != ''",
    "UPDATE action_state SET case_reference = 'NL-2026-099'",
    "INSERT INTO action_state VALUES ('A-ZZZZ', 'NL-2026-017', 1, 'open', NULL, NULL)",
    "DELETE FROM search WHERE ident = 'I1'",
    "DELETE FROM search WHERE ident = 'p1'",
    "UPDATE search SET words = words || 'more' WHERE ident = 'I1'",
    "UPDATE search SET ident = 'I9' WHERE ident = 'I1'",
    "INSERT INTO search VALUES (NULL, 'NL-2026-017', '', 'p9', 'invented  ')",
    "INSERT INTO search VALUES (NULL, 'NL-2026-099', '', 'p1', 'invented  ')",
]

INDEX = [
    "INSERT INTO search_index (search_index, rowid, words) SELECT 'delete', id, words FROM search WHERE ident = 'I1'",
    "INSERT INTO search_index (rowid, words) VALUES (999, 'invented')",
    "INSERT INTO search_index (rowid, words) SELECT id, 'invented' FROM search WHERE ident = 'I1'",
]
"""What makes the index lack an entry, or invent one, while every row stays as it was."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A store with entries, an action, people, a planned conference and a document, and its head."""
    path = tmp_path_factory.mktemp("kept") / "work.db"
    Store.create_with_key(path, KEY)
    with Store.open(path, key=KEY, clock=clock) as store:
        table = held(store)
        table.seat("p1")
        table.add(information(1), action(1, "A-AAAA"))
        table.add(information(2))
        table.undo()
        store.save_conference(conference(2))
        store.disclosed("NL-2026-017/1", "p2", "minutes", b"document", "AB12")
        assert store.problems() == ()
        return path, store.journal_head()


@pytest.mark.parametrize("attack", ROWS)
def test_a1_a_row_edited_behind_the_store_is_found_though_no_act_was_touched(kept, tmp_path, attack):
    path, head = kept
    copy = tmp_path / "work.db"
    shutil.copy(path, copy)
    file = raw(copy, KEY)
    for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        file.execute(f"DROP TRIGGER {name}")
    assert file.execute(attack).rowcount
    file.close()
    with Store.open(copy, key=KEY, clock=clock) as store:
        assert store.journal_head() == head
        assert store.problems(head)


@pytest.mark.parametrize("attack", INDEX)
def test_a1_an_index_that_lacks_or_invents_an_entry_is_found(kept, tmp_path, attack):
    path, head = kept
    copy = tmp_path / "work.db"
    shutil.copy(path, copy)
    file = raw(copy, KEY)
    file.execute(attack)
    file.close()
    with Store.open(copy, key=KEY, clock=clock) as store:
        (problem,) = store.problems(head)
        assert "index" in str(problem)
        assert store.journal_head() == head


def test_a5_what_cannot_be_journalled_is_not_done(tmp_path):
    path = tmp_path / "work.db"
    Store.create_with_key(path, KEY)
    file = raw(path, KEY)
    file.execute("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")
    file.close()
    with Store.open(path, key=KEY, clock=clock) as store:
        for attempt in (lambda: store.save_case(case()), lambda: store.consulted("NL-2026-017", "why")):
            with rejection("Not saved"):
                attempt()
        assert store.cases() == ()


def test_a3_two_writers_cannot_fork_the_chain(tmp_path):
    path = tmp_path / "work.db"
    Store.create_with_key(path, KEY)
    with Store.open(path, key=KEY, clock=clock) as store:
        store.consulted("", "first")
        with rejection("in use by process", code=6):
            Store.open(path, key=KEY)
        file = raw(path, KEY)
        copied = "SELECT seq + 1, at, actor, verb, case_reference, subject, purpose, commitment, previous, hash FROM journal"
        with pytest.raises(Exception, match="UNIQUE"):
            file.execute(f"INSERT INTO journal {copied} ORDER BY seq DESC LIMIT 1")
        file.close()
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda n: store.consulted("", str(n)), range(40)))
        assert sorted(a.purpose for a in store.journal()[2:]) == sorted(map(str, range(40)))
        assert store.problems() == ()


def test_a4_what_fails_after_it_was_noted_is_not_noted(tmp_path):
    path = tmp_path / "work.db"
    Store.create_with_key(path, KEY)
    file = raw(path, KEY)
    file.execute("CREATE TRIGGER stop BEFORE DELETE ON case_record BEGIN SELECT RAISE(ABORT, 'stop'); END")
    file.close()
    with Store.open(path, key=KEY, clock=clock) as store:
        held(store).add(information(1))
        before = store.journal()
        # The act of an erasure comes first of all; the case's own row goes last.
        with rejection("Not saved"):
            store.erase("NL-2026-017", "x")
        assert store.journal() == before
        assert store.problems() == ()
