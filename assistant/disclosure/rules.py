"""For one entry and one reader: how much of it they get, and the rule that says so. The default is to withhold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from assistant.disclosure.consents import Consents
from assistant.disclosure.kinds import KINDS, Kind
from assistant.disclosure.model import Form
from assistant.disclosure.readers import Reader, is_intelligence
from assistant.protocols.model import Mode, Protocol
from assistant.record.conference import Record
from assistant.record.entries import Action, ActionUpdate, Entry
from assistant.record.vocabulary import Basis, Category, Level, Role

OWN_FILE = frozenset({Category.K1, Category.K2, Category.K8, Category.K9, Category.K12})
"""What the person may read of the formal record, whatever a protocol's own row says."""

CAPPED = frozenset({Category.K5, Category.K6})
"""Consequences of intelligence and of health: naming a receiver never lifts them above an abstract."""

_RANK: Mapping[Form | None, int] = {None: 0, Form.NOTICE: 1, Form.ABSTRACT: 2, Form.FULL: 3}
_CELLS: Mapping[str, Form | None] = {"full": Form.FULL, "abstract": Form.ABSTRACT, "nothing": None}


class Given(NamedTuple):
    """How much of an entry a reader gets (None: nothing) and the rule that says so."""

    form: Form | None
    rule: str


def least(givens: Iterable[Given]) -> Given:
    """Return the smallest on the scale nothing < notice < abstract < full, the first of equals; nothing where there is none."""
    return min(givens, key=lambda g: _RANK[g.form], default=Given(None, "no reader"))


class Rules:
    """The rules of one conference under its protocol."""

    def __init__(self, record: Record, protocol: Protocol, unread: frozenset[str] = frozenset()) -> None:
        """Lay the record's entries and consents ready for looking up; handovers with codes in `unread` count for nothing."""
        self.record = record
        self.protocol = protocol
        self._consents = Consents(record)
        earlier = (*record.past.entries, *(u for a in record.past.actions for u in (a.action, *a.updates)))
        self._earlier = {entry.code: entry for entry in earlier if entry.code}
        updates = (e for e in (*earlier, *record.entries.values()) if isinstance(e, ActionUpdate))
        self._handovers = tuple(u for u in updates if u.owner and u.code not in unread)
        self._unread = unread
        self._by_code = {**self._earlier, **{entry.code: entry for entry in record.entries.values() if entry.code}}

    def settled(self, readers: Sequence[Reader]) -> Rules:
        """Return the rules without the handovers that these readers may not read: what is withheld changes nothing (X5).

        Leaving one out may withhold another, so it is done until none is left; handovers are few.
        """
        unread = frozenset(u.code for u in self._handovers if self.given(u, readers).form is not Form.FULL)
        return Rules(self.record, self.protocol, self._unread | unread).settled(readers) if unread else self

    def entry(self, code: str) -> Entry | None:
        """Return the entry with this code, of this conference or carried into it."""
        return self._by_code.get(code)

    def given(self, entry: Entry, readers: Sequence[Reader]) -> Given:
        """Return what a copy for these readers holds of an entry: the least that any of them may have."""
        wordings = self._now_and_heard(entry, readers)
        return least(self._given(wording, reader, ()) for wording in wordings for reader in readers)

    def heard(self, entry: Entry, readers: Sequence[Reader]) -> Entry:
        """Return an entry in the last wording up to which all these readers were there; the first where there is none."""
        if not entry.earlier:
            return entry
        last = min((self._heard(entry, reader) for reader in readers), default=0)
        return entry if last == len(entry.earlier) else entry.wordings[max(last, 0)]

    def _now_and_heard(self, entry: Entry, readers: Sequence[Reader]) -> tuple[Entry, ...]:
        """Return an entry as it is, and as these readers heard it where that is another wording; both have to allow it."""
        heard = self.heard(entry, readers)
        return (entry,) if heard is entry else (entry, heard)

    def _heard(self, entry: Entry, reader: Reader) -> int:
        """Return the place of the last wording of an entry that a reader heard with all before it, -1 where not the first."""
        if entry.code in self._earlier:
            missed = self.record.past.missed.get(entry.code, ())
            there = [reader.id not in away for away in missed] or [True] * len(entry.wordings)
        else:
            there = [reader.hears(wording.said_in) for wording in entry.wordings]
        return (there.index(False) if False in there else len(there)) - 1

    def may_read(self, reader: Reader) -> Given:
        """Return whether a reader gets anything at all of this conference: full, or nothing with its reason."""
        if reader.ended:
            return Given(None, "ended")
        if reader.role is Role.FAM:
            return Given(None, "role FAM")
        if reader.role not in self.protocol.matrix:
            return Given(None, f"matrix {reader.role.value} absent")
        return Given(Form.FULL, "member")

    def category(self, reader: Reader, category: Category) -> Given:
        """Return what cell and consent give a reader of a category, apart from any entry."""
        return least((self.may_read(reader), self._cell(reader, category), self._consent(reader, category)))

    def is_formal(self, entry: Entry) -> bool:
        """Return whether an entry is in the formal record; nothing from an intelligence service is (R31)."""
        kind = KINDS.get(type(entry))
        names = _names(entry, kind.source) + _names(entry, kind.owner) if kind else ()
        return bool(getattr(entry, "formal", True)) and not any(is_intelligence(self.record, name) for name in names)

    def _given(self, entry: Entry, reader: Reader, trail: tuple[str, ...]) -> Given:
        kind = KINDS.get(type(entry))
        if kind is None:
            return Given(None, "no rule")
        barred = self._barred(entry, kind, reader)
        if barred is not None:
            return barred
        if self._is_source(entry, kind, reader):
            given = Given(Form.FULL, "source")
        else:
            given = least((self._of_cell(entry, reader), self._of_level(entry, kind, reader), self._of_consent(entry, reader)))
        given = least((given, self._of_mode(kind), self._followed(entry, kind, reader, trail)))
        if given.form is Form.ABSTRACT and not entry.abstract:
            return Given(None, "no abstract wording")
        if kind.whole and given.form is not Form.FULL:
            return Given(None, given.rule)
        return given

    def _barred(self, entry: Entry, kind: Kind, reader: Reader) -> Given | None:
        """Return the rule that keeps an entry from a reader whatever its level and category, or None."""
        if kind.chair:
            return Given(None, "chair only")
        admitted = self.may_read(reader)
        if admitted.form is None:
            return admitted
        # Items of an earlier conference bear the same ids, but nobody left or heard them in this one.
        now = entry.code not in self._earlier
        if reader.guest and not (now and entry.item in reader.heard):
            return Given(None, "left" if now and entry.item in reader.left else "guest")
        if self._heard(entry, reader) < 0:
            return Given(None, "left")
        if reader.role in (Role.PER, Role.JUD) and not self.is_formal(entry):
            return Given(None, "not formal")
        if reader.role is Role.PER and not kind.personal:
            return Given(None, "not about the person")
        return None

    def _is_source(self, entry: Entry, kind: Kind, reader: Reader) -> bool:
        if reader.role is Role.PER:
            return False
        people = (self.record.case.participant(name) for name in _names(entry, kind.source))
        agencies = (*_names(entry, kind.source), *(p.agency for p in people if p is not None))
        return bool(reader.agency) and reader.agency in agencies

    def _cell(self, reader: Reader, category: Category) -> Given:
        form = _CELLS[self.protocol.cell(reader.role, category)]
        if reader.role is Role.PER and category not in OWN_FILE:
            form = None
        return Given(form, f"matrix {reader.role.value}/{category.value}")

    def _of_cell(self, entry: Entry, reader: Reader) -> Given:
        cell = self._cell(reader, entry.category)
        named = bool(entry.purpose) and reader.is_named(entry.receivers)
        if not named or entry.level not in (Level.H0, Level.H1) or reader.role is Role.PER:
            return cell
        if cell.form is None:
            return Given(Form.ABSTRACT, f"{cell.rule} named")
        if cell.form is Form.ABSTRACT and entry.category not in CAPPED:
            return Given(Form.FULL, f"{cell.rule} named")
        return cell

    def _of_level(self, entry: Entry, kind: Kind, reader: Reader) -> Given:
        rule = f"level {entry.level.value}"
        match entry.level:
            case Level.H0:
                return Given(Form.FULL, rule)
            case Level.H1:
                named = reader.is_named((*entry.receivers, *self._owners(entry, kind)))
                return Given(Form.FULL if named else None, rule)
            case Level.H2:
                return Given(Form.ABSTRACT, rule)
            case Level.H3:
                return Given(Form.NOTICE, rule)

    def _owners(self, entry: Entry, kind: Kind) -> tuple[str, ...]:
        """Return who has to carry out an action, first or after it was handed over: H1 does not hide it from them."""
        target = self.entry(getattr(entry, kind.about)) if kind.about else entry
        if not isinstance(target, Action):
            return ()
        handed = (u.owner for u in self._handovers if u.action == target.code)
        return (*target.owner, *(owner for owners in handed for owner in owners))

    def _of_consent(self, entry: Entry, reader: Reader) -> Given:
        return self._consent(reader, entry.category)

    def _consent(self, reader: Reader, category: Category) -> Given:
        answer = self._consents.of(reader, category)
        if answer is False:
            return Given(None, f"consent {reader.role.value} refused")
        # The person needs nobody's consent to read about themselves.
        if answer is None and self.record.case.basis is Basis.CONSENT and reader.role is not Role.PER:
            return Given(None, f"consent {reader.role.value} absent")
        return Given(Form.FULL, "consent")

    def _of_mode(self, kind: Kind) -> Given:
        # What follows another entry is held back by that one.
        if self.protocol.mode is Mode.SPOKEN_ONLY and not kind.conclusion and not kind.about:
            return Given(Form.NOTICE, "spoken-only")
        return Given(Form.FULL, "mode")

    def _followed(self, entry: Entry, kind: Kind, reader: Reader, trail: tuple[str, ...]) -> Given:
        """Return what the entry that this one is about allows; one that is about something unknown or itself allows nothing."""
        code = getattr(entry, kind.about) if kind.about else ""
        if not kind.about or (not code and not kind.obliged):
            return Given(Form.FULL, "alone")
        target = self.entry(code)
        if target is None or code in trail or target is entry:
            return Given(None, "about nothing known")
        wordings = self._now_and_heard(target, (reader,))
        return Given(least(self._given(w, reader, (*trail, code)) for w in wordings).form, f"follows {code}")


def _names(entry: Entry, name: str) -> tuple[str, ...]:
    value: object = getattr(entry, name) if name else ()
    match value:
        case str():
            return (value,) if value else ()
        case tuple():
            return tuple(str(v) for v in value)
        case _:
            return ()
