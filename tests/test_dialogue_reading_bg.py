"""Bulgarian: what the language has of its own - definite endings, perfective verbs, `се`, `ли`, names in another alphabet."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.reading import Reading, Setting, amended, command, everyone_but, meant, read, read_date, read_people
from assistant.record.case import Participant
from assistant.record.vocabulary import Role
from tools.figures import people

BULGARIAN = Setting("bg", date(2026, 3, 4), people(), ("bg", "en"))
TABLE = tuple(
    Participant(id=i, name=name, agency=agency, role=Role(role), function=function)
    for i, name, agency, role, function in (
        ("p1", "Елена Петрова", "Районна пробационна служба София", "PRB", "пробационен служител"),
        ("p2", "Георги Димитров", "Софийска районна прокуратура", "PRO", "прокурор"),
        ("p3", "Красимир Стоянов", "Затвор София", "PRI", "директор на затвора"),
    )
)
NATIVE = Setting("bg", date(2026, 3, 4), TABLE, ("bg", "en"))


def bg(text: str) -> Reading:
    return read(text, BULGARIAN)


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Пробационният служител изпраща досието до 10 март", "p1"),
        ("на прокурора се възлага изготвянето на становище до 10 март", "p2"),
        ("Директорът на затвора ще изпрати досието до 10 март", "p3"),
        ("Софийската районна прокуратура ще изпрати досието до 10 март", "p2"),
        ("димитров да изпрати досието до 10 март", "p2"),
    ],
)
def test_definite_endings_are_known(text: str, owner: str) -> None:
    assert read(text, NATIVE).owner == (owner,)


def test_a_wife_is_not_taken_for_her_husband() -> None:
    assert read("Димитрова изпраща досието до 10 март", NATIVE).asks == ("owner",)


def test_a_name_in_cyrillic_is_the_latin_one() -> None:
    assert bg("Моро изпраща досието до петък").owner == ("p2",)
    assert bg("Дейкстра и Йълмаз се обаждат на работодателя утре").owner == ("p1", "p8")
    assert bg("Ван ден Берг говори с хазяина до петък").owner == ("p7",)


def test_a_perfective_verb_alone_tells_what_happened() -> None:
    told = bg("Yilmaz подаде документите в четвъртък")
    assert (told.kind, told.source, told.observed) == ("information", ("p8",), date(2026, 2, 26))
    done = bg("Yilmaz да подаде документите в четвъртък")
    assert (done.kind, done.owner, done.due) == ("action", ("p8",), date(2026, 3, 5))


def test_a_reflexive_makes_a_verb_passive_unless_it_belongs_to_it() -> None:
    assert bg("Полицията да се уведоми до петък").owner == ()
    assert bg("Moreau да се обади на съда до петък").owner == ("p2",)


def test_a_subject_left_to_its_verb_is_asked() -> None:
    reading = bg("ще се обади на работодателя утре")
    assert (reading.kind, reading.asks, reading.due) == ("action", ("owner",), date(2026, 3, 5))


def test_a_question_is_known_by_its_particle() -> None:
    assert bg("Има ли новини за паспорта").kind == "question"
    assert bg("трябва ли да уведомим семейството").kind == "question"


def test_what_must_not_be_done_is_a_decision() -> None:
    assert bg("Да не се уведомява семейството").kind == "decision"
    assert bg("Общината няма да предостави жилище").kind == "decision"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("до 12-ти март", date(2026, 3, 12)),
        ("до 12.03.2026 г.", date(2026, 3, 12)),
        ("в 14-дневен срок", date(2026, 3, 18)),
        ("до края на следващия месец", date(2026, 4, 30)),
        ("най-късно до петък", date(2026, 3, 6)),
        ("след две седмици", date(2026, 3, 18)),
    ],
)
def test_dates_are_said_in_many_ways(said: str, day: date) -> None:
    assert bg(f"Moreau изпраща досието {said}").due == day


def test_answers_are_understood() -> None:
    assert meant("изпълнено", ("done", "open"), BULGARIAN) == "done"
    assert meant("По-зле", ("worse", "better"), BULGARIAN) == "worse"
    assert command("следваща точка", BULGARIAN) == "next"
    assert everyone_but("всички без Moreau", BULGARIAN) == "Moreau"
    assert read_people("полицията и Moreau", BULGARIAN).ids == ("p4", "p2")
    assert read_date("след три седмици", BULGARIAN).date == date(2026, 3, 25)
    assert amended("извинете, Yilmaz", BULGARIAN) == ("Yilmaz", True)


def test_what_stands_among_the_reasons_is_not_what_was_decided() -> None:
    reading = bg("Решихме да бъде посрещнат на портала, защото службите затварят до понеделник")
    assert (reading.kind, reading.owner, reading.due) == ("decision", (), None)


def test_an_agency_is_known_with_its_name_between_quotation_marks() -> None:
    road = Participant(id="p4", name="Атанас Гешев", agency="Фондация „Нов път“", role=Role.NGO, function="ментор")
    setting = Setting("bg", date(2026, 3, 4), (*TABLE, road), ("bg", "en"))
    for name in ("Фондация „Нов път“", 'Фондация "Нов път"', "„Нов път“", "Нов път", "Фондацията"):
        assert read(f"{name} изпраща доклада до 10 март", setting).owner == ("p4",), name
        assert read(f"{name}: спокоен е", setting).source == ("p4",), name


def test_a_particle_makes_a_question_but_not_of_what_is_told() -> None:
    assert bg("Някой от вас чул ли е нещо за паспорта").kind == "question"
    assert bg("Moreau попита дошъл ли е паспортът").kind == "information"
    assert bg("Едва ли ще се яви").kind != "question"


def test_what_was_received_is_nobodys_task() -> None:
    told = bg("Полицията получи доклада от Moreau на 2 март")
    assert (told.kind, told.source, told.observed) == ("information", ("p4",), date(2026, 3, 2))
    assert bg("Полицията ще получи доклада от Moreau до 10 март").owner == ("p2",)


def test_a_name_before_a_comma_is_told_to_do_it() -> None:
    for line in ("Moreau, прати становището до утре", "Moreau, моля те прати становището до утре"):
        assert (bg(line).kind, bg(line).owner, bg(line).due) == ("action", ("p2",), date(2026, 3, 5))


@pytest.mark.parametrize("line", ["Аз ще се обадя на адвоката утре", "Ще изпратя поканата утре", "Аз ще звънна на съда утре"])
def test_the_first_person_undertakes_and_is_asked_who(line: str) -> None:
    assert (bg(line).kind, bg(line).due, bg(line).asks) == ("action", date(2026, 3, 5), ("owner",))


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Yilmaz иска от прокуратурата копие от определението", "p2"),
        ("От полицията ще проверят адреса", "p4"),
        ("GGZ Oost получава от прокуратурата копие от присъдата", "p2"),
    ],
)
def test_whom_a_thing_comes_from_is_to_give_it(text: str, owner: str) -> None:
    reading = bg(text)
    assert (reading.kind, reading.owner, reading.asks) == ("action", (owner,), ())


def test_a_title_with_a_hyphen_belongs_to_the_name() -> None:
    reading = bg("Според г-н Moreau рискът е висок")
    assert (reading.kind, reading.source) == ("assessment", ("p2",))


def test_who_tells_on_a_weekday_may_yet_have_to() -> None:
    assert bg("полицията докладва в понеделник").asks == ("kind",)


def test_what_somebody_is_treated_for_is_no_judgement() -> None:
    assert bg("Лекува се от алкохолна зависимост в Пловдив").kind == "information"
