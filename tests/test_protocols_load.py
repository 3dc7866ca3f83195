"""A protocol file is taken whole or refused with its file, its line and what to do about it."""

import random
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.protocols.check import check
from assistant.protocols.load import SHIPPED, available, load, locate
from assistant.protocols.model import FieldType, Mode, Protocol
from assistant.protocols.span import Span, Unit
from assistant.record.vocabulary import Category, Level, Phase, Role
from assistant.text import Rejected

from .test_protocols_shipped import FLOWS

GOOD = """\
id = "mine"
version = "2026-1"
[title]
en = "Mine"
[[item]]
id = "opening"
flow = "opening"
title.en = "Opening"
"""


def write(folder: Path, text: str, name: str = "mine.toml") -> Path:
    file = folder / name
    file.write_text(textwrap.dedent(text), encoding="utf-8")
    return file


def problem(folder: Path, text: str) -> tuple[int, str]:
    """The line and the whole sentence of the only problem of a file."""
    file = write(folder, text)
    found = check(str(file), FLOWS)
    assert len(found) == 1, [str(p.sentence) for p in found]
    assert found[0].file == file
    with pytest.raises(Rejected) as refusal:
        load(str(file), FLOWS)
    assert refusal.value.code == 3
    assert refusal.value.message == found[0].sentence
    sentence = str(found[0].sentence)
    assert f"mine.toml, line {found[0].line}: " in sentence
    assert str(found[0].remedy)
    return found[0].line, sentence


def test_a_small_file_is_a_protocol_that_shows_nothing_to_anyone(tmp_path):
    protocol = load(str(write(tmp_path, GOOD)), FLOWS)
    assert (protocol.id, protocol.version, protocol.title_in("nl")) == ("mine", "2026-1", "Mine")
    assert {protocol.cell(r, c) for r in Role for c in Category} == {"nothing"}
    assert {protocol.level(c) for c in Category} == {Level.H0}
    assert protocol.number("opening") == 1
    with pytest.raises(KeyError):
        protocol.item("elsewhere")


def test_everything_a_file_can_say_is_kept(tmp_path):
    text = GOOD.replace('version = "2026-1"', 'version = "2026-12"\nmode = "spoken-only"\nanonymous = true\ncase_based = false')
    text += """\
    blocks_close = true
    minutes = 7
    [roles]
    mandatory = ["POL", ["MUN", "CP"]]
    [[cadence]]
    event = "crisis"
    [matrix]
    POL = { full = ["K1"], abstract = ["K4"] }
    [levels]
    K4 = "H3"
    [[share]]
    may = true
    from = "POL"
    to = "MUN"
    category = "K4"
    phase = "after-care"
    [[field]]
    id = "who"
    item = "opening"
    type = "person"
    category = "K4"
    required = true
    title = { en = "Who", nl = "Wie" }
    [retention]
    review_after = "1 year"
    """.replace("    ", "")
    protocol = load(str(write(tmp_path, text)), FLOWS)
    assert (protocol.mode, protocol.anonymous, protocol.case_based) == (Mode.SPOKEN_ONLY, True, False)
    assert protocol.item("opening").minutes == 7
    assert protocol.roles.one_of == ((Role.MUN, Role.CP),)
    assert [protocol.cell(Role.POL, c) for c in (Category.K1, Category.K4, Category.K5)] == ["full", "abstract", "nothing"]
    field = protocol.field("who")
    assert (field.type, field.level, field.required, field.title_in("nl")) == (FieldType.PERSON, Level.H3, True, "Wie")
    assert protocol.share[0].phase is Phase.AFTER_CARE
    assert protocol.retention == Span(1, Unit.YEARS)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('version = "2026-1"', 'version = "2026-1"\nvesion = "x"', 3, "Unknown key: vesion. Did you mean version?"),
        ('version = "2026-1"', 'version = "one"', 2, "This is not a version: one"),
        ('version = "2026-1"', "version = 2026", 2, "version must be a text."),
        ('version = "2026-1"', "version = 2026-02-31", 2, "This is not valid TOML"),
        ('version = "2026-1"\n', "", 1, "version is missing."),
        ('id = "mine"', 'id = "Mine Own"', 1, "id is not an id: Mine Own"),
        ('id = "mine"\n', "", 1, "id is missing."),
        ('en = "Mine"', 'nl = "Mijn"', 3, "title.en is missing."),
        ('en = "Mine"', 'en = ""', 3, "title.en is missing."),
        ('en = "Mine"', 'en = "Mine"\nenglish = "M"', 5, "english is not a language code."),
        ('title.en = "Opening"', 'title.nl = "Opening"', 8, "title.en is missing."),
        ('title.en = "Opening"', "", 5, "title.en is missing."),
        ('flow = "opening"\n', "", 5, "flow is missing."),
        ('flow = "opening"', 'flow = "openning"', 7, "Unknown value of flow: openning. Did you mean opening?"),
        ('id = "opening"', 'id = "opening"\nminutes = "five"', 7, "minutes must be a whole number."),
        ('id = "opening"', 'id = "opening"\nminutes = true', 7, "minutes must be a whole number."),
        ('id = "opening"', 'id = "opening"\nblocks_close = 6', 7, "blocks_close must be true or false."),
        ('id = "opening"', 'id = "opening"\nblocks_close = "soon"', 7, "blocks_close is not a length of time: soon"),
        ('version = "2026-1"', 'version = "2026-1"\nmode = "secret"', 3, "Unknown value of mode: secret."),
        ('version = "2026-1"', 'version = "2026-1"\nid = "twice"', 3, "This is not valid TOML"),
        ('version = "2026-1"', 'version = "2026-1"\nextends = "eu-genric"', 3, "Did you mean eu-generic?"),
        ('version = "2026-1"', 'version = "2026-1"\nextends = 5', 3, "Unknown value of extends: 5."),
        ('version = "2026-1"', 'version = "2026-1"\nextends = "mine"', 3, "Protocols extend each other in a circle: mine"),
        ("[title]", "[title", 3, "This is not valid TOML"),
        ('title.en = "Opening"', 'title.en = "Opening', 8, "This is not valid TOML"),
    ],
)
def test_a_bad_head_or_item_is_named_with_its_line(tmp_path, old, new, line, says):
    assert old in GOOD
    found, sentence = problem(tmp_path, GOOD.replace(old, new))
    assert says in sentence
    assert found == line


@pytest.mark.parametrize(
    ("added", "line", "says"),
    [
        ('[[item]]\nid = "opening"\nflow = "facts"\ntitle.en = "Again"', 10, "This stands here twice: opening."),
        ('[roles]\nmandatory = [\n  "POL",\n  "POLICE",\n]', 10, "Unknown value of mandatory: POLICE."),
        ('[roles]\nmandatory = "POL"', 10, "mandatory must be a list."),
        ('[roles]\nchair = "BOSS"', 10, "Unknown value of chair: BOSS."),
        ('[roles]\nmandatory = ["POL"]\nguest = ["POL"]', 11, "This stands here twice: POL."),
        ('[roles]\noptional = ["POL", "POL"]', 10, "This stands here twice: POL."),
        ('[matrix.COP]\nfull = ["K1"]', 9, "Unknown key: COP."),
        ('[matrix.POL]\nfull = ["K13"]', 10, "Unknown value of full: K13."),
        ('[matrix.POL]\nfull = ["K1"]\nabstract = ["K1"]', 10, "This category is both full and abstract: K1."),
        ('[matrix.POL]\nall = ["K1"]', 10, "Unknown key: all."),
        ('[levels]\nK1 = "H0"\nK6 = "H9"', 11, "Unknown value of K6: H9."),
        ('[levels]\nK99 = "H0"', 10, "Unknown key: K99."),
        ('[[cadence]]\nevery = "fortnight"', 10, "every is not a length of time: fortnight"),
        ("[[cadence]]\nfrom_months = 6", 9, "A cadence rule needs either every or event."),
        ('[[cadence]]\nevery = "1 week"\nfrom_months = 1\nto_months = 6', 12, "This stretch of time is empty."),
        ('[[share]]\nfrom = "POL"\nto = "MUN"\ncategory = "K1"', 9, "A sharing rule needs either must or may."),
        ('[[share]]\nmust = true\nto = "MUN"\ncategory = "K1"', 9, "from is missing."),
        (
            '[[share]]\nmay = true\nfrom = "POL"\nto = "MUN"\ncategory = "K1"\nphase = "later"',
            14,
            "Unknown value of phase: later.",
        ),
        ('[[field]]\nid = "x"\nitem = "opning"\ntype = "text"\ncategory = "K1"\ntitle.en = "X"', 11, "Did you mean opening?"),
        ('[[field]]\nid = "x"\nitem = "opening"\ntype = "txt"\ncategory = "K1"\ntitle.en = "X"', 12, "Did you mean text?"),
        ('[[field]]\nid = "x"\nitem = "opening"\ntype = "text"\ntitle.en = "X"', 9, "category is missing."),
        (
            '[[field]]\nid = "x"\nitem = "opening"\ntype = "choice"\ncategory = "K1"\ntitle.en = "X"',
            9,
            "A choice needs options.",
        ),
        (
            '[[field]]\nid = "x"\nitem = "opening"\ntype = "text"\ncategory = "K1"\ntitle.en = "X"\noptions.a.en = "A"',
            15,
            "Only a choice has options.",
        ),
        (
            '[[field]]\nid = "x"\nitem = "opening"\ntype = "choice"\ncategory = "K1"\ntitle.en = "X"\noptions.a.nl = "A"',
            15,
            "a.en is missing.",
        ),
        ('[[warning]]\ncode = "M1"\nwhen = "full-moon"\ntext.en = "!"', 11, "Unknown value of when: full-moon."),
        ('[[warning]]\ncode = "m 1"\nwhen = "no-basis"\ntext.en = "!"', 10, "This is not a code: m 1"),
        ('[warning]\ncode = "M1"', 9, "warning must be a list of tables."),
        ('[retention]\nreview_after = "for ever"', 10, "review_after is not a length of time: for ever"),
        ("levels = 5", 9, "Unknown key: levels."),
    ],
)
def test_a_bad_table_is_named_with_its_line(tmp_path, added, line, says):
    found, sentence = problem(tmp_path, GOOD + added)
    assert says in sentence
    assert found == line


def test_all_problems_come_at_once_in_order_of_their_lines(tmp_path):
    text = GOOD.replace('"opening"\ntitle', '"closing"\ntitle') + '[roles]\nchair = "X"\n[levels]\nK1 = "H7"\n'
    found = check(str(write(tmp_path, text)), FLOWS)
    assert [p.line for p in found] == [7, 10, 12]


def test_a_problem_of_a_protocol_extended_is_named_in_its_own_file(tmp_path):
    write(tmp_path, GOOD.replace("mine", "base") + '[levels]\nK1 = "H8"', "base.toml")
    child = write(tmp_path, 'id = "mine"\nextends = "base"\nversion = "2026-1"\ntitle.en = "Mine"\n')
    (found,) = check(str(child), FLOWS)
    assert (found.file.name, found.line) == ("base.toml", 10)


def test_a_circle_through_three_files_is_found(tmp_path):
    for name, base in (("a", "b"), ("b", "c"), ("c", "a")):
        write(tmp_path, f'id = "{name}"\nextends = "{base}"', f"{name}.toml")
    (found,) = check(str(tmp_path / "a.toml"), FLOWS)
    assert (found.file.name, found.line) == ("c.toml", 2)
    assert "circle" in str(found.sentence)


def test_tables_are_merged_by_key_and_lists_are_replaced(tmp_path):
    child = """\
        id = "mine"
        extends = "eu-generic"
        version = "2027-3"
        title.en = "Mine"
        [roles]
        optional = ["MH"]
        [levels]
        K3 = "H1"
        [matrix.MUN]
        full = ["K1", "K7", "K12"]
        [[cadence]]
        every = "1 week"
        """
    mine, base = load(str(write(tmp_path, child)), FLOWS), load("eu-generic", FLOWS)
    assert (mine.id, mine.version, mine.title, mine.extends) == ("mine", "2027-3", {"en": "Mine"}, "eu-generic")
    assert mine.roles.optional == (Role.MH,)
    assert mine.roles.mandatory == base.roles.mandatory
    assert mine.level(Category.K3) is Level.H1
    assert mine.level(Category.K6) is Level.H2
    assert mine.cell(Role.MUN, Category.K8) == "nothing"
    assert mine.cell(Role.MUN, Category.K4) == "abstract"
    assert mine.matrix[Role.POL] == base.matrix[Role.POL]
    assert [str(r.every) for r in mine.cadence] == ["1 week"]
    assert mine.items == base.items
    assert mine.fields == base.fields


def test_a_warning_of_the_same_code_replaces_and_the_others_stay(tmp_path):
    child = """\
        id = "mine"
        extends = "eu-generic"
        version = "2026-1"
        title.en = "Mine"
        [[warning]]
        code = "W6"
        when = "friday-release"
        text.en = "Not on a Friday."
        """
    mine = load(str(write(tmp_path, child)), FLOWS)
    assert mine.warning("friday-release").text_in("nl") == "Not on a Friday."
    assert len(mine.warnings) == 16


def test_a_local_protocol_stands_before_a_shipped_one_and_may_extend_it(tmp_path):
    write(tmp_path, 'id = "nl-mar"\nextends = "nl-mar"\nversion = "2026-9"\ntitle.en = "Ours"\n', "nl-mar.toml")
    ours = load("nl-mar", FLOWS, (tmp_path,))
    assert (ours.version, len(ours.items)) == ("2026-9", 10)
    assert load("nl-mar", FLOWS).version == "2026-1"
    found = {f.id: f.shipped for f in available((tmp_path, tmp_path / "absent"))}
    assert found == {"eu-generic": True, "nl-mar": False}


def test_a_protocol_is_told_which_flows_there_are():
    (first, *_rest) = check("nl-mar", FLOWS - {"release"})
    assert first.file == SHIPPED / "nl-mar.toml"
    assert first.file.read_text(encoding="utf-8").splitlines()[first.line - 1] == 'flow = "release"'


@pytest.mark.parametrize("name", ["nl-marr", "", "..", "../nl-mar", "/etc", "x\0.toml", "no/such.toml", "a" * 5000])
def test_a_protocol_that_is_not_there_is_one_clear_sentence(name):
    with pytest.raises(Rejected) as refusal:
        load(name, FLOWS)
    assert refusal.value.code == 3
    assert "\n" not in str(refusal.value.message)


def test_an_unknown_id_names_the_closest_one():
    with pytest.raises(Rejected) as refusal:
        locate("nl-marr")
    assert "Did you mean nl-mar?" in str(refusal.value.message)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'id = "a"\n\xff', 2),
        (b'id = "a"\nx = 1979-02-30', 2),
        (b"x = " + b"[" * 5000, 1),
        (b"#" * 1_000_001, 1),
        (b'id = "a\x1b[31m"', 1),
    ],
)
def test_a_file_that_is_no_toml_is_refused_with_its_line(tmp_path, data, line):
    file = tmp_path / "mine.toml"
    file.write_bytes(data)
    (found,) = check(str(file), FLOWS)
    assert found.line == line
    assert str(found.sentence).isprintable()


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path):
    file = tmp_path / "mine.toml"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load(str(file), FLOWS).title_in("en") == "Mine"


def test_texts_are_cleaned_and_a_message_never_carries_what_a_terminal_obeys(tmp_path):
    text = GOOD.replace('"Mine"', '"Mi\\u001b[31mne\\u202e"')
    assert load(str(write(tmp_path, text)), FLOWS).title_in("en") == "Mine"
    hostile = GOOD.replace('flow = "opening"', 'flow = "{problem}\\u001b]52;c;x\\u0007[bold]\\u202e' + "y" * 5000 + '"')
    _line, sentence = problem(tmp_path, hostile)
    assert sentence.isprintable()
    assert "\u202e" not in sentence
    assert len(sentence) < 1000


SOURCE = (SHIPPED / "nl-mar.toml").read_text(encoding="utf-8").split("\n")


@given(seed=st.integers(0, 2**32))
def test_a_damaged_file_is_a_protocol_or_a_refusal_and_nothing_else(tmp_path_factory, seed):
    chance = random.Random(seed)
    lines = list(SOURCE)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        match chance.randrange(5):
            case 0:
                del lines[at]
            case 1:
                lines[at] = lines[at].replace(chance.choice("\"=[]'"), chance.choice(['"', "", "[", "]", "#", "'''"]), 1)
            case 2:
                lines[at] = lines[at].replace(
                    "= ", chance.choice(["= 5 #", "= [] #", '= "" #', "= {} #", "= 1.5 #", "= true #"])
                )
            case 3:
                lines.insert(at, lines[chance.randrange(len(lines))])
            case _:
                lines[at], lines[at - 1] = lines[at - 1], lines[at]
    file = write(tmp_path_factory.getbasetemp(), "\n".join(lines), "damaged.toml")
    found = check(str(file), FLOWS)
    total = max(len(lines), len((SHIPPED / "eu-generic.toml").read_text(encoding="utf-8").split("\n")))
    assert all(1 <= p.line <= total for p in found)
    if found:
        with pytest.raises(Rejected):
            load(str(file), FLOWS)
    else:
        assert isinstance(load(str(file), FLOWS), Protocol)
