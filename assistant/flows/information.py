"""Records one item of information: what, from whom, when, where and how it was obtained (R1)."""

from __future__ import annotations

from assistant.dialogue.flow import Context, Flow, Talk, ask_choice, ask_day, ask_people, ask_text, ask_yes
from assistant.flows.categories import proposed
from assistant.flows.handling import handling
from assistant.flows.holders import roles_of
from assistant.flows.options import OBTAINED, STANDINGS
from assistant.record.entries import Entry, Information
from assistant.record.vocabulary import Obtained, Role, Standing
from assistant.text import Rejected, _, pgettext


def talk(context: Context) -> Talk[tuple[Entry, ...]]:
    """Ask what is known and who says so; all else has a default."""
    text = yield from ask_text("text", _("What is known?"), label=pgettext("field", "text"), reads=True)
    source = yield from ask_people("from", _("Who says so?"), label=pgettext("field", "from"))
    secret = Role.INT in roles_of(context.record, source)
    observed = yield from ask_day(
        "observed", _("When was it seen or heard?"), label=pgettext("field", "observed"), required=False, asked=False, past=True
    )
    where, obtained = "", Obtained.OTHER_AGENCY
    if not secret:
        where, obtained = yield from _how()
    standing = yield from ask_choice(
        "as",
        _("Is it a fact or an assessment?"),
        STANDINGS,
        label=pgettext("field", "as"),
        offer=Standing.FACT.value,
        asked=False,
    )
    formal = yield from ask_formal(secret=secret)
    online = yield from ask_yes("online", _("Was it seen online?"), label=pgettext("field", "online"), offer=False, asked=False)
    handled = yield from handling(context, proposed(context, source, text))
    return (
        Information(
            text=text,
            source=source,
            observed=observed,
            where=where,
            obtained=obtained,
            standing=Standing(standing),
            formal=formal,
            online=bool(online),
            **handled,
        ),
    )


def _how() -> Talk[tuple[str, Obtained]]:
    where = yield from ask_text("where", _("Where?"), label=pgettext("field", "where"), required=False, asked=False)
    obtained = yield from ask_choice(
        "obtained",
        _("How is it known?"),
        OBTAINED,
        label=pgettext("field", "obtained"),
        offer=Obtained.OTHER_AGENCY.value,
        asked=False,
    )
    return where, Obtained(obtained)


def ask_formal(*, secret: bool) -> Talk[bool]:
    """Settle whether an entry belongs to the formal record; what intelligence says never does (R31)."""
    formal = yield from ask_yes(
        "formal",
        _("Does it belong to the formal record?"),
        label=pgettext("field", "formal"),
        offer=not secret,
        asked=False,
    )
    if formal and secret:
        raise Rejected(_("What intelligence says is never in the formal record."), code=5, rule="R31")
    return bool(formal)


flow = Flow(
    id="information",
    title=_("Information"),
    purpose=_("Keep what is known and who says so."),
    talk=talk,
    records=True,
)
