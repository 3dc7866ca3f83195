"""Sentences: kinds, who does told from who asks, doubt asked, dates that are nobody's deadline, several statements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, read
from tests.test_dialogue_reading_people import TABLE

EN = Setting("en", date(2026, 3, 4), TABLE, ("nl",))
NL = Setting("nl", date(2026, 3, 4), TABLE, ("en",))


def en(text: str) -> Reading:
    return read(text, EN)


def nl(text: str) -> Reading:
    return read(text, NL)


def test_a_sentence_becomes_an_action_with_owner_and_date() -> None:
    reading = en("Dijkstra arranges temporary housing by 12 June")
    assert (reading.kind, reading.owner, reading.due) == ("action", ("p1",), date(2026, 6, 12))
    assert reading.wording == "arranges temporary housing"
    assert reading.date_words == "by 12 June"
    assert (reading.asks, reading.missing, reading.ambiguous) == ((), (), False)


def test_what_one_receives_from_another_stays_a_sentence() -> None:
    reading = en("Dijkstra receives the file from Moreau by Monday")
    assert (reading.owner, reading.wording) == (("p2",), "Dijkstra receives the file from Moreau")
    assert nl("Dijkstra krijgt het dossier van Moreau voor 1 juli").wording == "Dijkstra krijgt het dossier van Moreau"


@pytest.mark.parametrize("said", ["by June 15", "by June 15th, 2026", "before June 15", "by 15 June"])
def test_a_day_after_its_month_is_that_day_and_leaves_nothing_in_the_wording(said: str) -> None:
    reading = en(f"Dijkstra arranges temporary housing {said}")
    assert (reading.due, reading.wording, reading.asks) == (date(2026, 6, 15), "arranges temporary housing", ())


def test_an_agency_prefix_becomes_information_from_it() -> None:
    reading = en("police: seen at the old address on 1 March")
    assert (reading.kind, reading.source, reading.observed, reading.due) == ("information", ("p4",), date(2026, 3, 1), None)
    assert reading.wording == "seen at the old address"


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Dijkstra asks Moreau to send the file by Monday", "p2"),
        ("Moreau is asked by Dijkstra to send the file by Monday", "p2"),
        ("Dijkstra reports that Moreau will send the file by Monday", "p2"),
        ("Dijkstra receives the file from Moreau by Monday", "p2"),
        ("The file is to be sent by Moreau by Monday", "p2"),
        ("Not Dijkstra but Moreau sends the file by Monday", "p2"),
        ("It is up to Moreau to send the file by Monday", "p2"),
        ("action for Moreau: send the file by Monday", "p2"),
        ("send the file by Monday (Moreau)", "p2"),
        ("Moreau, together with Dijkstra, sends the file by Monday", "p2 p1"),
        ("Moreau samen met Dijkstra stuurt het dossier voor maandag", "p2 p1"),
        ("voor maandag stuurt Moreau samen met Dijkstra het dossier", "p2"),
        ("Dijkstra vraagt Moreau het dossier voor maandag te sturen", "p2"),
        ("Dijkstra ontvangt het dossier voor maandag van Moreau", "p2"),
        ("voor maandag stuurt Moreau het dossier aan Dijkstra", "p2"),
        ("dossier te sturen door Moreau, uiterlijk maandag", "p2"),
    ],
)
def test_who_does_is_told_from_who_asks_informs_or_receives(text: str, owner: str) -> None:
    reading = en(text)
    assert (reading.kind, reading.owner, reading.due, reading.asks) == ("action", tuple(owner.split()), date(2026, 3, 9), ())


@pytest.mark.parametrize(
    "text",
    [
        "She calls the landlord by Friday",
        "The officer calls the landlord by Friday",
        "Jansen calls the landlord by Friday",
        "P. Jansen calls the landlord by Friday",
        "We call the landlord by Friday",
        "Dijkstra or Moreau calls the landlord by Friday",
        "De Vries calls the landlord by Friday",
        "The judge calls the landlord by Friday",
        "zij belt vrijdag de huisbaas",
        "de medewerker belt vrijdag de huisbaas",
        "Jansen belt vrijdag de huisbaas",
    ],
)
def test_an_owner_in_doubt_is_asked(text: str) -> None:
    reading = en(text)
    assert reading.kind == "action"
    assert (reading.owner, reading.asks, reading.due) == ((), ("owner",), date(2026, 3, 6))


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Moreau zegt dat hij vrijdag bij de moeder langsgaat om te kijken hoe het daar is", "p2"),
        ("Moreau zoekt contact met de werkgever en koppelt dat vrijdag terug aan de groep", "p2"),
        ("Moreau promised she'd arrange the room by Friday", "p2"),
        ("Dijkstra is happy to arrange the room by Friday", "p1"),
    ],
)
def test_what_somebody_says_they_will_do_is_their_task(text: str, owner: str) -> None:
    reading = en(text)
    assert (reading.kind, reading.owner, reading.due) == ("action", (owner,), date(2026, 3, 6))


@pytest.mark.parametrize("text", ["De stroom is vorige week afgesloten", "De brief van de rechtbank kwam vrijdag binnen"])
def test_what_happened_elsewhere_is_neither_decided_nor_attendance(text: str) -> None:
    assert en(text).kind == "information"


def test_a_doubtful_surname_lists_its_bearers() -> None:
    assert set(en("Jansen calls the landlord").owner_candidates) == {"p5", "p6"}


@pytest.mark.parametrize(
    "text",
    [
        "no action for the police",
        "The police need take no action",
        "geen actie voor de politie",
        "de politie hoeft niets te doen",
    ],
)
def test_nothing_to_do_is_a_decision(text: str) -> None:
    reading = en(text)
    assert (reading.kind, reading.owner, reading.due) == ("decision", (), None)


@pytest.mark.parametrize(
    "text",
    [
        "Dijkstra prepares the file for the hearing on 3 June",
        "Dijkstra sends Moreau the report of 3 February",
        "Dijkstra renews the permit that expires on 30 April",
        "Exodus offers a room as of 1 May",
        "Dijkstra checks who he met on Saturday",
        "Dijkstra bereidt de zitting van 3 juni voor",
        "Exodus biedt vanaf 1 mei een kamer aan",
    ],
)
def test_the_date_of_something_else_is_never_due(text: str) -> None:
    reading = en(text)
    assert (reading.kind, reading.due, reading.missing) == ("action", None, ("due",))
    assert any(c.isdigit() for c in reading.wording) or "Saturday" in reading.wording


def test_before_the_next_meeting_is_no_date_and_no_doubt() -> None:
    for text in ("Dijkstra calls the landlord before the next meeting", "Dijkstra belt de huisbaas voor het volgende overleg"):
        reading = en(text)
        assert (reading.due, reading.asks, reading.missing) == (None, (), ("due",))


def test_only_actions_have_a_due_date() -> None:
    for text in (
        "We decide to keep him on the list until 1 September",
        "risk: relapse by Friday",
        "question: will he move by 1 June?",
    ):
        assert en(text).due is None


def test_a_part_of_the_day_adds_nothing_to_the_date_but_a_time_is_kept() -> None:
    assert en("Dijkstra calls the landlord on Friday afternoon").due == date(2026, 3, 6)
    reading = en("Dijkstra calls the landlord on Friday at 14:30")
    assert (reading.due, reading.time, reading.wording) == (date(2026, 3, 6), "14:30", "calls the landlord")


@pytest.mark.parametrize("text", ["he said he will move", 'he said: "I will kill him"', "hij zei dat hij gaat verhuizen"])
def test_what_is_quoted_is_nobodys_task(text: str) -> None:
    reading = en(text)
    assert (reading.kind, reading.owner, reading.asks) == ("information", (), ("source",))


@pytest.mark.parametrize(
    ("text", "kind", "polarity"),
    [
        ("risk: relapse into drugs", "assessment", "risk"),
        ("The risk of reoffending has increased", "assessment", "risk"),
        ("His sister is a protective factor", "assessment", "protective"),
        ("beschermend: zijn zus", "assessment", "protective"),
        ("who owns A3?", "question", None),
        ("Moreau is absent", "attendance", None),
        ("Prosecution disagrees with the leave", "dissent", None),
        ("het OM steunt het verlof niet", "dissent", None),
        ("note: check the tone", "note", None),
        ("/next", "command", None),
        ("We decide to refuse leave", "decision", None),
        ("afgesproken: geen verlof", "decision", None),
        ("", "unclear", None),
        ("   ", "unclear", None),
        ("qsdf wxcv azer", "unclear", None),
        ("🙂🙂", "unclear", None),
    ],
)
def test_every_kind_is_told(text: str, kind: str, polarity: str | None) -> None:
    reading = en(text)
    assert (reading.kind, reading.polarity) == (kind, polarity)


def test_a_blank_line_asks_nothing_but_an_unknown_one_asks_what_it_is() -> None:
    assert en("").asks == ()
    assert en("qsdf wxcv azer").asks == ("kind",)


def test_agreed_that_somebody_does_it_is_an_action() -> None:
    assert en("Agreed that Dijkstra calls the landlord by Friday").kind == "action"
    assert en("Agreed that he stays in the unit").kind == "decision"


def test_a_decision_lacks_what_its_form_needs() -> None:
    assert en("We decide to refuse leave").missing == ("by", "grounds")
    assert en("We decide to refuse leave because of the incident").missing == ("by",)


def test_several_statements_are_parts_and_the_whole_reads_as_the_first() -> None:
    reading = en("Dijkstra arranges housing by 12 June and Moreau sends the file by Monday.")
    assert [(p.kind, p.owner, p.due) for p in reading.parts] == [
        ("action", ("p1",), date(2026, 6, 12)),
        ("action", ("p2",), date(2026, 3, 9)),
    ]
    assert (reading.owner, reading.due) == (("p1",), date(2026, 6, 12))


def test_sentences_of_one_speaker_are_one_entry_with_the_whole_text() -> None:
    reading = en("police: seen on 1 March. He lives with his sister.")
    assert (reading.parts, reading.source, reading.observed) == ((), ("p4",), date(2026, 3, 1))
    assert reading.wording == "seen on 1 March. He lives with his sister."


def test_a_prefix_holds_for_its_own_line_only() -> None:
    reading = en("police: seen twice\nprison: two arguments\nhis sister visits every week\nDijkstra calls her by Friday")
    assert [(p.kind, p.source or p.owner) for p in reading.parts] == [
        ("information", ("p4",)),
        ("information", ("p3",)),
        ("information", ()),
        ("action", ("p1",)),
    ]


def test_a_wrapped_line_goes_on() -> None:
    text = "police: he was seen at the station on 1 March with two men whom we know from\nthe old network"
    assert (en(text).parts, en(text).wording.endswith("the old network")) == ((), True)


def test_no_word_of_a_paragraph_is_left_out() -> None:
    line = "Police: quiet week. " + "He has a new phone. " * 200 + "Dijkstra calls him by Friday. " * 30 + "End of it"
    reading = en(line)
    words = " ".join(p.wording for p in reading.parts or (reading,))
    assert words.endswith("End of it")
    assert words.count("He has a new phone") == 200


def test_one_statement_is_not_split() -> None:
    for text in (
        "Mr. Moreau calls Mrs. Dijkstra",
        "J. Moreau calls at 14.00 hrs.",
        "Police and probation visit him and his sister by Friday",
    ):
        assert en(text).parts == ()


def test_the_language_is_told_by_the_words() -> None:
    assert en("Dijkstra regelt huisvesting voor 12 juni").language == "nl"
    assert en("Moreau levert het advies voor 03/04").due == date(2026, 4, 3)
    assert en("van den Berg calls the landlord by Friday").language == "en"


def test_capitals_and_accents_do_not_matter() -> None:
    for text in ("DIJKSTRA ARRANGES HOUSING BY 12 JUNE", "dijkstra arranges housing by 12 june"):
        assert (en(text).kind, en(text).owner, en(text).due) == ("action", ("p1",), date(2026, 6, 12))
    assert nl("Dijkstra belt vóór 1 mei").due == nl("Dijkstra belt voor 1 mei").due == date(2026, 5, 1)


def test_joint_owners_are_all_kept() -> None:
    assert en("Police and probation visit the address by Friday").owner == ("p4", "p1")


def test_the_json_has_the_contracts_keys_and_one_id_for_one_owner() -> None:
    found = en("Dijkstra arranges housing by 12 June").to_json([{"start": 0}])
    assert list(found)[:17] == [
        "text", "kind", "polarity", "wording", "owner", "owner_candidates", "source", "source_candidates", "due", "observed",
        "time", "date_words", "ambiguous", "asks", "missing", "parts", "terms",
    ]  # fmt: skip
    assert (found["owner"], found["due"], found["terms"]) == ("p1", "2026-06-12", [{"start": 0}])
    assert en("arrange housing").to_json()["owner"] is None


def test_the_release_counts_where_it_is_known() -> None:
    known = replace(EN, release=date(2026, 9, 18))
    assert read("Dijkstra visits him within two weeks after release", known).due == date(2026, 10, 2)
    assert en("Dijkstra visits him two weeks before release").due is None


def test_without_anyone_at_the_table_a_name_is_asked() -> None:
    alone = Setting("en", date(2026, 3, 4), ())
    reading = read("The police arrange housing by 12 June", alone)
    assert (reading.kind, reading.asks, reading.due) == ("action", ("owner",), date(2026, 6, 12))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("prison: he had an argument last week, and he shares his cell with an old friend", "information"),
        ("police: keeps an eye on the address", "information"),
        ("prison: works in the kitchen and talks to the chaplain", "information"),
        ("reclassering: bezoekt hem elke week", "information"),
        ("police: send the report by Friday", "action"),
        ("police: will send the report by Friday", "action"),
        ("police: to check the address before the next meeting", "action"),
        ("politie: adres controleren voor vrijdag", "action"),
        ("Dijkstra: call the landlord", "action"),
        ("action: police: check the address", "action"),
    ],
)
def test_an_agency_prefix_makes_information_unless_it_is_plainly_a_task(text: str, kind: str) -> None:
    assert (en(text).kind, en(text).asks) == (kind, ())


@pytest.mark.parametrize("text", ["Dijkstra visits him every week", "police: check the new address", "Exodus steunt hem"])
def test_what_may_be_a_task_or_a_habit_is_asked(text: str) -> None:
    assert "kind" in en(text).asks


def test_what_the_person_does_is_nobodys_task() -> None:
    assert en("he shares his cell with an old friend").kind == "information"
    assert en("hij bezoekt elke week zijn moeder").kind == "information"


def test_a_condition_that_opens_with_its_verb_is_no_question() -> None:
    found = en("Should he fail another test, Moreau lets probation know within 2 days")
    assert (found.kind, found.owner, found.due) == ("action", ("p2",), date(2026, 3, 6))
    found = nl("Mocht hij niet verschijnen, dan belt Moreau binnen 2 dagen de reclassering")
    assert (found.kind, found.owner, found.due) == ("action", ("p2",), date(2026, 3, 6))
    assert en("has he moved, or is Moreau still waiting for it?").kind == "question"


def test_at_whose_request_something_is_done_does_not_do_it() -> None:
    found = en("At the request of the prison, Moreau calls the landlord by Friday")
    assert (found.kind, found.owner, found.due) == ("action", ("p2",), date(2026, 3, 6))


def test_what_the_table_itself_decides_is_a_decision_and_what_others_decided_is_told() -> None:
    assert en("The group rejected the leave request").kind == "decision"
    assert nl("De tafel wijst het verlof af").kind == "decision"
    assert en("The group has not decided yet").kind != "decision"
    assert en("prison: the court rejected his appeal on 24 February").kind == "information"


def test_a_note_with_a_name_and_a_deadline_is_a_task_and_one_with_a_bare_day_is_asked() -> None:
    found = en("Moreau: home visit, by Friday")
    assert (found.kind, found.owner, found.asks) == ("action", ("p2",), ())
    assert "kind" in en("Moreau: home visit, Friday").asks


def test_a_day_just_past_is_when_it_was_seen_though_its_year_is_not_said() -> None:
    assert en("his ex moved to Bradford on 28/02 with the kids").observed == date(2026, 2, 28)


def test_what_somebody_tells_or_writes_to_us_is_told_and_what_is_told_others_is_a_task() -> None:
    for text in ("Moreau tells us both tests were clean", "we hear from Moreau that he left", "Moreau texts that he left"):
        found = en(text)
        assert (found.kind, found.source, found.owner) == ("information", ("p2",), ()), text
    assert en("Moreau tells the landlord by Friday").owner == ("p2",)
    for text in ("Moreau laat ons weten dat hij slaapt", "Moreau mailt dat hij weer drinkt"):
        assert (nl(text).kind, nl(text).source) == ("information", ("p2",)), text
    found = nl("Als hij niet komt, belt Moreau dezelfde dag nog de verhuurder")
    assert (found.kind, found.owner) == ("action", ("p2",))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "we are all here"),
        ("nl", "iedereen is er"),
        ("fr", "tout le monde est là"),
        ("de", "alle sind da"),
        ("sv", "alla är här"),
        ("da", "alle er her i dag"),
        ("it", "ci siamo tutti"),
        ("es", "están todos"),
        ("pt", "estão todos"),
        ("el", "όλοι είναι εδώ"),
        ("bg", "всички са тук"),
        ("hu", "mindenki itt van"),
    ],
)
def test_that_all_are_here_is_attendance_of_everyone(language: str, said: str) -> None:
    reading = read(said, Setting(language, date(2026, 3, 4), TABLE))
    assert (reading.kind, reading.presence, reading.asks) == ("attendance", "everyone", ())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Moreau asks Dijkstra for a report on the breaches"),
        ("nl", "Moreau vraagt Dijkstra om een rapport over de overtredingen"),
        ("fr", "Moreau demande à Dijkstra un rapport sur les manquements"),
        ("de", "Moreau bittet Dijkstra um einen Bericht über die Verstöße"),
        ("sv", "Moreau ber Dijkstra om en rapport om överträdelserna"),
        ("da", "Moreau beder Dijkstra om en rapport om overtrædelserne"),
        ("it", "Moreau chiede a Dijkstra una relazione sulle violazioni"),
        ("es", "Moreau pide a Dijkstra un informe sobre los quebrantamientos"),
        ("pt", "Moreau pede à Dijkstra um relatório sobre os incumprimentos"),
        ("el", "Ο Moreau ζητά από την Dijkstra έκθεση για τις παραβιάσεις"),
        ("bg", "Moreau иска от Dijkstra доклад за нарушенията"),
        ("hu", "Moreau jelentést kér Dijkstrától a szabályszegésekről"),
    ],
)
def test_whoever_is_asked_for_a_thing_is_to_give_it(language: str, said: str) -> None:
    reading = read(said, Setting(language, date(2026, 3, 4), TABLE))
    assert (reading.kind, reading.owner, reading.asks) == ("action", ("p1",), ())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Moreau asks Dijkstra to send the file"),
        ("nl", "Moreau vraagt Dijkstra om een rapport"),
        ("fr", "Moreau demande à Dijkstra un rapport"),
        ("es", "Moreau pide a Dijkstra un informe"),
        ("el", "Ο Moreau ζητά από την Dijkstra έκθεση"),
    ],
)
def test_what_one_asks_of_another_stays_a_sentence(language: str, said: str) -> None:
    assert read(said, Setting(language, date(2026, 3, 4), TABLE)).wording == said


def test_a_stop_within_an_agencys_initials_ends_no_sentence() -> None:
    police = replace(TABLE[3], agency="ΕΛ.ΑΣ.")
    reading = read("Να ελεγχθεί από την ΕΛ.ΑΣ. αν έχει όπλο, μέχρι αύριο.", Setting("el", date(2026, 3, 4), (police,)))
    assert (reading.owner, reading.due, reading.parts) == (("p4",), date(2026, 3, 5), ())
