"""The agenda in a copy: each item with what the reader may read of it, grouped by kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.disclosure.model import Form, ReaderKind, Seen, SeenItem
from assistant.flows.release_line import line_label
from assistant.minutes import labels
from assistant.minutes.blocks import Block, Cell, Heading, Paragraph, Runs, Style, Table, Tone
from assistant.minutes.entries import exchanged, handling, paragraphs, value
from assistant.minutes.front import cell, words
from assistant.minutes.voice import STOP, Voice
from assistant.record import entries as e
from assistant.record.vocabulary import ItemState
from assistant.terminology.model import label_key

ORDER: tuple[type[e.Entry], ...] = (
    e.Fact,
    e.Information,
    e.View,
    e.Assessment,
    e.Goal,
    e.ReleaseLine,
    e.Contact,
    e.ActionUpdate,
    e.Decision,
    e.Dissent,
    e.Action,
    e.Released,
    e.Consent,
    e.PhaseChange,
    e.LevelChange,
    e.NextDate,
    e.Parked,
    e.Remark,
    e.Summary,
    e.Correction,
    e.Erratum,
    e.WarningAnswer,
    e.Note,
)
"""The kinds in the order in which an item shows them; a term that was used stands in the list of terms."""


def agenda(voice: Voice) -> list[Block]:
    """Return the agenda items, each under its own heading."""
    out: list[Block] = []
    for item in voice.view.items:
        out += _item(voice, item)
    return out


def _item(voice: Voice, item: SeenItem) -> list[Block]:
    title = voice.titled(item.titles, item.id)
    number = (voice.data(str(item.number)), voice.data(STOP)) if item.number else ()
    out: list[Block] = [Heading(1, (*number, title))]
    if item.state not in (None, ItemState.DONE):
        out.append(Paragraph(voice.labelled(labels.STATE, voice.concept(item.state)), Style.BODY))
    groups = {cls: [s for s in item.entries if type(s.entry) is cls] for cls in ORDER}
    # What does not say more than the tables on the first pages is not said twice.
    beside = {s.entry.code for i in voice.view.items for s in i.entries if isinstance(s.entry, e.Decision)}
    groups[e.Dissent] = [s for s in groups[e.Dissent] if not (isinstance(s.entry, e.Dissent) and s.entry.on in beside)]
    if voice.view.recipient.kind is not ReaderKind.CHAIR:  # whose copy is the whole record, each entry with its code
        groups[e.NextDate] = [s for s in groups[e.NextDate] if getattr(s.entry, "when", None) != voice.view.next_date]
    for cls, group in groups.items():
        if group:
            out.append(Heading(2, (voice.concept(label_key(cls)),)))
            out += _group(voice, cls, group)
    if len(out) == 1:
        out.append(Paragraph((voice.say(labels.NOTHING_HERE, tone=Tone.LABEL),)))
    return out


def _group(voice: Voice, cls: type[e.Entry], group: Sequence[Seen]) -> list[Block]:
    table = _TABLES.get(cls)
    told = [s for s in group if s.form is not Form.NOTICE]
    if table is None or not told:
        return [p for s in group for p in paragraphs(voice, s)]
    return [table(voice, told), *(p for s in group if s.form is Form.NOTICE for p in exchanged(voice, s))]


def _factors(voice: Voice, group: Sequence[Seen]) -> Table:
    header = (labels.CODE, labels.FACTOR, labels.RATING, labels.CHANGE, labels.FROM)
    rows: list[tuple[Cell, ...]] = []
    for seen in group:
        if not isinstance(seen.entry, e.Assessment):
            continue
        factor, full = seen.entry, seen.form is Form.FULL
        tool = voice.listed(((voice.data(t),) for t in (factor.tool, factor.version) if t), " ")
        details: list[Runs] = [(voice.concept(factor.polarity, tone=Tone.LABEL),)]
        details += [voice.labelled(labels.TOOL, *tool)] if tool else []
        details += [(voice.say(labels.INFORMAL),)] if full and not factor.formal else []
        details += handling(voice, seen)
        rows.append(
            (
                cell((voice.code(factor.code),)),
                cell(words(voice, factor.text, seen.form), detail=details),
                cell((voice.concept(factor.rating),)) if full and factor.rating else cell(),
                cell((voice.concept(factor.change),)) if full and factor.change else cell(),
                cell(*((voice.name(name),) for name in factor.source)),
            )
        )
    caption = voice.concept(label_key(e.Assessment)).text
    return Table(caption, tuple((voice.say(h),) for h in header), tuple(rows), (12, 38, 13, 16, 21))


def _facts(voice: Voice, group: Sequence[Seen]) -> Table:
    caption = voice.concept(label_key(e.Fact))
    titles = dict(voice.view.facts)
    header = ((voice.say(labels.CODE),), (caption,), (voice.say(labels.ANSWERS),))
    rows = tuple(
        (
            cell((voice.code(s.entry.code),)),
            cell((voice.titled(titles.get(s.entry.field, ()), s.entry.field),)),
            cell(value(voice, s.entry, s.form), detail=handling(voice, s)),
        )
        for s in group
        if isinstance(s.entry, e.Fact)
    )
    return Table(caption.text, header, rows, (10, 40, 50))


def _lines(voice: Voice, group: Sequence[Seen]) -> Table:
    header = (labels.CODE, labels.LINE, labels.ARRANGED, labels.OWNER, labels.REMARKS)
    rows = tuple(_line(voice, s, s.entry) for s in group if isinstance(s.entry, e.ReleaseLine))
    caption = voice.concept(label_key(e.ReleaseLine)).text
    return Table(caption, tuple((voice.say(h),) for h in header), rows, (10, 27, 13, 25, 25))


def _line(voice: Voice, seen: Seen, line: e.ReleaseLine) -> tuple[Cell, ...]:
    full = seen.form is Form.FULL
    return (
        cell((voice.code(line.code),)),
        cell((voice.say(line_label(line.line)),)),
        cell((voice.say(labels.YES if line.arranged else labels.NO, bold=not line.arranged),)) if full else cell(),
        cell(*((voice.name(name),) for name in line.owner)),
        cell(words(voice, line.text, seen.form) if line.text else (), detail=handling(voice, seen)),
    )


_TABLES: dict[type[e.Entry], Callable[[Voice, Sequence[Seen]], Table]] = {
    e.Assessment: _factors,
    e.Fact: _facts,
    e.ReleaseLine: _lines,
}
