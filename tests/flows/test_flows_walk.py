"""Every flow, walked: each place can be left, keys are unique, questions are messages, nothing raises but Rejected."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from assistant.dialogue.conversation import Asking, Finished, Keeping, advance
from assistant.dialogue.flow import Context, Flow
from assistant.dialogue.prompts import (
    HANDED,
    AskChoice,
    AskDay,
    AskNumber,
    AskPeople,
    AskText,
    AskTexts,
    AskYesNo,
    Prompt,
)
from assistant.flows import entry_flow_ids, find, flow_ids, item_flow_ids
from assistant.flows.wording import read_back
from assistant.record.case import Presence
from assistant.record.conference import Past
from assistant.record.entries import Entry
from assistant.record.turns import Answer
from assistant.text import Catalogue, Message, Rejected
from tests.flows.sample import ENTRIES, Play, context, protocol, record

PLACES = 120
"""Places visited in one flow; a walk goes broad and deep, not on for ever."""


@dataclass
class Walk:
    """What a walk over one flow met."""

    places: int = 0
    ended: int = 0
    refused: int = 0


def candidates(prompt: Prompt) -> list[Answer]:
    """Answers to try at a prompt: the offer, skipping, and each kind of valid answer."""
    out: list[Answer] = [] if prompt.offer is None else [prompt.offer]
    if not prompt.required:
        out.append(None)
    match prompt:
        case AskText():
            out += ["+31 6 1234 5678", "10:30", "A1", "2/A1", "He did this"]
        case AskTexts():
            out += [("Police East: they hold another view",), ("I1",), ("I2",)]
        case AskChoice(options=options):
            out += [o.key for o in options]
        case AskYesNo():
            out += [True, False]
        case AskDay():
            out += ["2026-10-01"]
        case AskPeople(most=1):
            out += [("p1",), ("p6",)]
        case AskPeople():
            out += [("p1", "Municipality"), ("p6",), ("MUN",)]
        case AskNumber():
            out += ["3"]
    return out


def walk(flow: Flow, about: Context) -> Walk:
    """Visit the places of a flow, by turns broad and deep; every place must be left by at least one answer."""
    met = Walk()
    todo = [(Play(record=about.record), dict[str, Answer]())]
    while todo and met.places < PLACES:
        play, given = todo.pop(0 if met.places % 2 else -1)
        met.places += 1
        prompt = settle(flow, about, play, given)
        if prompt is None:
            met.ended += 1
            continue
        check(prompt)
        left = 0
        for answer in candidates(prompt):
            following, answers = Play(record=play.record), {**given, prompt.key: answer}
            try:
                settle(flow, about, following, answers)
            except Rejected:
                met.refused += 1
                continue
            left += 1
            todo.append((Play(record=play.record), {**given, prompt.key: answer}))
        assert left, f"{flow.id}: {prompt.key} cannot be answered"
    return met


def settle(flow: Flow, about: Context, play: Play, given: dict[str, Answer]) -> Prompt | None:
    """Take what the flow hands over and return where it waits, None at its end."""
    while True:
        outcome, _supplied = advance(flow, replace(about, record=play.record), given)
        match outcome:
            case Asking(prompt):
                return prompt
            case Keeping(key, Presence() as presence):
                assert key.startswith(HANDED)
                play.attend(presence)
                given[key] = None
            case Keeping(key, Entry() as entry):
                assert key.startswith(HANDED)
                worded(entry)
                given[key] = play.keep(entry, about.item)
            case Finished(entries):
                for entry in entries:
                    worded(entry)
                return None


def worded(entry: Entry) -> None:
    assert Catalogue().text(read_back(entry, str)).strip()


def check(prompt: Prompt) -> None:
    """A question is a short message whose fields are all filled."""
    assert isinstance(prompt.text, Message)
    text = str(prompt.text)
    assert text.strip()
    assert "{" not in text
    assert not prompt.key.startswith(HANDED)
    if isinstance(prompt, AskChoice):
        keys = [o.key for o in prompt.options]
        assert keys
        assert len(set(keys)) == len(keys)
        assert prompt.offer is None or prompt.offer in keys


def items_of(flow: str) -> list[tuple[str, str]]:
    found = [(p, i.id) for p in ("nl-mar", "eu-generic") for i in protocol(p).items if i.flow == flow]
    return found or [("nl-mar", "opening")]


@pytest.mark.parametrize("ident", sorted(flow_ids()))
def test_every_place_of_every_flow_can_be_left(ident: str) -> None:
    for proto, item in items_of(ident):
        for on in (record(*ENTRIES), record(presences={}), replace(record(*ENTRIES), past=Past())):
            met = walk(find(ident), context(on, item, proto))
            assert met.ended or met.places >= PLACES


@pytest.mark.parametrize("ident", sorted(item_flow_ids()))
def test_an_item_invites_in_words_after_its_questions(ident: str) -> None:
    flow = find(ident)
    assert flow.invite is not None
    for proto, item in items_of(ident):
        for on in (record(*ENTRIES), record(presences={})):
            text = str(flow.invite(context(on, item, proto)))
            assert "/" in text
            assert "{" not in text


def test_each_flow_is_found_by_its_id_alone() -> None:
    for ident in flow_ids():
        assert find(ident).id == ident
    assert entry_flow_ids().isdisjoint(item_flow_ids())
    with pytest.raises(KeyError):
        find("no-such-flow")
    with pytest.raises(KeyError):
        find("../evil")


def test_the_shipped_protocols_name_only_item_flows() -> None:
    for proto in ("nl-mar", "eu-generic"):
        assert {i.flow for i in protocol(proto).items} <= item_flow_ids()
