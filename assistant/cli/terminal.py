"""What the terminal at hand can show: the app or lines only, and which characters (R20)."""

from __future__ import annotations

import codecs
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

_MOVING = (
    *("xterm", "screen", "tmux", "rxvt", "linux", "vt1", "vt2", "vt3", "vt4", "vt5", "konsole", "gnome", "vte", "kitty"),
    *("alacritty", "foot", "wezterm", "ghostty", "contour", "iterm", "putty", "mintty", "cygwin", "ansi", "st-", "eterm"),
)
"""How the names begin of terminals whose cursor can be moved; any other is looked up in the system's terminfo."""

PLAINLY = "convene.plainly"
"""The name of the error handler of streams that cannot take every character."""

_SIGNS = {
    **dict.fromkeys("·•▪–—‐‑−─", "-"),
    **dict.fromkeys("‘’ʼ‚", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("\u00a0\u202f\u2007\u2009\u3000", " "),
    **dict.fromkeys("│┃▏▕", "|"),
    **dict.fromkeys("\u200c\u200d", ""),
    **dict(zip("…→←≥≤×€✓", ("...", "->", "<-", ">=", "<=", "x", "EUR", "v"), strict=True)),
    **dict(zip("ßæÆœŒøØłŁđĐðþı", ["ss", "ae", "Ae", "oe", "Oe", "o", "O", "l", "L", "d", "D", "d", "th", "i"], strict=True)),
}
"""What stands for a character that is no letter with an accent."""


def is_simple(environ: Mapping[str, str] = os.environ) -> bool:
    """Return whether the terminal shows lines only: it cannot move its cursor, or takes nothing but ASCII."""
    if os.name == "nt":
        return False
    return _ascii(environ) or not _unicode(sys.stdout) or not _moves(environ.get("TERM", ""))


def fit(stream: TextIO, environ: Mapping[str, str] = os.environ) -> None:
    """Let a stream take any text: what its encoding lacks is written with what it has.

    A terminal that the locale says is an ASCII one (`LANG=C`) gets ASCII. What goes to a file or a pipe stays UTF-8, which is
    what Python makes of that locale.
    """
    codecs.register_error(PLAINLY, _plainly)
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="ascii" if stream.isatty() and _ascii(environ) else None, errors=PLAINLY)


def take(stream: TextIO) -> None:
    """Read UTF-8 where only ASCII is expected: whoever types more than that on such a terminal means letters, not bytes."""
    if hasattr(stream, "reconfigure") and codecs.lookup(stream.encoding).name == "ascii":
        stream.reconfigure(encoding="utf-8", errors="surrogateescape")


def plainly(char: str) -> str:
    """Return a character in ASCII: a sign much like it, the letter without its accent, else its number."""
    if char in _SIGNS:
        return _SIGNS[char]
    import unicodedata

    parts = unicodedata.normalize("NFKD", char)
    bare = "".join(p for p in parts if p.isascii())
    if bare or all(unicodedata.combining(p) for p in parts):
        return bare
    return char.encode("ascii", "backslashreplace").decode()


def _plainly(problem: UnicodeError) -> tuple[str, int]:
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    return "".join(map(plainly, problem.object[problem.start : problem.end])), problem.end


def _ascii(environ: Mapping[str, str]) -> bool:
    """Return whether the locale was said to be the one of ASCII; none said at all, as in a container, says nothing."""
    said = environ.get("LC_ALL") or ""
    if not said and not sys.flags.utf8_mode:
        # In that mode Python has put its own C.UTF-8 into LC_CTYPE.
        said = environ.get("LC_CTYPE") or ""
    return (said or environ.get("LANG") or "") in ("C", "POSIX")


def _unicode(stream: TextIO | None) -> bool:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return encoding.replace("-", "").replace("_", "").lower().startswith("utf")


def _moves(term: str) -> bool:
    if term.startswith(_MOVING):
        return True
    try:
        import curses
    except ImportError:
        return False
    try:
        curses.setupterm(term or "unknown", 1)
    except curses.error:  # a name that nobody knows
        return False
    return curses.tigetstr("cup") is not None
