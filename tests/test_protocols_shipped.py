"""The shipped protocols say what the domain notes say: agenda, roles, matrix, levels, fields, warnings."""

from datetime import date

import pytest

from assistant.protocols.check import check
from assistant.protocols.load import SHIPPED, available, load
from assistant.protocols.model import CONDITIONS, FieldType, Mode
from assistant.protocols.span import Span, Unit
from assistant.record.vocabulary import Category, Level, Phase, Role
from assistant.terminology.model import LANGUAGES
from assistant.text import clean

FLOWS = frozenset(
    [
        "opening",
        "open_actions",
        "new_information",
        "factors",
        "progress",
        "facts",
        "plan",
        "release",
        "leaving",
        "decisions",
        "actions",
        "decisions_actions",
        "partnership",
        "next_date",
        "actions_next_date",
    ]
)
IDS = [found.id for found in available()]

GENERIC = [
    ("opening", "opening", "Opening: attendance, format, protocol, phase, legal basis, confidentiality"),
    ("open-actions", "open_actions", "Open actions"),
    ("information", "new_information", "New information by agency"),
    ("factors", "factors", "Risk, needs and protective factors"),
    ("progress", "progress", "Progress and the person's own view"),
    ("health", "facts", "Health, family, specific group"),
    ("plan", "plan", "Tailored plan: interventions, goals, measures"),
    ("release", "release", "Release and first days"),
    ("leaving", "leaving", "What leaves the room, to whom"),
    ("decisions", "decisions_actions", "Decisions and actions with dates"),
    ("partnership", "partnership", "How the partnership works"),
    ("next-date", "next_date", "Next date"),
]
MAR = [
    ("opening", "opening", "Opening, index charge, sentence dates"),
    ("open-actions", "open_actions", "Open actions"),
    ("observation", "new_information", "Prison observation"),
    ("progress", "progress", "Progress in programmes"),
    ("assessment", "factors", "Assessment with tool and terms agreed"),
    ("municipality", "new_information", "Municipality: housing, work, family"),
    ("probation", "facts", "Probation: obligations, hand-over, Team TER referral ground"),
    ("plan", "plan", "Plan: push and pull factors"),
    ("release", "release", "Release and aftercare"),
    ("actions", "actions_next_date", "Actions, next date"),
]

# Role: full, abstract; numbers of categories.
MATRIX = {
    "POL": ("1 2 3 11 12", "4 5 7"),
    "PRO": ("1 2 3 12", "4 11"),
    "PRI": ("1 2 3 4 9 11 12", "5 6 10"),
    "PRC": ("1 3 9 12", "4"),
    "PSY": ("1 3 4 6 7 9 12", "5 10"),
    "PRB": ("1 2 3 4 7 8 9 11 12", "5 6 10"),
    "MUN": ("1 7 8 12", "2 4 11"),
    "INT": ("2 12", "3 4"),
    "JUD": ("2 4 12", ""),
    "MH": ("1 6 12", "4 7 9"),
    "HLT": ("1 6 12", "4 7 9"),
    "SOC": ("1 7 8 12", "4 6 9"),
    "YTH": ("7 12", "4"),
    "EDU": ("8 12", "9"),
    "WRK": ("8 12", "9"),
    "HSG": ("8 12", "9"),
    "NGO": ("1 8 9 12", "4 7"),
    "REL": ("9 12", "4 10"),
    "MEN": ("1 8 9 12", "4 7"),
    "CM": ("1 2 3 4 7 8 9 10 11 12", "5 6"),
    "CP": ("1 12", ""),
    "PER": ("1 2 8 9 12", ""),
    "FAM": ("", ""),
}


@pytest.mark.parametrize(("ident", "agenda"), [("eu-generic", GENERIC), ("nl-mar", MAR)])
def test_the_agenda_has_these_items_in_this_order_with_these_titles(ident, agenda):
    assert [(i.id, i.flow, i.title_in("en")) for i in load(ident, FLOWS).items] == agenda


@pytest.mark.parametrize("ident", IDS)
@pytest.mark.parametrize("role", Role)
def test_each_cell_of_the_matrix_is_the_notes(ident, role):
    full, abstract = MATRIX[role]
    protocol = load(ident, FLOWS)
    for category in Category:
        number = category[1:]
        want = "full" if number in full.split() else "abstract" if number in abstract.split() else "nothing"
        assert protocol.cell(role, category) == want, (role, category)


@pytest.mark.parametrize("ident", IDS)
def test_a_shipped_protocol_has_no_problem_and_lies_in_the_package(ident):
    assert check(ident, FLOWS) == []
    assert (SHIPPED / f"{ident}.toml").is_file()
    assert load(ident, FLOWS).id == ident


@pytest.mark.parametrize("ident", IDS)
def test_every_text_is_there_in_all_languages_and_is_clean(ident):
    protocol = load(ident, FLOWS)
    texts = [protocol.title, *(i.title for i in protocol.items), *(i.help for i in protocol.items)]
    texts += [f.title for f in protocol.fields] + [o.title for f in protocol.fields for o in f.options]
    texts += [w.text for w in protocol.warnings]
    assert texts
    for text in texts:
        assert [lang for lang in LANGUAGES if not text.get(lang)] == [], text
        assert set(text) == set(LANGUAGES)
        assert all(clean(t) == t for t in text.values())


@pytest.mark.parametrize("ident", IDS)
def test_every_item_has_planned_minutes_and_a_conference_fits_an_hour_and_a_half(ident):
    minutes = [i.minutes for i in load(ident, FLOWS).items]
    assert all(minutes)
    assert sum(minutes) <= 90


@pytest.mark.parametrize("ident", IDS)
def test_no_declared_field_is_obligatory_and_no_item_asks_more_than_four(ident):
    protocol = load(ident, FLOWS)
    assert not [f.id for f in protocol.fields if f.required]
    assert max(len(protocol.fields_of(i.id)) for i in protocol.items) <= 4
    assert len(protocol.fields_of("opening")) <= 3


def test_intelligence_and_health_start_as_an_abstract_and_beliefs_and_safety_for_named_receivers():
    protocol = load("nl-mar", FLOWS)
    special = {Category.K5: Level.H2, Category.K6: Level.H2, Category.K10: Level.H1, Category.K11: Level.H1}
    assert {c: protocol.level(c) for c in Category} == {c: special.get(c, Level.H0) for c in Category}


def test_the_roles_of_the_generic_protocol_are_the_notes():
    roles = load("eu-generic", FLOWS).roles
    assert set(roles.mandatory) == {Role.POL, Role.PRO, Role.PRI, Role.PRB, Role.CM}
    assert roles.one_of == ((Role.MUN, Role.CP),)
    assert set(roles.optional) == {"JUD", "MH", "SOC", "YTH", "NGO", "REL", "EDU", "WRK", "HSG", "INT"}
    assert (roles.chair, roles.initiator) == (Role.MUN, Role.PRI)
    assert roles.all == set(Role)


def test_the_roles_of_the_mar_are_the_notes_and_do_not_take_over_the_generic_ones():
    roles = load("nl-mar", FLOWS).roles
    assert set(roles.mandatory) == {Role.PRI, Role.PRB, Role.MUN}
    assert roles.one_of == ()
    assert set(roles.optional) == {Role.POL, Role.PRO, Role.MH, Role.NGO}
    assert (roles.chair, roles.initiator) == (Role.PRI, Role.PRI)
    assert roles.all == set(Role)


def test_a_seat_that_two_roles_can_fill_is_missing_only_without_both():
    roles = load("eu-generic", FLOWS).roles
    four = {Role.POL, Role.PRO, Role.PRI, Role.PRB}
    assert roles.missing(four) == ((Role.CM,), (Role.MUN, Role.CP))
    assert roles.missing({*four, Role.CM, Role.CP}) == ()


def test_the_generic_warnings_are_w1_to_w16_and_the_mar_adds_two():
    shared = [f"W{n}" for n in range(1, 17)]
    assert [w.code for w in load("eu-generic", FLOWS).warnings] == shared
    mar = load("nl-mar", FLOWS)
    assert [w.code for w in mar.warnings] == [*shared, "MAR1", "MAR2"]
    assert {w.when for w in mar.warnings} == CONDITIONS
    assert mar.warning("friday-release").code == "W6"
    assert load("eu-generic", FLOWS).warning("category-without-scheme") is None


def test_the_mar_declares_what_its_notes_add():
    protocol = load("nl-mar", FLOWS)
    assert [f.id for f in protocol.fields_of("opening")] == ["charge-ground", "sentence-start", "sentence-end"]
    assert [f.id for f in protocol.fields_of("plan")] == ["push-factors", "pull-factors"]
    assert "ter-ground" in [f.id for f in protocol.fields_of("probation")]
    category = protocol.field("prison-category")
    assert category.type is FieldType.CHOICE
    assert [o.key for o in category.options] == ["leader", "follower", "criminal-opportunist"]
    assert category.option("follower").title_in("nl") == "volger"
    assert {f.id for f in protocol.fields_of("assessment")} == {
        "prison-category", "prison-category-scheme", "prison-category-date"
    }  # fmt: skip
    assert protocol.field("health-need") is None, "its item is not on this agenda"


def test_the_municipality_is_to_be_told_of_housing_and_release_from_the_start():
    duties = {(s.category, s.phase) for s in load("nl-mar", FLOWS).share if s.must and s.to is Role.MUN}
    assert duties == {(Category.K2, None), (Category.K8, None)}
    generic = {(s.category, s.phase) for s in load("eu-generic", FLOWS).share if s.must and s.to is Role.MUN}
    assert generic == {(Category.K2, Phase.PRE_RELEASE)}


def test_what_the_mar_leaves_unsaid_comes_from_the_generic_protocol():
    generic, mar = load("eu-generic", FLOWS), load("nl-mar", FLOWS)
    assert mar.extends == "eu-generic"
    assert mar.cadence == generic.cadence
    assert mar.mode is Mode.PER_INSTITUTION_VIEW
    assert mar.retention == Span(24, Unit.MONTHS)
    assert mar.title_in("fr") == mar.title["fr"] != generic.title["fr"]
    assert mar.title_in("fi") == mar.title["en"] != generic.title["en"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("ident", IDS)
def test_titles_of_one_agenda_and_of_one_fields_answers_are_told_apart(ident, lang):
    protocol = load(ident, FLOWS)
    agenda = [item.title_in(lang) for item in protocol.items]
    assert len(set(agenda)) == len(agenda)
    for field in protocol.fields:
        answers = [option.title_in(lang) for option in field.options]
        assert len(set(answers)) == len(answers)


@pytest.mark.parametrize("ident", IDS)
def test_no_translation_is_left_in_english(ident):
    protocol = load(ident, FLOWS)
    for texts in (*(i.help for i in protocol.items), *(w.text for w in protocol.warnings)):
        assert len(set(texts.values())) == len(LANGUAGES), texts["en"]


@pytest.mark.parametrize("ident", IDS)
def test_an_empty_release_item_blocks_closing_in_the_last_six_months_only(ident):
    item = load(ident, FLOWS).item("release")
    release = date(2026, 9, 18)
    assert not item.blocks(date(2026, 3, 17), release)
    assert item.blocks(date(2026, 3, 18), release)
    assert item.blocks(release, release)
    assert not item.blocks(date(2026, 9, 19), release)
    assert not item.blocks(date(2026, 9, 1), None)
    assert not load(ident, FLOWS).item("opening").blocks(release, release)
