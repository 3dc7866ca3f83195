"""Which statements of a line belong together: those of one speaker and kind are one entry with the whole text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.dialogue.reading.lexicon import lexicon
from assistant.dialogue.reading.model import Reading
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.statements import STOPS
from assistant.dialogue.reading.telling import closing
from assistant.dialogue.reading.tokens import words_of

PAIR = 2
"""Words of a statement that says no more than who does it."""
TOLD = ("information", "assessment")
APART = ("decision", "dissent", "attendance", "question")
"""Kinds that begin an entry of their own after anything else."""
HOLDS = ("note", "remark", "risk", "protective", "assessment", "information", "decision", "dissent", "question")
"""Prefixes that hold for all that follows on their line, tasks with an owner aside."""


@dataclass
class _Group:
    """Statements that become one entry."""

    members: list[tuple[Scene, Reading]]

    @property
    def lead(self) -> Reading:
        """The statement by which the entry is understood."""
        return next((r for _s, r in self.members if r.kind != "unclear"), self.members[0][1])

    @property
    def opening(self) -> Scene:
        """The first statement's scene."""
        return self.members[0][0]

    def takes(self, scene: Scene, reading: Reading) -> bool:
        """Say whether a statement continues this entry."""
        if scene.prefixed:
            return False
        if scene.breaks and self.opening.prefixed:
            return False  # a prefix holds for its own line
        if self.opening.prefix_kind in ("note", "remark"):
            return True
        if _names_owner(reading, self.lead) or _names_owner(self.lead, reading):
            return not scene.breaks
        if _dates(scene, reading, self.lead) or _does_so(scene, reading, self.lead):
            return not scene.breaks
        if self.is_reason_for(scene, reading):
            return True
        if _is_task(reading):
            return False
        if self.opening.prefix_kind == "decision" and reading.kind == "dissent" and reading.source:
            return False
        if self.opening.prefixed and self.opening.prefix_kind in HOLDS:
            return True
        lead = self.lead
        nobody = not (reading.source or reading.people or reading.observed)
        if lead.kind == "dissent" and reading.kind == "information" and nobody and not scene.breaks:
            return scene.tokens[scene.start - 1].folded == ";"  # `Moreau objects; in his view it comes too soon`
        if reading.kind in ("unclear", "note", "command", "action") or lead.kind == "unclear":
            # `action`: one whose owner is a bare pronoun and that has no date is more likely told of the person.
            return lead.kind != "unclear" or reading.kind not in APART
        if reading.kind == "question":
            return lead.kind in TOLD
        return lead.kind in TOLD and reading.kind in TOLD and _is_same(lead, scene, reading)

    def is_reason_for(self, scene: Scene, reading: Reading) -> bool:
        """Say whether what is told by nobody only leads to the task behind its comma (`his lease ends, so Moreau calls`)."""
        if len(self.members) > 1 or self.opening.prefixed or scene.breaks:
            return False
        told, end = self.members[0][1], self.opening.end
        nobody = told.kind == "information" and not (told.source or told.people or told.asks or told.observed)
        task = reading.kind == "action" and bool(reading.owner) and not reading.asks
        between = range(end - 1, scene.start)
        return nobody and task and not any(scene.tokens[i].folded in STOPS for i in between)


def _is_task(reading: Reading) -> bool:
    """Say whether a statement is clearly somebody's task, or one to be given to somebody."""
    bare = "owner" in reading.asks and not reading.owner_candidates and reading.due is None and "due" not in reading.asks
    return reading.kind == "action" and not bare


def _names_owner(reading: Reading, other: Reading) -> bool:
    """Say whether a statement only says who does the task of the other (`cancel the visit, Moreau sees to it`)."""
    if reading.kind != "action" or other.kind != "action" or not reading.owner or reading.asks:
        return False
    if reading.due is not None and (other.due is not None or "due" in other.asks):
        return False
    if other.owner or other.owner_candidates or "owner" in other.asks:
        return False
    return not reading.wording or _only_takes(reading)


def _only_takes(reading: Reading) -> bool:
    """Say whether a task is worded by no more than a pronoun and its verb (`Moreau lo busca`)."""
    lex = lexicon(reading.language or "")
    words = words_of(reading.wording)
    if lex is not None and len(words) == PAIR and words[0] in lex.table.beside:
        return True  # `Moreau trata disso com ele`
    led = len(words) == 1 or (len(words) == PAIR and lex is not None and words[0] in lex.table.clitics)
    return lex is not None and led and words[-1] in lex.table.tasks


def _dates(scene: Scene, reading: Reading, task: Reading) -> bool:
    """Say whether a statement is nothing but the date of a task, or of one that was put as a question (`Due Friday.`)."""
    open_task = task.kind == "action" or (task.kind == "question" and "kind" in task.asks)
    if not open_task or task.due is not None or "due" in task.asks or reading.kind != "action" or reading.due is None:
        return False
    return _is_only(scene, "courtesies", "deadlines", "finishes")


def _does_so(scene: Scene, reading: Reading, task: Reading) -> bool:
    """Say whether a statement only says who does the task of the one before it, and by when (`Moreau does that today`)."""
    nobody = task.kind == "action" and not task.owner and not task.owner_candidates and "owner" not in task.asks
    needed = task.kind == "information" and not task.source and task.observed is None  # `he lacks a bank, Moreau sees to it`
    same = task.kind == "action" and task.owner == reading.owner and not task.asks
    certain = reading.kind == "action" and bool(reading.owner) and reading.asks in ((), ("kind",))
    open_task = (nobody or needed or same) and (task.due is None or reading.due is None)
    return open_task and certain and (not reading.wording or _is_only(scene, "courtesies", "does_so", "turns", "dues"))


def _is_only(scene: Scene, *classes: str) -> bool:
    """Say whether a statement has no words but dates, namings and those of some classes."""
    said = {i for h in scene.hits(*classes) for i in range(h.start, h.end)} | scene.in_date
    if "does_so" in classes:
        if not scene.has("does_so", "dues"):
            return False
        said |= {i for m in scene.mentions for i in range(m.start, m.end)}
    return all(i in said for i in range(scene.start, scene.end) if scene.tokens[i].shape != "mark")


def _is_same(lead: Reading, scene: Scene, reading: Reading) -> bool:
    """Say whether two statements have one speaker and say nothing of different weight."""
    behind = (
        not (lead.source or lead.source_candidates or lead.asks) and closing(scene) is not None
    )  # `... and came back (Moreau)`
    if (reading.source or reading.source_candidates) and reading.source != lead.source and not behind:
        return False
    weighty = reading.kind == "assessment" and not reading.asks and scene.has("judging")
    return not weighty or (lead.kind == "assessment" and lead.polarity == reading.polarity)


def together(found: list[tuple[Scene, Reading]], text: str) -> list[Reading]:
    """Return one reading for each entry that a line makes; not a word after its first statement is left out."""
    groups: list[_Group] = []
    for scene, reading in found:
        if groups and groups[-1].takes(scene, reading):
            groups[-1].members.append((scene, reading))
        else:
            groups.append(_Group([(scene, reading)]))
    last = groups[-1].members[-1][0]
    rest = text[last.tokens[last.end - 1].end :].strip() if last.end < len(last.tokens) or _is_cut(last, text) else ""
    return [_whole(g, text if rest and g is groups[-1] else "") for g in groups]


def _is_cut(last: Scene, text: str) -> bool:
    """Say whether words follow the last token that was read."""
    return any(c.isalnum() for c in text[last.tokens[-1].end :])


def _whole(group: _Group, to_its_end: str) -> Reading:
    """Return a group as one reading; `to_its_end` is the line where more was said than could be read."""
    if len(group.members) == 1 and not to_its_end:
        return group.members[0][1]
    first, last = group.opening, group.members[-1][0]
    begin, body = first.tokens[first.start].start, first.tokens[min(first.body, first.end - 1)].start
    line = to_its_end or first.text
    end = len(line) if to_its_end else last.tokens[last.end - 1].end
    lead = group.lead
    readings = [r for _s, r in group.members]
    task = next((r for r in readings if r.kind == "action" and r.wording), lead)
    if len(readings) == 2 and any(_names_owner(r, task) for r in readings):
        owner = next(r.owner for r in readings if r.owner)
        due = next((r.due for r in readings if r.due), None)
        said = next((r.date_words for r in readings if r.due), task.date_words)
        missing = tuple(m for m in task.missing if m != "owner" and (m != "due" or due is None))
        everyone = tuple(dict.fromkeys((*task.people, *owner)))
        text = line[begin:end].strip()
        return replace(task, text=text, owner=owner, due=due, date_words=said, missing=missing, people=everyone)
    if len(readings) == 2 and _Group(group.members[:1]).is_reason_for(last, readings[1]):
        return replace(readings[1], text=line[begin:end].strip(), wording=line[body:end].strip().removesuffix("."))
    dated = readings[1] if len(readings) == 2 and _dates(last, readings[1], lead) else None
    if dated is not None:
        missing = tuple(m for m in lead.missing if m != "due")
        asks = tuple(a for a in lead.asks if a != "kind")
        said = dated.date_words
        return replace(
            lead, text=line[begin:end].strip(), kind="action", due=dated.due, date_words=said, missing=missing, asks=asks
        )
    doing = readings[1] if len(readings) == 2 and _does_so(last, readings[1], lead) else None
    if doing is not None:
        due, said = (lead.due, lead.date_words) if lead.due is not None else (doing.due, doing.date_words)
        missing = tuple(m for m in lead.missing if m != "owner" and (m != "due" or due is None))
        everyone = tuple(dict.fromkeys((*lead.people, *doing.owner)))
        if lead.kind != "action":
            missing = doing.missing
        task = replace(lead, owner=doing.owner, due=due, date_words=said, missing=missing, people=everyone)
        task = replace(task, kind="action", asks=() if lead.kind != "action" else task.asks)
        return replace(task, text=line[begin:end].strip())
    observed = {r.observed for r in readings if r.observed is not None}
    doubts = dict.fromkeys(a for r in (lead, *readings) for a in r.asks if a != "kind" and (r is lead or a == "observed"))
    words = "; ".join(r.date_words for r in readings if r.date_words)
    return replace(
        lead,
        text=line[begin:end].strip(),
        wording=line[body:end].strip(),
        source=lead.source or (next((r.source for r in readings if r.source), ()) if lead.kind in TOLD else ()),
        observed=observed.pop() if len(observed) == 1 and lead.kind in TOLD and "observed" not in doubts else None,
        asks=tuple(doubts) if lead.kind != "unclear" else ("kind",),
        date_words=words or None,
        seen=all(r.seen for r in readings),
        surmised=any(r.surmised for r in readings),
        people=tuple(dict.fromkeys(i for r in readings for i in r.people)),
    )
