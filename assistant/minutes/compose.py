"""Composes one copy of the minutes from what one reader may see; the order of a copy is read here from top to bottom."""

from __future__ import annotations

from assistant.disclosure.model import ReaderKind, RecipientView
from assistant.minutes import front, labels
from assistant.minutes.blocks import Block, Document, Heading, Paragraph, Run, Runs, Style
from assistant.minutes.equivalents import Equivalents
from assistant.minutes.items import agenda
from assistant.minutes.stamp import Stamp
from assistant.minutes.terms import terms_used
from assistant.minutes.voice import BETWEEN, TAB, Voice
from assistant.terminology.glossary import Glossary
from assistant.text import Catalogue

KINDS = ("full", "actions")
"""What minutes there are: the whole copy, or its actions alone."""


def compose(view: RecipientView, stamp: Stamp, catalogue: Catalogue, glossary: Glossary, kind: str = "full") -> Document:
    """Return the copy of one reader.

    Args:
        view: all that the reader may see; nothing else of the record is known here.
        stamp: what sets this copy apart from others.
        catalogue: the wording of the copy's language.
        glossary: labels, terms and definitions.
        kind: the whole copy, or the reader's actions and all others alone.

    """
    voice = Voice(view, catalogue, glossary)
    title = _TITLES[kind]
    blocks: list[Block] = [
        Heading(0, (voice.say(title),)),
        Paragraph((voice.titled(view.protocol_titles, view.protocol),), Style.SUBTITLE),
        front.facts(voice),
        *front.own_actions(voice),
        *front.all_actions(voice),
    ]
    if kind == "full":
        blocks += front.decisions(voice)
        blocks += front.attendance(voice)
        blocks += agenda(voice)
    follow = Equivalents(voice)
    blocks = [follow.block(block) for block in blocks]
    blocks += terms_used(voice)
    blocks += _next(voice)
    return Document(
        title=titled(view, catalogue, kind),
        language=catalogue.language,
        identifier=identifier(view, catalogue.language, kind),
        created=view.date,
        modified=stamp.date,
        header=_header(voice, title=voice.say(title)),
        footer=_footer(voice, stamp),
        blocks=tuple(blocks),
    )


_TITLES = {"full": labels.MINUTES, "actions": labels.ACTION_LIST}


def titled(view: RecipientView, catalogue: Catalogue, kind: str) -> str:
    """Return the title that the properties of a copy have: what it is, and of which conference."""
    return BETWEEN.join((catalogue.text(_TITLES[kind]), view.conference))


def identifier(view: RecipientView, language: str, kind: str) -> str:
    """Return what a copy is a copy of; a later one with the same takes the earlier one's place."""
    return f"convene:{view.conference}:{view.recipient.id}:{kind}:{language}"


def reader(voice: Voice) -> Runs:
    """Return who this copy is for."""
    recipient = voice.view.recipient
    named = dict.fromkeys(t for t in (recipient.name, recipient.agency) if t)
    runs: list[Runs] = [(voice.data(text),) for text in named] or [(voice.data(recipient.id),)]
    if recipient.kind is ReaderKind.CHAIR:
        runs.append((voice.say(labels.WHOLE),))
    return voice.listed(runs)


def _header(voice: Voice, title: Run) -> tuple[Paragraph, ...]:
    left = voice.listed(((title,), (voice.data(voice.view.conference),), (voice.say(labels.CONFIDENTIAL),)))
    return (Paragraph((*left, TAB, front.status(voice)), Style.HEADER),)


def _footer(voice: Voice, stamp: Stamp) -> tuple[Paragraph, ...]:
    who = voice.labelled(labels.READER, *reader(voice))
    marks = [
        voice.labelled(labels.COPY, voice.data(stamp.copy)),
        voice.labelled(labels.MADE, voice.day(stamp.date)),
        voice.labelled(labels.GLOSSARY, voice.data(voice.glossary.version)),
        *(((voice.data("Convene"), voice.data(" "), voice.data(stamp.version)),) if stamp.version else ()),
    ]
    head = voice.labelled(labels.JOURNAL, voice.data(stamp.journal_head)) if stamp.journal_head else ()
    # The page stands beside the line that is no longer for anybody's name or the journal's.
    marked = (*voice.listed(marks), TAB, *voice.page())
    return tuple(Paragraph(line, Style.FOOTER) for line in (who, marked, head) if line)


def _next(voice: Voice) -> tuple[Block, ...]:
    when = voice.view.next_date
    said = voice.moment(when) if when else voice.say(labels.NOT_SET)
    return (Heading(1, (voice.say(labels.NEXT),)), Paragraph((said,)))
