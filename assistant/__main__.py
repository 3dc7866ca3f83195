"""Starts the command line."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line, the process's own where none is given, and return its exit code."""
    from assistant.cli import run  # noqa: PLC0415 - lets a test import main without the command line

    code = run(sys.argv[1:] if argv is None else list(argv))
    if argv is not None:
        return code
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            # A full disk or a reader who left: the code says it, and Python must not fail on the same bytes once more.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        except AttributeError:  # started without this stream
            continue
    if sys.flags.inspect or "assistant.cli.parser" not in sys.modules:
        # PYTHONINSPECT would open a shell on everything that is still in memory; and where no command was loaded there is
        # nothing to take down, which takes longer than the page of help does.
        os._exit(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
