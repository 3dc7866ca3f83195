"""The glossary screen: search as you type, one concept in all languages, a term edited or confirmed, checked on the fly."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message as UiMessage
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from assistant.terminology.changes import Plan
from assistant.terminology.model import Term
from assistant.terminology.workbench import Filter, Workbench, told
from assistant.text import Catalogue, Message, Rejected, _
from assistant.ui.widgets.hints import Hints
from assistant.ui.widgets.line import Line

PAUSE = 0.25
"""Seconds without a key after which a line is checked: a check reads the whole glossary as it would be."""

_FILTERS = {
    # Translators: which concepts are shown; {what}: {n}.
    Filter.ALL: _("all concepts"),
    Filter.MISSING: _("missing in my language"),
    Filter.UNCONFIRMED: _("to be confirmed in my language"),
    Filter.AMBIGUOUS: _("ambiguous in my language"),
}


class GlossaryScreen(Screen[None]):
    """Search, concept, line: what is found, what it is called in every language, and the term being edited."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", show=False),
        Binding("f3", "filter", show=False),
        Binding("f4", "confirm", show=False),
        Binding("down", "list", show=False),
    ]

    class Checked(UiMessage):
        """Posted when a line has been checked."""

        def __init__(self, line: str, plan: Plan | None, problem: Message | None) -> None:
            """Carry the line, and what it would do or why it cannot be taken."""
            super().__init__()
            self.line = line
            self.plan = plan
            self.problem = problem

    class Left(UiMessage):
        """Posted when the glossary is left."""

    class Saved(UiMessage):
        """Posted when a line was written, or could not be."""

        def __init__(self, problem: Message | None) -> None:
            """Carry why not, where it was not."""
            super().__init__()
            self.problem = problem

    def __init__(self, workbench: Workbench, catalogue: Catalogue, today: date, initials: str = "") -> None:
        """Work on a glossary; `initials` and `today` are what a confirmation says."""
        super().__init__()
        self._work = workbench
        self._catalogue = catalogue
        self._today = today
        self._initials = initials
        self._filter = Filter.ALL
        self._concept = ""
        self._rows: list[tuple[str, Term | None]] = []
        self._editing: tuple[str, Term | None] | None = None
        self._waiting: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lay out the search, the list beside the concept, and the line below."""
        word = self._catalogue.text
        yield Line(f"Convene · {word(_('glossary'))} · {self._work.lang}", classes="title")
        yield Input(id="search", placeholder=word(_("a term in any language")))
        with Horizontal(id="middle"):
            yield OptionList(id="found", markup=False)
            with Vertical(id="concept"):
                yield Line(id="about")
                yield OptionList(id="named", markup=False)
        with Vertical(id="below"):
            yield Line(id="verdict", classes="asked")
            yield Input(id="edit", select_on_focus=False)
        yield Hints()

    def on_mount(self) -> None:
        """Begin with all concepts and the cursor in the search."""
        word = self._catalogue.text
        self.query_one(Hints).show(
            [
                ("Enter", word(_("open, edit, save"))),
                # Translators: in the footer, what a key does: shows other concepts (a verb).
                ("F3", word(_("filter"))),
                # Translators: in the footer: confirms a term (a verb).
                ("F4", word(_("confirm"))),
                # Translators: in the footer: leads back to the screen before.
                ("Esc", word(_("back"))),
                ("Ctrl+Q", word(_("quit"))),
            ]
        )
        self.query_one("#edit").display = False
        self._search()
        self.query_one("#search").focus()

    @on(Input.Changed, "#search")
    def _search(self) -> None:
        """List what holds the query."""
        listed = self.query_one("#found", OptionList)
        found = self._work.found(self.query_one("#search", Input).value, self._filter)
        listed.clear_options()
        listed.add_options([Option(Content(name), id=ident) for ident, name in found])
        if found:
            listed.highlighted = 0
        self._say(_("{what}: {n}", what=_FILTERS[self._filter], n=len(found)))

    @on(OptionList.OptionHighlighted, "#found")
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self._open(event.option.id or "")

    @on(Input.Submitted, "#search")
    @on(OptionList.OptionSelected, "#found")
    def _into(self) -> None:
        """Go to the terms of the concept."""
        if self._concept:
            self.query_one("#named").focus()

    def _open(self, ident: str) -> None:
        """Show a concept with its definitions and its terms in all languages."""
        at = self.query_one("#named", OptionList).highlighted if ident == self._concept else None
        self._concept = ident
        concept = next((c for c in self._work.content.concepts if c.id == ident), None)
        definitions = self._work.definitions(ident)
        meant = definitions.get(self._work.lang) or definitions.get("en", "")
        about = f"{ident} · {concept.domain}" if concept else ident
        self.query_one("#about", Line).say("\n".join(filter(None, (about, meant, concept.note if concept else ""))))
        self._rows = []
        options = []
        add = self._catalogue.text(_("add a term"))
        for lang in self._work.languages:
            for term in self._work.terms(ident, lang):
                self._rows.append((lang, term))
                mark = "✓" if term.confirmed else "?"
                country = f" {term.country}" if term.country else ""
                options.append(Option(Content(f"{lang} {mark} {term.text}{country} · {term.status}")))
            if lang == self._work.lang or not self._work.terms(ident, lang):
                self._rows.append((lang, None))
                options.append(Option(Content.styled(f"{lang} + {add}", "dim")))
        listed = self.query_one("#named", OptionList)
        listed.clear_options()
        listed.add_options(options)
        listed.highlighted = min(at or 0, len(options) - 1)

    @on(OptionList.OptionSelected, "#named")
    def _edit(self) -> None:
        """Put the term in the line."""
        chosen = self._chosen()
        if chosen is not None:
            self._begin(chosen, self._work.line(chosen[1]) if chosen[1] else "")

    def _chosen(self) -> tuple[str, Term | None] | None:
        at = self.query_one("#named", OptionList).highlighted
        return self._rows[at] if at is not None and at < len(self._rows) else None

    def _begin(self, chosen: tuple[str, Term | None], line: str) -> None:
        self._editing = chosen
        edit = self.query_one("#edit", Input)
        edit.display = True
        edit.value = line
        edit.cursor_position = 0  # the term is seen first, and then the cursor stands behind it
        edit.focus()
        self.call_after_refresh(setattr, edit, "cursor_position", len(line.partition(" | ")[0]))

    @on(Input.Changed, "#edit")
    def _typed(self) -> None:
        """Check the line once the typing pauses."""
        if self._waiting is not None:
            self._waiting.stop()
        self._waiting = self.set_timer(PAUSE, self._check)

    @on(Input.Submitted, "#edit")
    def _submitted(self) -> None:
        """Write the line if the check has nothing against it."""
        if self._waiting is not None:
            self._waiting.stop()
        self._check(save=True)

    def _check(self, *, save: bool = False) -> None:
        if self._editing is not None:
            self._plan(self._concept, *self._editing, self.query_one("#edit", Input).value, save=save)

    @work(thread=True, exclusive=True, exit_on_error=True)
    def _plan(self, ident: str, lang: str, before: Term | None, line: str, *, save: bool) -> None:
        plan: Plan | None = None
        problem: Message | None = None
        try:
            plan = self._work.planned(ident, lang, before, line)
            if save:
                self._work.put(plan)
        except Rejected as rejected:
            plan, problem = None, rejected.message
        self.post_message(self.Saved(problem) if save else self.Checked(line, plan, problem))

    @on(Checked)
    def _checked(self, event: Checked) -> None:
        """Say what the check says, unless the line has moved on."""
        if self._editing is not None and event.line == self.query_one("#edit", Input).value:
            self._say(
                event.problem or (told(event.plan) if event.plan else _("Nothing would change.")),
                refused=event.problem is not None,
            )

    @on(Saved)
    def _saved(self, event: Saved) -> None:
        """Show the concept as it is now, or why the line was not taken."""
        if event.problem is not None:
            self._say(event.problem, refused=True)
            return
        self._end()
        self._open(self._concept)
        self._say(_("Saved."))

    def _end(self) -> None:
        self._editing = None
        if self._waiting is not None:
            self._waiting.stop()
        self.query_one("#edit").display = False
        self.query_one("#named").focus()

    def action_filter(self) -> None:
        """Show the next selection of concepts."""
        kinds = list(Filter)
        self._filter = kinds[(kinds.index(self._filter) + 1) % len(kinds)]
        self._search()

    def action_confirm(self) -> None:
        """Confirm the term that is chosen: at once with initials, else in the line."""
        chosen = self._chosen()
        if chosen is None or chosen[1] is None or self._editing is not None:
            return
        term = chosen[1]
        parts = [part for part in self._work.line(term).split(" | ") if not part.startswith("confirmed: ")]
        confirmed = f"confirmed: {self._initials} {self._today.isoformat()}" if self._initials else "confirmed: "
        line = " | ".join((*parts, confirmed))
        if self._initials:
            self._plan(self._concept, *chosen, line, save=True)
        else:
            self._begin(chosen, line)
            self._say(_("Type your initials and the date: AB {day}", day=self._today.isoformat()))

    def action_list(self) -> None:
        """Go from the search to what was found."""
        if self.query_one("#search").has_focus:
            self.query_one("#found").focus()

    def action_back(self) -> None:
        """Leave the line, then the concept, then the screen."""
        if self._editing is not None:
            self._end()
            self._say(_("Nothing was changed."))
        elif not self.query_one("#search").has_focus:
            self.query_one("#search").focus()
        else:
            self.post_message(self.Left())

    def _say(self, message: Message, *, refused: bool = False) -> None:
        verdict = self.query_one("#verdict", Line)
        verdict.set_class(refused, "refused")
        verdict.say(self._catalogue.text(message))
