"""Takes the fields of one table of a prepare file, checked and cleaned; every refusal names the field."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from assistant.catalogues import LANGUAGES
from assistant.text import Message, Rejected, _, clean, literal

LONGEST = 200
"""Characters of a name, an agency or any other short field."""

KeyT = TypeVar("KeyT", bound=StrEnum)


class Reader:
    """Takes the fields of one table, each once; what is left over at the end is unknown and rejected."""

    def __init__(self, table: Mapping[str, Any], where: str) -> None:
        """Read `table`, which messages call `where`."""
        if not isinstance(table, Mapping):
            raise Rejected(_("{field}: a table is expected.", field=literal(where)))
        self._left = dict(table)
        self._where = where

    def problem(self, key: str, why: Message) -> Rejected:
        """Return the rejection of one field."""
        return Rejected(_("{field}: {why}", field=literal(f"{self._where}.{key}"), why=why))

    def text(self, key: str, default: str | None = "", *, longest: int = LONGEST) -> str:
        """Return a cleaned text; `default` None makes the field obligatory."""
        value = self._left.pop(key, None)
        if value is None:
            value = default
        if value is None:
            raise self.problem(key, _("this field is obligatory."))
        if not isinstance(value, str):
            raise self.problem(key, _("a text in quotes is expected."))
        try:
            said = clean(value)
        except Rejected as problem:
            raise self.problem(key, problem.message) from problem
        if default is None and not any(unicodedata.category(c)[0] in "LNPS" for c in said):
            raise self.problem(key, _("this field is obligatory."))
        if len(said) > longest:
            raise self.problem(key, _("this text has {n} characters; {limit} is the most.", n=len(said), limit=longest))
        return said

    def choice(self, key: str, vocabulary: type[KeyT], default: KeyT | None = None) -> KeyT:
        """Return a key of a vocabulary."""
        said = self.text(key, None if default is None else default.value)
        try:
            return vocabulary(said)
        except ValueError:
            known = literal(", ".join(vocabulary))
            raise self.problem(key, _("{said} is not known. Known are: {known}.", said=literal(said), known=known)) from None

    def yes(self, key: str, *, obligatory: bool = False) -> bool:
        """Return a yes or no, no where it is absent."""
        value = self._left.pop(key, None if obligatory else False)
        if value is None:
            raise self.problem(key, _("this field is obligatory."))
        if not isinstance(value, bool):
            raise self.problem(key, _("true or false is expected."))
        return value

    def moment(self, key: str, *, obligatory: bool = False) -> datetime | None:
        """Return a date and time of the place, naive; text in ISO form is taken too, as a person types it."""
        value = self._left.pop(key, None)
        if value is None or value == "":
            if obligatory:
                raise self.problem(key, _("this field is obligatory."))
            return None
        if isinstance(value, str):
            try:
                value = datetime.fromisoformat(value.strip())
            except ValueError:
                raise self.problem(key, _("this is not a date and time such as 2026-03-04T10:00:00.")) from None
        if isinstance(value, date) and not isinstance(value, datetime):
            value = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - the place's own time, as the file gives it
        if not isinstance(value, datetime) or not 1900 <= value.year <= 2200:
            raise self.problem(key, _("this is not a date and time such as 2026-03-04T10:00:00."))
        if value.tzinfo is not None:
            raise self.problem(key, _("write the time of the place, without a time zone."))
        return value

    def day(self, key: str) -> date | None:
        """Return a date, or None."""
        moment = self.moment(key)
        return moment.date() if moment else None

    def number(self, key: str) -> int | None:
        """Return a whole number from 1 on, or None."""
        value = self._left.pop(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 9999:
            raise self.problem(key, _("a whole number from 1 on is expected."))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._left.pop(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self.problem(key, _("a list of texts is expected."))
        try:
            return tuple(said for v in value if (said := clean(v)))
        except Rejected as problem:
            raise self.problem(key, problem.message) from problem

    def language(self, key: str, default: str | None = "") -> str:
        """Return a language that minutes can be written in."""
        said = self.text(key, default).lower()
        if said and said not in LANGUAGES:
            known = literal(", ".join(LANGUAGES))
            raise self.problem(key, _("{said} is not known. Known are: {known}.", said=literal(said), known=known))
        return said

    def end(self) -> None:
        """Raise Rejected where the table holds a field that nobody asked for."""
        for key in self._left:
            raise self.problem(str(key)[:60], _("there is no field of this name."))
