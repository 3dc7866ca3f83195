"""Every screen in every language: each word of the program comes from its catalogue, and what must fit 80 columns does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, OptionList

from assistant.catalogues import available, catalogue
from assistant.flows import flow_ids
from assistant.meeting.commands import COMMANDS
from assistant.protocols.load import load
from assistant.spoken import locale
from assistant.terminology.workbench import Workbench
from assistant.text import Catalogue, Message
from assistant.ui.app import ConveneApp
from assistant.ui.screens.conference import ConferenceScreen
from assistant.ui.screens.create import CreateScreen
from assistant.ui.screens.glossary import GlossaryScreen
from assistant.ui.screens.handout import HandoutScreen
from assistant.ui.screens.helping import HelpScreen
from assistant.ui.screens.home import HomeScreen
from assistant.ui.screens.locked import LockedScreen
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line
from tests.meeting.table import GLOSSARY

from .desk import ListDesk
from .test_app import say, sit, until

OTHER = str.maketrans("abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ", "àƀćđéƒĝĥíĵķĺḿńóƥŕśţúṽŵýźÀɃĆĐÉƑĜĤÍĴĶĹḾŃÓƤŔŚŢÚṼŴÝŹ")
AS_TYPED = re.compile(r"(\{\w+\}|/\w+[^\s.,;:)]*|Ctrl\+\w|Shift|PgUp|PgDn|Enter|Esc|Tab|F\d+|[A-Z]{2}-\d{4}-\d{3}|\b[A-Z]\d\b)")
"""What every language leaves as it is: fields, commands, keys, references."""


def pseudo(message: Message) -> str:
    """Word a message in a language that nobody speaks: other letters, and a third longer."""
    text = message.plural if message.plural is not None and message.count != 1 else message.msgid
    turned = "".join(part if n % 2 else part.translate(OTHER) for n, part in enumerate(AS_TYPED.split(text)))
    return turned + "~" * (len(text) // 3 if len(text) < 12 else 4)


def words(text: str) -> list[str]:
    return re.findall(r"\b[A-Za-z]{2,}\b", text)


def unspoken() -> Catalogue:
    return Catalogue("en", get=pseudo, terms=lambda concept, lang: GLOSSARY.label(concept, lang).text.translate(OTHER))


def spoken(language: str) -> Catalogue:
    return catalogue(language, lambda concept, lang: GLOSSARY.label(concept, lang).text)


def texts(app: ConveneApp) -> Iterator[str]:
    """Give what the widgets of the screen hold."""
    for widget in app.screen.walk_children(Widget):
        if isinstance(widget, OptionList):
            yield from (str(widget.get_option_at_index(n).prompt) for n in range(widget.option_count))
        elif isinstance(widget, Line | Hints):
            yield str(widget.content)


SAID = (
    "/who",
    "/help open",
    "/open",
    "/missing",
    "",
    "/note a private word",
    "/next",
    "Dijkstra arranges temporary housing by 12 September",
    "police: seen at the old address on 3 August",
    "/undo",
    "/redo",
    "/next",
    "he calls the landlord",
    "/park later",
    "/nonsense",
    "/close",
)


async def walk(app: ConveneApp, pilot: Pilot[int]) -> list[str]:
    """Lead a conference a little way and open every screen; returns all that was shown."""
    await until(pilot, lambda: bool(app.screen.query(Input)))
    kept = [*texts(app)]
    await sit(pilot)
    for line in SAID:
        await say(pilot, line)
        kept.extend(texts(app))
    for key, screen in (("f1", HelpScreen), ("escape", ConferenceScreen), ("escape", HomeScreen), ("n", CreateScreen)):
        await pilot.press(key)
        await until(pilot, lambda screen=screen: isinstance(app.screen, screen) and bool(app.screen.query(Hints)))
        kept.extend(texts(app))
    for screen in others(app):
        await app.push_screen(screen)
        await pilot.pause()
        kept.extend(texts(app) if not isinstance(screen, GlossaryScreen) else [str(screen.query_one(Hints).content)])
        kept.extend(field.placeholder for field in screen.query(Input))
    return kept


def others(app: ConveneApp) -> Iterator[Screen[None]]:
    """Give the screens that this walk does not come by: those after closing, over the glossary and while it is locked."""
    desk, words = ListDesk(), app._catalogue
    yield HandoutScreen("NL-2026-017/3", desk.readers("NL-2026-017/3"), words)
    yield GlossaryScreen(Workbench(GLOSSARY.folder, "en"), words, date(2026, 9, 2))
    yield LockedScreen(words, asks_passphrase=True)


async def test_no_word_on_any_screen_comes_from_anywhere_but_a_catalogue():
    desk = ListDesk()
    app = ConveneApp(desk, unspoken(), lambda _problem: "REFERENCE")
    async with app.run_test(size=(200, 60)) as pilot:
        shown = await walk(app, pilot)
    protocol = load("nl-mar", flow_ids())
    given = set(words(" ".join(map(repr, (desk.store.after, desk.home(), desk.readers(""), protocol, SAID)))))
    english = locale("en")
    given |= {*english.months["format"]["wide"].values(), *english.days["format"]["wide"].values(), "Convene"}
    # What is typed is in the language of the conversation, which is English here.
    given |= {word for command in COMMANDS for word in words(command.usage)}
    left = {}
    for text in shown:
        for line in text.splitlines():
            left |= {word: line for word in words(re.sub(AS_TYPED, " ", line)) if word not in given}
    assert left == {}


MUST = (
    (ConferenceScreen, ("Enter", "F1", "F4", "Ctrl+Z", "F2")),
    (HelpScreen, ("Esc", "PgDn")),
    (HomeScreen, ("Enter", "N", "G", "Q")),
    (CreateScreen, ("Enter", "Ctrl+Z", "F1", "Esc")),
)
"""The keys that a window of 80 columns has room for in any language."""


@pytest.mark.parametrize("language", available())
async def test_at_80_columns_the_keys_that_everybody_needs_are_named(language):
    app = ConveneApp(ListDesk(), spoken(language), lambda _problem: "REFERENCE")
    async with app.run_test(size=(80, 24)) as pilot:
        await sit(pilot)
        for (screen, keys), press in zip(MUST, ("", "f1", "escape", "n"), strict=True):
            if press:
                await pilot.press(press)
            if screen is HomeScreen:
                await pilot.press("escape")
            await until(pilot, lambda screen=screen: isinstance(app.screen, screen) and bool(app.screen.query(Hints)))
            await until(pilot, lambda: bool(str(app.screen.query_one(Hints).content)))
            hints = str(app.screen.query_one(Hints).content)
            assert [key for key in keys if f" {key} " not in hints] == [], hints
