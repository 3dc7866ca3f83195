"""Every text a person reads is a Message here and is worded only at the edge; every text a person wrote is cleaned here.

Standard library only, and no dataclasses: `convene --help` must not pay for more than argparse and gettext.
"""

from __future__ import annotations

import re
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


MAX_LINE = 20_000
"""Longest text kept from one entry, in code points (T9)."""

MAX_MARKS = 4
"""Combining marks kept on one base character; more is a flood, not a language (T7)."""


class Message:
    """A text still without a language: a catalogue id and the values for its plain `{name}` fields.

    Values may be str, int, date, datetime or another Message; each is worded with the catalogue that words this one.
    """

    __slots__ = ("context", "count", "msgid", "plural", "values")

    def __init__(
        self,
        msgid: str,
        values: Mapping[str, object] | None = None,
        *,
        plural: str | None = None,
        count: int = 1,
        context: str | None = None,
    ) -> None:
        """Hold the parts; nothing is looked up yet."""
        self.msgid = msgid
        self.values = dict(values or {})
        self.plural = plural
        self.count = count
        self.context = context

    def __eq__(self, other: object) -> bool:
        """Two messages are equal when they would be worded alike in every language."""
        return isinstance(other, Message) and self._key() == other._key()

    def __hash__(self) -> int:
        """Hash by the id and the count."""
        return hash((self.msgid, self.count))

    def __repr__(self) -> str:
        """Show the English id for a developer; never shown to a chair."""
        return f"Message({self.msgid!r}, {self.values!r})"

    def __str__(self) -> str:
        """Word it in English, so that a log or a test can read it."""
        return SOURCE.text(self)

    def _key(self) -> tuple[object, ...]:
        return (self.msgid, self.plural, self.count, self.context, tuple(sorted(self.values.items(), key=lambda i: i[0])))


def _(msgid: str, /, **values: object) -> Message:
    """Mark a text for translation and give the values of its `{name}` fields."""
    return Message(msgid, values)


def pgettext(context: str, msgid: str, /, **values: object) -> Message:
    """Mark a text whose meaning needs a context for translators (`pgettext("verb", "open")`)."""
    return Message(msgid, values, context=context)


def ngettext(one: str, many: str, n: int, /, **values: object) -> Message:
    """Mark a text with a count; `{n}` is filled with it."""
    return Message(one, {"n": n, **values}, plural=many, count=n)


JOINED = "joined"
"""The context of a Message whose pattern is punctuation only: data or messages in a row, never looked up."""

TERM = "term"
"""The context of a Message that names a glossary concept instead of a catalogue text."""


def term(concept: str) -> Message:
    """Return the preferred term of a glossary concept as a Message; the edge looks it up in its reader's language."""
    return Message(concept, context=TERM)


def literal(text: str) -> Message:
    """Wrap text that is data, not wording (a name, a term), where a Message is wanted; it is never looked up."""
    return Message("{text}", {"text": text}, context=JOINED)


def joined(parts: Iterable[Message], separator: str = ", ") -> Message:
    """Return messages in a row as one message; each is worded at the edge."""
    values = {f"p{n}": part for n, part in enumerate(parts)}
    return Message(separator.join("{" + name + "}" for name in values), values, context=JOINED)


class Rejected(Exception):  # noqa: N818 - the domain's word: a line or a file is rejected, the program is not in error
    """An input that cannot be taken, with the one sentence that says why; nothing was changed.

    `code` is the exit code of the contract: 2 usage, 3 bad input, 4 locked, 5 refused by a rule, 6 in use.
    `rule` names the rule that refused (W4, R32, matrix MUN/K6 ...), empty elsewhere.
    """

    def __init__(self, message: Message, *, code: int = 3, rule: str = "") -> None:
        """Keep the sentence unworded; the edge words it."""
        super().__init__(message.msgid)
        self.message = message
        self.code = code
        self.rule = rule


_FIELD = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


class Catalogue:
    """The wording of one language; gettext underneath, Babel for dates (loaded only when a date is worded)."""

    def __init__(
        self,
        language: str = "en",
        get: Callable[[Message], str] | None = None,
        terms: Callable[[str, str], str] | None = None,
    ) -> None:
        """Take the language's code and two look-ups.

        `get` finds a message's translation (None: the English source); `terms` finds the preferred term of a concept id in
        a language (None: the id itself stands).
        """
        self.language = language
        self._get = get or _source
        self.terms = terms

    def text(self, message: Message | str) -> str:
        """Word a message in this language; only plain `{name}` fields are filled, everything else stays as written (F14)."""
        if isinstance(message, str):
            return message
        if message.context == TERM:
            return self.terms(message.msgid, self.language) if self.terms else message.msgid
        pattern = message.msgid if message.context == JOINED else self._get(message)
        if not message.values:
            return pattern
        values = message.values
        return _FIELD.sub(lambda m: self.value(values[m[1]]) if m[1] in values else m[0], pattern)

    def value(self, value: object) -> str:
        """Word one value: a nested message, a date in full, a number, or text as it stands."""
        if isinstance(value, Message):
            return self.text(value)
        if value is None:
            return ""
        if hasattr(value, "isoformat"):
            from assistant.spoken import spoken  # noqa: PLC0415 - Babel's dates cost 20 ms; --help words none

            return spoken(value, self.language)
        return str(value)


def _source(message: Message) -> str:
    if message.plural is not None and message.count != 1:
        return message.plural
    return message.msgid


SOURCE = Catalogue()

# C0, DEL and C1 without tab and newline; bidi controls and marks; zero-width space, BOM, word joiner, Arabic letter mark;
# line and paragraph separators; tags; variation selectors stay (emoji), ZWJ and ZWNJ stay (Persian, emoji).
# Compiled when a first text is cleaned: --help cleans none.
_ESCAPES = (
    r"\x1b\][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"  # OSC, to its terminator
    r"|\x1b[PX^_][^\x1b\x9c]*(?:\x1b\\|\x9c)?"  # DCS, SOS, PM, APC
    r"|\x1b\[[0-?]*[ -/]*[@-~]?"  # CSI
    r"|\x1b[ -/]*[0-~]?"  # two-byte escapes
    r"|\x9b[0-?]*[ -/]*[@-~]?"  # C1 CSI
)
UNSEEN = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e007f]"
)
"""What no text may hold, as a pattern: it acts on a terminal, turns text round, or is there and cannot be seen (T2, T4)."""

_REFUSED = (
    "[\ud800-\udfff\ufdd0-\ufdef" + "".join(chr(n * 0x10000 + 0xFFFE) + chr(n * 0x10000 + 0xFFFF) for n in range(17)) + "]"
)
_JOINERS = "[\u200c\u200d]+"
_SPACES = r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+"


def clean(text: str, *, lines: bool = False) -> str:
    """Make text from outside safe to keep: NFC, no control, escape, bidi or zero-width characters, capped marks (T1 to T10).

    `lines` keeps line breaks (a pasted paragraph); otherwise they become spaces. Raises Rejected for a lone surrogate, a
    non-character or more than MAX_LINE code points, because dropping those would change what was said.
    """
    if len(text) > MAX_LINE:
        raise too_long(len(text))
    if re.search(_REFUSED, text):
        raise Rejected(_("This text holds characters that are not text (a lone surrogate or a non-character)."))
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = re.sub(_ESCAPES, "", text).replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(UNSEEN, "", text)
    if not lines:
        text = text.replace("\n", " ")
    text = re.sub(_JOINERS, lambda run: run[0][-1], _cap_marks(unicodedata.normalize("NFC", text)))
    return "\n".join(re.sub(_SPACES, " ", line).strip() for line in text.split("\n")).strip()


def too_long(length: int) -> Rejected:
    """Return why a text of so many characters is not kept."""
    return Rejected(_("This text has {n} characters; {limit} is the most that is kept.", n=length, limit=MAX_LINE))


def _cap_marks(text: str) -> str:
    if text.isascii():
        return text
    kept: list[str] = []
    marks = 0
    for char in text:
        # By category: marks of class 0 (rings around a letter, vowels of India) flood as well as accents do. A joiner between
        # marks begins nothing.
        if char not in "\u200c\u200d":
            marks = marks + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if marks <= MAX_MARKS:
            kept.append(char)
    return "".join(kept)


def safe(text: str) -> str:
    r"""Return text with what a terminal would act on or not show written out (`\u001b`); lines and tabs stay (T3).

    For output: it refuses nothing and cuts nothing short.
    """
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return text
    return "".join(c if c in "\n\t" or _shown(c) else _escaped(c) for c in text)


def _shown(char: str) -> bool:
    # Joiners are needed inside words of some languages and in emoji; these spaces are spaces.
    return char.isprintable() or char in "\u200c\u200d\u00a0\u202f\u2007\u2009\u3000"


def _escaped(char: str) -> str:
    number = ord(char)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def folded(text: str) -> str:
    """Return text for comparing names and labels: case, accents, final sigma and the dot of an i aside (T6)."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.casefold())
    if not re.search(_UNPLAIN, apart):
        return apart.encode("ascii", "ignore").decode()  # the same, sooner
    bare = re.sub(_ACCENTS, "", apart)
    if not bare.isascii() and re.search(_BEYOND, bare):
        bare = "".join(c for c in bare if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare).replace("ς", "σ").replace("ı", "i")


_ACCENTS = "[\u0300-\u034e\u0350-\u036f]+"
"""The accents of Europe's letters, taken apart from them (all but the joiner between them)."""
_UNPLAIN = "[^\0-\x7f\u0300-\u034e\u0350-\u036f]"
"""What is neither plain nor one of those accents."""
_BEYOND = "[^\0-\u0482]"
"""What is beyond Latin, Greek and Cyrillic letters, where there are further marks."""
