"""How an entry is read back to the chair: one line with its own words first, then each field as a label and its value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from assistant.flows.options import label
from assistant.flows.release_line import line_label
from assistant.record.entries import (
    Action,
    ActionUpdate,
    Assessment,
    Consent,
    Contact,
    Correction,
    Decision,
    Dissent,
    Entry,
    Erratum,
    Fact,
    Goal,
    Information,
    LevelChange,
    NextDate,
    Note,
    Parked,
    PhaseChange,
    Released,
    ReleaseLine,
    Remark,
    Summary,
    TermUse,
    View,
    WarningAnswer,
)
from assistant.record.vocabulary import Category, Level
from assistant.text import Message, _, joined, literal, term

Names = Callable[[str], str]
"""How a participant's id is named; agencies and roles come back as they are."""

_UNHANDLED = (Note, Remark, TermUse, WarningAnswer, LevelChange, PhaseChange, Consent, Correction, Erratum, NextDate)
"""Kinds that are hardly ever handled in another way than as a matter of course, so that reading it back would be noise."""


def read_back(entry: Entry, named: Names, *, brief: bool = False) -> Message:
    """Return an entry as one line with its defaults.

    Args:
        entry: the entry, kept or still without id.
        named: how an id is named on this screen.
        brief: leave out a category and a level that go without saying: agreed in the room, and for all members.

    """
    handled = _handling(entry, named, brief=brief or isinstance(entry, _UNHANDLED))
    return joined((*_own(entry, named), *handled), " · ")


def _own(entry: Entry, named: Names) -> Iterable[Message]:
    match entry:
        case Information():
            return _information(entry, named)
        case Assessment():
            return _assessment(entry, named)
        case Decision():
            return _decision(entry)
        case Action():
            return _action(entry, named)
        case ActionUpdate():
            return _update(entry, named)
        case Goal():
            return (
                literal(entry.text),
                *_text(_("measure: {measure}", measure=literal(entry.measure)), entry.measure),
                *_date(_("review: {date}", date=entry.review), entry.review),
                *_owner(entry.owner, named),
            )
        case View():
            return (_("the person's view: {text}", text=literal(entry.text)), *_source(entry.source, named))
        case Dissent():
            return (
                _("dissent: {agency}", agency=literal(entry.agency)),
                literal(entry.text),
                # Translators: the code of the entry that a dissent is about.
                *_text(_("on: {code}", code=literal(entry.on)), entry.on),
            )
        case _:
            return _others(entry, named)


def _others(entry: Entry, named: Names) -> Iterable[Message]:
    match entry:
        case ReleaseLine():
            state = _("arranged") if entry.arranged else _("not arranged")
            words = _text(literal(entry.text), entry.text)
            return (_("{line}: {state}", line=line_label(entry.line), state=state), *words, *_owner(entry.owner, named))
        case Contact():
            always = (_("day and night"),) if entry.always else ()
            return (literal(entry.name), literal(entry.phone), *always)
        case Fact():
            return (literal(f"{entry.field}: {named(entry.value)}"),)
        case Released():
            return (literal(entry.text), _("told to: {recipient}", recipient=literal(named(entry.recipient))))
        case NextDate():
            return (_("next conference: {when}", when=entry.when),)
        case Consent():
            given = _("consent given") if entry.given else _("consent refused")
            scope = entry.scope or ", ".join(c.value for c in entry.categories)
            return (
                _("{consent}: {recipient}", consent=given, recipient=literal(named(entry.recipient))),
                *_text(literal(scope), scope),
            )
        case LevelChange():
            return (literal(entry.entry), _arrow(label("level", entry.old), label("level", entry.new)), _reason(entry.reason))
        case PhaseChange():
            old, new = (term(f"phase_{value.replace('-', '_')}") for value in (entry.old, entry.new))
            return (_arrow(old, new), _reason(entry.reason))
        case WarningAnswer():
            about = _text(literal(entry.about), entry.about)
            return (_("warning accepted: {code}", code=literal(entry.warning)), *about, _reason(entry.reason))
        case Correction():
            return (_("correction of {code}: {text}", code=literal(entry.entry), text=literal(entry.text)), *_answer(entry))
        case Erratum():
            return (_("erratum on {code}: {text}", code=literal(entry.entry), text=literal(entry.text)),)
        case TermUse():
            return (literal(entry.said), *((term(entry.concept),) if entry.concept else ()))
        case Parked():
            return (_("put aside: {text}", text=literal(entry.text)),)
        case Remark():
            return (_("working together: {text}", text=literal(entry.text)),)
        case Note():
            return (_("private note: {text}", text=literal(entry.text)),)
        case Summary():
            return (_("summary: {text}", text=literal(entry.text)),)
        case _:
            raise TypeError(type(entry).__name__)


def _information(entry: Information, named: Names) -> Iterable[Message]:
    # Nothing is said of how intelligence obtained what it says (R17).
    how = (_("obtained: {how}", how=label("obtained", entry.obtained)),) if entry.formal else ()
    return (
        literal(entry.text),
        *_source(entry.source, named),
        *_date(_("observed: {date}", date=entry.observed), entry.observed),
        *_text(_("where: {where}", where=literal(entry.where)), entry.where),
        *how,
        label("standing", entry.standing),
        # Translators: information that was found online.
        *((_("online"),) if entry.online else ()),
        *_informal(formal=entry.formal),
    )


def _assessment(entry: Assessment, named: Names) -> Iterable[Message]:
    tool = " ".join(part for part in (entry.tool, entry.version) if part)
    return (
        label("polarity", entry.polarity),
        literal(entry.text),
        *_source(entry.source, named),
        *((_("rating: {rating}", rating=label("rating", entry.rating)),) if entry.rating else ()),
        *((_("change: {change}", change=label("change", entry.change)),) if entry.change else ()),
        *_text(_("tool: {tool}", tool=literal(tool)), tool),
        *_informal(formal=entry.formal),
    )


def _decision(entry: Decision) -> Iterable[Message]:
    return (
        literal(entry.text),
        # Translators: who decides: jointly, after advice, with consent.
        _("by: {by}", by=label("decision", entry.by)),
        *_text(_("authority: {authority}", authority=literal(entry.authority)), entry.authority),
        _("grounds: {grounds}", grounds=literal("; ".join(entry.grounds))),
        *_date(_("evaluation: {date}", date=entry.evaluate), entry.evaluate),
        *((_("touches the person's rights"),) if entry.rights else ()),
    )


def _action(entry: Action, named: Names) -> Iterable[Message]:
    return (
        literal(entry.task),
        *_owner(entry.owner, named),
        *_date(_("due: {date}", date=entry.due), entry.due),
        *_text(_("measure: {measure}", measure=literal(entry.measure)), entry.measure),
        *_text(_("deputy: {name}", name=literal(named(entry.deputy))), entry.deputy),
        *_text(_("person: {name}", name=literal(named(entry.person))), entry.person),
    )


def _update(entry: ActionUpdate, named: Names) -> Iterable[Message]:
    return (
        literal(entry.action),
        label("action", entry.state),
        *_text(literal(entry.text), entry.text),
        *_date(_("due: {date}", date=entry.due), entry.due),
        *_owner(entry.owner, named),
        *((_reason(entry.reason),) if entry.reason else ()),
    )


def _handling(entry: Entry, named: Names, *, brief: bool) -> list[Message]:
    category = joined((literal(entry.category.value), label("category", entry.category)), " ")
    level = joined((literal(entry.level.value), label("level", entry.level)), " ")
    return [
        *(() if brief and entry.category is Category.K12 else (_("category: {category}", category=category),)),
        *(() if brief and entry.level is Level.H0 else (_("level: {level}", level=level),)),
        *((_("for: {names}", names=_names(entry.receivers, named)),) if entry.receivers else ()),
        *_text(_("purpose: {purpose}", purpose=literal(entry.purpose)), entry.purpose),
        *_text(_("abstract: {abstract}", abstract=literal(entry.abstract)), entry.abstract),
    ]


def _answer(entry: Correction) -> Iterable[Message]:
    if entry.accepted is None:
        return ()
    return (_("accepted") if entry.accepted else _("not accepted"), *((_reason(entry.reason),) if entry.reason else ()))


def _reason(reason: str) -> Message:
    return _("reason: {reason}", reason=literal(reason))


def _arrow(old: Message, new: Message) -> Message:
    return joined((old, new), " → ")


def _informal(*, formal: bool) -> Iterable[Message]:
    return () if formal else (_("not in the formal record"),)


def _owner(owner: tuple[str, ...], named: Names) -> Iterable[Message]:
    return (_("owner: {names}", names=_names(owner, named)),) if owner else ()


def _source(source: tuple[str, ...], named: Names) -> Iterable[Message]:
    return (_("from: {names}", names=_names(source, named)),) if source else ()


def _names(idents: tuple[str, ...], named: Names) -> Message:
    return joined(literal(named(ident)) for ident in idents)


def _text(message: Message, value: str) -> Iterable[Message]:
    return (message,) if value else ()


def _date(message: Message, value: date | None) -> Iterable[Message]:
    return (message,) if value else ()
