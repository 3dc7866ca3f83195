"""What a person is told when the database refuses: one sentence with its reason, never a query or a value."""

from __future__ import annotations

from pathlib import Path

from assistant.text import Message, Rejected, _, literal

BUSY, LOCKED, READ_ONLY, IO, CORRUPT, FULL, CANNOT_OPEN, CONSTRAINT, NOT_A_DATABASE = 5, 6, 8, 10, 11, 13, 14, 19, 26
"""SQLite's primary result codes that a chair can do something about."""


def reason(problem: BaseException) -> Message:
    """Return why the database or the operating system refused, as a phrase that stands after a colon."""
    if isinstance(problem, OSError):
        return literal(problem.strerror or type(problem).__name__)
    match _code(problem):
        case code if code == FULL:
            return _("the disk is full.")
        case code if code == READ_ONLY:
            return _("the store is read-only.")
        case code if code == IO:
            return _("the disk could not be read or written.")
        case code if code in (CORRUPT, NOT_A_DATABASE):
            return _("the store is damaged.")
        case code if code in (BUSY, LOCKED):
            return _("another program holds the store.")
        case code if code == CANNOT_OPEN:
            return _("the file cannot be opened.")
        case code if code == CONSTRAINT:
            return _("it contradicts what is stored.")
        case _:
            return _("the database refused.")


def not_saved(problem: BaseException) -> Rejected:
    """Return the refusal for a write that was rolled back."""
    return Rejected(_("Not saved, nothing was changed: {reason}", reason=reason(problem)), code=_exit(problem))


def gone(path: Path) -> Rejected:
    """Return the refusal for a store whose file is no longer at its place: what is written into it would be lost."""
    return Rejected(_("Not saved: the store's file was moved, removed or replaced: {path}", path=literal(str(path))))


def not_read(problem: BaseException) -> Rejected:
    """Return the refusal for a read that failed."""
    return Rejected(_("The store cannot be read: {reason}", reason=reason(problem)), code=_exit(problem))


def not_backed_up(problem: BaseException, path: Path) -> Rejected:
    """Return the refusal for a backup that could not be made."""
    shown = literal(str(path))
    return Rejected(_("The backup {path} was not made: {reason}", reason=reason(problem), path=shown), code=_exit(problem))


def is_damage(problem: BaseException) -> bool:
    """Return whether the pages themselves are wrong, not their surroundings."""
    return _code(problem) in (CORRUPT, NOT_A_DATABASE)


def is_read_only(problem: BaseException) -> bool:
    """Return whether the file may only be read."""
    return _code(problem) == READ_ONLY


def _exit(problem: BaseException) -> int:
    return 6 if _code(problem) in (BUSY, LOCKED) else 3


def _code(problem: BaseException) -> int:
    origin = getattr(problem, "orig", None) or problem
    return int(getattr(origin, "sqlite_errorcode", 0) or 0) & 0xFF
