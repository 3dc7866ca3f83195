"""Writes the common words of each language from wordfreq's lists: `python -m tools.common_words`, with wordfreq installed."""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

from assistant.terminology.lexicon import LEAST_FUZZY
from assistant.terminology.model import LANGUAGES
from assistant.terminology.words import fold

FOLDER = Path(__file__).resolve().parent.parent / "assistant" / "terminology" / "ordinary"
MOST = 15_000
"""Words of a language that are looked at, the most frequent first; those too short to be a misspelt term are left out."""

_SCRIPTS = {"el": "GREEK", "bg": "CYRILLIC"}


def words(frequent: list[str], lang: str) -> list[str]:
    """Return words folded and in order, without short ones and those of another script."""
    script = _SCRIPTS.get(lang, "LATIN")
    folded = {fold(word) for word in frequent}
    long = (word for word in folded if len(word) >= LEAST_FUZZY - 1 and word.isalpha())
    return sorted(word for word in long if all(unicodedata.name(letter).startswith(script) for letter in word))


def main() -> int:
    """Write every language's file."""
    try:
        from wordfreq import top_n_list  # noqa: PLC0415 - needed here alone, and no dependency of Convene
    except ImportError:
        print("wordfreq is not installed", file=sys.stderr)
        return 3
    for lang in LANGUAGES:
        found = words(top_n_list(lang, MOST), lang)
        (FOLDER / f"{lang}.txt").write_text("\n".join(found) + "\n", encoding="utf-8", newline="\n")
        print(f"{lang}: {len(found)} words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
