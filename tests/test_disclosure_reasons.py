"""Rules of disclosure in words: every rule that can be given has some, in the reader's language."""

import re
from pathlib import Path

import pytest

from assistant.cli.wiring import catalogue
from assistant.disclosure.reasons import worded

RULES = Path(__file__).resolve().parent.parent / "assistant" / "disclosure"


def test_every_fixed_rule_has_words_of_its_own():
    given = {
        rule
        for file in RULES.glob("*.py")
        for rule in re.findall(r'Given\([^"\n]*, "([^"{]+)"\)', file.read_text(encoding="utf-8"))
    }
    assert len(given) > 10
    unworded = {rule for rule in given if catalogue("nl").text(worded(rule)) == rule}
    assert not unworded


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("matrix MUN/K8", "by role and category: Municipality / Housing, work, income and documents"),
        ("matrix MUN/K6 named", "named as receiver"),
        ("level H2", "Abstract wording only"),
        ("consent MUN refused", "the person refused: Municipality"),
        ("follows D-7QKM", "as what it is about: D-7QKM"),
        ("something new", "something new"),
    ],
)
def test_a_rule_says_what_it_means(rule, words):
    assert words in catalogue("en").text(worded(rule))
