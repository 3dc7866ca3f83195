"""How long `convene --help` takes in a translated language, against importing argparse and gettext alone (whole processes)."""

from __future__ import annotations

import os
import subprocess
import sys
import time

ROUNDS = 25
BARE = (sys.executable, "-c", "import argparse, gettext")
HELP = (sys.executable, "-m", "assistant", "--help")
GOAL = 1.5


def rows() -> list[tuple[str, float, float]]:
    """Return the name, the ratio and the most it may be; both run in turn, and the fastest of each counts."""
    taken: dict[tuple[str, ...], list[float]] = {BARE: [], HELP: []}
    environment = {**os.environ, "CONVENE_LANG": "nl"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _round in range(ROUNDS):
        for command, times in taken.items():
            started = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True, env=environment)
            times.append(time.perf_counter() - started)
    return [("convene --help (nl) / import argparse, gettext", min(taken[HELP]) / min(taken[BARE]), GOAL)]
