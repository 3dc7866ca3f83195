"""The grounds of a decision: which entries they cite, and whether one of them may be disclosed (R32)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.record.conference import Record
from assistant.record.entries import (
    Action,
    ActionUpdate,
    Assessment,
    Consent,
    Contact,
    Decision,
    Entry,
    Fact,
    Goal,
    Information,
    ReleaseLine,
    View,
)
from assistant.record.kinds import wording
from assistant.record.vocabulary import Level
from assistant.text import Rejected, _, folded, literal

_CITED = re.compile(r"(?<![\w-])(?:[A-Z]-[0-9A-Z]{4}|(?:\d+/)?[A-Z]\d+)(?![\w-])", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_CITING = frozenset(
    {
        "above",
        "also",
        "and",
        "as",
        "based",
        "because",
        "bron",
        "by",
        "dat",
        "de",
        "dit",
        "due",
        "een",
        "en",
        "entry",
        "from",
        "grond",
        "gronden",
        "ground",
        "grounds",
        "het",
        "in",
        "information",
        "is",
        "it",
        "item",
        "met",
        "of",
        "on",
        "op",
        "or",
        "per",
        "punt",
        "said",
        "see",
        "source",
        "that",
        "the",
        "this",
        "to",
        "uit",
        "van",
        "vanwege",
        "volgens",
        "wegens",
        "with",
        "zie",
    }
)
"""Words that only lead to a citation; what is left of `see I3` says nothing of its own."""

_NOTHING = frozenset(
    {
        *("none", "no", "nil", "null", "nothing", "na", "n a", "not applicable", "nvt", "n v t", "unknown", "tbd", "tba"),
        *("no ground", "no grounds", "no reason", "no reasons", "without", "various", "idem", "ditto", "etc", "any", "some"),
        *("yes", "all", "given", "stated", "not", "applicable", "reason", "reasons", "todo", "xxx", "test", "asdf"),
        *("geen", "niets", "nihil", "niet van toepassing", "niet", "toepassing", "onbekend", "reden", "zonder", "gegeven"),
        *("keine", "kein", "keiner", "nichts", "entfallt", "unbekannt", "ja", "nee", "nein", "aucun", "aucune", "rien"),
        *("ninguno", "ninguna", "nada", "nessuno", "nessuna", "niente", "nenhum", "nenhuma", "ingen", "inga", "inget"),
        *("intet", "brak", "nic", "zadne", "zadny", "ei", "test"),
    }
)
"""What is written where there is no ground, or only to get past the question."""

_GROUNDS = (Information, Assessment, View, Goal, Fact, Decision, Action, ActionUpdate, ReleaseLine, Consent, Contact)
"""The kinds of entry that can be a reason; a private note or a parked matter is none."""


def resolved(record: Record, grounds: Iterable[str]) -> tuple[str, ...]:
    """Return grounds with the ids of entries replaced by their codes, which documents print.

    Raises:
        Rejected: (code 3) a ground is nothing but an id that no entry has.

    """
    out: list[str] = []
    for ground in grounds:
        cited = _CITED.findall(ground)
        if not cited or _says_something(record, ground):
            out.append(_CITED.sub(lambda match: _code(record, match[0]) or match[0], ground))
            continue
        for ident in cited:
            code = _code(record, ident)
            if not code:
                raise Rejected(_("There is no entry {ident}; /read all shows them.", ident=literal(ident)))
            out.append(code)
    return tuple(dict.fromkeys(out))


def require_disclosable(record: Record, grounds: Iterable[str]) -> None:
    """Let grounds pass of which at least one may be disclosed; else raise Rejected with rule R32."""
    if not any(_is_disclosable(record, ground) for ground in grounds):
        raise Rejected(
            _(
                "This decision rests only on what may not be disclosed. Give one ground in your own words, "
                "or an entry of the formal record that at least named people may read in full (level H0 or H1)."
            ),
            code=5,
            rule="R32",
        )


def _is_disclosable(record: Record, ground: str) -> bool:
    entry = record.by_code(ground)
    if entry is not None:
        return _may_be_shown(entry)
    return _says_something(record, ground) and not _repeats_restricted(record, ground)


def _may_be_shown(entry: Entry) -> bool:
    formal = bool(getattr(entry, "formal", True))
    return isinstance(entry, _GROUNDS) and formal and entry.level in (Level.H0, Level.H1)


def _says_something(record: Record, ground: str) -> bool:
    """Return whether a ground has words of its own beside what it cites."""
    cited = [ident for ident in _CITED.findall(ground) if _code(record, ident)]
    words = [w for w in _WORD.findall(folded(_CITED.sub(" ", ground))) if w not in _CITING]
    if cited:
        return len(words) >= 2
    return any(len(w) >= 3 and w not in _NOTHING for w in words)


def _repeats_restricted(record: Record, ground: str) -> bool:
    """Return whether a ground only says again what an entry says that may not be disclosed."""
    said = _plain(ground)
    for entry in (*record.entries.values(), *record.past.entries):
        if _may_be_shown(entry) or not isinstance(entry, _GROUNDS):
            continue
        kept = _plain(wording(entry))
        if kept and (said == kept or (len(said.split()) >= 5 and said in kept)):
            return True
    return False


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", folded(text)))


def _code(record: Record, ident: str) -> str:
    wanted = ident.upper()
    entry = record.entries.get(wanted) or record.by_code(wanted)
    if entry is not None:
        return entry.code
    return next((a.code for a in record.past.actions if a.ident.upper() == wanted), "")
