"""The first frame and the first accepted answer, in a real pseudo-terminal, against a bare Textual app."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7


def _run(argv: list[str], env: dict[str, str], steps: list[tuple[bytes, bytes]]) -> list[float]:
    """Return the seconds until each marker was seen; after a marker its reply is sent, and the clock starts anew."""
    pid, fd = pty.fork()
    if pid == 0:
        os.chdir(ROOT)
        os.execve(sys.executable, [sys.executable, *argv], env)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    seen, out = b"", []
    start = time.perf_counter()
    try:
        for marker, reply in steps:
            while marker not in seen:
                ready, _w, _x = select.select([fd], [], [], 30)
                if not ready:
                    raise TimeoutError(seen[-2000:].decode(errors="replace"))
                seen += os.read(fd, 65536)
            out.append(time.perf_counter() - start)
            seen = b""
            if reply:
                os.write(fd, reply)
                start = time.perf_counter()
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(fd)
    return out


def rows() -> list[tuple[str, float, float]]:
    """Return first frame and first answer against the bare app."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "COLORTERM": ""}
        ours, bare = ["-m", "assistant", "demo", "--ui-lang", "en"], ["-m", "bench.bare"]
        begin, asked = b"Enter to begin.", b"Agenda"
        _run(ours, env, [(begin, b"\r"), (asked, b"")])
        frames: list[float] = []
        answers: list[float] = []
        bares: list[float] = []
        for _round in range(ROUNDS):
            bares.append(_run(bare, env, [(begin, b"")])[0])
            first, answer = _run(ours, env, [(begin, b"\r"), (asked, b"")])
            frames.append(first)
            answers.append(first + answer)
    base = statistics.median(bares)
    return [
        ("first frame with the question / bare app", statistics.median(frames) / base, 1.25),
        ("first answer accepted / bare app", statistics.median(answers) / base, 4.0),
    ]
