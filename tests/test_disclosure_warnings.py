"""The warnings: each condition raised and settled, tied to the protocol's codes, answered by the chair."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from assistant.disclosure.warnings import CONDITIONS, ON_ENTRIES, about_entries, warnings
from assistant.protocols import model
from assistant.record.case import Conference, ConsentGiven
from assistant.record.conference import OpenAction, Past
from assistant.record.entries import (
    Action,
    ActionUpdate,
    Assessment,
    Contact,
    Decision,
    Fact,
    NextDate,
    ReleaseLine,
    WarningAnswer,
)
from assistant.record.vocabulary import (
    ActionState,
    Attendance,
    Basis,
    Category,
    DecisionKind,
    Level,
    Phase,
    Polarity,
    Role,
)
from assistant.terminology.glossary import load
from assistant.terminology.model import Cue
from tests.disclosure_table import EU, NL_MAR, PEOPLE, info, table, there

CUES = tuple(load().cues("en"))
ALL_PS = tuple(
    replace(p, role=r, id=i) for p, r, i in zip(PEOPLE, (Role.POL, Role.PRO, Role.PRI, Role.PRB), "abcd", strict=False)
)


def found(record, code, protocol=NL_MAR, **more):
    return [w for w in warnings(record, protocol, CUES, **more) if w.code == code]


def codes(record, protocol=NL_MAR, **more):
    return {w.code for w in warnings(record, protocol, CUES, **more)}


def test_every_condition_that_a_protocol_may_name_is_here():
    assert set(CONDITIONS) == set(model.CONDITIONS)
    assert set(ON_ENTRIES) <= set(CONDITIONS)
    assert {w.when for w in (*EU.warnings, *NL_MAR.warnings)} <= set(CONDITIONS)


def test_a_warning_has_the_protocols_code_and_text_in_the_conferences_language():
    (warned,) = found(table(basis=Basis.NONE, language="nl"), "W10")
    assert str(warned.text).startswith("Er is geen rechtsgrond")
    (warned,) = found(table(basis=Basis.NONE), "W10", language="nl")
    assert str(warned.text).startswith("Er is geen rechtsgrond")


def test_a_protocol_without_a_warning_does_not_warn():
    assert not warnings(table(basis=Basis.NONE), replace(NL_MAR, warnings=()), CUES)


def test_an_answer_by_code_accepts_with_its_reason():
    answer = WarningAnswer(id="W1", code="W-AAAA", warning="W10", reason="being drafted")
    assert found(table(answer, basis=Basis.NONE), "W10")[0].accepted == "being drafted"
    assert found(table(basis=Basis.NONE), "W10")[0].accepted == ""


def test_an_answer_about_one_entry_leaves_the_others_open():
    late = [Action(id=f"A{n}", code=f"A-AAA{n}", task="t", owner=("p2",), due=date(2026, 9, 1)) for n in (1, 2)]
    answer = WarningAnswer(id="W1", code="W-AAAA", warning="W8", about="A-AAA1", reason="ill")
    assert [(w.about, w.accepted) for w in found(table(*late, answer), "W8")] == [("A-AAA1", "ill"), ("A-AAA2", "")]


def test_w1_names_which_of_the_four_ps_is_missing():
    assert "role_pro" in str(found(table(), "W1")[0].text)
    assert "role_pol" not in str(found(table(), "W1")[0].text)
    assert not found(table(people=ALL_PS), "W1")
    gone = there("a", state=Attendance.APOLOGIES)
    assert "role_pol" in str(found(table(people=ALL_PS, presences=gone), "W1")[0].text)


def test_w2_a_health_need_without_anyone_from_health():
    need = info(category="K6")
    without = tuple(p for p in PEOPLE if p.role is not Role.MH)
    assert [w.about for w in found(table(need, people=without), "W2")] == ["I-AAAA"]
    assert not found(table(need), "W2")
    assert not found(table(people=without), "W2")
    denied = Fact(id="F1", code="F-AAAA", item="x", field="health-need", value="no", category=Category.K6)
    assert not found(table(denied, people=without), "W2")


def test_w3_a_source_of_intelligence_in_the_wording_or_in_the_abstract():
    assert [w.about for w in found(table(info(text="a confidential informant heard it")), "W3")] == ["I-AAAA"]
    assert found(table(info(abstract="from a Confidential  Informant.")), "W3")
    assert not found(table(info(text="seen in the yard")), "W3")


def decision(*grounds, **changes):
    changes.setdefault("by", DecisionKind.JOINT)
    return Decision(id="D1", code="D-AAAA", item="actions", text="leave", grounds=grounds, **changes)


def test_w4_a_decision_without_a_ground_that_may_be_disclosed():
    secret = info(source=("p7",), formal=False)
    assert [(w.about, w.blocks) for w in found(table(secret, decision("I-AAAA")), "W4")] == [("D-AAAA", True)]
    assert found(table(info(level="H2"), decision("I-AAAA")), "W4")
    assert found(table(replace(secret, formal=True), decision("I-AAAA")), "W4")
    assert not found(table(info(), decision("I-AAAA")), "W4")
    assert not found(table(secret, decision("I-AAAA", "his conduct in May")), "W4")


def test_w5_names_each_agency_without_consent():
    given = ConsentGiven(recipient="Police East", given=True)
    missing = [str(w.text) for w in found(table(basis=Basis.CONSENT, consents=(given,)), "W5")]
    assert any("Probation Service" in text for text in missing)
    assert not any("Police East" in text or "Family" in text for text in missing)
    assert not found(table(), "W5")


@pytest.mark.parametrize(
    ("release", "warned"),
    [
        (datetime.fromisoformat("2026-09-18T14:00"), True),  # Friday afternoon
        (datetime.fromisoformat("2026-09-18T11:59"), False),
        (datetime.fromisoformat("2026-09-19T09:00"), True),
        (datetime.fromisoformat("2026-09-20T09:00"), True),
        (datetime.fromisoformat("2026-09-17T16:00"), False),
        (datetime.fromisoformat("2026-12-24T09:00"), True),  # the day before Christmas
        (datetime.fromisoformat("2026-08-28T14:00"), False),  # a Friday afternoon that is past
        (None, False),
    ],
)
def test_w6_a_release_when_nobody_is_reached(release, warned):
    assert bool(found(table(release=release), "W6")) is warned


def test_w6_is_settled_only_by_a_contact_at_all_hours_with_name_and_number():
    contact = Contact(id="C1", code="C-AAAA", item="release", name="Duty desk", phone="+31 6 1234 5678", always=True)
    assert not found(table(contact), "W6")
    for change in ({"name": ""}, {"phone": ""}, {"always": False}):
        assert found(table(replace(contact, **change)), "W6")


def test_w6_blocks_only_where_the_protocol_has_the_release_settled_by_now():
    assert found(table(), "W6")[0].blocks
    assert not found(table(date=datetime.fromisoformat("2026-03-04T10:00")), "W6")[0].blocks


def test_w6_takes_the_holidays_that_are_laid_beside_the_conference():
    record = table(release=datetime.fromisoformat("2026-09-16T09:00"))
    assert not found(record, "W6", holidays={})
    assert found(record, "W6", holidays={date(2026, 9, 17): "Founding Day"})


def line(key, **changes):
    return ReleaseLine(id=f"L-{key}", code=f"L-{key}", item="release", line=key, **{"arranged": True, **changes})


def test_w7_names_the_empty_lines_of_the_checklist():
    keys = ("documents", "home", "work", "clothing")
    (warned,) = found(table(*(line(k) for k in keys)), "W7")
    assert "journey" in str(warned.text)
    assert "identity" not in str(warned.text)
    assert not found(table(*(line(k) for k in keys), line("travel", arranged=False, owner=("p3",))), "W7")
    assert found(table(*(line(k) for k in keys), line("travel", arranged=False)), "W7")


def test_w8_an_open_action_after_its_date():
    late = Action(id="A1", code="A-AAAA", item="actions", task="call", owner=("p2",), due=date(2026, 9, 1))
    carried = OpenAction(ident="2/A1", action=late, conference="NL-2026-017/2", due=late.due, owner=late.owner)
    assert [w.about for w in found(table(past=Past(actions=(carried,))), "W8")] == ["A-AAAA"]
    done = ActionUpdate(id="U1", code="U-AAAA", action="A-AAAA", state=ActionState.DONE)
    assert not found(table(done, past=Past(actions=(carried,))), "W8")
    assert not found(table(replace(late, due=date(2026, 9, 2))), "W8")
    assert found(table(replace(late, due=date(2026, 9, 2))), "W8", today=date(2026, 9, 3))


def test_w9_someone_named_who_by_their_role_gets_nothing():
    named = info(category="K3", receivers=("p3",), purpose="housing")
    assert [w.about for w in found(table(named), "W9") if w.about] == ["I-AAAA"]
    assert not [w for w in found(table(replace(named, receivers=("p4",))), "W9") if w.about]


def test_w9_someone_who_must_be_told_and_was_told_nothing():
    housing = info(category="K8", source=("p2",))
    assert any("role_mun" in str(w.text) and "category_k8" in str(w.text) for w in found(table(), "W9"))
    assert not found(table(housing), "W9")
    assert found(table(replace(housing, level=Level.H1, receivers=("p2",))), "W9")
    assert any("category_k2" in str(w.text) for w in found(table(release=None), "W9"))


def test_w9_an_owner_who_cannot_read_the_task():
    task = Action(id="A1", code="A-AAAA", item="actions", task="t", owner=("p3",), due=None, level=Level.H2, abstract="x")
    assert [w.about for w in found(table(task), "W9") if w.about] == ["A-AAAA"]
    assert not [w for w in found(table(replace(task, level=Level.H1)), "W9") if w.about]


def test_w10_no_basis():
    assert found(table(basis=Basis.NONE), "W10")
    assert not found(table(basis=Basis.LAW), "W10")


def test_w11_religious_practice_as_a_sign_of_risk():
    risk = Assessment(id="R1", code="R-AAAA", item="assessment", text="prays five times a day", polarity=Polarity.RISK)
    assert [w.about for w in found(table(risk), "W11")] == ["R-AAAA"]
    assert not found(table(replace(risk, polarity=Polarity.PROTECTIVE)), "W11")
    assert not found(table(info(category="K9", text="prays five times a day")), "W11")
    assert found(table(info(category="K10", text="prays five times a day")), "W11")


def test_w12_more_time_than_the_rhythm_allows():
    long_ago = Past(dates=(date(2026, 6, 1),))
    assert found(table(past=long_ago), "W12")
    assert not found(table(past=Past(dates=(date(2026, 8, 5),))), "W12")
    assert not found(table(), "W12")


def test_w13_a_group_whose_needs_were_not_looked_at():
    assert found(table(groups=("young", "parent")), "W13")
    assert not found(table(), "W13")
    need = Fact(id="F1", code="F-AAAA", item="health", field="group-need", value="school", category=Category.K9)
    assert found(table(info(category="K9"), groups=("young",)), "W13", EU)
    assert not found(table(need, groups=("young",)), "W13", EU)


def test_w14_a_word_for_beliefs_and_one_for_behaviour_as_if_they_were_one():
    assert [w.about for w in found(table(info(text="is deradicalised, so disengaged")), "W14")] == ["I-AAAA"]
    assert not found(table(info(text="is disengaged")), "W14")
    assert not found(table(info(text="is disengaged"), info("I-BBBB", text="is deradicalised")), "W14")


def test_w15_wording_that_labels_the_person():
    assert found(table(info(text="He is a Monster.")), "W15")
    assert not found(table(info(text="He is monstrously tired.")), "W15")


def test_w16_the_authority_that_decides_is_not_in_the_room():
    advice = decision("conduct", by=DecisionKind.ADVICE, authority="Court")
    assert found(table(replace(advice, authority="Ministry of Justice")), "W16")
    assert not found(table(advice), "W16")
    assert found(table(advice, presences=there("p8", state=Attendance.ABSENT)), "W16")
    touching = decision("conduct", rights=True)
    assert not found(table(touching), "W16")
    assert found(table(touching, people=tuple(p for p in PEOPLE if p.role is not Role.JUD)), "W16")
    assert not found(table(decision("conduct")), "W16")


def test_mar1_a_category_of_the_prison_without_scheme_or_date():
    facts = [
        Fact(id=f"F{n}", code=f"F-AAA{n}", item="assessment", field=field, value=value, category=Category.K4)
        for n, (field, value) in enumerate(
            (("prison-category", "leader"), ("prison-category-scheme", "Vught"), ("prison-category-date", "2026-08-01"))
        )
    ]
    assert [w.about for w in found(table(facts[0]), "MAR1")] == ["F-AAA0"]
    assert found(table(*facts[:2]), "MAR1")
    assert not found(table(*facts), "MAR1")
    assert not found(table(facts[1]), "MAR1")


def test_mar2_no_next_conference():
    assert found(table(), "MAR2")
    said = NextDate(id="B1", code="B-AAAA", item="actions", when=datetime.fromisoformat("2026-09-16T10:00"))
    assert not found(table(said), "MAR2")
    planned = Conference(case="c", number=4, protocol="p", protocol_version="1", date=said.when, language="en", chair="p1")
    assert not found(table(planned=planned), "MAR2")


def test_a_turn_is_warned_about_its_own_entries_only():
    old, new = info(text="a monster"), info("I-BBBB", text="a junkie")
    record = table(old, new, basis=Basis.NONE)
    shown = about_entries(record, NL_MAR, CUES, (new,))
    assert [(w.code, w.about) for w in shown] == [("W15", "I-BBBB")]


def test_cues_may_hold_signs_of_patterns():
    cue = Cue(lang="en", warning="W15", text="no-good (so-called)", note="")
    assert about_entries(table(), NL_MAR, (cue,), (info(text="a no-good (so-called) man"),))


def test_phase_bound_duties_hold_in_their_phase_only():
    record = table(release=None, phase=Phase.DETENTION)
    told = info(category="K8", source=("p2",))
    assert not found(replace(record, entries={"I": told}), "W9", EU)
    assert found(table(told, release=None), "W9", EU)
