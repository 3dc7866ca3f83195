"""Runs something in a process of its own and kills it, as a power cut or an impatient person does."""

from __future__ import annotations

import os
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager

if os.name != "nt":
    import resource

Tell = Callable[[str], None]


def killed(run: Callable[[Tell], None], after: float, rounds: int = 0) -> list[str]:
    """Run something in a process of its own, kill it, and return what it said but that it is ready.

    The kill comes `after` seconds from when it was ready and had said `rounds` lines more: where in its work that falls is
    left to chance, how far it came at least is not.
    """
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
        early = [said.readline().decode().rstrip("\n") for _round in range(rounds)]
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
        rest = [*early, *said.read().decode().split("\n")]
    os.waitpid(pid, 0)
    assert first == b"ready\n"
    return rest[:-1]


def apart(run: Callable[[], None]) -> bool:
    """Run something in a process of its own, whose limits and rights may go; returns whether it came to its end."""
    pid = os.fork()
    if pid == 0:
        try:
            run()
            os._exit(0)
        finally:
            traceback.print_exc()
            os._exit(1)
    return os.waitpid(pid, 0)[1] == 0


@contextmanager
def room(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a disk that is full; for a process apart."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
