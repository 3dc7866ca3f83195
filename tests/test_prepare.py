"""`convene prepare FILE.toml`: what it creates and updates, and how every bad field is named with nothing changed."""

import json
import re
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.__main__ import main
from assistant.cli.prepare import apply, prepare_tables, warnings
from assistant.protocols.load import SHIPPED
from assistant.record.case import Participant
from assistant.record.identity import is_one_name
from assistant.record.prepared import read
from assistant.record.vocabulary import Role, Status
from assistant.storage.store import Store
from assistant.text import Rejected
from tests.storage_ground import CHEAP, PASSPHRASE, Table

FILE = """\
# A fictional case
[case]
reference = "NL-2026-017"
country = "NL"
phase = "detention"
release = 2026-09-18T14:00:00
groups = ["young", "parent"]
basis = "mou"
objective = "A safe return"
manager = "p1"

[conference]
protocol = "nl-mar"
number = 3
date = 2026-03-04T10:00:00
place = "Vught"
language = "nl"
chair = "p3"

[[participant]]
id = "p1"
name = "Marie Dijkstra"
agency = "Probation Service"
role = "PRB"

[[participant]]
id = "p3"
name = "Jan"
agency = "Municipality"
role = "MUN"
language = "en"
until = 2026-12-01

[[consent]]
recipient = "MUN"
given = false
categories = ["K6"]
date = 2026-02-01
"""


@pytest.fixture
def desk(tmp_path, monkeypatch, capsys):
    """A folder with a store and a passphrase file in it; returns how to run `prepare` on a text."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CONVENE_LANG", "en")
    Store.create(Path("s.db"), PASSPHRASE, cost=CHEAP)
    Path("pass").write_text(PASSPHRASE + "\n")
    Path("pass").chmod(0o600)

    def prepare(text, *more):
        path = Path("case.toml")
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        code = main(["prepare", str(path), "--store", "s.db", "--passphrase-file", "pass", "--now", "2026-03-01T09:00", *more])
        return code, *capsys.readouterr()

    return prepare


def kept():
    with Store.open(Path("s.db"), passphrase=PASSPHRASE) as store:
        return store.cases(), store.conferences()


def test_a_case_its_people_and_a_conference_are_created(desk):
    code, out, _err = desk(FILE)
    assert (code, out) == (0, "case NL-2026-017\nconference NL-2026-017/3\n")
    (case,), (conference,) = kept()
    assert case.release == datetime.fromisoformat("2026-09-18T14:00:00")
    assert case.groups == ("young", "parent")
    assert [(p.id, p.language, p.until) for p in case.participants] == [("p1", "nl", None), ("p3", "en", date(2026, 12, 1))]
    assert case.consents[0].categories == ("K6",)
    assert (conference.protocol_version, conference.status, conference.place) == ("2026-1", Status.PLANNED, "Vught")


def test_json_says_what_was_created_and_what_updated(desk):
    _code, out, _err = desk(FILE, "--json")
    assert json.loads(out) == {
        "case": "NL-2026-017",
        "conference": "NL-2026-017/3",
        "number": 3,
        "created": ["NL-2026-017", "NL-2026-017/3"],
        "updated": [],
    }
    _code, out, _err = desk(FILE.replace("Vught", "Arnhem"), "--json")
    assert json.loads(out)["updated"] == ["NL-2026-017/3"]
    _code, out, _err = desk(FILE.replace("Vught", "Arnhem"), "--json")
    assert json.loads(out)["created"] == json.loads(out)["updated"] == []


def test_a_conference_is_found_by_its_number_then_by_its_day_then_is_the_next(desk):
    desk(FILE)
    later = FILE.replace("2026-03-04T10:00:00", "2026-03-05T11:00:00")
    assert desk(later)[1].endswith("NL-2026-017/3\n")
    no_number = later.replace("number = 3\n", "")
    assert desk(no_number.replace("11:00", "14:30"))[1].endswith("NL-2026-017/3\n")
    assert kept()[1][0].date == datetime.fromisoformat("2026-03-05T14:30:00")
    assert desk(no_number.replace("2026-03-05", "2026-06-03"))[1].endswith("NL-2026-017/4\n")


def test_the_first_conference_without_a_number_is_number_one(desk):
    assert desk(FILE.replace("number = 3\n", ""))[1].endswith("NL-2026-017/1\n")


@pytest.mark.parametrize("status", [Status.DRAFT, Status.CONFIRMED, Status.FINAL])
def test_a_closed_conference_is_not_prepared_again(status):
    with pytest.raises(Rejected) as refusal:
        apply(Shelf(status), read(tables(), lambda _p: "1"))
    assert refusal.value.code == 5


def test_a_conference_that_began_keeps_its_protocol_and_status():
    shelf = Shelf(Status.OPEN)
    apply(shelf, read(tables(), lambda _p: "1"))
    assert shelf.saved[1].status is Status.OPEN
    with pytest.raises(Rejected) as refusal:
        apply(shelf, read(tables(conference={"protocol": "eu-generic"}), lambda _p: "1"))
    assert refusal.value.code == 5


def test_guests_of_the_case_stay():
    shelf = Shelf(Status.PLANNED)
    apply(shelf, read(tables(), lambda _p: "1"))
    assert [p.id for p in shelf.saved[0].participants] == ["p1", "g1"]


def people(name: str, agency: str = "Probation Service", role: str = "PRB", ident: str = "p1") -> str:
    return (
        FILE.replace("Marie Dijkstra", name)
        .replace('"Probation Service"', f'"{agency}"')
        .replace('"PRB"', f'"{role}"')
        .replace('"p1"', f'"{ident}"')
    )


@pytest.mark.parametrize(("agency", "role"), [("Police East", "POL"), ("Probation Service", "POL"), ("Police East", "PRB")])
def test_x7_an_id_never_becomes_another_person(desk, agency, role):
    desk(FILE)
    before = kept()
    code, out, err = desk(people("Ali Peeters", agency, role))
    assert (code, out) == (3, "")
    assert len(err.splitlines()) == 1
    for said in ("p1", "Marie Dijkstra (Probation Service, PRB)", f"Ali Peeters ({agency}, {role})", "a new id"):
        assert said in err
    assert kept() == before
    code, _out, err = desk(people("Ali Peeters", agency, role, ident="p9"))
    assert code == 0


@pytest.mark.parametrize("name", ["M. Dijkstra", "Marie Dykstra", "Dijkstra, Marie", "MARIE DIJKSTRA", "Marie Dijkstra-Bakker"])
def test_x7_another_spelling_or_function_or_address_is_the_same_person(desk, name):
    desk(FILE.replace("[[consent]]", "", 1).split("recipient =")[0])
    text = people(name).replace('role = "PRB"', 'role = "PRB"\nfunction = "head"\nemail = "d@example.org"')
    code, _out, err = desk(text)
    assert (code, [line for line in err.splitlines() if "p1" in line]) == (0, [])


@pytest.mark.parametrize(
    ("text", "now"),
    [
        (people("Marie Dijkstra", "Prison Service"), "Marie Dijkstra (Prison Service, PRB)"),
        (people("Marie Dijkstra", role="CM"), "Marie Dijkstra (Probation Service, CM)"),
        (people("Ali Peeters"), "Ali Peeters (Probation Service, PRB)"),
    ],
)
def test_x7_another_agency_or_role_or_name_alone_is_a_warning(desk, text, now):
    desk(FILE)
    code, out, err = desk(text)
    assert (code, out.splitlines()[0]) == (0, "case NL-2026-017")
    (line,) = [line for line in err.splitlines() if "p1" in line]
    assert line.startswith("Warning: p1 was Marie Dijkstra (Probation Service, PRB) and is now " + now)
    assert [line for line in desk(text)[2].splitlines() if "p1" in line] == []


def test_x7_an_id_that_was_left_out_meanwhile_still_belongs_to_whom_it_named_at_the_table(desk):
    desk(FILE)
    with Store.open(Path("s.db"), passphrase=PASSPHRASE) as store:
        table = Table(store, store.conferences()[0])
        table.open()
        table.close()
    moved = FILE.replace("number = 3", "number = 4").replace("2026-03-04T10:00:00", "2026-06-03T10:00:00")
    without = moved.replace('manager = "p1"\n', "").replace(
        moved[moved.index("[[participant]]") : moved.index('[[participant]]\nid = "p3"')], ""
    )
    assert desk(without)[0] == 0
    assert [p.id for p in kept()[0][0].participants] == ["p3"]
    other = moved.replace("Marie Dijkstra", "Ali Peeters").replace("Probation Service", "Police East").replace("PRB", "POL")
    code, _out, err = desk(other)
    assert code == 3
    assert "Marie Dijkstra (Probation Service, PRB)" in err


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jan Peeters", "Piet Peeters", False),
        ("Jan Peeters", "Jan Bakker", False),
        ("Jan Peeters", "J. Peeters", True),
        ("Peeters", "Jan Peeters", True),
        ("Willem de Graaf", "W. de Graaf", True),
        ("Łukasz Nowak", "Lukasz Nowak", True),
        ("José Álvarez", "Jose Alvarez", True),
        ("Anna Anna", "Anna Bos", False),
        ("Δημήτρης Π.", "Δημήτρης Παπάς", True),
        ("?", "!", False),
    ],
)
def test_names_that_may_be_spellings_of_one(one, other, same):
    assert is_one_name(one, other) is is_one_name(other, one) is same


class Shelf:
    """A store that holds one conference."""

    def __init__(self, status):
        prepared = read(tables(), lambda _p: "1")
        guest = Participant(id="g1", name="Gast", agency="NGO", role=Role.NGO, guest=True)
        self.held = (replaced(prepared.case, participants=(*prepared.case.participants, guest)),)
        self.conference = replaced(prepared.conference, number=3, status=status)

    def conferences(self, case=None):
        return (self.conference,)

    def case(self, _reference):
        return self.held[0]

    def prepare(self, case, conference):
        self.saved = (case, conference)


def replaced(value, **changes):
    from dataclasses import replace

    return replace(value, **changes)


def tables(**changes):
    made = {
        "case": {"reference": "NL-2026-017", "country": "NL", "phase": "detention", "basis": "mou"},
        "conference": {"protocol": "nl-mar", "number": 3, "date": "2026-03-04T10:00", "language": "nl", "chair": "p1"},
        "participant": [{"id": "p1", "name": "Jan", "agency": "Police", "role": "POL"}],
        "consent": [],
    }
    for table, fields in changes.items():
        if isinstance(made[table], dict):
            made[table] = {k: v for k, v in {**made[table], **fields}.items() if v is not None}
        else:
            made[table] = fields
    return made


BAD = [
    ('reference = "NL-2026-017"', 'reference = "Jansen"', "case.reference", 3),
    ('reference = "NL-2026-017"', 'reference = "jan-de-vries"', "case.reference", 3),
    ('reference = "NL-2026-017"', 'reference = "DE-VRIES"', "case.reference", 3),
    ('reference = "NL-2026-017"', 'reference = "../X-1"', "case.reference", 3),
    ('reference = "NL-2026-017"', "reference = 17", "case.reference", 3),
    ('country = "NL"', 'country = "Nederland"', "case.country", 4),
    ('country = "NL"', 'country = "ZZ"', "case.country", 4),
    ('phase = "detention"', 'phase = "jail"', "case.phase", 5),
    ('basis = "mou"', 'basis = ""', "case.basis", 8),
    ("release = 2026-09-18T14:00:00", "release = 0001-01-01T10:00:00", "case.release", 6),
    ("release = 2026-09-18T14:00:00", 'release = "31.02.2026"', "case.release", 6),
    ("release = 2026-09-18T14:00:00", "release = 14:00:00", "case.release", 6),
    ("release = 2026-09-18T14:00:00", "release = 2026-09-18T14:00:00Z", "case.release", 6),
    ('groups = ["young", "parent"]', 'groups = "young"', "case.groups", 7),
    ('manager = "p1"', 'manager = "p9"', "case.manager", 10),
    ('manager = "p1"', 'colour = "red"', "case.colour", 10),
    ('protocol = "nl-mar"', 'protocol = "nl-none"', "conference.protocol", 13),
    ('protocol = "nl-mar"', 'protocol = "missing.toml"', "conference.protocol", 13),
    ("number = 3", "number = -3", "conference.number", 14),
    ("number = 3", "number = 0", "conference.number", 14),
    ("number = 3", "number = true", "conference.number", 14),
    ("date = 2026-03-04T10:00:00", 'date = "next week"', "conference.date", 15),
    ('language = "nl"', 'language = "xx"', "conference.language", 17),
    ('chair = "p3"', 'chair = "p2"', "conference.chair", 18),
    ('id = "p3"', 'id = "p1"', "participant 2.id", 27),
    ('id = "p3"', 'id = "P1"', "participant 2.id", 27),
    ('id = "p3"', 'id = "../p3"', "participant 2.id", 27),
    ('id = "p3"', 'id = "chair"', "participant 2.id", 27),
    ('id = "p3"', 'id = "POL"', "participant 2.id", 27),
    ('id = "p3"', 'id = "pol"', "participant 2.id", 27),
    ('agency = "Probation Service"', 'agency = "MUN"', "participant 1.agency", 23),
    ('agency = "Probation Service"', 'agency = "P3"', "participant 1.agency", 23),
    ('role = "PRB"', 'role = "XYZ"', "participant 1.role", 24),
    ('name = "Marie Dijkstra"', f'name = "{"x" * 5000}"', "participant 1.name", 22),
    ('name = "Marie Dijkstra"', 'name = " \\u200f "', "participant 1.name", 22),
    ('language = "en"', 'language = "../../x"', "participant 2.language", 31),
    ("until = 2026-12-01", 'deputy_of = "p8"', "participant 2.deputy_of", 0),
    ("until = 2026-12-01", 'briefing = "some"', "participant 2.briefing", 32),
    ('recipient = "MUN"', 'recipient = "Nobody"', "consent 1.recipient", 35),
    ("given = false\n", "", "consent 1.given", 0),
    ("given = false", "given = 1", "consent 1.given", 36),
    ('categories = ["K6"]', 'categories = ["K66"]', "consent 1.categories", 37),
]


@pytest.mark.parametrize(("good", "bad", "field", "line"), BAD, ids=[f"{b[2]}-{n}" for n, b in enumerate(BAD)])
def test_a_bad_field_is_named_with_its_file_and_line_and_nothing_changes(desk, good, bad, field, line):
    assert good in FILE
    code, out, err = desk(FILE.replace(good, bad, 1))
    assert (code, out) == (3, "")
    assert f"{field}: " in err
    assert len(err.splitlines()) == 1
    assert err.startswith(f"case.toml:{line}: " if line else "case.toml")
    assert kept() == ((), ())


@pytest.mark.parametrize(
    "missing",
    ["reference", "country", "phase", "basis", "protocol", "date", "language", "chair", "id", "name", "agency", "role"],
)
def test_every_obligatory_field_is_asked_for(desk, missing):
    code, _out, err = desk(re.sub(rf"(?m)^{missing} = .*\n", "", FILE, count=1))
    assert code == 3
    assert f".{missing}: this field is obligatory." in err


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (FILE.replace("2026-03-04T10:00:00", "2026-02-31T10:00:00"), "line 15"),
        (FILE.replace("2026-03-04T10:00:00", "0000-03-04T10:00:00"), "line 15"),
        ("[case", "case.toml, line 1: A bracket is not closed"),
        (FILE.replace("number = 3", "number = 1" + "0" * 5000), "case.toml, line 14: A number is too long"),
        ("a = " + "[" * 5000, "case.toml"),
        (b"\xff\xfe\x00", "not UTF-8"),
        ("x = 1\n" + "#" * 1_000_001, "larger than"),
        ("", "participant"),
        ('case = "x"\n' + FILE[FILE.index("[[participant]]") :], "case: a table is expected"),
        (FILE + "[extra]\n", "extra: there is no table"),
        (FILE.replace("[[participant]]", "[[people]]"), "people: there is no table"),
        (FILE.replace("[[consent]]", "[consent]"), "consent: write [[consent]]"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_in_one_sentence(desk, bad, said):
    code, out, err = desk(bad)
    assert (code, out) == (3, "")
    assert said in err
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1
    assert kept() == ((), ())


def test_a_file_that_is_not_there_or_is_a_folder_is_named_with_escapes_written_out(desk, capsys):
    Path("folder.toml").mkdir()
    for name in ("folder.toml", "no\x1b]0;x\x07where.toml"):
        assert main(["prepare", name, "--passphrase-file", "pass", "--store", "s.db"]) == 3
        err = capsys.readouterr().err
        assert name.replace("\x1b", "\\u001b").replace("\x07", "\\u0007") in err


def test_names_are_kept_without_escapes_and_marks_and_otherwise_literally(desk):
    hostile = 'name = "\\u001b]0;x\\u0007\\u202e[bold]Zoë[/] \\u200fמרים"'
    assert desk(FILE.replace('name = "Marie Dijkstra"', hostile))[0] == 0
    assert kept()[0][0].participants[0].name == "[bold]Zoë[/] מרים"


def test_what_is_worth_a_look_is_a_warning_on_stderr(desk):
    text = FILE.replace("release = 2026-09-18T14:00:00\n", "").replace("2026-03-04T10:00", "2026-02-04T10:00")
    code, out, err = desk(text)
    assert code == 0
    assert "case NL-2026-017" in out
    assert "past" in err
    assert "no release date" in err
    assert "nobody has this role: Prison" in err


def test_t5_names_that_look_alike_are_a_warning(desk):
    twin = FILE.replace("Marie Dijkstra", "Jan Peeters", 1).replace("Jan Peeters", "Jan Pееters", 1)
    code, _out, err = desk(twin)
    assert code == 0
    assert "letters of two scripts" in err


def test_nothing_is_warned_of_where_the_store_refuses(desk, capsys):
    Path("case.toml").write_text(FILE.replace("release = 2026-09-18T14:00:00\n", ""))
    assert main(["prepare", "case.toml", "--store", "none.db", "--passphrase-file", "pass"]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("name", ["\u200d\u200c", "\u200d", " \u200c ", "\u0301"])
def test_a_name_of_which_nothing_is_seen_is_refused(desk, name):
    code, _out, err = desk(FILE.replace("Marie Dijkstra", name))
    assert code == 3
    assert "participant 1.name" in err


def test_a_region_without_a_calendar_is_a_warning(desk):
    code, _out, err = desk(FILE.replace('country = "NL"', 'country = "DE"\nregion = "XX"'))
    assert code == 0
    assert "holidays are known of this region" in err
    code, _out, err = desk(FILE.replace('country = "NL"', 'country = "DE"\nregion = "HH"'))
    assert "region" not in err


def test_a_complete_file_warns_of_nothing():
    people = [
        {"id": f"p{n}", "name": f"X {r}", "agency": "A", "role": r.value} for n, r in enumerate(Role, 1) if r is not Role.PER
    ]
    prepared = read(tables(case={"release": "2026-09-18T14:00"}, participant=people), lambda _p: "1")
    assert list(warnings(prepared, date(2026, 1, 1))) == []


def test_a_protocol_may_be_a_path_beside_the_file(desk, tmp_path):
    Path("own").mkdir()
    text = (SHIPPED / "eu-generic.toml").read_text(encoding="utf-8").replace('id = "eu-generic"', 'id = "ours"')
    Path("own.toml").write_text(text, encoding="utf-8")
    assert desk(FILE.replace('"nl-mar"', '"own.toml"'))[0] == 0
    assert kept()[1][0].protocol == str(tmp_path / "own.toml")


def test_tables_typed_by_hand_are_taken_like_a_file(desk):
    with Store.open(Path("s.db"), passphrase=PASSPHRASE) as store:
        assert prepare_tables(store, tables(case={"release": "2026-09-18T14:00"})) == "NL-2026-017/3"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=3,
)
FIELDS = [(t, f) for t, fs in tables().items() if isinstance(fs, dict) for f in fs] + [
    ("case", f) for f in ("release", "groups", "objective", "manager", "contact_point", "security", "region")
]


@given(st.sampled_from(FIELDS), ANYTHING)
def test_any_value_in_any_field_is_taken_or_refused_by_name(where, value):
    table, field = where
    given_tables = tables()
    given_tables[table] = {**given_tables[table], field: value}
    refused = outcome(given_tables)
    assert refused is None or (refused.code == 3 and f"{table}.{field}" in str(refused.message))


def outcome(given_tables):
    try:
        read(given_tables, lambda _p: "1")
    except Rejected as refusal:
        return refusal
    return None
