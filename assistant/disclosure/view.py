"""The only door from a record to a document, a screen for participants or an export: what one recipient may read of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from assistant.disclosure.actions import chair_actions, seen_actions
from assistant.disclosure.discretion import Discretion
from assistant.disclosure.model import (
    Disclosure,
    Form,
    ReaderKind,
    Recipient,
    RecipientView,
    Seen,
    SeenAction,
    SeenItem,
    SeenPresence,
    Withheld,
)
from assistant.disclosure.names import Names
from assistant.disclosure.readers import Reader, readers
from assistant.disclosure.redact import redacted
from assistant.disclosure.rules import Rules
from assistant.protocols.model import Protocol
from assistant.record.case import Participant
from assistant.record.conference import Record
from assistant.record.entries import Fact, NextDate, Parked
from assistant.record.vocabulary import Attendance, Category, ItemState


def view(record: Record, protocol: Protocol, recipient: Recipient) -> Disclosure:
    """Return what a recipient may read of a conference, and beside it what is withheld and why.

    The view starts empty and holds only what a rule allows; an entry that is withheld changes nothing in it (X5). Consents,
    which are rules themselves, are the one exception.
    """
    if recipient.kind is ReaderKind.CHAIR:
        return _Copy(record, protocol, recipient).whole()
    return _Copy(record, protocol, recipient).allowed()


class _Copy:
    """One recipient's copy in the making."""

    def __init__(self, record: Record, protocol: Protocol, recipient: Recipient) -> None:
        self.record = record
        self.protocol = protocol
        self.recipient = recipient
        self.names = Names(record, protocol)
        self.readers = readers(record, recipient)
        self.rules = Rules(record, protocol).settled(self.readers)
        self.discretion = Discretion(record, self.readers)

    def whole(self) -> Disclosure:
        """Return the chair's copy: the whole record."""
        seen = tuple(Seen(entry=e, form=Form.FULL, rule="chair") for e in self.record.entries.values())
        everyone = tuple(_presence(self.record, p, self.names) for p in self.record.people())
        dates = [e.when for e in self.record.all(NextDate)]
        planned = self.record.planned.date if self.record.planned else None
        shown = self._view(
            seen=seen,
            items=self._items(seen, None),
            actions=chair_actions(self.rules, self.names, self.recipient),
            attendance=everyone,
            release=self.record.case.release,
            next_date=dates[-1] if dates else planned,
        )
        return Disclosure(view=shown, withheld=())

    def allowed(self) -> Disclosure:
        """Return what the rules allow these readers."""
        seen: list[Seen] = []
        withheld: list[Withheld] = []
        for entry in self.record.entries.values():
            given = self.rules.given(entry, self.readers)
            if given.form is None:
                withheld.append(Withheld(code=entry.code, rule=given.rule))
                continue
            heard = self.rules.heard(entry, self.readers)
            copy = self.discretion.entry(redacted(self.record, heard, given.form, self._reads))
            if copy is None:
                withheld.append(Withheld(code=entry.code, rule=self.discretion.rule))
            else:
                seen.append(Seen(entry=copy, form=given.form, rule=given.rule))
        actions, carried = seen_actions(self.rules, self.names, self.recipient, self.readers, self.discretion)
        dates = [s.entry.when for s in seen if isinstance(s.entry, NextDate) and s.form is Form.FULL]
        shown = self._view(
            seen=tuple(seen),
            items=self._items(tuple(seen), self.readers),
            actions=actions,
            attendance=self._attendance(),
            release=self._release(),
            next_date=dates[-1] if dates else None,
        )
        return Disclosure(view=shown, withheld=(*withheld, *carried))

    def _reads(self, code: str) -> bool:
        """Return whether the readers have the entry with this code in full, and may see it cited as a ground."""
        entry = self.rules.entry(code)
        return entry is not None and self.rules.is_formal(entry) and self.rules.given(entry, self.readers).form is Form.FULL

    def _is_inside(self) -> bool:
        """Return whether every reader is one whom the conference is disclosed to at all."""
        return bool(self.readers) and all(self.rules.may_read(reader).form is not None for reader in self.readers)

    def _release(self) -> datetime | None:
        open_to_all = all(self.rules.category(reader, Category.K2).form is not None for reader in self.readers)
        return self.record.case.release if self.readers and open_to_all else None

    def _attendance(self) -> tuple[SeenPresence, ...]:
        """Return who took part: all of the case for members, for others themselves and who chaired.

        The person's copy does not say whether an intelligence service sat at the table (R61).
        """
        conference = self.record.conference
        known = {r.id for r in self.readers} | {name for name in (conference.chair, conference.cochair) if self._may_name(name)}
        members = self._is_inside() and not any(reader.guest for reader in self.readers)
        people = (p for p in self.record.people() if p.id in known or (members and self._may_name(p.id) and self._took_part(p)))
        return tuple(_presence(self.record, p, self.names) for p in people)

    def _may_name(self, ident: str) -> bool:
        return bool(self.discretion.of(ident))

    def _took_part(self, person: Participant) -> bool:
        """Return whether someone belongs on the attendance list: guests only where they came, others unless they had gone."""
        presence = self.record.presences.get(person.id)
        if presence is not None:
            return not person.guest or presence.state is Attendance.GUEST
        gone = person.is_over(self.record.conference.date.date())
        return not person.guest and not gone

    def _items(self, seen: Sequence[Seen], to: Sequence[Reader] | None) -> tuple[SeenItem, ...]:
        """Return the agenda with what is seen of each item; `to` None is the chair. Numbers are the agenda's, never a count."""
        by_item: dict[str, list[Seen]] = {}
        for s in seen:
            by_item.setdefault(s.entry.item, []).append(s)
        out: list[SeenItem] = []
        for number, item in enumerate(self.protocol.items, 1):
            entries = tuple(by_item.pop(item.id, ()))
            if to is not None and not self._is_on_agenda(item.id, to):
                continue
            state = self.record.agenda.get(item.id)
            if to is not None:
                state = _state(state, item.id, entries, to)
            out.append(SeenItem(id=item.id, number=number, titles=_titles(item.title), state=state, entries=entries))
        # An item that this version of the protocol does not have: what was kept under it is not lost.
        out += (SeenItem(id=i, number=0, titles=(("en", i),), state=None, entries=tuple(es)) for i, es in by_item.items())
        return tuple(out)

    def _is_on_agenda(self, item: str, to: Sequence[Reader]) -> bool:
        return self._is_inside() and all(not reader.guest or item in reader.heard for reader in to)

    def _view(
        self,
        *,
        seen: tuple[Seen, ...],
        items: tuple[SeenItem, ...],
        actions: tuple[SeenAction, ...],
        attendance: tuple[SeenPresence, ...],
        release: datetime | None,
        next_date: datetime | None,
    ) -> RecipientView:
        case, conference = self.record.case, self.record.conference
        chair, cochair, initiator = (
            self.discretion.of(ident) for ident in (conference.chair, conference.cochair, conference.initiator)
        )
        name = self.names.of
        shown = (*(p.participant for p in attendance), chair, cochair)
        facts = tuple(s.entry for s in seen if isinstance(s.entry, Fact))
        return RecipientView(
            recipient=self.recipient,
            reference=case.reference,
            conference=conference.id,
            number=conference.number,
            protocol_titles=_titles(self.protocol.title),
            protocol=conference.protocol,
            protocol_version=self.protocol.version,
            kind=conference.kind.value,
            status=conference.status.value,
            phase=case.phase.value,
            basis=case.basis.value,
            date=conference.date,
            place=conference.place,
            format=conference.format.value,
            language=conference.language,
            chair=name(chair),
            cochair=name(cochair),
            initiator=name(initiator),
            release=release,
            attendance=attendance,
            items=items,
            actions=actions,
            next_date=next_date,
            labels=self.names.used(seen, shown),
            facts=self._fields(facts),
            answers=self._answers(facts),
        )

    def _fields(self, facts: Sequence[Fact]) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        declared = ((fact.field, self.protocol.field(fact.field)) for fact in facts)
        return tuple(dict.fromkeys((ident, _titles(rule.title)) for ident, rule in declared if rule is not None))

    def _answers(self, facts: Sequence[Fact]) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        out: dict[str, tuple[tuple[str, str], ...]] = {}
        for fact in facts:
            rule = self.protocol.field(fact.field)
            option = rule.option(fact.value) if rule is not None else None
            if option is not None:
                out[f"{fact.field}={fact.value}"] = _titles(option.title)
        return tuple(out.items())


def _presence(record: Record, person: Participant, names: Names) -> SeenPresence:
    presence = record.presences.get(person.id)
    return SeenPresence(
        participant=person.id,
        name="" if names.anonymous else person.name,
        agency="" if names.anonymous else person.agency,
        role=person.role,
        function=person.function,
        state=presence.state if presence else None,
        accepted=presence.accepted if presence else False,
    )


def _state(state: ItemState | None, item: str, seen: Sequence[Seen], to: Sequence[Reader]) -> ItemState | None:
    """Return an item's state for readers: none for an item they did not hear; parked only where they see what was parked."""
    if any(not reader.hears(item) for reader in to):
        return None
    if state is ItemState.PARKED and not any(isinstance(s.entry, Parked) for s in seen):
        return None
    return state


def _titles(texts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(texts.items())
