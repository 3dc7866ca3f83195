"""The closed table of entry kinds: how each is treated, and from which form on each of its fields stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.disclosure.model import Form
from assistant.record import entries as e

FULL, ABSTRACT, NOTICE = Form.FULL, Form.ABSTRACT, Form.NOTICE
NEVER: Form | None = None
"""Marks a field that only the chair's copy has."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """How one kind of entry is treated.

    `fields` names every field of its own with the form from which on it stands; a field that is not named never does.
    """

    fields: Mapping[str, Form | None]
    words: str = ""
    """The field that an abstract wording takes the place of."""
    source: str = ""
    """The field that says from whom the entry is; a notice shows it as agencies."""
    owner: str = ""
    """The field that says who is to act."""
    about: str = ""
    """The field with the code of the entry that this one follows."""
    obliged: bool = True
    """Where it follows: whether one that is about nothing is seen by nobody."""
    conclusion: bool = False
    """A plan point or a conclusion, which the spoken-only mode leaves readable."""
    personal: bool = True
    """Whether it is about the person, whose own copy holds nothing else."""
    whole: bool = False
    """Less than all of it is nothing."""
    chair: bool = False
    """Only the chair's copy has it."""


COMMON: Mapping[str, Form | None] = {
    "code": NOTICE,
    "item": NOTICE,
    "category": ABSTRACT,
    "level": ABSTRACT,
    "abstract": ABSTRACT,
    "receivers": FULL,
    "purpose": FULL,
    # The chair's numbers count what others may not see; a time tells how long they were not in the room; the line as said
    # may hold more than the entry; other wordings were for who was there.
    "id": NEVER,
    "author": NEVER,
    "at": NEVER,
    "original": NEVER,
    "changed_in": NEVER,
    "earlier": NEVER,
}
"""The fields that every entry has."""


def _full(*names: str) -> dict[str, Form | None]:
    return dict.fromkeys(names, FULL)


KINDS: Mapping[type[e.Entry], Kind] = {
    e.Information: Kind(
        fields={**_full("text", "observed", "where", "obtained", "standing", "formal", "online"), "source": NOTICE},
        words="text",
        source="source",
    ),
    e.Assessment: Kind(
        fields={
            **_full("text", "rating", "change", "previous", "tool", "version", "formal"),
            "polarity": ABSTRACT,
            "source": NOTICE,
        },
        words="text",
        source="source",
    ),
    e.Decision: Kind(
        fields={**_full("text", "grounds", "authority", "evaluate", "rights"), "by": ABSTRACT},
        words="text",
        conclusion=True,
    ),
    e.Action: Kind(
        fields=_full("task", "owner", "due", "measure", "deputy", "person"), words="task", owner="owner", conclusion=True
    ),
    e.ActionUpdate: Kind(
        fields={**_full("state", "text", "reason", "due", "owner"), "action": ABSTRACT},
        words="text",
        owner="owner",
        about="action",
        conclusion=True,
    ),
    e.Dissent: Kind(
        fields={**_full("text"), "on": ABSTRACT, "agency": NOTICE},
        words="text",
        source="agency",
        about="on",
        obliged=False,
        conclusion=True,
    ),
    e.Goal: Kind(fields=_full("text", "measure", "review", "owner"), words="text", owner="owner", conclusion=True),
    e.View: Kind(fields={**_full("text"), "source": NOTICE}, words="text", source="source"),
    e.ReleaseLine: Kind(fields={**_full("arranged", "text", "owner"), "line": ABSTRACT}, words="text", owner="owner"),
    e.Contact: Kind(fields=_full("name", "phone", "always")),
    e.Consent: Kind(fields=_full("recipient", "given", "categories", "scope")),
    e.LevelChange: Kind(fields={**_full("old", "new", "reason"), "entry": ABSTRACT}, words="reason", about="entry"),
    e.WarningAnswer: Kind(fields=dict.fromkeys(("warning", "about", "reason"), NEVER), chair=True),
    e.Parked: Kind(fields=_full("text"), words="text", conclusion=True),
    e.Remark: Kind(fields=_full("text"), words="text", personal=False),
    e.Note: Kind(fields={"text": NEVER}, chair=True),
    e.TermUse: Kind(fields=_full("concept", "said", "lang", "about"), about="about", whole=True),
    e.NextDate: Kind(fields=_full("when", "proposed"), conclusion=True),
    e.Released: Kind(fields=_full("recipient", "text"), words="text"),
    e.PhaseChange: Kind(fields=_full("old", "new", "reason"), words="reason"),
    e.Correction: Kind(fields={**_full("text", "accepted", "reason"), "entry": ABSTRACT}, words="text", about="entry"),
    e.Erratum: Kind(fields={**_full("text"), "entry": ABSTRACT}, words="text", about="entry"),
    e.Fact: Kind(fields={**_full("value"), "field": ABSTRACT}, words="value"),
    e.Summary: Kind(fields=_full("text"), words="text", conclusion=True),
}
"""Every kind of entry there is; one that is missing here is seen by nobody but the chair, and a test fails."""
