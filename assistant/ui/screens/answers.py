"""One answer at a time, checked when it is given: each function returns what the tables of a prepare file hold, or rejects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time

from assistant.catalogues import LANGUAGES
from assistant.dialogue.reading import Setting, read_date
from assistant.record import prepared
from assistant.record.fields import Reader
from assistant.spoken import locale
from assistant.text import Catalogue, Rejected, _, clean, folded, joined, literal, term

Check = Callable[[str], str]
"""Takes an answer as typed; returns the value for the table or raises Rejected with a remedy."""

_HOUR = re.compile(
    r"(?:[,\s]+|^)(?:(?:at|om|um|à|kl\.?|T)\s*)?(\d{1,2})(?:[:.h](\d{2}))?\s*(?:h|u|uur|o'clock|Uhr)?$", re.IGNORECASE
)


def reference(said: str) -> str:
    """Take a case reference: a pseudonym, never a name (contract, prepare)."""
    return prepared.reference(Reader({"reference": said.upper()}, "case"))


def country(catalogue: Catalogue) -> Check:
    """Take a country by its two letters, or by its name in the interface's language or English."""

    def check(said: str) -> str:
        for language in (catalogue.language, "en"):
            for code, name in locale(language).territories.items():
                if len(code) == 2 and code.isalpha() and folded(name) == folded(said):
                    return str(code)
        return prepared.country(Reader({"country": said}, "case"))

    return check


def language(catalogue: Catalogue) -> Check:
    """Take a language that minutes can be written in, by its code or its name."""

    def check(said: str) -> str:
        for shown in (catalogue.language, "en"):
            for code in LANGUAGES:
                if folded(said) in (code, folded(str(locale(shown).languages[code]))):
                    return code
        return Reader({"language": said}, "conference").language("language", None)

    return check


def one_of(keys: Iterable[str], catalogue: Catalogue, concept: str = "") -> Check:
    """Take one of some keys, as it is or by what it is called; `concept` begins the ids of their labels."""
    known = tuple(keys)

    def check(said: str) -> str:
        for key in known:
            names = [key]
            if concept:
                names.append(catalogue.text(term(f"{concept}_{key.lower().replace('-', '_')}")))
            if folded(said) in map(folded, names):
                return key
        raise Rejected(_("Choose one of these: {options}.", options=joined(literal(k) for k in known)))

    return check


def words(said: str) -> str:
    """Take any text that can be kept."""
    return Reader({"text": said}, "").text("text", None)


def moment(today: date, catalogue: Catalogue) -> Check:
    """Take a date and time, ISO or as people say them: `4 March 2027 at 10`."""

    def check(said: str) -> str:
        try:
            return datetime.fromisoformat(said).isoformat()
        except ValueError:
            hour = _HOUR.search(said)
        if hour is None:
            raise Rejected(_("Give the date and the time, such as 2026-03-04T10:00."))
        setting = Setting(language=catalogue.language, today=today, languages=("en",))
        day = read_date(clean(said[: hour.start()]), setting).date
        if day is None:
            raise Rejected(_("Give the date and the time, such as 2026-03-04T10:00."))
        try:
            at = time(int(hour[1]), int(hour[2] or 0))
        except ValueError:
            raise Rejected(_("Give the date and the time, such as 2026-03-04T10:00.")) from None
        return datetime.combine(day, at).isoformat()

    return check
