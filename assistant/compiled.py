"""Reads one text at a time out of a compiled catalogue (.mo), because reading all of it takes longer than `--help` may."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_MAGIC = 0x950412DE
_BETWEEN = "\x04"
"""Stands between a context and its text in the key of a catalogue."""


class Compiled:
    """The bytes of a catalogue; its keys are sorted, so a text is found by halving."""

    __slots__ = ("_count", "_data", "_found", "_keys", "_little", "_plural", "_texts")

    def __init__(self, data: bytes) -> None:
        """Take a catalogue's bytes; raises ValueError where they are something else."""
        self._data = data
        self._little = int.from_bytes(data[:4], "little") == _MAGIC
        if self._number(0) != _MAGIC or self._number(4) >> 16 > 1:
            raise ValueError("not a compiled catalogue")
        self._count, self._keys, self._texts = (self._number(at) for at in (8, 12, 16))
        if max(self._keys, self._texts) + 8 * self._count > len(data):
            raise ValueError("a compiled catalogue that was cut off")
        self._found: dict[str, str] = {}
        self._plural: Callable[[int], int] | None = None

    def text(self, key: str, context: str | None = None) -> str:
        """Return the translation of a text, the text itself where there is none."""
        if not key:
            return key
        return self._get(key if context is None else context + _BETWEEN + key) or key

    def counted(self, one: str, many: str, n: int, context: str | None = None) -> str:
        """Return the translation that fits a count, or the source form that does in English."""
        both = f"{one}\x00{many}"
        forms = self._get(both if context is None else context + _BETWEEN + both)
        if not forms:
            return one if n == 1 else many
        return forms.split("\x00")[self._form(n)]

    def head(self, name: str) -> str:
        """Return what the catalogue's head says under a name, empty where it says nothing."""
        found = dict(line.partition(": ")[::2] for line in self._get("").splitlines())
        return found.get(name, "")

    def _form(self, n: int) -> int:
        if self._plural is None:
            from gettext import c2py  # noqa: PLC0415 - not needed to word a text without a count

            header = self._get("")
            self._plural = c2py(header.partition(" plural=")[2].partition(";")[0] or "n != 1")
        assert self._plural is not None
        return self._plural(n)

    def _get(self, key: str) -> str:
        if key not in self._found:
            self._found[key] = self._search(key.encode()).decode()
        return self._found[key]

    def _search(self, key: bytes) -> bytes:
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            here = self._string(self._keys + 8 * middle)
            if here == key:
                return self._string(self._texts + 8 * middle)
            low, high = (middle + 1, high) if here < key else (low, middle)
        return b""

    def _string(self, at: int) -> bytes:
        start = self._number(at + 4)
        return self._data[start : start + self._number(at)]

    def _number(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + 4], "little" if self._little else "big")
