"""Ranking terms against what somebody typed into a search field."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rapidfuzz import fuzz, process

from assistant.terminology.model import Term, TermStatus
from assistant.text import clean, folded

LEAST = 72.0
"""Similarity below this is chance."""

EQUAL, PREFIX, WORD = 100.0, 95.0, 90.0
"""Scores of the same term, of one that begins with the query, and of one with a word that does."""


def search(text: str, terms: Sequence[Term], limit: int = 20, last: Collection[str] = ()) -> list[tuple[Term, float]]:
    """Return the best term of each concept that is like `text`, case and accents aside, with its score, best first.

    The concepts in `last` come after others that are as like.
    """
    query = folded(clean(text))
    if not query:
        return []
    names = [folded(t.text) for t in terms]
    scores = {
        i: min(score, WORD - 1)
        for _name, score, i in process.extract(query, names, scorer=fuzz.WRatio, score_cutoff=LEAST, limit=None)
    }
    for i, name in enumerate(names):
        if query in name:
            scores[i] = max(scores.get(i, 0.0), _literal(query, name))
    best: dict[str, tuple[Term, float]] = {}
    for i, score in sorted(scores.items(), key=lambda s: (-s[1], terms[s[0]].concept in last, _rank(terms[s[0]]))):
        best.setdefault(terms[i].concept, (terms[i], score))
    return list(best.values())[: max(limit, 0)]


def _literal(query: str, name: str) -> float:
    """Score a name that contains the query letter for letter."""
    if name == query:
        return EQUAL
    if name.startswith(query):
        return PREFIX
    return WORD if f" {query}" in f" {name}".replace("-", " ") else 0.0


def _rank(term: Term) -> tuple[object, ...]:
    return (term.status is not TermStatus.PREFERRED, len(term.text), term.concept, term.lang, term.text)
