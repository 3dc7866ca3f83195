"""Reading what a chair types: kind, owner, source and dates of a sentence; answers to questions for a date or for people.

The five ways in load what they need when they are first called: the first question is on screen before anything is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.dialogue.queries import Query
from assistant.dialogue.reading.model import DateReading, PeopleReading, Reading, Restriction, Setting

__all__ = [
    "DateReading",
    "PeopleReading",
    "Reading",
    "Restriction",
    "Setting",
    "amended",
    "command",
    "equated",
    "everyone_but",
    "is_nothing",
    "is_question",
    "meant",
    "prefix",
    "query",
    "read",
    "read_agency",
    "read_date",
    "read_people",
    "same_words",
    "spoken_of",
]


def read(text: str, setting: Setting) -> Reading:
    """Return how a line is understood; several statements become `parts`, and the whole then reads as the first of them.

    Raises:
        Rejected: text that cannot be kept at all (`text.clean`).

    """
    from assistant.dialogue.reading import sentence

    return sentence.read(text, setting)


def prefix(text: str, setting: Setting) -> tuple[str, str] | None:
    """Return what a line's prefix says and the rest: a kind (`action`), an agency as the file spells it, or a participant id.

    `risk` and `protective` are kinds here. None where a line has no prefix that is known.
    """
    from assistant.dialogue.reading import sentence

    return sentence.prefix(text, setting)


def spoken_of(text: str, others: Sequence[str], setting: Setting) -> int | None:
    """Return the place of the one text among `others` that a sentence clearly speaks of, None where that is in doubt."""
    from assistant.dialogue.reading import likeness

    return likeness.spoken_of(text, others, setting)


def read_date(text: str, setting: Setting, *, past: bool = False) -> DateReading:
    """Return the day that an answer names, ISO or spoken, in any language of the table; `past`: one that has been.

    Raises:
        Rejected: the words name no date, or one that does not exist (I21); for `past`, one to come or a whole period.

    """
    from assistant.dialogue.reading import day

    return day.read_date(text, setting, past=past)


def read_people(text: str, setting: Setting) -> PeopleReading:
    """Return the people that an answer names in any way, one or several separated by `,`, `;`, `and`.

    Raises:
        Rejected: a name that nobody at the table bears.

    """
    from assistant.dialogue.reading import naming

    return naming.read_people(text, setting)


def read_agency(text: str, setting: Setting) -> str | None:
    """Return the agency an answer names, as the file spells it, or None where it names none or more than one."""
    from assistant.dialogue.reading import naming

    return naming.read_agency(text, setting)


def everyone_but(text: str, setting: Setting) -> str | None:
    """Return who an answer excepts from everyone (`all but X`), empty where nobody; None where it does not name everyone."""
    from assistant.dialogue.reading import naming

    return naming.everyone_but(text, setting)


def amended(text: str, setting: Setting) -> tuple[str, bool] | None:
    """Return what a line that corrects what was said goes on with (`sorry, 18 September`), None where it corrects nothing.

    The second says whether it can be nothing but a correction.
    """
    from assistant.dialogue.reading import amending

    return amending.amended(text, setting)


def equated(text: str, setting: Setting) -> tuple[tuple[str, str], ...]:
    """Return the ways in which a text may say that a field has a value (`the due date is Friday`)."""
    from assistant.dialogue.reading import amending

    return amending.equated(text, setting)


def same_words(text: str, setting: Setting) -> tuple[str, ...]:
    """Return the words of a name for comparing, articles and accents aside."""
    from assistant.dialogue.reading import amending

    return amending.same_words(text, setting)


def command(line: str, setting: Setting) -> str:
    """Return the command that a whole line asks for in plain words (`never mind`), empty where it asks for none."""
    from assistant.dialogue.reading import plainly

    return plainly.command(line, setting)


def is_nothing(line: str, setting: Setting) -> bool:
    """Say whether a whole line says that there is nothing (`no`, `nobody`)."""
    from assistant.dialogue.reading import plainly

    return plainly.is_nothing(line, setting)


def query(line: str, setting: Setting) -> Query | None:
    """Return what a whole line asks of the record, None where it is no question that the record answers."""
    from assistant.dialogue.reading import queries

    return queries.query(line, setting)


def is_question(line: str) -> bool:
    """Say whether a line ends in a question mark."""
    from assistant.dialogue.reading import queries

    return queries.is_marked(line)


def meant(line: str, names: Iterable[str], setting: Setting) -> str:
    """Return the one of some answers that a whole line gives in plain words (`it's done`), empty where it gives none."""
    from assistant.dialogue.reading import plainly

    return plainly.meant(line, names, setting)
