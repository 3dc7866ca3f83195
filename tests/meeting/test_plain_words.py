"""A few plain words as a whole line do what a person means by them, in English and Dutch."""

from __future__ import annotations

import pytest

from assistant.dialogue.answering import Room, parse
from assistant.dialogue.prompts import AskChoice, AskDay, AskText, AskYesNo, Option
from assistant.dialogue.reading import Setting
from assistant.flows.open_actions import OPTIONS
from assistant.flows.options import changes
from assistant.meeting.shown import Refused, Told
from assistant.record.entries import Action
from assistant.record.vocabulary import Polarity
from assistant.text import Rejected, literal

from .table import PEOPLE, english, sample_record, sit_down


def room() -> Room:
    return Room(Setting("en", sample_record().conference.date.date(), PEOPLE, ("nl",)), english())


def choice(*options: Option, required: bool = True) -> AskChoice:
    return AskChoice(key="k", text=literal("?"), options=options, required=required)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("it's done", "done"),
        ("It’s done.", "done"),
        ("klaar", "done"),
        ("niet gebeurd", "not-done"),
        ("not yet", "open"),
        ("niet meer nodig", "overtaken"),
    ],
)
def test_what_became_of_an_action_is_said_plainly(said: str, key: str):
    assert parse(choice(*OPTIONS), said, room()) == key


def test_worse_is_more_risk_and_less_protection():
    for said in ("worse", "slechter", "it got worse"):
        assert parse(choice(*changes(Polarity.RISK)), said, room()) == "up"
        assert parse(choice(*changes(Polarity.PROTECTIVE)), said, room()) == "down"


@pytest.mark.parametrize("said", ["no", "nothing", "nee", "niets", "dat is alles"])
def test_nothing_skips_what_need_not_be_answered(said: str):
    assert parse(AskText(key="k", text=literal("?"), required=False), said, room()) is None
    assert parse(AskDay(key="k", text=literal("?"), required=False), said, room()) is None
    assert parse(choice(*OPTIONS, required=False), said, room()) is None
    with pytest.raises(Rejected):
        parse(AskDay(key="k", text=literal("?")), said, room())


def test_a_choice_may_be_agreed_to_or_denied_in_plain_words():
    ask = AskYesNo(key="k", text=literal("?"), required=False)
    assert [parse(ask, said, room()) for said in ("sure", "klopt", "nee hoor", "nope")] == [True, True, False, False]


@pytest.mark.parametrize("said", ["no", "nothing", "go on", "that's all", "done"])
def test_nothing_more_at_an_open_prompt_goes_on(said: str):
    meeting = sit_down()
    meeting.say("/goto 6")
    while meeting.question().key:
        meeting.say("")
    item = meeting.state.item
    meeting.say(said)
    assert meeting.state.item != item


def test_help_is_shown_at_every_question_and_never_kept():
    meeting = sit_down()
    for line in ("/goto 6", "/action"):
        meeting.say(line)
        turns = len(meeting._store.kept)
        shown = meeting.say("help")
        assert any(isinstance(s, Told) and s.key == "help" for s in shown)
        assert (len(meeting._store.kept), meeting.is_reading("help")) == (turns, True)


@pytest.mark.parametrize("at", ["", "Arrange housing"])
@pytest.mark.parametrize("item", ["1", "6"])
def test_never_mind_gives_up_the_entry_in_progress(at: str, item: str):
    meeting = sit_down()
    meeting.say(f"/goto {item}")
    before = meeting.question()
    meeting.say("/action " + at)
    shown = meeting.say("never mind")
    assert not any(isinstance(s, Refused) for s in shown)
    assert (meeting.question(), meeting.record.all(Action)) == (before, ())
