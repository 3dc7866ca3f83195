"""Runs something in a process of its own and kills it, as a power cut or an impatient person does."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable

Tell = Callable[[str], None]


def killed(run: Callable[[Tell], None], after: float) -> list[str]:
    """Run something in a process of its own, kill it some time after it said it is ready, and return what else it said."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        try:
            run(lambda line: os.write(writer, f"{line}\n".encode()) and None)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader, "rb") as said:
        first = said.readline()
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
        rest = said.read().decode().split("\n")
    os.waitpid(pid, 0)
    assert first == b"ready\n"
    return rest[:-1]
