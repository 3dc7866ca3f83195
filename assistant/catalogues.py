"""Finds the catalogue of a language; whatever is missing or broken in one, the English source text stands.

Standard library only while the compiled catalogue is fresh: `convene --help` waits for nothing else.
"""

# Paths are strings here: pathlib alone costs a third of what --help may take.
# ruff: noqa: PTH112, PTH113, PTH116, PTH118, PTH123
from __future__ import annotations

import os
from functools import lru_cache

from assistant.compiled import Compiled
from assistant.resources import packed, place
from assistant.text import Catalogue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from assistant.text import Message

DOMAIN = "messages"
"""The name of every catalogue file."""

FALLBACK = "en"
"""The language of the source texts."""

UNREVIEWED = "unreviewed"
"""What a catalogue says of its review until somebody who speaks the language reviewed it and put a name there."""

LANGUAGES = ("bg", "da", "de", "el", "en", "es", "fr", "hu", "it", "nl", "pt", "sv")
"""The languages that a reader may ask for; labels and dates exist in all of them, sentences where there is a catalogue."""


def catalogue(language: str, terms: Callable[[str, str], str] | None = None) -> Catalogue:
    """Return the wording of a language.

    A language that is known but has no catalogue keeps its dates and labels, with English sentences; any other is English.

    Args:
        language: a language code of ours.
        terms: finds the preferred term of a concept in a language.

    """
    code = language if language in LANGUAGES else FALLBACK
    return Catalogue(code, _lookup(code), terms)


def choose(wanted: str, environment: Mapping[str, str] | None = None) -> str:
    """Return the language of the interface: asked for, else CONVENE_LANG, else the locale."""
    env = os.environ if environment is None else environment
    named = wanted or env.get("CONVENE_LANG", "")
    if named:
        return _available(named) or FALLBACK
    posix = next((env[k] for k in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(k)), "")
    if posix.split(".")[0] in ("C", "POSIX"):
        return FALLBACK
    candidates = [*env.get("LANGUAGE", "").split(":"), posix] if posix else [_windows()]
    return next((code for name in candidates if (code := _available(name))), FALLBACK)


def available() -> tuple[str, ...]:
    """Return the languages that have a catalogue, English always."""
    return tuple(code for code in LANGUAGES if code == FALLBACK or os.path.isdir(_folder(code)))


def reviewed(code: str) -> str:
    """Return who reviewed the catalogue of a language, `unreviewed` where nobody did, empty where there is none."""
    found = _compiled(code)
    return "" if found is None else found.head("X-Reviewed-By")


def _available(name: str) -> str:
    code = name.replace("-", "_").split("_")[0].split(".")[0].split("@")[0].lower()
    return code if code in LANGUAGES and (code == FALLBACK or os.path.isdir(_folder(code))) else ""


def _windows() -> str:
    if os.name != "nt":
        return ""
    import ctypes  # noqa: PLC0415 - Windows only
    import locale  # noqa: PLC0415 - Windows only

    number = int(getattr(ctypes, "windll").kernel32.GetUserDefaultUILanguage())  # noqa: B009 - exists on Windows alone
    return locale.windows_locale.get(number, "")


def _folder(code: str) -> str:
    return os.path.join(place("locales"), code, "LC_MESSAGES")


def _lookup(code: str) -> Callable[[Message], str] | None:
    found = _compiled(code)
    return None if found is None else lambda message: _translated(found, message)


def _translated(found: Compiled, message: Message) -> str:
    one, many = message.msgid, message.plural
    try:
        if many is None:
            return found.text(one, message.context)
        return found.counted(one, many, message.count, message.context)
    except Exception:  # noqa: BLE001 - a plural rule such as 1/0 raises anything; a translation must never stop a conference
        return one if many is None or message.count == 1 else many


@lru_cache(maxsize=16)
def _compiled(code: str) -> Compiled | None:
    try:
        return _read(_folder(code), code)
    except Exception:  # noqa: BLE001 - broken in whatever way, the source texts stand; `doctor` says that it is broken
        return None


def _read(folder: str, code: str) -> Compiled | None:
    ready, source = f"{folder}/{DOMAIN}.mo", f"{folder}/{DOMAIN}.po"
    if fresh(ready, source):
        with open(ready, "rb") as file:
            return Compiled(file.read())
    if not os.path.isfile(source):
        return None
    from assistant.compiling import compiled  # noqa: PLC0415 - only in a checkout that was not compiled yet

    with open(source, "rb") as file:
        return Compiled(compiled(file.read(), code))


def fresh(compiled: str, source: str) -> bool:
    """Return whether a compiled catalogue holds what its source does; in a wheel they were made together."""
    try:
        made = os.stat(compiled).st_mtime
        return packed() or not os.path.isfile(source) or made >= os.stat(source).st_mtime
    except OSError:
        return False
