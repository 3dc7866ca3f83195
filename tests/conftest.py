"""What all tests share: long harnesses say in the end how many trials they ran."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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
