"""A desk over a list, for the screens; run as a program it shows a conference whose people have hostile names."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from assistant.flows import flow_ids
from assistant.meeting.meeting import Meeting
from assistant.protocols.load import load
from assistant.terminology.workbench import Workbench
from assistant.text import Rejected, _
from assistant.ui.app import ConveneApp
from assistant.ui.desk import HomeView, Reader
from tests.meeting.table import ListStore, around, english, sample_record

HOSTILE = "\x1b]0;PWNED-TITLE\x07\x1b]52;c;UFdORUQ=\x07\x1b[2J\x9b6n\u202eTxeT [@click=app.quit]go[/] [/ \x00"


class ListDesk:
    """Everything the app needs, in memory."""

    greeting = _("A fictional case.")
    asks_passphrase = False
    guarded = False
    first = "NL-2026-017/3"

    def __init__(self, store: ListStore | None = None) -> None:
        self.store = store or ListStore(sample_record())
        self.written: list[str] = []
        self.translated: Path | None = None
        self.created: list[Mapping[str, object]] = []
        self.at = ""

    def warm(self) -> None: ...

    def open(self, passphrase: str) -> None: ...

    def home(self) -> HomeView:
        record = self.store.after
        held = record.conference
        made = (replace(held, case="NL-2026-018", number=1, date=held.date + timedelta(days=90)),) if self.created else ()
        return HomeView(
            cases=(record.case,),
            conferences=(held, *made),
            overdue=record.past.actions,
            today=date(2026, 9, 2),
            at=self.at,
        )

    def meeting(self, conference: str) -> Meeting:
        return Meeting(self.store, self.store.beginning(conference), around())

    def readers(self, conference: str) -> tuple[Reader, ...]:
        chair = "Willem de Graaf (Prison Service)"
        return (
            Reader("Samira Moreau (Municipality of Arnhem)", 3, (("matrix MUN/K3", 2),)),
            Reader(chair, 4, ()),
            Reader(chair, 5, (), whole=True),
        )

    def minutes(self, conference: str) -> tuple[Path, ...]:
        self.written.append(conference)
        return (Path("out/a.docx"),)

    def protocols(self) -> tuple[tuple[str, Mapping[str, str]], ...]:
        return tuple((ident, load(ident, flow_ids()).title) for ident in ("eu-generic", "nl-mar"))

    def glossary(self, lang: str) -> Workbench:
        if self.translated is None:
            raise Rejected(_("The glossary is not yours."), code=5)
        return Workbench(self.translated, lang)

    def create(self, answers: Mapping[str, object]) -> str:
        self.created.append(answers)
        self.at = "NL-2026-018/1"
        return self.at

    def close(self) -> None: ...


def hostile_desk() -> ListDesk:
    """Every name, agency and task holds markup and control bytes, as if read from somebody else's store."""
    record = sample_record()
    people = tuple(replace(p, name=f"{p.name}{HOSTILE}", agency=f"{p.agency}{HOSTILE}") for p in record.case.participants)
    old = record.past.actions[0]
    action = replace(old, action=replace(old.action, task=f"intake {HOSTILE}"))
    record = replace(record, case=replace(record.case, participants=people), past=replace(record.past, actions=(action,)))
    return ListDesk(ListStore(record))


def app_over(desk: ListDesk) -> ConveneApp:
    return ConveneApp(desk, english(), lambda _problem: "REFERENCE")


if __name__ == "__main__":
    if "--plain" in sys.argv:
        from assistant.plain import Plain, converse

        held = hostile_desk().meeting("NL-2026-017/3")
        sys.exit(converse(held, Plain(english(), sys.stdout, json="--json" in sys.argv), sys.stdin))
    app = app_over(ListDesk() if "--plain-names" in sys.argv else hostile_desk())
    if {"--break", "--break-worker"} & {*sys.argv}:

        def broken(_conference: str) -> Meeting:
            secret = "CANARY-DIAGNOSIS"
            raise ZeroDivisionError(len(secret))

        from assistant.ui.screens.conference import ConferenceScreen

        if "--break" in sys.argv:
            ConferenceScreen.action_help = lambda self: broken("x")  # type: ignore[method-assign]
        else:
            ConferenceScreen.action_home = lambda self: app.run_worker(lambda: broken("x"), thread=True)  # type: ignore[method-assign]
    app.run()
    sys.stdout.write(f"crash {app.crash}\n")
    sys.exit(app.return_code or 0)
