"""What is asked about a case, a conference and each participant, and how each answer is taken and shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.dialogue.answering import Room
from assistant.dialogue.prompts import Option
from assistant.flows.options import label
from assistant.protocols.model import text_in
from assistant.record.case import Participant
from assistant.record.vocabulary import Basis, Phase, Role
from assistant.spoken import locale
from assistant.text import Message, _, literal
from assistant.ui.preparing import answers
from assistant.ui.preparing.moments import moment, worded

Protocols = Sequence[tuple[str, Mapping[str, str]]]
"""The protocols that a conference can follow: id and title by language."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One question, and how its answer is taken, kept and shown.

    `name` is what the answer is called where answers are listed; `offer` the value that is proposed at first; an `optional`
    one may be left out.
    """

    name: Message
    text: Message
    help: Message
    check: answers.Check
    shown: Callable[[str], Message] = literal
    offer: str = ""
    options: tuple[Option, ...] = ()
    optional: bool = False


def first(room: Room, protocols: Protocols) -> dict[str, Field]:
    """Return what is asked before the participants, by table and key of a prepare file."""
    return {**_case(room), **_conference(room, protocols)}


def _case(room: Room) -> dict[str, Field]:
    phases = tuple(Option(key=p.value, label=label("phase", p)) for p in Phase)
    bases = tuple(Option(key=b.value, label=label("basis", b)) for b in Basis)
    return {
        "case.reference": Field(
            name=_("Case reference"),
            text=_("Case reference, a pseudonym with a number such as NL-2026-017?"),
            help=_("The case is called by this everywhere: capitals and digits joined by -, never a name."),
            check=answers.reference,
        ),
        "case.country": Field(
            name=_("Country"),
            text=_("Country?"),
            help=_("The country whose rules and holidays count: its name or its two letters."),
            check=answers.country(room),
            shown=lambda code: literal(str(locale(room.catalogue.language).territories[code])),
            offer="NL",
        ),
        "case.phase": _chosen(
            room,
            phases,
            name=_("Phase"),
            text=_("Phase?"),
            help=_("Where the person stands in the course of the sentence."),
            offer=Phase.DETENTION.value,
        ),
        "case.basis": _chosen(
            room,
            bases,
            name=_("Legal basis"),
            text=_("Legal basis for sharing?"),
            help=_("On what ground information may be shared at this table."),
            offer=Basis.LAW.value,
        ),
        "case.release": Field(
            name=_("Release"),
            text=_("Release, date and time?"),
            help=_("When the person is to be released: 18 Sept 14:00, 1 April 27 at 10:00, or 2026-09-18 14:00."),
            check=moment(room),
            shown=worded,
            optional=True,
        ),
        "case.objective": Field(
            name=_("Objective"),
            text=_("Objective of the case, in a sentence?"),
            help=_("What the table wants to reach in this case."),
            check=answers.words(answers.LONGEST),
            optional=True,
        ),
    }


def _conference(room: Room, protocols: Protocols) -> dict[str, Field]:
    language = room.catalogue.language
    known = tuple(Option(key=ident, label=literal(text_in(title, language) or ident)) for ident, title in protocols)
    return {
        "conference.protocol": _chosen(
            room,
            known,
            name=_("Protocol"),
            text=_("Protocol?"),
            help=_("It says what is on the agenda, who belongs at the table and who may read what."),
            offer=known[0].key,
        ),
        "conference.date": Field(
            name=_("Date and time"),
            text=_("Date and time of the conference?"),
            help=_("When you meet: next Friday 14:00, 4 March at 10:00, or 2026-03-04 10:00."),
            check=moment(room),
            shown=worded,
        ),
        "conference.language": _chosen(
            room,
            answers.languages(language),
            name=_("Language of the record"),
            text=_("Language of the record?"),
            help=_("The language of the conversation and of what is kept; each reader's copy may have another."),
            offer=language,
        ),
        "conference.place": Field(
            name=_("Place"),
            text=_("Place?"),
            help=_("Where you meet, as it is to stand in the minutes."),
            check=answers.words(),
            optional=True,
        ),
    }


def participant(room: Room) -> dict[str, Field]:
    """Return what is asked about each participant, by the key of a prepare file."""
    roles = tuple(Option(key=r.value, label=label("role", r)) for r in Role)
    return {
        "name": Field(
            name=_("Name"),
            text=_("Name of a participant?"),
            help=_("First name and surname, as they are to stand in the minutes."),
            check=answers.words(),
        ),
        "agency": Field(
            name=_("Agency"),
            text=_("Agency?"),
            help=_("The agency that this person speaks for, by its own name."),
            check=answers.agency,
        ),
        "role": _chosen(
            room,
            roles,
            name=_("Role"),
            text=_("Role?"),
            help=_("What kind of service it is; this decides what the person may read."),
        ),
        "function": Field(
            name=_("Function"),
            text=_("Function?"),
            help=_("What this person does there, such as nurse."),
            check=answers.words(),
            optional=True,
        ),
    }


def another(known: int) -> Field:
    """Return how one more participant is asked for where `known` are named."""
    return Field(
        name=_("One more participant"),
        text=_("Name of the next participant?") if known else _("Name of a participant?"),
        help=_("First name and surname, as they are to stand in the minutes."),
        check=answers.words(),
        optional=known > 0,
    )


def chair(room: Room, people: Sequence[Participant]) -> Field:
    """Return how it is asked which of some participants chairs."""
    names = {p.id: literal(p.name) for p in people}
    return Field(
        name=_("Chair"),
        text=_("Who chairs?"),
        help=_("The number, or any part of a name that fits one person only."),
        check=answers.person(people, room),
        shown=lambda ident: names.get(ident, literal(ident)),
        offer=people[0].id,
        options=tuple(Option(key=p.id, label=names[p.id]) for p in people),
    )


def _chosen(room: Room, options: tuple[Option, ...], *, name: Message, text: Message, help: Message, offer: str = "") -> Field:
    called = {o.key: o.label for o in options}
    return Field(
        name=name,
        text=text,
        help=help,
        check=answers.one_of(options, room),
        shown=lambda key: called[key],
        offer=offer,
        options=options,
    )
