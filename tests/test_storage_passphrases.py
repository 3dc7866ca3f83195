"""Who may open a store: named wraps of one key, the recovery code however it is typed, and waiting after wrong ones."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.storage import attempts
from assistant.storage.attempts import TooSoon
from assistant.storage.envelope import Envelope
from assistant.storage.files import beside
from assistant.storage.opening import Way
from assistant.storage.secret import new_recovery_code, recovery_code
from assistant.storage.store import Store
from assistant.storage.upgrading import upgrade
from tests.storage_ground import AT, CHEAP, PASSPHRASE, create, files, new_store, patient, rejection, reopen


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "work.db"


def at(path: Path, seconds: float, said: str = "wrong words") -> Store:
    return Store.open(path, passphrase=said, wall=lambda: seconds)


def test_s4_each_wrong_passphrase_makes_the_next_try_wait_longer_up_to_42_seconds(path):
    create(path)
    now, waited = 1000.0, []
    for _try in range(20):
        with rejection("The passphrase is wrong.", 4):
            at(path, now)
        with pytest.raises(TooSoon) as early:
            at(path, now)
        waited.append(early.value.seconds)
        now += early.value.seconds
    assert waited == [1, 2, 4, 8, 16, 32, *[42] * 14]
    at(path, now, PASSPHRASE).close()
    with rejection("wrong", 4):
        at(path, now)


def test_s4_even_the_right_passphrase_waits_but_nobody_is_locked_out(path):
    create(path)
    for now in (1000.0, 2000.0, 3000.0):
        with rejection("wrong", 4):
            at(path, now)
    with rejection("in 3 seconds", 4):
        at(path, 3001.0, PASSPHRASE)
    with rejection("in 1 second.", 4):
        at(path, 3003.5, PASSPHRASE)
    at(path, 3004.0, PASSPHRASE).close()
    assert attempts.failed(path) == 0


def test_s4_a_clock_that_was_put_back_locks_nobody_out(path):
    create(path)
    with rejection("wrong", 4):
        at(path, 90_000.0)
    at(path, 3_600.0, PASSPHRASE).close()


def test_s4_the_wait_holds_for_another_process(path):
    create(path)
    program = (
        "import sys; from pathlib import Path; from assistant.storage.store import Store\n"
        f"try: Store.open(Path({str(path)!r}), passphrase=sys.argv[1], wall=lambda: 1000.0)\n"
        "except Exception as problem: print(type(problem).__name__, problem.code)"
    )

    def said(passphrase: str) -> str:
        return subprocess.run([sys.executable, "-c", program, passphrase], capture_output=True, text=True, check=True).stdout

    assert said("guess") == "Rejected 4\n"
    assert said(PASSPHRASE) == "TooSoon 4\n"


@pytest.mark.parametrize(
    "spoiled", [b"", b"[]", b"{}", b'{"failed": "x"}', b'{"failed": 9, "last": 1e999}', b"\xff", b"[" * 199]
)
def test_a_spoiled_count_keeps_nobody_out(path, spoiled):
    create(path)
    beside(path, ".tries").write_bytes(spoiled)
    at(path, 5.0, PASSPHRASE).close()


def test_the_recovery_code_opens_and_gives_a_forgotten_passphrase_other_words(path):
    code = create(path)
    for typed in (code, code.lower(), code.replace("-", ""), code.lower().replace("-", " "), f" {code}\t"):
        with Store.open(path, passphrase=typed) as store:
            assert store.actor == "recovery"
            store.change_passphrase("chair", "remembered", cost=CHEAP)
    with Store.open(path, passphrase="remembered") as store:
        assert store.actor == "chair"
    with rejection("wrong", 4):
        reopen(path)


def test_another_recovery_code_replaces_the_one_that_was_lost(path):
    old = create(path)
    with reopen(path) as store:
        new = store.change_recovery_code(cost=CHEAP)
        assert store.journal()[-1].subject == "passphrase recovery"
    with rejection("wrong", 4):
        Store.open(path, recovery=old, wall=patient)
    with Store.open(path, recovery=new, wall=patient) as store:
        assert store.actor == "recovery"


@settings(max_examples=50)
@given(st.data())
def test_a_recovery_code_is_known_however_it_is_typed(data):
    code = new_recovery_code()
    typed = "".join(
        data.draw(st.sampled_from([c, c.lower()])) + data.draw(st.sampled_from(["", "-", " ", "\u2011"]))
        for c in code
        if c != "-"
    )
    assert recovery_code(typed) == code
    assert recovery_code(typed + "2") == ""


def test_a_wrap_in_another_key_file_or_under_another_name_opens_nothing(tmp_path):
    create(tmp_path / "one.db")
    create(tmp_path / "other.db")
    one, other = (Envelope.read(tmp_path / f"{name}.db.keys") for name in ("one", "other"))
    assert one.opened(PASSPHRASE) is not None
    assert Envelope(store=one.store, wraps=other.wraps).opened(PASSPHRASE) is None


def test_a_damaged_key_behind_the_right_passphrase_is_not_called_a_wrong_passphrase(path):
    create(path)
    keys = beside(path, ".keys")
    first, second = Envelope.read(keys).wraps
    # What the recovery code opens, put where the chair's passphrase opens.
    swapped = type(first)(**{**vars(first), "sealed": second.sealed})
    Envelope(store=Envelope.read(keys).store, wraps=(swapped, second)).write(keys)
    with rejection("damaged"):
        reopen(path)
    assert attempts.failed(path) == 0


def test_keys_of_an_earlier_convene_open_and_are_renewed_one_by_one(tmp_path):
    for name in ("work.db", "work.db.keys"):
        shutil.copy(Path(__file__).parent / "data" / "stores" / "schema-1" / name, tmp_path / name)
    path = tmp_path / "work.db"
    upgrade(path, Way(secret=PASSPHRASE), AT)
    assert [bool(w.public) for w in Envelope.read(beside(path, ".keys")).wraps] == [False, False, False]
    with reopen(path) as store:
        assert store.actor == "chair"
    assert [bool(w.public) for w in Envelope.read(beside(path, ".keys")).wraps] == [True, False, False]
    with Store.open(path, passphrase="the second one") as store:
        assert store.actor == "deputy"
    reopen(path).close()
    assert [bool(w.public) for w in Envelope.read(beside(path, ".keys")).wraps] == [True, False, True]


def test_s6_a_disk_that_is_full_leaves_the_old_passphrase(tmp_path, monkeypatch):
    with new_store(tmp_path) as store:
        monkeypatch.setattr("os.fsync", _full)
        with rejection("No space left"):
            store.change_passphrase("chair", "new words", cost=CHEAP)
        monkeypatch.undo()
    reopen(tmp_path / "work.db").close()
    assert files(tmp_path / "work.db") == ["work.db", "work.db.keys"]


def _full(handle: int) -> None:
    raise OSError(28, "No space left on device")
