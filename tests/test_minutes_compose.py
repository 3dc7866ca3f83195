"""What a copy says, in which order and in which language."""

from dataclasses import replace
from datetime import date

import pytest

from assistant.disclosure.model import Form, Seen
from assistant.minutes import render
from assistant.minutes.blocks import Definitions, Document, Field, Heading, Look, Paragraph, Run, Runs, Table, Tone
from assistant.minutes.compose import compose
from assistant.minutes.items import ORDER
from assistant.record import entries as e
from assistant.record import vocabulary as v
from assistant.record.kinds import KINDS
from assistant.text import Catalogue
from tests.minutes_sample import ENTRIES, STAMP, glossary, record, seen, words


def said(runs: Runs) -> str:
    return "".join(r.text for r in runs if isinstance(r, Run))


def document(who: str = "p3", language: str = "en", kind: str = "full", **changes) -> Document:
    return compose(replace(seen(who), **changes), STAMP, words(language), glossary(), kind)


def runs(made: Document) -> list[Run]:
    """Every run, in reading order."""
    out: list[Run] = []
    for block in (*made.header, *made.blocks, *made.footer):
        match block:
            case Heading() | Paragraph():
                out += [r for r in block.runs if isinstance(r, Run)]
            case Table():
                cells = [p.runs for row in block.rows for cell in row for p in cell]
                out += [r for part in (*block.header, *cells) for r in part if isinstance(r, Run)]
            case Definitions():
                out += [r for pair in block.pairs for part in pair for r in part if isinstance(r, Run)]
    return out


def text(made: Document) -> str:
    return "\n".join(r.text for r in runs(made))


def headings(made: Document) -> list[str]:
    return [said(b.runs) for b in made.blocks if isinstance(b, Heading) and b.level < 2]


def table(made: Document, heading: str) -> Table:
    """The table under a heading."""
    place = next(n for n, b in enumerate(made.blocks) if isinstance(b, Heading) and said(b.runs) == heading)
    block = made.blocks[place + 1]
    assert isinstance(block, Table)
    return block


def cells(block: Table) -> list[list[str]]:
    return [[" / ".join(said(p.runs) for p in cell) for cell in row] for row in block.rows]


def test_a_copy_begins_with_what_the_reader_must_do_then_all_actions_then_decisions():
    assert headings(document())[:6] == [
        "Minutes",
        "Actions for you",
        "All actions",
        "Decisions",
        "Attendance",
        "1. Opening, index charge, sentence dates",
    ]
    assert headings(document())[-2:] == ["Terms used", "Next conference"]


def test_the_first_table_is_a_box_with_the_readers_own_actions_only():
    own = table(document("p2"), "Actions for you")
    assert own.look is Look.BOX
    assert [row[0] for row in cells(own)] == ["A-9TQX", "A-Q8WE"]
    everyone = table(document("p2"), "All actions")
    assert [row[0] for row in cells(everyone)] == ["A-K2VM", "A-9TQX", "A-D5BU", "A-Q8WE"]


def test_an_action_shows_owner_date_state_and_how_often_it_was_carried():
    (first, *_rest) = cells(table(document("p2"), "All actions"))
    assert first[2:] == ["Samira Moreau (Municipality of Arnhem)", "15 September 2026", "Open / carried over 2 times"]


def test_a_decision_stands_with_who_decided_its_grounds_dissent_and_evaluation():
    first, second = cells(table(document(), "Decisions"))
    assert first[1].split(" / ") == [
        "He is met at the gate and brought to the first address",
        "Decided as: Joint decision",
        "Evaluation: 1 October 2026",
        "Touches the person's rights",
    ]
    assert first[2] == "I-C8ZX / The first hours are the most critical"
    assert second[3] == "Municipality of Arnhem: Twice a week is needed in the first month"


def test_the_dissent_is_not_said_a_second_time_under_its_item():
    assert text(document()).count("Twice a week is needed in the first month") == 1


def test_a_reader_without_actions_or_decisions_is_told_so():
    bare = document(actions=(), items=())
    assert "There are no actions for you." in text(bare)
    assert "There are no decisions in this copy." in text(bare)


def test_draft_stands_on_every_page_until_the_minutes_are_confirmed():
    (line,) = document().header
    assert line.runs[-1] == Run("Draft", bold=True, tone=Tone.FLAG)
    (line,) = document(status="confirmed").header
    assert line.runs[-1] == Run("Confirmed", bold=True)


def test_the_footer_names_reader_copy_journal_and_glossary_and_counts_the_pages():
    first, second, third = document().footer
    assert said(first.runs) == "Copy for: Samira Moreau · Municipality of Arnhem"
    made = f"Copy: 7F3A21BC · made: 3 September 2026 · Glossary: {glossary().version} · Convene 0.1.0"
    assert said(second.runs) == made + "Page  of "
    assert [r for r in second.runs if isinstance(r, Field)] == [Field.PAGE, Field.PAGES]
    assert said(third.runs) == "Journal: 9a8f41c07be2d915"


def test_the_release_is_named_only_where_the_view_has_it():
    assert "Friday, 18 September 2026, 14:00" in text(document())
    assert "Release" not in [said(label) for label, _value in _facts(document(release=None))]


def _facts(made: Document):
    return next(b for b in made.blocks if isinstance(b, Definitions)).pairs


def test_a_meeting_at_midnight_is_a_day_without_a_time():
    made = document(next_date=seen("p3").date.replace(hour=0))
    assert said(made.blocks[-1].runs) == "Wednesday, 2 September 2026"


def test_an_anonymous_attendance_list_has_functions_and_no_names():
    view = seen("p3")
    hidden = tuple(replace(p, name="", agency="") for p in view.attendance)
    made = table(document(attendance=hidden), "Attendance")
    assert [said(h) for h in made.header] == ["Function", "Attendance", "Confidentiality"]
    assert cells(made)[0] == ["head of the terrorism unit / Prison", "Present", "accepted"]


def test_a_notice_says_that_something_was_exchanged_and_by_which_agency_and_no_more():
    made = document("p3")
    place = next(n for n, b in enumerate(made.blocks) if isinstance(b, Paragraph) and said(b.runs).startswith("I-X9FF"))
    notice, source = made.blocks[place : place + 2]
    assert said(notice.runs) == "I-X9FFInformation was exchanged."
    assert said(source.runs) == "From: Police East"


def test_an_abstract_is_marked_and_shows_no_field_that_may_say_more():
    view = seen("p3")
    abstract = Seen(
        entry=e.Information(code="I-ABST", item="observation", text="Needs rest", abstract="Needs rest", source=("Health",)),
        form=Form.ABSTRACT,
        rule="",
    )
    items = tuple(replace(i, entries=(abstract,)) if i.id == "observation" else i for i in view.items)
    made = document(items=items)
    place = next(n for n, b in enumerate(made.blocks) if isinstance(b, Paragraph) and said(b.runs).startswith("I-ABST"))
    assert said(made.blocks[place].runs) == "I-ABSTAbstract: Needs rest"
    assert said(made.blocks[place + 1].runs) == "From: Health"


def test_how_intelligence_obtained_what_it_says_is_never_printed():
    informal = e.Information(id="I9", code="I-INTX", item="observation", text="Words", formal=False, obtained=v.Obtained.TEST)
    made = compose(seen("chair", record(informal)), STAMP, words("en"), glossary())
    place = next(n for n, b in enumerate(made.blocks) if isinstance(b, Paragraph) and said(b.runs).startswith("I-INTX"))
    assert said(made.blocks[place + 1].runs).startswith("Kind of statement: Fact · not in the formal record")


def test_every_kind_of_entry_has_its_place_in_the_chairs_copy():
    assert {*ORDER, e.TermUse} == {cls for _letter, cls in KINDS}
    shown = text(document("chair"))
    missing = [x.code for x in ENTRIES if x.code not in shown and not isinstance(x, e.TermUse)]
    # A dissent stands beside its decision, without a code of its own.
    assert missing == ["X-4LFD"]
    assert {type(x) for x in ENTRIES} == {cls for _letter, cls in KINDS}


def test_the_private_note_is_in_the_chairs_copy_alone():
    assert "Call the director before Friday" in text(document("chair"))
    for who in ("p1", "p2", "p3", "p4", "p5", "person"):
        assert "Call the director before Friday" not in text(document(who))


def test_an_answer_of_a_choice_is_worded_and_a_date_is_a_date():
    rows = [row for b in document("p2", "nl").blocks if isinstance(b, Table) for row in cells(b) if row[0].startswith("F-")]
    assert rows == [
        ["F-4KPD", "Grond van de tenlastelegging", "terroristisch misdrijf"],
        ["F-7HWN", "Einde van de straf", "18 september 2026"],
    ]


def test_terms_are_those_of_the_texts_that_stand_in_this_copy():
    held = record(
        e.Information(
            id="I9",
            code="I-TERM",
            item="observation",
            category=v.Category.K6,
            text="He is under forensic care with a case manager",
            source=("p5",),
        )
    )
    assert "case manager" in [
        row[0] for row in cells(table(compose(seen("p5", held), STAMP, words("en"), glossary()), "Terms used"))
    ]
    other = compose(seen("p3", held), STAMP, words("en"), glossary())
    assert "case manager" not in [row[0] for row in cells(table(other, "Terms used"))]


def test_terms_stand_in_the_readers_language_beside_that_of_the_record():
    made = document("p2", "nl")
    terms = next(b for b in made.blocks if isinstance(b, Table) and any("vrijlating" in row[0] for row in cells(b)))
    assert any(row[:2] == ["vrijlating", "release"] for row in cells(terms))


def said_of(made, text):
    """What stands behind each quotation of a text in its paragraph."""
    blocks = [p for b in made.blocks for p in paragraphs_of(b)]
    return [
        "".join(r.text for r in p.runs[p.runs.index(q) + 1 :] if isinstance(r, Run))
        for p in blocks
        for q in p.runs
        if isinstance(q, Run) and q.text == text
    ]


def paragraphs_of(block):
    match block:
        case Paragraph():
            return [block]
        case Table():
            return [p for row in block.rows for c in row for p in c]
        case _:
            return []


def test_a_quotation_is_followed_once_by_what_its_terms_are_called_in_the_readers_language():
    first = e.Summary(id="S8", code="S-ONCE", item="plan", text="Forensic care begins; the case manager calls")
    again = e.Summary(id="S9", code="S-MORE", item="plan", text="The case manager arranges forensic care")
    held = record(first, again)
    dutch = compose(seen("chair", held), STAMP, words("nl"), glossary())
    assert said_of(dutch, first.text) == [" [casemanager]"]
    assert said_of(dutch, again.text) == [""]
    english = compose(seen("chair", held), STAMP, words("en"), glossary())
    assert said_of(english, first.text) == [""]
    assert render(seen("chair", held), STAMP, words("nl"), glossary())


def test_an_abbreviation_is_followed_once_by_what_it_stands_for_in_its_own_language_too():
    told = e.Summary(id="S9", code="S-ABBR", item="plan", text="The MoU holds")
    english = compose(seen("chair", record(told)), STAMP, words("en"), glossary())
    assert said_of(english, told.text) == [" [memorandum of understanding]"]


def test_a_term_that_the_readers_language_lacks_stands_in_english_and_says_so():
    lacking = next(c for c in glossary().concepts if not glossary().terms(c, "hu") and glossary().preferred(c, "en"))
    english = glossary().preferred(lacking, "en").text
    used = e.TermUse(id="T9", code="T-LACK", item="plan", concept=lacking, said=english, lang="en", about="S-8YTE")
    made = compose(seen("chair", record(used)), STAMP, Catalogue("hu"), glossary())
    assert any(row[0] == f"{english} [en]" for b in made.blocks if isinstance(b, Table) for row in cells(b))
    assert render(seen("chair", record(used)), STAMP, Catalogue("hu"), glossary())


def test_words_of_the_record_carry_its_language_and_names_carry_none():
    made = runs(document("p2", "nl"))
    quoted = next(r for r in made if r.text == "He wants to live near his mother and to work as a cook")
    assert quoted.lang == "en"
    assert next(r for r in made if r.text == "Marie Dijkstra (Probation Service)").lang == ""
    assert next(r for r in made if r.text == "Gezamenlijk besluit").lang == ""
    assert all(r.lang == "" for r in runs(document("p3", "en")))


def test_a_language_without_a_catalogue_gets_english_sentences_marked_as_english_and_its_own_labels_and_dates():
    made = runs(compose(seen("p3"), STAMP, Catalogue("hu"), glossary()))
    assert next(r for r in made if r.text == "Actions for you").lang == "en"
    assert next(r for r in made if r.text.startswith("2026. szeptember")).lang == ""


def test_what_was_said_is_data_even_where_it_looks_like_a_pattern_or_a_text_of_the_catalogue():
    hostile = e.Summary(id="S9", code="S-HARD", item="plan", text="{page} of {name} [red]x[/] %s Minutes")
    made = compose(seen("chair", record(hostile)), STAMP, words("nl"), glossary())
    assert any(r.text == hostile.text for r in runs(made))


def test_a_withheld_entry_changes_nothing_in_the_copy():
    secret = e.Information(id="I9", code="I-SECR", item="observation", category=v.Category.K6, text="secret", source=("p5",))
    assert compose(seen("p3", record(secret)), STAMP, words("en"), glossary()) == document("p3")


def test_the_action_list_has_the_actions_and_nothing_of_the_conference():
    made = document(kind="actions")
    assert headings(made) == ["Action list", "Actions for you", "All actions", "Next conference"] or headings(made) == [
        "Action list",
        "Actions for you",
        "All actions",
        "Terms used",
        "Next conference",
    ]
    assert "Home first, then work" not in text(made)


@pytest.mark.parametrize("language", ["en", "nl", "de", "el", "bg", "hu"])
def test_no_year_has_two_digits(language):
    assert "2026" in text(document("p3", language))
    made = text(document("p3", language))
    assert "/26" not in made
    assert "-26 " not in made


def test_the_later_copy_of_the_same_minutes_has_the_same_identifier_and_every_other_a_different_one():
    ids = {
        document(who, lang, kind).identifier for who in ("p2", "p3") for lang in ("en", "nl") for kind in ("full", "actions")
    }
    assert len(ids) == 8
    assert compose(seen("p3"), replace(STAMP, copy="OTHER", date=date(2026, 10, 1)), words("en"), glossary()).identifier in ids


@pytest.mark.parametrize("state", [v.ActionState.DONE, v.ActionState.NOT_DONE, v.ActionState.OVERTAKEN])
def test_what_the_reader_has_no_longer_to_do_is_not_among_their_actions(state):
    before = document()
    own = [a for a in seen("p3").actions if a.own]
    assert own
    assert len(table(before, "Actions for you").rows) == len(own)
    actions = tuple(replace(a, state=state) if a.own else a for a in seen("p3").actions)
    after = document(actions=actions)
    assert own[0].code not in text(
        replace(
            after,
            blocks=after.blocks[
                : next(n for n, b in enumerate(after.blocks) if isinstance(b, Heading) and said(b.runs) == "All actions")
            ],
        )
    )
    assert own[0].code in text(after)
