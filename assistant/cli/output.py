"""How a command answers: results on stdout, problems on stderr, nothing unprintable on either."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import contextmanager, suppress

from assistant.text import Rejected, _, literal, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO

    from assistant.text import Catalogue, Message


class Output:
    """Where a command says what it found; worded in the language of the interface."""

    def __init__(self, json: bool, catalogue: Catalogue, *, stdout: TextIO | None = None, stderr: TextIO | None = None) -> None:
        """Remember the form and the language; the streams are the process's own where none are given."""
        self.json = json
        self.catalogue = catalogue
        self._stdout = stdout
        self._stderr = stderr

    def result(self, text: Message | str) -> None:
        """Write one line of the answer to stdout."""
        write(self.catalogue.text(text) + "\n", self._stdout)

    def lines(self, texts: Iterable[Message | str]) -> None:
        """Write several lines of the answer to stdout."""
        for text in texts:
            self.result(text)

    def document(self, value: object) -> None:
        """Write the whole answer as one JSON document."""
        write(_json(value, indent=2) + "\n", self._stdout)

    def row(self, value: object) -> None:
        """Write one JSON object on a line of its own."""
        write(_json(value, indent=None) + "\n", self._stdout)

    def problem(self, message: Message | str) -> None:
        """Write a warning or a refusal to stderr, as one line; where it cannot be told the exit code says it alone."""
        tell(" ".join(self.catalogue.text(message).split("\n")) + "\n", self._stderr)

    @contextmanager
    def done(self) -> Iterator[None]:
        """Print what came of something that is done: where that fails, nobody is told that nothing was changed.

        Raises Rejected (1) then: a check in the end found a problem, and it is not the work.
        """
        try:
            yield
        except Unwritten as problem:
            raise Rejected(_("It is done, but the output cannot be written: {reason}", reason=problem.reason), code=1) from None


def _json(value: object, indent: int | None) -> str:
    import json

    return json.dumps(value, ensure_ascii=True, indent=indent)


def ready() -> None:
    """Refuse, before anything is done, a standard output that takes nothing: closed, full, or not open for writing."""
    if sys.stdout is None:
        raise _nowhere()
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError, AttributeError):
        return  # no file of the system: a string in memory
    try:
        os.write(descriptor, b"")
        full = _is_full(descriptor)
    except OSError as problem:
        raise Unwritten(problem) from None
    if full:
        raise Unwritten(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))


def _nowhere() -> Rejected:
    return Rejected(_("There is nowhere to answer to: the output is closed."))


def _is_full(descriptor: int) -> bool:
    """Return whether it is a file on a disk without any room; writing nothing to one succeeds."""
    if not hasattr(os, "fstatvfs") or not stat.S_ISREG(os.fstat(descriptor).st_mode):
        return False
    disk = os.fstatvfs(descriptor)
    return disk.f_blocks > 0 and (disk.f_bavail if os.geteuid() else disk.f_bfree) == 0


def write(text: str, stream: TextIO | None = None) -> None:
    """Write text to the standard output, or to another stream, at once; raises Unwritten where it is not taken."""
    stream = stream or sys.stdout
    if stream is None:
        raise _nowhere()
    try:
        stream.write(safe(text))
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise Unwritten(problem) from None


def tell(text: str, stream: TextIO | None = None) -> None:
    """Write text to stderr as well as it goes: there is nobody to tell that it does not."""
    stream = stream or sys.stderr
    if stream is not None:
        with suppress(OSError):
            stream.write(safe(text))
            stream.flush()


class Unwritten(Rejected):
    """The refusal of an output that takes no more, on a full disk for instance."""

    def __init__(self, problem: OSError) -> None:
        """Say why."""
        self.reason = literal(problem.strerror or type(problem).__name__)
        """What the system says."""
        super().__init__(_("The output cannot be written: {reason}", reason=self.reason))
