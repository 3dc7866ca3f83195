"""Greek: what the language has of its own - inflected names, articles that show the case, dropped subjects, `;`, `ή`."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, amended, command, everyone_but, meant, read, read_date, read_people
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from tools.figures import people

GREEK = Setting("el", date(2026, 3, 4), people(), ("el", "en"))
TABLE = tuple(
    Participant(id=i, name=name, agency=agency, role=Role(role), function=function)
    for i, name, agency, role, function in (
        ("p1", "Ελένη Παπαδοπούλου", "Υπηρεσία Επιμελητών", "PRB", "επιμελήτρια κοινωνικής αρωγής"),
        ("p2", "Γιώργος Παπαδόπουλος", "Εισαγγελία Πρωτοδικών", "PRO", "εισαγγελέας"),
        ("p3", "Νίκος Νικολαΐδης", "Κατάστημα Κράτησης Κορυδαλλού", "PRI", "διευθυντής φυλακής"),
    )
)
NATIVE = Setting("el", date(2026, 3, 4), TABLE, ("el", "en"))


def el(text: str) -> Reading:
    return read(text, GREEK)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Ζητείται από τον Νικολαΐδη να στείλει τον φάκελο έως 10/3", "p3"),
        ("ο νικολαιδης στελνει τον φακελο εως 10/3", "p3"),
        ("Η Παπαδοπούλου στέλνει τον φάκελο έως 10/3", "p1"),
        ("Είναι ευθύνη του Παπαδόπουλου να στείλει τον φάκελο έως 10/3", "p2"),
        ("Στον Παπαδόπουλο ανατίθεται η σύνταξη έκθεσης έως 10/3", "p2"),
        ("Ο φάκελος να σταλεί από τη διεύθυνση της φυλακής έως 10/3", "p3"),
    ],
)
def test_inflected_names_and_functions_are_known(text: str, owner: str) -> None:
    assert read(text, NATIVE).owner == (owner,)


def test_an_article_in_the_accusative_shows_who_is_no_subject() -> None:
    assert el("Τον Moreau ενημερώνει η Dijkstra έως την Παρασκευή").owner == ("p1",)
    assert el("Η Dijkstra τον ενημερώνει έως την Παρασκευή").owner == ("p1",)


def test_a_name_in_greek_letters_is_the_latin_one() -> None:
    assert el("Ο Μορό στέλνει τον φάκελο έως την Παρασκευή").owner == ("p2",)
    assert el("Η Ντάικστρα και η Γιλμάζ καλούν τον εργοδότη έως αύριο").owner == ("p1", "p8")


def test_a_subject_left_to_its_verb_is_asked() -> None:
    reading = el("θα τηλεφωνήσει στον εργοδότη αύριο")
    assert (reading.kind, reading.asks, reading.due) == ("action", ("owner",), date(2026, 3, 5))
    assert el("είπε ότι θα μείνει στη μητέρα του").asks == ("source",)


def test_or_is_told_from_the_article_by_its_accent() -> None:
    assert el("Η Dijkstra ή ο Moreau ενημερώνει το θύμα έως τη Δευτέρα").asks == ("owner",)
    assert el("Dijkstra ή Moreau ενημερώνει το θύμα έως τη Δευτέρα").owner_candidates == ("p1", "p2")


def test_a_semicolon_ends_a_question() -> None:
    assert el("Ενημερώθηκε η οικογένεια;").kind == "question"


def test_a_noun_opens_a_note_of_what_is_to_be_done() -> None:
    assert el("Αποστολή του φακέλου στην εισαγγελία έως 10/3").kind == "action"
    assert el("Αποστολή του φακέλου καθυστέρησε").kind != "action"


def test_what_must_not_be_done_is_a_decision() -> None:
    assert el("Να μην ενημερωθεί η οικογένεια").kind == "decision"
    assert el("Καμία ενημέρωση της οικογένειας").kind == "decision"


def test_from_a_day_to_come_is_no_observation() -> None:
    assert el("Ο δήμος: υπάρχει διαμέρισμα από 15 Μαΐου").observed is None
    assert el("Από 15 Φεβρουαρίου δεν έχει εμφανιστεί, αναφέρει η αστυνομία").observed == date(2026, 2, 15)


def test_answers_are_understood() -> None:
    assert meant("έγινε", ("done", "open"), GREEK) == "done"
    assert meant("Χειρότερα", ("worse", "better"), GREEK) == "worse"
    assert command("επόμενο θέμα", GREEK) == "next"
    assert everyone_but("όλοι εκτός από τον Moreau", GREEK) == "τον Moreau"
    assert read_people("η αστυνομία και ο Moreau", GREEK).ids == ("p4", "p2")
    assert read_date("σε τρεις εβδομάδες", GREEK).date == date(2026, 3, 25)
    assert amended("συγγνώμη, η Yilmaz", GREEK) == ("η Yilmaz", True)


def test_what_stands_among_the_reasons_is_not_what_was_decided() -> None:
    reading = el("Αποφασίσαμε να τον περιμένουμε στην πύλη, επειδή οι υπηρεσίες κλείνουν ως τη Δευτέρα")
    assert (reading.kind, reading.owner, reading.due) == ("decision", (), None)


def test_a_day_of_this_month_may_open_a_statement() -> None:
    assert el("Στις 2 του μήνα δεν επέστρεψε στην ώρα του").observed == date(2026, 3, 2)


def test_trouble_from_which_something_keeps_him_is_no_risk() -> None:
    reading = el("Η δουλειά τον κρατάει μακριά από μπλεξίματα, λέει η Moreau")
    assert (reading.kind, reading.polarity, reading.asks) == ("assessment", "protective", ())


def test_who_is_asked_for_something_by_a_date_is_to_do_it() -> None:
    reading = el("Η Dijkstra ζήτησε από τον Yilmaz συμπληρωματική έκθεση έως 28 Μαρτίου")
    assert (reading.kind, reading.owner, reading.due) == ("action", ("p8",), date(2026, 3, 28))


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Η Yilmaz ζητάει από την εισαγγελία αντίγραφο της διάταξης", "p2"),
        ("Από την αστυνομία θα ελέγξουν τη διεύθυνση", "p4"),
        ("Η Yilmaz παίρνει από την εισαγγελία αντίγραφο", "p2"),
    ],
)
def test_whom_a_thing_comes_from_is_to_give_it(text: str, owner: str) -> None:
    reading = el(text)
    assert (reading.kind, reading.owner, reading.asks) == ("action", (owner,), ())


def test_whoever_is_told_in_a_second_clause_is_no_subject_of_it() -> None:
    reading = el("Η Yilmaz θα δει για δωμάτιο και θα ενημερώσει τον Moreau ως την Παρασκευή")
    assert (reading.owner, reading.due) == (("p8",), date(2026, 3, 6))


def test_a_day_with_a_genitive_ending_is_a_date() -> None:
    assert el("Το τεστ της 1ης Μαρτίου βγήκε καθαρό").observed == date(2026, 3, 1)


def test_what_others_were_punished_for_is_no_judgement() -> None:
    assert el("Ο αδερφός του είναι μέσα για ναρκωτικά").kind == "information"
