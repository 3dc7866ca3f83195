"""A sentence the chair typed becomes the beginning of an entry: what it says is given, what is in doubt is asked."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.consultation.examples import SHOWN, examples
from assistant.dialogue.prompts import UNSAID
from assistant.dialogue.reading import Reading, prefix, read
from assistant.meeting.attending import take_attendance
from assistant.meeting.dissenting import dissent_from_making, objected, takes_dissent
from assistant.meeting.draft import Draft
from assistant.meeting.forms import has_fields, split, takes_level
from assistant.meeting.restricting import offers, only_restricts, restrict
from assistant.meeting.room import setting
from assistant.record.conference import Record
from assistant.record.entries import Decision
from assistant.record.turns import Answer, Interjected
from assistant.record.vocabulary import Attendance, Obtained, Standing
from assistant.text import Rejected, _, clean, folded, literal, ngettext, term

FLOW_OF = {
    "action": "action",
    "decision": "decision",
    "information": "information",
    "assessment": "risk",
    "dissent": "dissent",
    "note": "note",
}
"""The entry flow for each kind of sentence that records something."""

PREFIXED = ("goal", "view", "remark", "park", "summary")
"""Entry flows that a line may begin with besides the kinds of sentences; also by their label in the conference's language."""

LABELS = {"park": "parked"}

QUESTION, ATTENDANCE = "question", "attendance"
"""Kinds that a prefix may name and that no entry is of."""

SUBJECT = {"action": "task"}
"""The field that takes the wording, where it is not `text`."""


def interject(draft: Draft, line: str, *, kind: str = "", source: str = "", whole: str = "") -> None:
    """Begin an entry from a sentence.

    Args:
        draft: the turn in the making.
        line: the sentence, without its prefix.
        kind: the kind that a prefix named, else what the sentence reads as.
        source: the agency or participant that a prefix named.
        whole: the line with its prefix, where it has one.

    """
    line, bar, rest = line.partition("|") if has_fields(line) else (line, "", "")
    reading = read((whole or line).partition("|")[0] if bar else whole or line, setting(draft.state.record))
    if only_restricts(whole or line, setting(draft.state.record)):
        restrict(draft, reading)
        return
    kind, source, line = _bare(draft, reading, (kind, source, line))
    if len(reading.parts) > 1 and not bar and kind not in PREFIXED:
        _one_after_another(draft, reading)
        return
    if _is_attendance(reading, kind, source):
        take_attendance(draft, reading)
        return
    if reading.kind == QUESTION and not kind and not source:
        raise Rejected(
            _(
                "The record does not answer this question; /park keeps it for later. What can be asked: {examples}",
                examples=examples(SHOWN),
            )
        )
    kind, source, line = _asked(reading, (kind, source, line), whole)
    _text, said = split(bar + rest, _flow(reading, kind, source), draft.around.room(draft.state.record))
    _say_doubts(draft, reading)
    if _flow(reading, kind, source) == "dissent" and takes_dissent(draft):
        dissent_from_making(draft, reading, source, line)
        return
    draft.interject(_begun(draft, reading, (kind, source, line), said))


def _asked(reading: Reading, prefixed: tuple[str, str, str], whole: str) -> tuple[str, str, str]:
    """Return a statement's prefix and rest; a question that a prefix names, or that somebody asks, is put aside whole.

    It is neither what they told nor lost.
    """
    kind, source, line = prefixed
    if kind == QUESTION:
        return "park", "", line
    return ("park", "", clean(whole, lines=True)) if reading.kind == QUESTION and source and not kind else prefixed


def _one_after_another(draft: Draft, reading: Reading) -> None:
    """Begin every entry of a paragraph in this one turn; the first is read back now, the others wait beneath it."""
    begun: list[Interjected] = []
    kept: list[Reading] = []
    for part in reading.parts:
        prefixed = split_prefix(draft, part.text) or ("", "", part.text)
        if _is_attendance(part, *prefixed[:2]):
            _attend_among_others(draft, part)
            continue
        kept.append(part)
        kind, source, rest = _bare(draft, part, prefixed)
        kind, source, rest = _asked(part, (kind, source, rest), part.text)
        if part.kind == QUESTION and not kind:
            kind = "park"
        ahead = any(b.flow == "decision" for b in begun)
        begun.append(_begun(draft, part, (kind, source, rest), {}, ahead=ahead))
    if not begun:
        return
    draft.tell(
        ngettext("This says {n} thing.", "This says {n} things; they are taken one after another.", len(begun)), key="parts"
    )
    for part in kept:
        _say_doubts(draft, part)
    for step in reversed(begun[1:]):
        draft.do(step)
    draft.interject(begun[0])


def _is_attendance(reading: Reading, kind: str, source: str) -> bool:
    """Say whether a statement tells who comes and goes; what somebody reports of that is theirs."""
    return reading.kind == ATTENDANCE and kind in ("", ATTENDANCE) and not source


def _attend_among_others(draft: Draft, part: Reading) -> None:
    """Take who comes and goes from one statement of several; what cannot be taken is told and does not refuse the others."""
    mark = draft.mark()
    try:
        take_attendance(draft, part)
    except Rejected as problem:
        draft.back_to(mark)
        draft.tell(problem.message, key="doubt")
        draft.tell(_("Not kept: {words}. Say it as a sentence of its own.", words=literal(part.text.rstrip("."))), key="doubt")


def _begun(
    draft: Draft, reading: Reading, prefixed: tuple[str, str, str], said: dict[str, str], *, ahead: bool = False
) -> Interjected:
    """Return the step that begins an entry from a statement, with what it says given and what is in doubt offered.

    `prefixed` is what its prefix says (kind, source) and the rest of the line; `ahead` says that a decision is taken before it.
    """
    kind, source, line = prefixed
    flow = _flow(reading, kind, source)
    decisions = draft.state.record.all(Decision)
    if flow == "dissent" and not decisions and not ahead:
        draft.tell(_("There is no decision yet that this could object to; it is kept as information."), key="doubt")
        flow = "information"
    if flow not in ("information", "risk", "protective", "dissent"):
        source = ""
    given, offered = fields(reading, flow, source, line)
    if "level" not in said:
        offered |= {k: v for k, v in offers(draft, flow, reading).items() if k not in said}
    if flow == "dissent" and "on" not in said and decisions:
        given |= objected(line, decisions, draft, offered)
    given = {k: v for k, v in given.items() if k not in said}
    original = reading.text if reading.restriction else line
    return Interjected(flow, given, offered, original=clean(original, lines=True), confirm=not said, said=said)


def _bare(draft: Draft, reading: Reading, prefixed: tuple[str, str, str]) -> tuple[str, str, str]:
    """Return what a statement's prefix says and its rest, without the words that restrict who may read it."""
    if reading.restriction is None:
        return prefixed
    kind, source, _line = prefixed
    found = split_prefix(draft, reading.bare) or (kind, source, reading.bare)
    return found if takes_level(_flow(reading, found[0], found[1])) else prefixed


def _flow(reading: Reading, kind: str, source: str) -> str:
    """Return the entry flow for a statement: its prefix decides before its words do."""
    flow = kind or FLOW_OF.get(reading.kind, "sort")
    if flow == "risk" and reading.polarity == "protective":
        flow = "protective"
    if flow == "risk" and reading.polarity is None and not kind:
        flow = "sort"
    if not kind and "kind" in reading.asks:
        if source and flow not in ("sort", "action"):
            return flow
        return "information" if _is_told(reading, source) else "sort"
    return "information" if source and flow in ("sort", "note", "action") else flow


def _is_told(reading: Reading, source: str) -> bool:
    """Say whether a prefix makes information of what the reading could not place at all."""
    return bool(source) and not reading.source and reading.kind == "unclear"


def fields(reading: Reading, flow: str, source: str, line: str) -> tuple[dict[str, Answer], dict[str, Answer]]:
    """Return what a sentence gives and what it leaves in doubt, by field; `source` overrides what it says."""
    # What reads as another kind than it is kept as stays whole: its dates and names were taken out for that other kind.
    kept_as_read = FLOW_OF.get(reading.kind) == flow or (reading.kind == "assessment" and flow in ("risk", "protective"))
    doubtful = {"due", "observed"} & set(reading.asks)
    unlimited = reading.restriction is not None and not takes_level(flow)
    whole = reading.parts or not kept_as_read or doubtful or unlimited
    wording = reading.wording if reading.wording and not whole else clean(line, lines=True)
    given: dict[str, Answer] = {SUBJECT.get(flow, "text"): wording}
    offered: dict[str, Answer] = {}
    said = _Said(reading, given, offered)
    if flow == "sort":
        given = said.given = {"text": wording, "task": wording}
    if flow in ("action", "sort"):
        said.people("owner", reading.owner, reading.owner_candidates, "owner")
        if reading.due is not None and "due" not in reading.asks:
            given["due"] = reading.due if isinstance(reading.due, str) else reading.due.isoformat()
    if flow in ("information", "risk", "protective", "sort"):
        if source:
            given["from"] = (source,)
        else:
            said.people("from", reading.source, reading.source_candidates, "source")
    if flow == "information" and reading.observed is not None and "observed" not in reading.asks:
        given["observed"] = reading.observed if isinstance(reading.observed, str) else reading.observed.isoformat()
    if flow == "information" and reading.seen:
        given["obtained"] = Obtained.OWN_OBSERVATION.value
    if flow in ("information", "sort") and reading.surmised:
        given["as"] = Standing.ASSESSMENT.value
    if flow == "information" and "observed" in reading.asks:
        offered["observed" + UNSAID] = tuple(d.isoformat() for d in reading.date_candidates)
    if flow == "dissent":
        who = source or (_ids(reading.source)[0] if _ids(reading.source) else "")
        if who:
            given["agency"] = (who,)
    return given, offered


def _ids(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if not value:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


@dataclass
class _Said:
    """What a sentence gives and what it leaves in doubt, while it is collected."""

    reading: Reading
    given: dict[str, Answer]
    offered: dict[str, Answer]

    def people(self, key: str, said: str | tuple[str, ...] | None, candidates: tuple[str, ...], doubt: str) -> None:
        """Take people as given, or offer the candidates where `doubt` is among the fields in doubt."""
        if doubt in self.reading.asks:
            if candidates:
                self.offered[key + UNSAID] = tuple(candidates)
        elif _ids(said):
            self.given[key] = _ids(said)


def _say_doubts(draft: Draft, reading: Reading) -> None:
    if reading.date_words and ("due" in reading.asks or "observed" in reading.asks):
        draft.tell(_("In doubt: {words}. Give the date.", words=literal(reading.date_words)), key="doubt")
    if reading.restriction is not None and reading.bare:
        draft.tell(_("Who may read it is asked: {words}.", words=literal(reading.restriction.words)), key="doubt")


def split_prefix(draft: Draft, line: str) -> tuple[str, str, str] | None:
    """Return (flow, source, rest) where the line begins with a kind or an agency and a colon, else None."""
    record = draft.state.record
    head, colon, said = line.partition(":")
    if colon:
        for flow in PREFIXED:
            if folded(head.strip()) in (flow, *draft.around.room(record).words(term(f"entry_{LABELS.get(flow, flow)}"))):
                return flow, "", said.strip()
    found = prefix(line, setting(record))
    if found is None:
        return None
    word, rest = found
    if word in FLOW_OF or word in ("risk", "protective", "remark", QUESTION, ATTENDANCE):
        return FLOW_OF.get(word, word), "", rest
    return "", _speaker(record, word), rest


def _speaker(record: Record, agency: str) -> str:
    """Return who speaks for an agency: the one of its people who may be at the table, else the agency itself."""
    here = []
    for person in record.case.participants:
        presence = record.presences.get(person.id)
        gone = presence is not None and (presence.away or presence.state in (Attendance.APOLOGIES, Attendance.ABSENT))
        if person.agency == agency and not person.until and not gone:
            here.append(person.id)
    return here[0] if len(here) == 1 else agency


def wording_fields(draft: Draft, flow: str, line: str) -> tuple[dict[str, Answer], dict[str, Answer]]:
    """Return what a line typed as an entry's wording also says of owner, source and dates, where that is not in doubt.

    The second are offers: who may read it, where the line restricts that.
    """
    reading = read(line, setting(draft.state.record))
    limits = offers(draft, flow, reading) if reading.bare else {}
    given, _offered = fields(reading, flow, "", reading.bare if limits else line)
    return {k: v for k, v in given.items() if k != "task" or flow == "action"}, limits
