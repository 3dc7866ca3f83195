"""Words everything one copy prints as runs, each with its language where that is not the document's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from assistant.disclosure.model import RecipientView
from assistant.minutes import labels
from assistant.minutes.blocks import Field, Inline, Mark, Run, Runs, Tone
from assistant.record.vocabulary import Role
from assistant.spoken import short, spoken
from assistant.terminology.glossary import Glossary
from assistant.terminology.model import FALLBACK, Hit, label_key
from assistant.text import Catalogue, Message

BETWEEN = " · "
COMMA = ", "
STOP = ". "
ARROW = " → "
DASH = "–"
OPENING, CLOSING = " [", "]"
PUNCTUATION = (BETWEEN, COMMA, STOP, ARROW, DASH, OPENING, CLOSING)
"""What stands between texts; all else that a copy prints comes from the view, the catalogue, the glossary or the stamp."""

_ROLES = frozenset(role.value for role in Role)
_NUMBERS: Mapping[str, Inline] = {"page": Field.PAGE, "pages": Field.PAGES}


class Voice:
    """Says things in the reader's language and quotes them in the record's."""

    def __init__(self, view: RecipientView, catalogue: Catalogue, glossary: Glossary) -> None:
        """Take what is read, and where words come from."""
        self.view = view
        self.catalogue = catalogue
        self.glossary = glossary
        self.language = catalogue.language
        self.quoted: dict[str, None] = {}
        """Every text of the record that was quoted so far, in order: what the list of terms is made from."""
        self._hits: dict[str, tuple[Hit, ...]] = {}
        self._english = self.language != FALLBACK and catalogue.text(labels.CONFIDENTIAL) == labels.CONFIDENTIAL.msgid

    def say(self, message: Message, *, bold: bool = False, tone: Tone = Tone.PLAIN) -> Run:
        """Word a fixed text; where the catalogue lacks it the English text stands, marked as such."""
        return Run(self.catalogue.text(message), FALLBACK if self._english else "", bold=bold, tone=tone)

    def concept(self, ident: str | StrEnum, *, bold: bool = False, tone: Tone = Tone.PLAIN) -> Run:
        """Word a glossary concept or a member of a vocabulary; where a term is missing the English one stands, marked."""
        label = self.glossary.label(label_key(ident) if isinstance(ident, StrEnum) else ident, self.language)
        return Run(label.text, self._marked(label.lang), bold=bold, tone=tone)

    def said(self, text: str, *, bold: bool = False) -> Run:
        """Quote what was said: literal, in the record's language."""
        self.quoted[text] = None
        return self.recorded(text, bold=bold)

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Return the terms in a text of the record."""
        if text not in self._hits:
            self._hits[text] = self.glossary.hits(text, self.view.language)
        return self._hits[text]

    def recorded(self, text: str, *, bold: bool = False) -> Run:
        """Print words of the record's language that are not about the case (a function)."""
        return Run(text, self._marked(self.view.language), bold=bold)

    def data(self, text: str, *, bold: bool = False, tone: Tone = Tone.PLAIN) -> Run:
        """Print a name, a code or a number, which is of no language."""
        return Run(text, bold=bold, tone=tone)

    def code(self, text: str) -> Run:
        """Print the code of an entry."""
        return Run(text, tone=Tone.CODE)

    def name(self, ident: str) -> Run:
        """Name a participant as this copy does; an agency stands as it is, a role by its term."""
        named = self.view.named(ident)
        return self.concept(Role(named)) if named in _ROLES else self.data(named)

    def names(self, idents: Iterable[str]) -> Runs:
        """Name several, between commas."""
        return self.listed(((self.name(ident),) for ident in idents), COMMA)

    def titled(self, titles: tuple[tuple[str, str], ...], otherwise: str) -> Run:
        """Print a title that a protocol gives in several languages: the reader's, else the English one, marked."""
        known = dict(titles)
        for lang in (self.language, FALLBACK):
            if known.get(lang):
                return Run(known[lang], self._marked(lang))
        return Run(next(iter(known.values()), otherwise))

    def marked(self, run: Run) -> Runs:
        """Print a term, and behind it the language where that is not the reader's (the English one stands in)."""
        return (run, Run(OPENING), Run(run.lang), Run(CLOSING)) if run.lang else (run,)

    def day(self, value: date) -> Run:
        """Print a date without its weekday."""
        return Run(short(value, self.language))

    def moment(self, value: datetime) -> Run:
        """Print a date with weekday and time; midnight is a day without a time."""
        bare = (value.hour, value.minute) == (0, 0)
        return Run(spoken(value.date() if bare else value, self.language))

    def labelled(self, label: Message, *value: Inline) -> Runs:
        """Put a label before a value."""
        return (self.say(label, tone=Tone.LABEL), self.say(labels.COLON, tone=Tone.LABEL), *value)

    def listed(self, parts: Iterable[Runs], between: str = BETWEEN) -> Runs:
        """Put several pieces in a row."""
        out: list[Inline] = []
        for part in parts:
            if out:
                out.append(Run(between))
            out += part
        return tuple(out)

    def page(self) -> Runs:
        """Return the words and fields of `Page 1 of 9`, in the order of the language."""
        said = self.say(labels.PAGE)
        pieces = _FIELDS.split(said.text)
        return tuple(_NUMBERS[p] if n % 2 else Run(p, said.lang) for n, p in enumerate(pieces) if p)

    def _marked(self, lang: str) -> str:
        return "" if lang == self.language else lang


_FIELDS = re.compile(r"\{(pages?)\}")


def page_words(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the words around the two numbers of `Page 1 of 9`."""
    return tuple(p for p in _FIELDS.split(catalogue.text(labels.PAGE))[::2] if p)


TAB = Mark.TAB
