"""The list of terms at the end of a copy: what the texts that stand in this copy name, and nothing else."""

from __future__ import annotations

from assistant.disclosure.model import Form
from assistant.minutes import labels
from assistant.minutes.blocks import Block, Heading, Run, Runs, Table
from assistant.minutes.front import cell
from assistant.minutes.voice import Voice
from assistant.record.entries import TermUse


def terms_used(voice: Voice) -> tuple[Block, ...]:
    """Return the terms in the reader's language with their meaning; none where no text of this copy names one.

    A stretch of text that may name several concepts is left out: a wrong meaning is worse than none.
    """
    view, glossary = voice.view, voice.glossary
    found: dict[str, None] = {}
    for text in tuple(voice.quoted):
        for hit in voice.hits(text):
            if len({c.id for c in hit.concepts}) == 1:
                found[hit.concepts[0].id] = None
    for seen in (s for item in view.items for s in item.entries):
        if isinstance(seen.entry, TermUse) and seen.form is Form.FULL and seen.entry.concept in glossary.concepts:
            found[seen.entry.concept] = None
    if not found:
        return ()
    foreign = view.language != voice.language
    ordered = sorted(found, key=lambda c: (voice.concept(c).text.casefold(), c))
    columns = (labels.TERM, labels.IN_RECORD, labels.MEANING) if foreign else (labels.TERM, labels.MEANING)
    rows = tuple(
        (
            cell(voice.marked(voice.concept(concept, bold=True))),
            *((cell(_recorded(voice, concept)),) if foreign else ()),
            cell(_meaning(voice, concept)),
        )
        for concept in ordered
    )
    widths = (24, 24, 52) if foreign else (28, 72)
    header = tuple((voice.say(name),) for name in columns)
    return (Heading(1, (voice.say(labels.TERMS),)), Table(voice.catalogue.text(labels.TERMS), header, rows, widths))


def _recorded(voice: Voice, concept: str) -> Runs:
    term = voice.glossary.preferred(concept, voice.view.language)
    return (Run(term.text, term.lang),) if term else ()


def _meaning(voice: Voice, concept: str) -> Runs:
    definition = voice.glossary.definition(concept, voice.language)
    if definition is None:
        return ()
    return (Run(definition.text, "" if definition.lang == voice.language else definition.lang),)
