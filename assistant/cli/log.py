"""`convene log [CASE]`: the journal in words, filtered, or as one JSON object a line for an auditor."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from assistant.text import Message, Rejected, _, joined, literal, pgettext

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.cli.output import Output
    from assistant.storage.journal import Act

VERBS: dict[str, Message] = {
    "collection": pgettext("journal", "collected"),
    "alteration": pgettext("journal", "altered"),
    "consultation": pgettext("journal", "consulted"),
    "disclosure": pgettext("journal", "disclosed"),
    "combination": pgettext("journal", "combined"),
    "erasure": pgettext("journal", "erased"),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `log`."""
    parser.add_argument("case", metavar="CASE", nargs="?", default="")
    parser.add_argument("--since", default="", metavar="DATE")
    parser.add_argument("--actor", default="", metavar="NAME")
    parser.add_argument("--verb", choices=tuple(VERBS), default="", metavar="VERB")


def run(args: argparse.Namespace, out: Output) -> int:
    """Print the acts in order, oldest first; an erased case still has its acts."""
    from assistant.cli.stores import open_store

    since = _since(args.since)
    with open_store(args) as store:
        for act in store.acts(args.case or None):
            if act.at >= since and args.actor in ("", act.actor) and args.verb in ("", act.verb):
                if out.json:
                    out.row(_document(act))
                else:
                    out.result(joined(_parts(act), " · "))
    return 0


def _since(said: str) -> str:
    """Return a day or a time in the form that the journal writes times in."""
    if not said:
        return ""
    from assistant.storage.journal import moment

    try:
        given = datetime.fromisoformat(said)
    except ValueError:
        raise Rejected(_("--since takes a date such as 2026-03-04: {said}", said=literal(said)), code=2) from None
    return moment(given if given.tzinfo else given.replace(tzinfo=UTC))


def _parts(act: Act) -> Iterator[Message]:
    at = datetime.fromisoformat(act.at)
    yield literal(f"{act.seq} {at:%Y-%m-%d %H:%M:%S}Z")
    yield literal(act.actor)
    yield joined((VERBS.get(act.verb, literal(act.verb)), _subject(act)), ": ")
    if act.purpose:
        yield _("purpose: {purpose}", purpose=literal(act.purpose))


def _subject(act: Act) -> Message:
    """Return what an act was done to, in words where it has any."""
    word, _space, rest = act.subject.partition(" ")
    conference, hash_, turn = act.subject.partition("#")
    match act.verb, act.subject:
        case "erasure", "case erased":
            return _("the case {case}, whole", case=literal(act.case))
        case _, "hold on":
            return _("the case {case}: legal hold placed", case=literal(act.case))
        case _, "hold off":
            return _("the case {case}: legal hold lifted", case=literal(act.case))
        case _, "store":
            return _("the store was made")
        case _, _ if word == "passphrase":
            return _("passphrase {name}", name=literal(rest))
        case _, _ if word == "wrong-passphrases":
            return _("wrong passphrases before this opening: {n}", n=rest)
        case "disclosure", _ if act.subject.count(" ") == 2:
            recipient, _space, copy = rest.partition(" ")
            return _(
                "{conference} to {recipient}, copy {copy}",
                conference=literal(word),
                recipient=literal(recipient),
                copy=literal(copy),
            )
        case _, _ if hash_:
            return _("{conference}, line {n}", conference=literal(conference), n=turn)
        case _, _ if not act.case or act.subject.startswith(act.case):
            return literal(act.subject)
        case _:
            return joined((literal(act.case), literal(act.subject)))


def _document(act: Act) -> dict[str, Any]:
    return {
        "seq": act.seq,
        "at": act.at,
        "actor": act.actor,
        "verb": act.verb,
        "case": act.case or None,
        "subject": act.subject,
        "purpose": act.purpose or None,
        "commitment": act.commitment,
        "previous": act.previous,
        "hash": act.hash,
    }
