"""The journal: only added to, chained, without case text; any edit is found, and a cut tail given one head noted earlier."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.storage.journal import GENESIS, Act, Verb, commitment, digest, first_fault
from assistant.storage.store import Store
from tests.storage_ground import CANARY, case, clock, held, information, new_store, raw, rejection

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


def test_a10_the_canonical_form_is_fixed():
    bare = Act(
        seq=7,
        at="2026-03-04T09:00:00.000000Z",
        actor="José ☃",
        verb="disclosure",
        case="NL-2026-017",
        subject="NL-2026-017/3 p2 AB12",
        purpose='release "plan"\n',
        commitment=commitment(KEY, b"payload"),
        previous=GENESIS,
        hash="",
    )
    assert bare.commitment == "43197679f55b934be5ddfe17c5569d7386292fc642be984c7205a1d8cf936db4"
    assert digest(bare) == "857fc056330dfc21256d348cfa23d6ae665fbd7ee05dba9d058458eb8eade0d9"
    assert digest(replace(bare, actor="Jose\u0301 ☃")) == digest(bare)


def test_an_untouched_chain_verifies_with_any_of_its_heads_as_anchor():
    acts = chain(5)
    assert first_fault(acts) is None
    assert all(first_fault(acts, act.hash) is None for act in acts)
    assert first_fault(acts, GENESIS) is None
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
    assert first_fault(cut, acts[5].hash).seq == 5
    rewritten = chain(6)
    rewritten[2] = replace(rewritten[2], actor="someone")
    for n in range(2, 6):
        rewritten[n] = replace(rewritten[n], previous=rewritten[n - 1].hash)
        rewritten[n] = replace(rewritten[n], hash=digest(rewritten[n]))
    assert first_fault(rewritten) is None
    assert first_fault(rewritten, acts[5].hash) is not None


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
        assert len(store.problems(head)) == 1


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
