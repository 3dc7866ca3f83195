"""How a command answers: results on stdout, problems on stderr, nothing unprintable on either."""

from __future__ import annotations

import sys

from assistant.text import Rejected, _, literal, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
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
        _write(self._stdout or sys.stdout, self.catalogue.text(text))

    def lines(self, texts: Iterable[Message | str]) -> None:
        """Write several lines of the answer to stdout."""
        for text in texts:
            self.result(text)

    def document(self, value: object) -> None:
        """Write the whole answer as one JSON document."""
        _write(self._stdout or sys.stdout, _json(value, indent=2))

    def row(self, value: object) -> None:
        """Write one JSON object on a line of its own."""
        _write(self._stdout or sys.stdout, _json(value, indent=None))

    def problem(self, message: Message | str) -> None:
        """Write a warning or a refusal to stderr, as one line."""
        _write(self._stderr or sys.stderr, " ".join(self.catalogue.text(message).split("\n")))


def _json(value: object, indent: int | None) -> str:
    import json

    return json.dumps(value, ensure_ascii=True, indent=indent)


def _write(stream: TextIO | None, text: str) -> None:
    # A process may be started with a stream closed; then there is nobody to tell.
    if stream is None:
        return
    try:
        stream.write(safe(text) + "\n")
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise unwritten(problem) from None


def unwritten(problem: OSError) -> Rejected:
    """Return the refusal of an output that takes no more, a full disk for instance."""
    return Rejected(_("The output cannot be written: {reason}", reason=literal(problem.strerror or type(problem).__name__)))
