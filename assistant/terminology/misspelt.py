"""Words one typing error away: a letter more, less, another, or exchanged with its neighbour (OSA distance 1)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

_LAST = "\U0010ffff"


class Spellings:
    """Words in the orders in which one that is misspelt is found: one error leaves the first half whole or the second."""

    def __init__(self, words: Iterable[str]) -> None:
        """Sort folded words by length: in order, and in order of the first letter and the rest from behind."""
        self._sizes: dict[int, tuple[list[str], list[str]]] = {}
        self._first: dict[str, str] = {}
        for word in words:
            forward, backward = self._sizes.setdefault(len(word), ([], []))
            forward.append(word)
            backward.append(word[0] + word[::-1])
            self._first[word[1:]] = self._first.get(word[1:], "") + word[0]
        for lists in self._sizes.values():
            lists[0].sort()
            lists[1].sort()

    def near(self, word: str) -> list[str]:
        """Return the words that one error makes of this one, in order."""
        first = self._first
        found = {other for other in _exchanged(word) if other[:1] in first.get(other[1:], ())}
        found.update(letter + rest for rest in (word, word[1:]) for letter in first.get(rest, ""))
        behind = word[::-1]
        for size in (len(word) - 1, len(word), len(word) + 1):
            lists = self._sizes.get(size)
            if lists is None:
                continue
            # Two letters exchanged in the very middle leave neither half whole; they are tried above, as is the first letter.
            whole = min(size, len(word))
            found.update(other for other in _beginning(lists[0], word[: whole // 2]) if _one_apart(word, other))
            ending = word[0] + behind[: whole - whole // 2]
            found.update(other[:0:-1] for other in _beginning(lists[1], ending) if _one_apart(word, other[:0:-1]))
        found.discard(word)
        return sorted(found)


def _exchanged(word: str) -> Iterator[str]:
    """Yield what a word is with letters exchanged in the middle or at the beginning, or without the first, an æ or an ß."""
    for at in (len(word) // 2 - 1, (len(word) - 1) // 2, len(word) // 2, 0):
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    yield word[1:]
    for pair in ("ae", "oe", "ss"):
        at = word.find(pair)
        while at >= 0:
            yield word[:at] + word[at + 2 :]
            at = word.find(pair, at + 1)


def _beginning(words: Sequence[str], start: str) -> Sequence[str]:
    low = bisect_left(words, start)
    return words[low : bisect_left(words, start + _LAST, low)]


def _one_apart(a: str, b: str) -> bool:
    if len(a) > len(b):
        a, b = b, a
    n, size = 0, len(a)
    while n < size and a[n] == b[n]:
        n += 1
    if size != len(b):
        return a[n:] == b[n + 1 :]
    return a[n + 1 :] == b[n + 1 :] or (a[n + 1 : n + 2] + a[n] == b[n : n + 2] and a[n + 2 :] == b[n + 2 :])
