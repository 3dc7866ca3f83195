"""Each sentence of the design's section on disclosure, in its order."""

from __future__ import annotations

import typing
from dataclasses import MISSING, fields, replace
from datetime import date, datetime
from enum import Enum

import pytest

from assistant.disclosure.kinds import COMMON, KINDS
from assistant.disclosure.readers import Reader
from assistant.disclosure.rules import Given, Rules, least
from assistant.protocols.model import Cell, Mode
from assistant.record.case import ConsentGiven, Participant
from assistant.record.conference import OpenAction, Past
from assistant.record.entries import (
    Action,
    ActionUpdate,
    Assessment,
    Consent,
    Correction,
    Decision,
    Dissent,
    Entry,
    Erratum,
    Goal,
    Information,
    LevelChange,
    NextDate,
    Note,
    Remark,
    Summary,
    TermUse,
    WarningAnswer,
)
from assistant.record.kinds import LETTER
from assistant.record.vocabulary import (
    ActionState,
    Attendance,
    Basis,
    Category,
    DecisionKind,
    Level,
    Polarity,
    Role,
)
from tests.disclosure_table import EU, NL_MAR, PEOPLE, dump, form, info, only, rule, seen, table, there

BASE = {
    "POL": ("K1 K2 K3 K11 K12", "K4 K5 K7"),
    "PRO": ("K1 K2 K3 K12", "K4 K11"),
    "PRI": ("K1 K2 K3 K4 K9 K11 K12", "K5 K6 K10"),
    "PRC": ("K1 K3 K9 K12", "K4"),
    "PSY": ("K1 K3 K4 K6 K7 K9 K12", "K5 K10"),
    "PRB": ("K1 K2 K3 K4 K7 K8 K9 K11 K12", "K5 K6 K10"),
    "MUN": ("K1 K7 K8 K12", "K2 K4 K11"),
    "INT": ("K2 K12", "K3 K4"),
    "JUD": ("K2 K4 K12", ""),
    "MH": ("K1 K6 K12", "K4 K7 K9"),
    "HLT": ("K1 K6 K12", "K4 K7 K9"),
    "SOC": ("K1 K7 K8 K12", "K4 K6 K9"),
    "YTH": ("K7 K12", "K4"),
    "EDU": ("K8 K12", "K9"),
    "WRK": ("K8 K12", "K9"),
    "HSG": ("K8 K12", "K9"),
    "NGO": ("K1 K8 K9 K12", "K4 K7"),
    "REL": ("K9 K12", "K4 K10"),
    "MEN": ("K1 K8 K9 K12", "K4 K7"),
    "CM": ("K1 K2 K3 K4 K7 K8 K9 K10 K11 K12", "K5 K6"),
    "CP": ("K1 K12", ""),
    "FAM": ("", ""),
    "PER": ("K1 K2 K8 K9 K12", ""),
}
"""The base matrix of the domain notes, written out once more: full, abstract; all else nothing."""


@pytest.mark.parametrize("protocol", [NL_MAR, EU], ids=["nl-mar", "eu-generic"])
@pytest.mark.parametrize("role", list(Role))
def test_the_matrix_holds_cell_by_cell(protocol, role):
    full, abstract = (set(cells.split()) for cells in BASE[role.value])
    reader = Participant(id="x", name="X", agency="Agency X", role=role)
    entries = [info(f"I-{c.value:0>4}", c.value, abstract="put shortly", item=protocol.items[0].id) for c in Category]
    record = table(*entries, people=(*PEOPLE, reader))
    got = seen(record, "x", protocol)
    for entry in entries:
        want = "full" if entry.category in full else "abstract" if entry.category in abstract else "nothing"
        assert (got[entry.code].form.value if entry.code in got else "nothing") == want, (role, entry.category)


def test_least_is_on_the_scale_nothing_notice_abstract_full():
    from assistant.disclosure.model import Form

    forms = [None, Form.NOTICE, Form.ABSTRACT, Form.FULL]
    for at, low in enumerate(forms):
        for high in forms[at:]:
            assert least((Given(high, "h"), Given(low, "l"))).form is low
    assert least(()).form is None


def test_h0_gives_full_and_h2_an_abstract_and_h3_a_notice():
    for level, want in (("H0", "full"), ("H2", "abstract"), ("H3", "notice")):
        assert form(table(info(level=level, abstract="shortly")), "p4") == want


def test_h1_gives_full_to_named_receivers_and_nothing_to_others():
    record = table(info(level="H1", receivers=("p4",), abstract="shortly"))
    assert form(record, "p4") == "full"
    assert form(record, "p5") == "nothing"
    assert rule(record, "p5") == "level H1"


@pytest.mark.parametrize("name", ["p4", "Police East", "police east", "POL"])
def test_for_matches_person_agency_or_role(name):
    assert form(table(info(level="H1", receivers=(name,))), "p4") == "full"


def test_a_named_receiver_with_a_purpose_lifts_the_cell_one_step():
    named = {"receivers": ("MUN",), "purpose": "to find a home", "abstract": "shortly"}
    assert form(table(info(category="K3", **named)), "p3") == "abstract"
    assert form(table(info(category="K4", **named)), "p3") == "full"
    assert form(table(info(category="K4", level="H1", **named)), "p3") == "full"
    assert rule(table(info(category="K4", **named)), "p3") == "matrix MUN/K4 named"


def test_without_a_purpose_the_cell_is_not_lifted():
    assert form(table(info(category="K3", receivers=("MUN",), abstract="shortly")), "p3") == "nothing"


@pytest.mark.parametrize("category", ["K5", "K6"])
@pytest.mark.parametrize(("level", "want"), [("H0", "abstract"), ("H1", "abstract"), ("H2", "abstract"), ("H3", "notice")])
def test_k5_and_k6_are_never_lifted_above_an_abstract(category, level, want):
    entry = info(category=category, level=level, receivers=("PRB",), purpose="supervision", abstract="shortly")
    assert form(table(entry), "p2") == want


@pytest.mark.parametrize("level", ["H2", "H3"])
def test_the_lift_applies_at_h0_and_h1_only(level):
    entry = info(category="K3", level=level, receivers=("MUN",), purpose="to find a home", abstract="shortly")
    assert form(table(entry), "p3") == "nothing"


def test_a_role_whose_cell_is_full_of_health_reads_it_in_full():
    assert form(table(info(category="K6")), "p6") == "full"


def test_consent_limits_nothing_where_the_basis_is_another():
    assert form(table(info()), "p4") == "full"
    assert form(table(info(), consents=(ConsentGiven(recipient="PRO", given=False),)), "p4") == "full"


def test_with_consent_as_the_basis_an_absent_consent_gives_nothing():
    record = table(info(), basis=Basis.CONSENT)
    assert form(record, "p4") == "nothing"
    assert rule(record, "p4") == "consent POL absent"
    assert form(table(info(), basis=Basis.CONSENT, consents=(ConsentGiven(recipient="POL", given=True),)), "p4") == "full"
    other = ConsentGiven(recipient="POL", given=True, categories=(Category.K1,))
    assert form(table(info(), basis=Basis.CONSENT, consents=(other,)), "p4") == "nothing"


@pytest.mark.parametrize("name", ["POL", "Police East", "p4"])
def test_a_refusal_gives_nothing_whatever_the_basis(name):
    record = table(info(), basis=Basis.LAW, consents=(ConsentGiven(recipient=name, given=False),))
    assert form(record, "p4") == "nothing"
    assert form(record, "p1") == "full"


def test_what_the_person_said_later_counts():
    said = ConsentGiven(recipient="POL", given=True, date=date(2026, 1, 1))
    refused = Consent(id="K1", code="K-AAAA", item="opening", recipient="POL", given=False, categories=(Category.K3,))
    again = replace(refused, id="K2", code="K-BBBB", given=True)
    assert form(table(info(), refused, consents=(said,)), "p4") == "nothing"
    assert form(table(info(category="K1"), refused, consents=(said,)), "p4") == "full"
    assert form(table(info(), refused, again, consents=(said,)), "p4") == "full"


def test_an_undated_refusal_outlives_an_agreement_of_the_last_conference():
    agreed = Consent(id="K1", code="K-AAAA", item="opening", recipient="POL", given=True)
    past = Past(entries=(agreed,), dates=(date(2026, 8, 5),))
    assert form(table(info(), past=past, consents=(ConsentGiven(recipient="POL", given=False),)), "p4") == "nothing"


def test_a_refusal_of_the_last_conference_holds_until_something_else_is_said():
    refused = Consent(id="K1", code="K-AAAA", item="opening", recipient="POL", given=False)
    past = Past(entries=(refused,), dates=(date(2026, 8, 5),))
    undated = ConsentGiven(recipient="POL", given=True)
    assert form(table(info(), past=past, consents=(undated,)), "p4") == "nothing"
    later = ConsentGiven(recipient="POL", given=True, date=date(2026, 8, 20))
    assert form(table(info(), past=past, consents=(later,)), "p4") == "full"


def test_who_left_the_item_gets_nothing_of_it():
    record = table(info(), info("I-BBBB", item="plan"), presences=there("p4", left=("observation",)))
    assert (form(record, "p4"), form(record, "p4", "I-BBBB")) == ("nothing", "full")
    assert form(record, "p5") == "full"
    assert rule(record, "p4") == "left"


@pytest.mark.parametrize("state", [Attendance.APOLOGIES, Attendance.ABSENT])
def test_apologies_change_nothing(state):
    assert form(table(info(), presences=there("p4", state=state)), "p4") == "full"


def test_a_guest_reads_only_its_items():
    here = there("g1", state=Attendance.GUEST, heard=("plan",))
    record = table(info(category="K8"), info("I-BBBB", "K8", item="plan"), presences=here)
    assert (form(record, "g1"), form(record, "g1", "I-BBBB")) == ("nothing", "full")
    shown = only(record, "g1").view
    assert [i.id for i in shown.items] == ["plan"]
    assert [i.number for i in shown.items] == [8]
    assert {p.participant for p in shown.attendance} == {"g1", "p1"}


def test_a_guest_who_never_came_reads_nothing():
    assert seen(table(info(category="K8")), "g1") == {}


def test_spoken_only_gives_at_most_a_notice_but_plan_points_and_conclusions():
    spoken = replace(NL_MAR, mode=Mode.SPOKEN_ONLY)
    kept: tuple[Entry, ...] = (
        info(source=("p4",)),
        Goal(id="G1", code="G-AAAA", item="plan", text="a course"),
        Decision(id="D1", code="D-AAAA", item="actions", text="leave", by=DecisionKind.JOINT),
        Action(id="A1", code="A-AAAA", item="actions", task="call", owner=("p2",), due=None),
        Summary(id="S1", code="S-AAAA", item="plan", text="going well"),
        Erratum(id="E1", code="E-AAAA", item="actions", entry="D-AAAA", text="not Monday"),
        TermUse(id="T1", code="T-AAAA", item="observation", concept="c", said="w", lang="en", about="I-AAAA"),
    )
    record = table(*kept)
    assert {c: form(record, "p4", c, spoken) for c in ("I-AAAA", "G-AAAA", "D-AAAA", "A-AAAA", "S-AAAA", "E-AAAA")} == {
        "I-AAAA": "notice",
        "G-AAAA": "full",
        "D-AAAA": "full",
        "A-AAAA": "full",
        "S-AAAA": "full",
        "E-AAAA": "full",
    }
    assert form(record, "p4", "T-AAAA", spoken) == "nothing"


def test_an_abstract_without_abstract_wording_is_nothing():
    record = table(info(level="H2"))
    assert form(record, "p4") == "nothing"
    assert rule(record, "p4") == "no abstract wording"


def test_a_role_without_a_row_gets_nothing_even_when_named():
    bare = replace(NL_MAR, matrix={k: v for k, v in NL_MAR.matrix.items() if k is not Role.POL})
    record = table(info(category="K12", receivers=("p4",), purpose="supervision", abstract="shortly"))
    assert form(record, "p4", protocol=bare) == "nothing"
    assert rule(record, "p4", protocol=bare) == "matrix POL absent"


def test_every_kind_and_every_field_has_a_rule():
    assert set(KINDS) == set(LETTER)
    for cls, kind in KINDS.items():
        own = {f.name for f in fields(cls)} - {f.name for f in fields(Entry)}
        assert set(kind.fields) == own, cls
        assert {kind.words, kind.source, kind.owner, kind.about} - {""} <= own, cls
    assert set(COMMON) == {f.name for f in fields(Entry)}


def test_a_kind_without_a_rule_gives_nothing():
    class Rumour(Information):
        """A kind nobody has made a rule for."""

    rumour = Rumour(id="I1", code="I-AAAA", item="observation", text="they say")
    reader = Reader(id="p4", agency="Police East", role=Role.POL)
    assert Rules(table(rumour), NL_MAR).given(rumour, (reader,)) == (None, "no rule")


def test_the_source_agency_gets_its_own_entry_in_full_unless_it_left():
    entry = info(category="K10", level="H3", source=("p4",))
    assert form(table(entry), "p4") == "full"
    assert form(table(entry), "p5") == "full"
    assert form(table(entry, presences=there("p5", left=("observation",))), "p5") == "nothing"
    assert form(table(replace(entry, source=("Police East",))), "p5") == "full"
    assert rule(table(entry), "p5") == "source"


def test_an_agencys_copy_is_the_least_that_any_of_its_people_may_see():
    record = table(info(), info("I-BBBB", item="plan"), presences=there("p5", left=("observation",)))
    assert form(record, "Police East") == "nothing"
    assert form(record, "Police East", "I-BBBB") == "full"


def test_private_notes_are_nobodys_but_the_chairs_whole_copys():
    record = table(Note(id="N1", code="N-AAAA", item="plan", text="secret thought"))
    for who in ("p1", "p4", "person", "Prison Service"):
        assert "secret thought" not in dump(only(record, who).view)
    assert "secret thought" in dump(only(record, "chair").view)


def test_the_chairs_participant_file_follows_the_chairs_role():
    record = table(info(category="K7", source=("p3",)), chair="p1")
    assert form(record, "p1") == "nothing"
    assert form(record, "chair") == "full"


def test_the_chairs_answers_to_warnings_are_the_chairs():
    record = table(WarningAnswer(id="W1", code="W-AAAA", warning="W6", reason="agreed by telephone"))
    assert "agreed by telephone" not in dump(only(record, "p1").view)


INFORMAL = info(category="K2", source=("p7",))


@pytest.mark.parametrize("entry", [INFORMAL, info(category="K2", source=("p4",), formal=False)])
def test_what_is_not_in_the_formal_record_is_not_for_person_and_court(entry):
    for who in ("person", "p8"):
        assert form(table(entry), who) == "nothing"
        assert rule(table(entry), who) == "not formal"
    assert form(table(entry), "p2") == "full"


def test_an_informal_entry_is_never_a_ground():
    decision = Decision(
        id="D1",
        code="D-AAAA",
        item="actions",
        text="no leave",
        by=DecisionKind.JOINT,
        grounds=("I-AAAA", "seen as in I-AAAA", "conduct in May"),
    )
    for who in ("p2", "p7", "person"):
        assert seen(table(INFORMAL, decision), who)["D-AAAA"].entry.grounds == ("conduct in May",)


def test_k5_entries_of_other_agencies_follow_their_cell():
    entry = info(category="K5", source=("p4",), abstract="be careful")
    assert {who: form(table(entry), who) for who in ("p1", "p2", "p3", "p8")} == {
        "p1": "abstract",
        "p2": "abstract",
        "p3": "nothing",
        "p8": "nothing",
    }


def test_grounds_show_only_as_far_as_the_entries_they_cite():
    grounds = ("I-AAAA", "I-BBBB", "I-CCCC", "passed the B1 exam", "by e-mail of May", "I-ZZZZ", "I1")
    decision = Decision(id="D1", code="D-AAAA", item="actions", text="leave", by=DecisionKind.JOINT, grounds=grounds)
    kept = (info(category="K12"), info("I-BBBB", "K7"), info("I-CCCC", "K4", abstract="shortly"))
    shown = seen(table(*kept, decision), "p4")["D-AAAA"].entry.grounds
    assert shown == ("I-AAAA", "passed the B1 exam", "by e-mail of May")


def test_mun_reads_of_k2_an_abstract_and_has_the_release_date_on_page_one():
    record = table(info(category="K2", abstract="shortly"))
    assert form(record, "p3") == "abstract"
    assert only(record, "p3").view.release == record.case.release


@pytest.mark.parametrize("role", list(Role))
def test_the_release_date_is_for_every_role_whose_k2_cell_is_not_nothing(role):
    reader = Participant(id="x", name="X", agency="Agency X", role=role)
    record = table(people=(*PEOPLE, reader))
    assert (only(record, "x").view.release is not None) == (NL_MAR.cell(role, Category.K2) != "nothing")


def test_an_agencys_copy_has_the_release_date_only_where_all_its_people_may():
    mixed = (*PEOPLE, Participant(id="x", name="X", agency="Police East", role=Role.HSG))
    assert only(table(), "Police East").view.release is not None
    assert only(table(people=mixed), "Police East").view.release is None


def test_a_refusal_of_k2_takes_the_release_date_too():
    record = table(consents=(ConsentGiven(recipient="MUN", given=False, categories=(Category.K2,)),))
    assert only(record, "p3").view.release is None


def test_the_person_reads_their_own_categories_of_the_formal_record_whatever_the_row_says():
    generous = replace(NL_MAR, matrix={**NL_MAR.matrix, Role.PER: Cell(full=frozenset(Category))})
    for category in Category:
        want = "full" if category in (Category.K1, Category.K2, Category.K8, Category.K9, Category.K12) else "nothing"
        named = info(category=category.value, receivers=("PER",), purpose="to know", abstract="shortly")
        assert form(table(named), "person", protocol=generous) == want


def test_the_person_needs_no_consent_to_read_about_themselves():
    assert form(table(info(category="K9"), basis=Basis.CONSENT), "person") == "full"


def test_a_remark_on_the_partnership_is_not_about_the_person():
    record = table(Remark(id="M1", code="M-AAAA", item="actions", text="we answer late"))
    assert (form(record, "person", "M-AAAA"), form(record, "p4", "M-AAAA")) == ("nothing", "full")


def test_the_persons_copy_does_not_show_that_intelligence_took_part():
    entry = info(category="K9", receivers=("p7", "p2"), purpose="supervision")
    shown = dump(only(table(entry, presences=there("p7")), "person").view)
    assert "A. Stil" not in shown
    assert "Intelligence Unit" not in shown
    assert "p7" not in shown.split("\n")


@pytest.mark.parametrize(
    "named", ["p7", "INT", "Intelligence Unit", "A. Stil", "A. Stil (Intelligence Unit)", "the intelligence unit asks"]
)
@pytest.mark.parametrize("cls", list(LETTER))
def test_no_field_of_any_entry_names_an_intelligence_service_to_the_person(cls, named):
    plain = {"category": Category.K12, "level": Level.H0, "item": "actions", "id": "Z1", "code": "Z-AAAA"}
    hints = typing.get_type_hints(cls)
    values = {f.name: plain.get(f.name, _any(hints[f.name])) for f in fields(cls) if f.default is MISSING or f.name in plain}
    target = info("I-BBBB", "K12")
    if about := KINDS[cls].about:
        values[about] = target.code
    for f in fields(cls):
        if (
            f.name in plain
            or f.name in ("author", "original", "earlier", "changed_in", about)
            or "str" not in str(hints[f.name])
        ):
            continue
        value = (named, "p2") if "tuple" in str(hints[f.name]) else named
        record = table(target, cls(**{**values, f.name: value}))
        for shown in (only(record, "person"), only(table(target, past=_carried(cls, {**values, f.name: value})), "person")):
            lines = dump(shown.view).split("\n")
            assert not [line for line in lines if line == "p7" or line == "INT" or "ntelligence" in line or "Stil" in line], (
                f.name
            )


def _any(hint):
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return {str: "x", bool: True, datetime: datetime.fromisoformat("2026-01-01T00:00")}.get(
        hint, () if "tuple" in str(hint) else None
    )


def _carried(cls, values):
    if cls is not Action:
        return Past()
    action = cls(**values)
    return Past(actions=(OpenAction(ident="2/A1", action=action, conference="c/2", owner=action.owner),))


def test_the_persons_copy_does_not_name_intelligence_as_chair_cochair_or_initiator():
    record = table(info(category="K9"), presences=there("p7"), cochair="p7", initiator="p7")
    shown = only(record, "person").view
    assert (shown.cochair, shown.initiator) == ("", "")
    assert "p7" not in {p.participant for p in shown.attendance}
    assert "Intelligence" not in dump(shown)
    assert "Intelligence Unit" in dump(only(record, "p4").view)


def test_family_gets_nothing():
    kept = [info(f"I-{c.value:0>4}", c.value, receivers=("FAM",), purpose="care", abstract="shortly") for c in Category]
    record = table(*kept)
    shown = only(record, "p9")
    assert seen(record, "p9") == {}
    assert (shown.view.items, shown.view.actions, shown.view.release) == ((), (), None)
    assert {p.participant for p in shown.view.attendance} == {"p9", "p1"}


def test_who_left_the_case_before_the_conference_gets_nothing():
    gone = tuple(replace(p, until=date(2026, 8, 1)) if p.id == "p4" else p for p in PEOPLE)
    assert form(table(info(), people=gone), "p4") == "nothing"
    assert form(table(info(), people=gone, presences=there("p4")), "p4") == "full"


# What follows another entry ---------------------------------------------------------------------------------------------

ABOUT = (
    LevelChange(id="H1", code="H-AAAA", item="plan", entry="I-AAAA", old=Level.H0, new=Level.H1, reason="safety"),
    Correction(id="Q1", code="Q-AAAA", item="plan", entry="I-AAAA", text="not Monday"),
    Erratum(id="E1", code="E-AAAA", item="plan", entry="I-AAAA", text="not Monday"),
    TermUse(id="T1", code="T-AAAA", item="plan", concept="c", said="w", lang="en", about="I-AAAA"),
)


@pytest.mark.parametrize("entry", ABOUT, ids=lambda e: e.id)
def test_what_is_about_an_entry_follows_it(entry):
    assert form(table(info(), entry), "p4", entry.code) == "full"
    assert form(table(info(category="K10", source=("p1",)), entry), "p4", entry.code) == "nothing"
    assert form(table(info(level="H2", abstract="shortly"), entry), "p4", entry.code) == "nothing"
    assert form(table(entry), "p4", entry.code) == "nothing"
    assert form(table(info(), replace(entry, level=Level.H1)), "p4", entry.code) == "nothing"


def test_a_dissent_follows_its_decision_and_is_its_agencys_own():
    decision = Decision(id="D1", code="D-AAAA", item="actions", text="leave", by=DecisionKind.JOINT)
    dissent = Dissent(id="X1", code="X-AAAA", item="plan", agency="Police East", text="too early", on="D-AAAA")
    assert form(table(decision, dissent), "p2", "X-AAAA") == "full"
    assert form(table(decision, replace(dissent, level=Level.H3)), "p4", "X-AAAA") == "full"
    hidden = replace(decision, level=Level.H1)
    assert form(table(hidden, dissent), "p2", "X-AAAA") == "nothing"
    assert form(table(hidden, dissent), "p4", "X-AAAA") == "nothing"


def test_entries_that_are_about_each_other_give_nothing():
    one = Erratum(id="E1", code="E-AAAA", item="plan", entry="E-BBBB", text="a")
    two = Erratum(id="E2", code="E-BBBB", item="plan", entry="E-AAAA", text="b")
    assert seen(table(one, two), "p4") == {}


# Forms ------------------------------------------------------------------------------------------------------------------


def test_an_abstract_holds_its_wording_and_nothing_that_could_say_more():
    entry = Assessment(
        id="R1",
        code="R-AAAA",
        item="assessment",
        text="the long story",
        polarity=Polarity.PROTECTIVE,
        source=("p2",),
        tool="VERA",
        abstract="a factor",
        original="probation: the long story",
        category=Category.K4,
        receivers=("p2",),
        purpose="supervision",
    )
    shown = seen(table(entry), "p3")["R-AAAA"]
    assert shown.form.value == "abstract"
    assert shown.entry == Assessment(
        code="R-AAAA",
        item="assessment",
        text="a factor",
        abstract="a factor",
        polarity=Polarity.PROTECTIVE,
        source=("Probation Service",),
        category=Category.K4,
    )


def test_a_notice_holds_kind_item_and_source_agency():
    shown = seen(table(info(category="K2", level="H3", where="yard", purpose="x")), "p4")["I-AAAA"].entry
    assert shown == Information(code="I-AAAA", item="observation", text="", source=("Prison Service",))


def test_a_full_entry_comes_without_the_chairs_number_the_time_and_the_line_as_said():
    entry = replace(info(), original="prison: words, and the police saw more", author="chair")
    shown = seen(table(entry), "p4")["I-AAAA"].entry
    assert (shown.id, shown.original, shown.author, shown.at) == ("", "", "", None)


def test_the_line_an_assessment_continues_is_named_only_to_those_who_read_it():
    old = Assessment(id="R1", code="R-OLD1", item="assessment", text="debt", polarity=Polarity.RISK, category=Category.K11)
    new = replace(old, id="R2", code="R-AAAA", category=Category.K12, previous="R-OLD1")
    past = Past(entries=(old,))
    assert seen(table(new, past=past), "p4")["R-AAAA"].entry.previous == "R-OLD1"
    assert seen(table(new, past=past), "p6")["R-AAAA"].entry.previous == ""


# Actions ----------------------------------------------------------------------------------------------------------------

TASK = Action(id="A1", code="A-AAAA", item="actions", task="find a home", owner=("p3",), due=date(2026, 9, 12))
DONE = ActionUpdate(id="U1", code="U-AAAA", item="actions", action="A-AAAA", state=ActionState.DONE)


def test_an_action_stands_in_todays_state_with_its_owner_worded():
    (shown,) = only(table(TASK, DONE), "p3").view.actions
    assert (shown.state, shown.owners, shown.own) == (ActionState.DONE, ("Samira Moreau (Municipality of Arnhem)",), True)
    assert shown.ident == ""
    assert only(table(TASK, DONE), "chair").view.actions[0].ident == "A1"


def test_an_update_that_a_reader_may_not_read_does_not_change_the_action_for_them():
    record = table(TASK, replace(DONE, level=Level.H3, due=date(2027, 1, 1)))
    (shown,) = only(record, "p4").view.actions
    assert (shown.state, shown.due) == (ActionState.OPEN, date(2026, 9, 12))


def test_an_agency_owns_what_any_of_its_people_owns():
    assert only(table(TASK), "Municipality of Arnhem").view.actions[0].own
    assert not only(table(TASK), "p4").view.actions[0].own
    assert only(table(replace(TASK, owner=("Police East",))), "p5").view.actions[0].own


def test_a_carried_action_follows_the_rules_of_its_entry():
    hidden = replace(TASK, code="A-BBBB", category=Category.K7)
    carried = tuple(
        OpenAction(ident=f"2/{a.code}", action=a, conference="NL-2026-017/2", due=a.due, owner=a.owner, carried=1)
        for a in (TASK, hidden)
    )
    record = table(past=Past(actions=carried), presences=there("p4", left=("actions",)))
    shown = only(record, "p4")
    assert [(a.code, a.carried, a.conference) for a in shown.view.actions] == [("A-AAAA", 1, "NL-2026-017/2")]
    assert [(w.code, w.rule) for w in shown.withheld] == [("A-BBBB", "no abstract wording")]


def test_a_carried_update_that_a_reader_may_not_read_is_not_in_the_state_they_see():
    secret = replace(DONE, state=ActionState.OPEN, due=date(2027, 1, 1), owner=("p4",), level=Level.H3)
    carried = OpenAction(
        ident="2/A1", action=TASK, conference="NL-2026-017/2", due=date(2027, 1, 1), owner=("p4",), updates=(secret,)
    )
    (shown,) = only(table(past=Past(actions=(carried,))), "p3").view.actions
    assert (shown.due, shown.own) == (date(2026, 9, 12), True)


def test_h1_does_not_hide_a_task_from_its_owner():
    record = table(replace(TASK, level=Level.H1, receivers=("p2",)))
    assert [a.code for a in only(record, "p3").view.actions] == ["A-AAAA"]
    assert only(record, "p4").view.actions == ()


def test_an_action_in_an_abstract_names_neither_owner_nor_date():
    record = table(replace(TASK, level=Level.H2, abstract="something is arranged", measure="keys"))
    (shown,) = only(record, "p4").view.actions
    assert (shown.task, shown.owners, shown.due, shown.measure) == ("something is arranged", (), None, "")


# The rest of the view ---------------------------------------------------------------------------------------------------


def test_the_view_never_says_who_left():
    record = table(info(), presences=there("p4", left=("observation",), away=True))
    assert only(record, "p2").view == only(replace(record, presences=there("p4")), "p2").view


def test_a_parked_item_is_open_to_those_who_do_not_see_what_was_parked():
    from assistant.record.entries import Parked
    from assistant.record.vocabulary import ItemState

    parked = Parked(id="P1", code="P-AAAA", item="plan", text="the flat", category=Category.K7)
    record = table(parked, agenda={"plan": ItemState.PARKED})
    state = {who: next(i.state for i in only(record, who).view.items if i.id == "plan") for who in ("p3", "p4")}
    assert state == {"p3": ItemState.PARKED, "p4": None}


def test_the_next_date_comes_only_from_an_entry_the_reader_has():
    said = NextDate(id="B1", code="B-AAAA", item="actions", when=datetime.fromisoformat("2026-09-16T10:00"))
    record = table(said, presences=there("p4", left=("actions",)))
    assert only(record, "p2").view.next_date == said.when
    assert only(record, "p4").view.next_date is None


def test_an_anonymous_protocol_names_nobody():
    anonymous = replace(NL_MAR, anonymous=True)
    shown = dump(replace(only(table(info(), TASK), "p4", anonymous).view, recipient=None))
    assert not [p.name for p in PEOPLE if p.name in shown or p.agency in shown]
    assert "unit head" in shown


def test_labels_name_only_those_whom_the_copy_mentions():
    here = there("g1", state=Attendance.GUEST, heard=("actions",))
    shown = only(table(TASK, info(source=("p4",)), presences=here), "g1").view
    assert {ident for ident, _label in shown.labels} == {"g1", "p1", "p3"}


def test_titles_of_fields_and_answers_come_only_with_the_facts_that_are_seen():
    from assistant.record.entries import Fact

    fact = Fact(id="F1", code="F-AAAA", item="assessment", field="prison-category", value="leader", category=Category.K4)
    assert dict(only(table(fact), "p2").view.answers)["prison-category=leader"][0] == ("en", "leader")
    assert dict(only(table(fact), "p2").view.facts)["prison-category"]
    assert "leader" not in dump(only(table(fact), "p3").view)
    assert not only(table(fact), "p3").view.facts
