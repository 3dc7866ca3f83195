"""What the person agreed to or refused, by recipient and category; what was said later counts (R27)."""

from __future__ import annotations

from datetime import date

from assistant.disclosure.readers import Reader
from assistant.record.case import ConsentGiven
from assistant.record.conference import Record
from assistant.record.entries import Consent
from assistant.record.vocabulary import Category


class Consents:
    """The consents of a case and its conference, oldest first."""

    def __init__(self, record: Record) -> None:
        """Put them in order of when they were said."""
        held = record.conference.date.date()
        before = record.past.dates[-1] if record.past.dates else date.min
        dated = [(_when(c, held), 0, c) for c in record.case.consents]
        dated += [(before, 1, _given(c)) for c in record.past.entries if isinstance(c, Consent)]
        dated += [(c.at.date() if c.at else held, 1, _given(c)) for c in record.all(Consent)]
        self._said = tuple(consent for _day, _place, consent in sorted(dated, key=lambda said: said[:2]))

    def of(self, reader: Reader, category: Category) -> bool | None:
        """Return what the person last said about this reader and category, None where nothing was said."""
        answer: bool | None = None
        for consent in self._said:
            if (not consent.categories or category in consent.categories) and reader.is_named((consent.recipient,)):
                answer = consent.given
        return answer


def _when(consent: ConsentGiven, held: date) -> date:
    """Return the day a consent counts from; without a date a refusal counts late and an agreement early, to withhold."""
    return consent.date or (date.min if consent.given else held)


def _given(entry: Consent) -> ConsentGiven:
    return ConsentGiven(recipient=entry.recipient, given=entry.given, categories=entry.categories, scope=entry.scope)
