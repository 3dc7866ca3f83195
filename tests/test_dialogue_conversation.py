"""The kernel: a flow and answers by key."""

from __future__ import annotations

import pytest

from assistant.dialogue.conversation import Asking, Finished, Keeping, advance
from assistant.dialogue.flow import Flow, ask_text, ask_yes, keep
from assistant.record.entries import Parked
from assistant.text import _

CONTEXT = None


def talk(_context):
    text = yield from ask_text("text", _("What?"))
    extra = yield from ask_text("extra", _("More?"), required=False, asked=False)
    sure = yield from ask_yes("sure", _("Sure?"))
    if sure:
        yield from keep("kept", Parked(text=text))
    return (Parked(text=f"{text}{extra}"),)


class Surroundings:
    revises = None


def run(given, **kw):
    return advance(Flow(id="t", title=_("T"), purpose=_("P"), talk=talk), Surroundings(), given, **kw)[0]


def test_the_first_prompt_without_an_answer_is_asked():
    assert run({}).prompt.key == "text"
    assert run({"text": "a"}).prompt.key == "sure"


def test_an_optional_field_is_not_asked_but_taken_where_it_is_given():
    assert run({"text": "a", "sure": False, "extra": "b"}).entries[0].text == "ab"


def test_an_entry_is_handed_over_before_the_end():
    assert isinstance(run({"text": "a", "sure": True}), Keeping)
    assert isinstance(run({"text": "a", "sure": True, "+kept": "P1"}), Finished)


def test_an_offer_is_shown_with_its_prompt():
    assert run({}, offered={"text": "old"}).prompt.offer == "old"


def test_an_answer_that_the_flow_no_longer_asks_for_is_ignored():
    assert isinstance(run({"text": "a", "gone": "x"}), Asking)


def test_a_flow_that_asks_twice_under_one_key_is_a_bug():
    def twice(_context):
        yield from ask_text("text", _("What?"))
        yield from ask_text("text", _("What?"))
        return ()

    with pytest.raises(ValueError, match="twice"):
        advance(Flow(id="t", title=_("T"), purpose=_("P"), talk=twice), Surroundings(), {"text": "a"})
