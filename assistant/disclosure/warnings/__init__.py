"""The warnings about a conference: named conditions, tied to codes and texts by its protocol, answered by the chair."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from assistant.disclosure.model import Warned
from assistant.disclosure.warnings import course, table, wording
from assistant.disclosure.warnings.scene import Condition, Found, Scene
from assistant.protocols.model import Protocol
from assistant.record.conference import Record
from assistant.record.entries import Entry, WarningAnswer
from assistant.terminology.model import Cue
from assistant.text import joined, literal

CONDITIONS: Mapping[str, Condition] = {
    "four-p-gap": table.four_p_gap,
    "no-health-role": table.no_health_role,
    "source-named": wording.source_named,
    "intelligence-only": course.intelligence_only,
    "no-consent": table.no_consent,
    "friday-release": course.friday_release,
    "release-line-empty": course.release_line_empty,
    "overdue-action": course.overdue_action,
    "over-or-under-share": table.over_or_under_share,
    "no-basis": table.no_basis,
    "religion-as-risk": wording.religion_as_risk,
    "cadence-missed": table.cadence_missed,
    "group-not-considered": course.group_not_considered,
    "belief-and-behaviour-mixed": wording.belief_and_behaviour_mixed,
    "stigmatising": wording.stigmatising,
    "authority-absent": table.authority_absent,
    "category-without-scheme": course.category_without_scheme,
    "no-next-conference": table.no_next_conference,
}
"""Every condition a protocol may name in `when`."""

ON_ENTRIES: Mapping[str, Condition] = {
    "no-health-role": table.no_health_role,
    "source-named": wording.source_named,
    "intelligence-only": course.intelligence_only,
    "over-or-under-share": table.over_share,
    "religion-as-risk": wording.religion_as_risk,
    "belief-and-behaviour-mixed": wording.belief_and_behaviour_mixed,
    "stigmatising": wording.stigmatising,
    "authority-absent": table.authority_absent,
}
"""The conditions that one entry can raise, as they look at it alone: what a turn costs does not grow with the record."""


def warnings(
    record: Record,
    protocol: Protocol,
    cues: Iterable[Cue] = (),
    *,
    today: date | None = None,
    holidays: Mapping[date, str] | None = None,
    language: str = "",
) -> tuple[Warned, ...]:
    """Return the warnings about a conference as it stands, in the protocol's order, answered ones with their reason.

    Args:
        record: the conference.
        protocol: which conditions count, under which code and text.
        cues: what the warnings about wording look for.
        today: the day that dates are compared with; the conference's by default.
        holidays: public holidays by date; those of the case's country by default.
        language: of the protocol's texts; the conference's by default.

    """
    scene = Scene(
        record=record,
        protocol=protocol,
        entries=tuple(record.entries.values()),
        cues=tuple(cues),
        today=today or record.conference.date.date(),
        calendar=holidays,
    )
    return tuple(_warned(scene, CONDITIONS, language))


def about_entries(
    record: Record,
    protocol: Protocol,
    cues: Iterable[Cue],
    entries: Iterable[Entry],
    *,
    language: str = "",
) -> tuple[Warned, ...]:
    """Return the warnings that these entries of the conference raise by themselves, for the turn that kept them."""
    scene = Scene(
        record=record, protocol=protocol, entries=tuple(entries), cues=tuple(cues), today=record.conference.date.date()
    )
    return tuple(_warned(scene, ON_ENTRIES, language))


def _warned(scene: Scene, conditions: Mapping[str, Condition], language: str) -> Iterator[Warned]:
    answers = scene.record.all(WarningAnswer)
    for rule in scene.protocol.warnings:
        condition = conditions.get(rule.when)
        if condition is None:
            continue
        text = literal(rule.text_in(language or scene.record.conference.language))
        for found in condition(scene):
            yield Warned(
                code=rule.code,
                text=joined((text, found.detail), " ") if found.detail is not None else text,
                about=found.about,
                accepted=_accepted(rule.code, found, answers),
                blocks=found.blocks,
            )


def _accepted(code: str, found: Found, answers: Iterable[WarningAnswer]) -> str:
    """Return the chair's reason: an answer counts for the entry it names, or for all of its code where it names none."""
    reasons = [a.reason for a in answers if a.warning == code and a.about in ("", found.about)]
    return reasons[-1] if reasons else ""
