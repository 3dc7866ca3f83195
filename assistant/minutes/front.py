"""The first pages of a copy: what conference this was, the reader's actions, all actions, the decisions, who was there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.disclosure.model import Form, SeenAction, SeenPresence
from assistant.minutes import labels
from assistant.minutes.blocks import Block, Cell, Definitions, Heading, Look, Paragraph, Run, Runs, Style, Table, Tone
from assistant.minutes.voice import DASH, Voice
from assistant.record.entries import Decision, Dissent
from assistant.record.vocabulary import ActionState, Basis, ConferenceKind, Format, Phase, Role, Status
from assistant.terminology.model import label_key
from assistant.text import Message


def status(voice: Voice) -> Run:
    """Return the status of the conference, which stands on every page; a draft stands out."""
    value = Status(voice.view.status)
    return voice.concept(value, bold=True, tone=Tone.FLAG if value is Status.DRAFT else Tone.PLAIN)


def facts(voice: Voice) -> Definitions:
    """Return the head of the minutes: case, conference, when, where, who led it, phase, basis, release, status."""
    view = voice.view
    number = voice.listed(((voice.data(str(view.number)),), (voice.concept(ConferenceKind(view.kind)),)))
    place = voice.listed((*(((voice.data(view.place),),) if view.place else ()), (voice.concept(Format(view.format)),)))
    pairs: list[tuple[Message, Runs]] = [
        (labels.REFERENCE, (voice.data(view.reference, bold=True),)),
        (labels.STATUS, (status(voice),)),
        (labels.CONFERENCE, number),
        (labels.DATE, (voice.moment(view.date),)),
        (labels.PLACE, place),
        (labels.CHAIR, (voice.name(view.chair),)),
        *(((labels.COCHAIR, (voice.name(view.cochair),)),) if view.cochair else ()),
        *(((labels.INITIATOR, (voice.name(view.initiator),)),) if view.initiator else ()),
        (labels.PHASE, (voice.concept(Phase(view.phase)),)),
        (labels.BASIS, (voice.concept(Basis(view.basis)),)),
        *(((labels.RELEASE, (voice.moment(view.release),)),) if view.release else ()),
    ]
    worded = tuple(((voice.say(label, tone=Tone.LABEL),), value) for label, value in pairs)
    return Definitions(voice.catalogue.text(labels.CONFERENCE), worded, columns=2)


def own_actions(voice: Voice) -> tuple[Block, ...]:
    """Return what the reader has still to do, in a box that is not to be missed (R101)."""
    heading = Heading(1, (voice.say(labels.ACTIONS_FOR_YOU),))
    own = [a for a in voice.view.actions if a.own and a.state in _TO_DO]
    if not own:
        return (heading, Paragraph((voice.say(labels.NO_ACTIONS_FOR_YOU),)))
    header = _header(voice, labels.CODE, labels.ACTION, labels.DUE, labels.STATE)
    rows = tuple((_code(voice, a), _task(voice, a), _due(voice, a, bold=True), _state(voice, a)) for a in own)
    caption = voice.catalogue.text(labels.ACTIONS_FOR_YOU)
    return (heading, Table(caption, header, rows, (12, 48, 20, 20), Look.BOX))


_TO_DO = (ActionState.OPEN, ActionState.HANDED_OVER)


def all_actions(voice: Voice) -> tuple[Block, ...]:
    """Return every action that the reader may see, with owner, date, state and how often it was carried over."""
    heading = Heading(1, (voice.say(labels.ALL_ACTIONS),))
    if not voice.view.actions:
        return (heading, Paragraph((voice.say(labels.NO_ACTIONS),)))
    header = _header(voice, labels.CODE, labels.ACTION, labels.OWNER, labels.DUE, labels.STATE)
    rows = tuple(
        (_code(voice, a), _task(voice, a), _owners(voice, a.owners), _due(voice, a), _state(voice, a))
        for a in voice.view.actions
    )
    return (heading, Table(voice.catalogue.text(labels.ALL_ACTIONS), header, rows, (12, 30, 22, 17, 19)))


def decisions(voice: Voice) -> tuple[Block, ...]:
    """Return the decisions with who decided, on which grounds, and who saw it differently (R32, R59, R60)."""
    seen = [s for item in voice.view.items for s in item.entries if s.form is not Form.NOTICE]
    taken = [(s.entry, s.form) for s in seen if isinstance(s.entry, Decision)]
    dissents = [(s.entry, s.form) for s in seen if isinstance(s.entry, Dissent)]
    heading = Heading(1, (voice.say(labels.DECISIONS),))
    if not taken:
        return (heading, Paragraph((voice.say(labels.NO_DECISIONS),)))
    header = _header(voice, labels.CODE, labels.DECISION, labels.GROUNDS, labels.DISSENT)
    rows = tuple(
        (
            cell((voice.code(d.code),)),
            _decided(voice, d, form),
            cell(*((_ground(voice, g),) for g in d.grounds)),
            cell(*(_dissent(voice, x, held) for x, held in dissents if x.on == d.code)),
        )
        for d, form in taken
    )
    return (heading, Table(voice.catalogue.text(labels.DECISIONS), header, rows, (12, 40, 26, 22)))


def attendance(voice: Voice) -> tuple[Block, ...]:
    """Return who took part; where a protocol is anonymous there are functions only."""
    people = voice.view.attendance
    named = any(p.name for p in people)
    columns = (labels.NAME, labels.AGENCY, labels.FUNCTION) if named else (labels.FUNCTION,)
    header = _header(voice, *columns, labels.ATTENDANCE, labels.CONFIDENTIALITY)
    widths = (20, 19, 26, 16, 19) if named else (50, 25, 25)
    rows = tuple(_person(voice, p, named=named) for p in people)
    return (
        Heading(1, (voice.say(labels.ATTENDANCE),)),
        Table(voice.catalogue.text(labels.ATTENDANCE), header, rows, widths),
    )


def cell(*paragraphs: Runs, detail: Sequence[Runs] = ()) -> Cell:
    """Return a cell of paragraphs, with smaller ones under them; an empty one holds a dash."""
    full = tuple(Paragraph(p, Style.CELL) for p in paragraphs if p)
    small = tuple(Paragraph(p, Style.CELL_DETAIL) for p in detail if p)
    return (*full, *small) or (Paragraph((Run(DASH),), Style.CELL),)


def _header(voice: Voice, *names: Message) -> tuple[Runs, ...]:
    return tuple((voice.say(name),) for name in names)


def _code(voice: Voice, action: SeenAction) -> Cell:
    return cell((voice.code(action.code),), detail=((voice.data(action.ident),),) if action.ident else ())


def _task(voice: Voice, action: SeenAction) -> Cell:
    measure = (voice.labelled(labels.MEASURE, voice.said(action.measure)),) if action.measure else ()
    return cell(words(voice, action.task, action.form), detail=measure)


def words(voice: Voice, text: str, form: Form, *, bold: bool = False) -> Runs:
    """Return an entry's own words; an abstract says that it is one."""
    flag = (voice.say(labels.ABSTRACT, tone=Tone.FLAG), voice.say(labels.COLON, tone=Tone.FLAG))
    return (*(flag if form is Form.ABSTRACT else ()), voice.said(text, bold=bold))


def _owners(voice: Voice, owners: Iterable[str]) -> Cell:
    return cell(*((voice.name(owner),) for owner in owners))


def _due(voice: Voice, action: SeenAction, *, bold: bool = False) -> Cell:
    if action.due is None:
        return cell()
    day = voice.day(action.due)
    return cell((Run(day.text, bold=bold and action.state is ActionState.OPEN),))


def _state(voice: Voice, action: SeenAction) -> Cell:
    often = ((voice.say(labels.carried(action.carried)),),) if action.carried else ()
    return cell((voice.concept(action.state),), detail=often)


def _decided(voice: Voice, decision: Decision, form: Form) -> Cell:
    details: list[Runs] = [voice.labelled(labels.DECIDED_BY, voice.concept(decision.by))]
    if decision.authority:
        details.append(voice.labelled(labels.AUTHORITY, voice.name(decision.authority)))
    if decision.evaluate:
        details.append(voice.labelled(labels.EVALUATION, voice.day(decision.evaluate)))
    if decision.rights:
        details.append((voice.say(labels.RIGHTS),))
    return cell(words(voice, decision.text, form, bold=True), detail=details)


def _ground(voice: Voice, ground: str) -> Run:
    cites = any(s.entry.code == ground for item in voice.view.items for s in item.entries)
    return voice.code(ground) if cites else voice.said(ground)


def _dissent(voice: Voice, dissent: Dissent, form: Form) -> Runs:
    return (voice.name(dissent.agency), voice.say(labels.COLON), *words(voice, dissent.text, form))


def _person(voice: Voice, person: SeenPresence, *, named: bool) -> tuple[Cell, ...]:
    role = Role(person.role)
    does = (voice.recorded(person.function),) if person.function else (voice.concept(role),)
    function = cell(does, detail=((voice.concept(label_key(role)),),) if person.function else ())
    state = cell((voice.concept(person.state),)) if person.state else cell()
    accepted = cell((voice.say(labels.ACCEPTED),)) if person.accepted else cell()
    who = (cell(*((voice.data(t),) for t in (person.name,) if t)), cell(*((voice.data(t),) for t in (person.agency,) if t)))
    return (*(who if named else ()), function, state, accepted)
