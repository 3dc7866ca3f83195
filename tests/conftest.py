"""What all tests share: long harnesses say in the end how many trials they ran."""

from __future__ import annotations

import gc
import signal
from collections.abc import Callable

import pytest
from hypothesis import settings

settings.register_profile("repeatable", derandomize=True)
settings.register_profile("searching", derandomize=False)
settings.load_profile("repeatable")  # a run that fails fails again; `make torture` searches further, with chance

_RAN: list[tuple[str, int]] = []


@pytest.fixture
def trials(request: pytest.FixtureRequest) -> Callable[[int], int]:
    """Return how a harness says how many trials it is about to run; the number comes back."""

    def about_to_run(number: int) -> int:
        _RAN.append((request.node.name, number))
        return number

    return about_to_run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the trials of each harness."""
    if _RAN:
        terminalreporter.section("trials")
    for name, number in _RAN:
        terminalreporter.write_line(f"{number:6} {name}")


def pytest_configure() -> None:
    """Take the signals that whoever runs the tests in the background ignores: what the tests start would ignore them too."""
    for name in ("SIGINT", "SIGQUIT", "SIGHUP", "SIGTERM"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """Leave what is loaded by now out of every later collection of garbage: it stays, and there is much of it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
