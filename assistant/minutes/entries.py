"""One entry in a copy: its code and words, and under them what is known about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from assistant.disclosure.model import Form, ReaderKind, Seen
from assistant.minutes import labels
from assistant.minutes.blocks import Inline, Paragraph, Run, Runs, Style
from assistant.minutes.front import words
from assistant.minutes.voice import ARROW, COMMA, TAB, Voice
from assistant.record import entries as e
from assistant.record.kinds import wording
from assistant.record.vocabulary import Category, Level, Phase
from assistant.terminology.model import label_key, warning_key
from assistant.text import Message

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def paragraphs(voice: Voice, seen: Seen) -> tuple[Paragraph, ...]:
    """Return an entry as a paragraph of its words and a smaller one of what is known about it."""
    match seen.form:
        case Form.NOTICE:
            return exchanged(voice, seen)
        case Form.ABSTRACT:
            known = (*_source(voice, seen.entry), *handling(voice, seen))
            return _entry(voice, seen.entry, words(voice, seen.entry.abstract, seen.form), known)
        case Form.FULL:
            said, known = _full(voice, seen.entry)
            return _entry(voice, seen.entry, said, (*known, *handling(voice, seen)))


def exchanged(voice: Voice, seen: Seen) -> tuple[Paragraph, ...]:
    """Return the notice that something was exchanged, and by which agency; nothing of what it was (R44, H3)."""
    return _entry(voice, seen.entry, (replace(voice.say(labels.EXCHANGED), italic=True),), _source(voice, seen.entry))


def handling(voice: Voice, seen: Seen) -> tuple[Runs, ...]:
    """Return how an entry is to be handled where that is not by all members, and for the chair its category and original."""
    entry = seen.entry
    out: list[Runs] = []
    if entry.level is not Level.H0 and seen.form is not Form.NOTICE:
        out.append(voice.labelled(labels.LEVEL, voice.concept(entry.level)))
    if entry.receivers:
        out.append(voice.labelled(labels.FOR, *voice.names(entry.receivers)))
    if entry.purpose:
        out.append(voice.labelled(labels.PURPOSE, voice.said(entry.purpose)))
    if voice.view.recipient.kind is ReaderKind.CHAIR:
        if entry.category is not Category.K12:  # what is agreed is of that category as a matter of course
            out.append(voice.labelled(labels.CATEGORY, voice.concept(entry.category)))
        if entry.abstract:
            out.append(voice.labelled(labels.ABSTRACT, voice.said(entry.abstract)))
        if entry.original and entry.original != wording(entry):
            out.append(voice.labelled(labels.AS_SAID, voice.said(entry.original)))
    return tuple(out)


def value(voice: Voice, fact: e.Fact, form: Form) -> Runs:
    """Return the value of a field: an answer by its title, a date, a yes or no, a person, else as it was said."""
    if form is not Form.FULL:
        return words(voice, fact.abstract, form)
    answers = dict(voice.view.answers)
    answer = answers.get(f"{fact.field}={fact.value}")
    if answer is not None:
        return (voice.titled(answer, fact.value),)
    if _DATE.fullmatch(fact.value):
        try:
            return (voice.day(date.fromisoformat(fact.value)),)
        except ValueError:
            return (voice.said(fact.value),)
    if fact.value in ("yes", "no"):
        return (voice.say(labels.YES if fact.value == "yes" else labels.NO),)
    if fact.value in dict(voice.view.labels):
        return (voice.name(fact.value),)
    return (voice.said(fact.value),)


def _entry(voice: Voice, entry: e.Entry, said: Runs, known: Iterable[Runs]) -> tuple[Paragraph, ...]:
    detail = voice.listed(part for part in known if part)
    first = Paragraph((voice.code(entry.code), TAB, *said), Style.ENTRY, together=bool(detail))
    return (first, Paragraph(detail, Style.DETAIL)) if detail else (first,)


def _full(voice: Voice, entry: e.Entry) -> tuple[Runs, tuple[Runs, ...]]:
    match entry:
        case e.Information():
            return (voice.said(entry.text),), _information(voice, entry)
        case e.View():
            return (voice.said(entry.text),), _source(voice, entry)
        case e.Goal():
            known = (
                *_text(voice, labels.MEASURE, entry.measure),
                *_date(voice, labels.REVIEW, entry.review),
                *_people(voice, labels.OWNER, entry.owner),
            )
            return (voice.said(entry.text),), known
        case e.Action():
            known = (
                *_people(voice, labels.OWNER, entry.owner),
                *_date(voice, labels.DUE, entry.due),
                *_text(voice, labels.MEASURE, entry.measure),
                *_people(voice, labels.DEPUTY, (entry.deputy,) if entry.deputy else ()),
                *_people(voice, labels.PERSON, (entry.person,) if entry.person else ()),
            )
            return (voice.said(entry.task),), known
        case e.ActionUpdate():
            said = (voice.code(entry.action), voice.say(labels.COLON), voice.concept(entry.state))
            known = (
                *(((voice.said(entry.text),),) if entry.text else ()),
                *_date(voice, labels.DUE, entry.due),
                *_people(voice, labels.OWNER, entry.owner),
                *_text(voice, labels.REASON, entry.reason),
            )
            return said, known
        case e.Decision():
            return (voice.said(entry.text),), (voice.labelled(labels.DECIDED_BY, voice.concept(entry.by)),)
        case e.Dissent():
            on = (voice.labelled(labels.ON, voice.code(entry.on)),) if entry.on else ()
            return (voice.name(entry.agency), voice.say(labels.COLON), voice.said(entry.text)), on
        case e.Contact():
            known = (
                voice.labelled(labels.PHONE, voice.data(entry.phone)),
                *(((voice.say(labels.ALWAYS),),) if entry.always else ()),
            )
            return (voice.data(entry.name),), known
        case e.Released():
            return (voice.said(entry.text),), (voice.labelled(labels.TOLD_TO, voice.name(entry.recipient)),)
        case _:
            return _further(voice, entry)


def _further(voice: Voice, entry: e.Entry) -> tuple[Runs, tuple[Runs, ...]]:
    match entry:
        case e.Consent():
            said = (
                voice.name(entry.recipient),
                voice.say(labels.COLON),
                voice.say(labels.GIVEN if entry.given else labels.REFUSED),
            )
            kinds = voice.listed(((voice.concept(c),) for c in entry.categories), COMMA)
            return said, (
                *_text(voice, labels.SCOPE, entry.scope),
                *((voice.labelled(labels.CATEGORY, *kinds),) if kinds else ()),
            )
        case e.LevelChange():
            moved = voice.listed(((voice.concept(entry.old),), (voice.concept(entry.new),)), ARROW)
            return (voice.code(entry.entry), voice.say(labels.COLON), *moved), _text(voice, labels.REASON, entry.reason)
        case e.PhaseChange():
            moved = voice.listed(((_phase(voice, entry.old),), (_phase(voice, entry.new),)), ARROW)
            return moved, _text(voice, labels.REASON, entry.reason)
        case e.WarningAnswer():
            known: tuple[Inline, ...] = (voice.data(entry.warning),)
            if warning_key(entry.warning) in voice.glossary.concepts:
                known = (*known, voice.say(labels.COLON), voice.concept(warning_key(entry.warning)))
            about = (voice.labelled(labels.ON, voice.data(entry.about)),) if entry.about else ()
            return known, (*about, *_text(voice, labels.REASON, entry.reason))
        case e.NextDate():
            return (voice.moment(entry.when),), ()
        case e.Correction():
            outcome = {None: (), True: ((voice.say(labels.TAKEN),),), False: ((voice.say(labels.NOT_ACCEPTED),),)}
            said = (voice.code(entry.entry), voice.say(labels.COLON), voice.said(entry.text))
            return said, (*outcome[entry.accepted], *_text(voice, labels.REASON, entry.reason))
        case e.Erratum():
            return (voice.code(entry.entry), voice.say(labels.COLON), voice.said(entry.text)), ()
        case e.Parked() | e.Remark() | e.Note() | e.Summary():
            return (voice.said(entry.text),), ()
        case _:
            # Facts, factors and checklist lines stand in tables, terms in their own list.
            raise TypeError(type(entry).__name__)


def _information(voice: Voice, entry: e.Information) -> tuple[Runs, ...]:
    # Nothing is said of how intelligence obtained what it says (R17).
    how = (voice.labelled(labels.OBTAINED, voice.concept(entry.obtained)),) if entry.formal else ()
    return (
        *_source(voice, entry),
        *_date(voice, labels.OBSERVED, entry.observed),
        *_text(voice, labels.WHERE, entry.where),
        *how,
        voice.labelled(labels.STANDING, voice.concept(entry.standing)),
        *(((voice.say(labels.ONLINE),),) if entry.online else ()),
        *(() if entry.formal else ((voice.say(labels.INFORMAL),),)),
    )


def _source(voice: Voice, entry: e.Entry) -> tuple[Runs, ...]:
    match entry:
        case e.Information() | e.Assessment() | e.View():
            return _people(voice, labels.FROM, entry.source)
        case e.Dissent():
            return _people(voice, labels.FROM, (entry.agency,) if entry.agency else ())
        case _:
            return ()


def _phase(voice: Voice, value: str) -> Run:
    known = value in {phase.value for phase in Phase}
    return voice.concept(label_key(Phase(value))) if known else voice.data(value)


def _text(voice: Voice, label: Message, text: str) -> tuple[Runs, ...]:
    return (voice.labelled(label, voice.said(text)),) if text else ()


def _date(voice: Voice, label: Message, day: date | None) -> tuple[Runs, ...]:
    return (voice.labelled(label, voice.day(day)),) if day else ()


def _people(voice: Voice, label: Message, people: tuple[str, ...]) -> tuple[Runs, ...]:
    return (voice.labelled(label, *voice.names(people)),) if people else ()
