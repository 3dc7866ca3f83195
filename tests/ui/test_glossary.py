"""The glossary screen: found as typed, shown in all languages, edited and confirmed with the check beside it, written back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from assistant import resources
from assistant.terminology import files
from assistant.terminology.workbench import Filter, Workbench
from assistant.text import Catalogue, Rejected
from assistant.ui.glossary_app import GlossaryApp
from assistant.ui.screens.glossary import GlossaryScreen
from assistant.ui.screens.home import HomeScreen
from assistant.ui.widgets.line import Line

from .desk import ListDesk
from .desk import app_over as desk_app
from .test_app import until


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(resources.folder("glossary"), tmp_path / "glossary")
    return tmp_path / "glossary"


def app_over(folder: Path, initials: str = "AB") -> GlossaryApp:
    return GlossaryApp(Workbench(folder, "nl"), Catalogue("en"), date(2026, 3, 4), initials, lambda _problem: "REFERENCE")


def verdict(pilot: Pilot[int]) -> str:
    return str(pilot.app.screen.query_one("#verdict", Line).content)


def options(pilot: Pilot[int], name: str) -> list[str]:
    return [str(option.prompt) for option in pilot.app.screen.query_one(f"#{name}", OptionList).options]


async def search(pilot: Pilot[int], text: str) -> None:
    await until(pilot, lambda: bool(pilot.app.screen.query("#search")))
    pilot.app.screen.query_one("#search", Input).value = text
    await pilot.pause()


def edit(pilot: Pilot[int]) -> Input:
    return pilot.app.screen.query_one("#edit", Input)


async def open_term(pilot: Pilot[int], text: str) -> None:
    await search(pilot, text)
    await pilot.press("enter")
    await pilot.pause()


async def said(pilot: Pilot[int], holds: Callable[[str], bool]) -> None:
    for _turn in range(100):
        await pilot.pause(0.02)
        await pilot.app.workers.wait_for_complete()
        if holds(verdict(pilot)):
            return
    raise AssertionError(verdict(pilot))


async def test_a_concept_is_found_by_a_term_in_any_language_and_shown_in_all(folder: Path) -> None:
    async with app_over(folder).run_test(size=(110, 50)) as pilot:
        await search(pilot, "case conference")
        assert options(pilot, "found")[0] == "casusoverleg"
        about = str(pilot.app.screen.query_one("#about", Line).content)
        assert about.startswith("case_conference · conference\n")
        named = options(pilot, "named")
        assert named[0] == "nl ? casusoverleg · preferred"
        assert {row.split()[0] for row in named} == set(files.languages(folder))


async def test_a_term_is_edited_with_the_check_beside_it_and_written_back(folder: Path) -> None:
    before = (folder / "terms/de.csv").read_bytes()
    async with app_over(folder).run_test(size=(110, 50)) as pilot:
        await open_term(pilot, "casusoverleg")
        await pilot.press("enter")
        assert edit(pilot).value.startswith("casusoverleg | status: preferred")
        edit(pilot).value = "=casus"
        await said(pilot, lambda text: "formula" in text)
        await pilot.press("enter")
        await said(pilot, lambda text: "formula" in text)
        edit(pilot).value = "casusberaad | status: preferred | colour: red"
        await said(pilot, lambda text: text.startswith("After |"))
        edit(pilot).value = "casusberaad | status: preferred | part_of_speech: noun | note: x"
        await said(pilot, lambda text: text == "In order; Enter changes it.")
        await pilot.press("enter")
        await said(pilot, lambda text: text == "Saved.")
        assert "nl ? casusberaad · preferred" in options(pilot, "named")
    assert "case_conference,casusberaad,preferred,,full,noun,,,any,,,,,,x," in (folder / "terms/nl.csv").read_text(
        encoding="utf-8"
    )
    assert (folder / "terms/de.csv").read_bytes() == before


async def test_a_term_is_confirmed_with_one_key(folder: Path) -> None:
    async with app_over(folder).run_test(size=(110, 50)) as pilot:
        await open_term(pilot, "casusoverleg")
        await pilot.press("f4")
        await said(pilot, lambda text: text == "Saved.")
        assert options(pilot, "named")[0] == "nl ✓ casusoverleg · preferred"
    (term,) = [t for t in files.read_terms(folder, "nl") if t.text == "casusoverleg"]
    assert term.confirmed == "AB 2026-03-04"


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in folder.rglob("*.csv")}


async def test_without_initials_they_are_asked_and_escape_changes_nothing(folder: Path) -> None:
    before = tree(folder)
    async with app_over(folder, "").run_test(size=(110, 50)) as pilot:
        await open_term(pilot, "casusoverleg")
        await pilot.press("f4")
        assert edit(pilot).value.endswith("| confirmed: ")
        await pilot.press("escape")
        assert verdict(pilot) == "Nothing was changed."
        await pilot.press("escape", "escape")
    assert tree(folder) == before


async def test_filters_show_what_is_missing_unconfirmed_or_ambiguous_in_ones_language(folder: Path) -> None:
    bench = Workbench(folder, "nl")
    async with app_over(folder).run_test(size=(110, 50)) as pilot:
        for kind in (Filter.MISSING, Filter.UNCONFIRMED, Filter.AMBIGUOUS, Filter.ALL):
            await search(pilot, "")
            await pilot.press("f3")
            await pilot.pause()
            assert options(pilot, "found") == [name for _ident, name in bench.found("", kind)]
    missing = [ident for ident, _name in bench.found("", Filter.MISSING)]
    assert missing
    assert not any(bench.terms(ident, "nl") for ident in missing)
    assert {"probation", "probation_service"} <= {ident for ident, _name in bench.found("", Filter.AMBIGUOUS)}


def test_a_line_adds_changes_and_removes_a_term(folder: Path) -> None:
    bench = Workbench(folder, "nl")
    count = len(bench.content.terms["nl"])
    assert bench.put(bench.planned("case_conference", "nl", None, "casusberaad | status: admitted"))
    (term,) = [t for t in bench.terms("case_conference", "nl") if t.text == "casusberaad"]
    assert not bench.put(bench.planned("case_conference", "nl", term, bench.line(term)))
    assert bench.put(
        bench.planned("case_conference", "nl", term, bench.line(term).replace("beraad", "tafel") + " | forms: x;y")
    )
    (term,) = [t for t in bench.terms("case_conference", "nl") if t.text == "casustafel"]
    assert term.forms == ("x", "y")
    assert bench.put(bench.planned("case_conference", "nl", term, ""))
    assert len(bench.content.terms["nl"]) == count
    with pytest.raises(Rejected):
        bench.planned("case_conference", "nl", None, "casusberaad")


async def test_home_opens_the_glossary_where_there_is_one_to_change_and_comes_back(folder: Path) -> None:
    desk = ListDesk()
    desk.first = ""
    async with desk_app(desk).run_test(size=(110, 50)) as pilot:
        await until(pilot, lambda: bool(pilot.app.screen.query(Input)))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, HomeScreen))
        await pilot.press("g")
        await until(pilot, lambda: any("not yours" in str(line.content) for line in pilot.app.screen.query(Line)))
        desk.translated = folder
        await pilot.press("g")
        await until(pilot, lambda: isinstance(pilot.app.screen, GlossaryScreen) and bool(pilot.app.screen.query("#search")))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, HomeScreen))


async def test_a_hostile_term_is_shown_as_it_stands(folder: Path) -> None:
    text = (folder / "terms/nl.csv").read_text(encoding="utf-8")
    hostile = "[@click=app.quit]go[/] [/ [bold]x"
    (folder / "terms/nl.csv").write_text(
        text.replace("case_conference,casusoverleg", f"case_conference,{hostile}"), encoding="utf-8"
    )
    async with app_over(folder).run_test(size=(110, 50)) as pilot:
        await open_term(pilot, "[@click")
        assert options(pilot, "found") == [hostile]
        assert options(pilot, "named")[0] == f"nl ? {hostile} · preferred"


async def test_it_fits_a_small_window(folder: Path) -> None:
    async with app_over(folder).run_test(size=(60, 16)) as pilot:
        await open_term(pilot, "casusoverleg")
        await pilot.press("enter")
        await pilot.pause()
        assert edit(pilot).region.bottom <= 16
        assert edit(pilot).region.height == 3
