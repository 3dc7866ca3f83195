"""How sure a statement's kind is: where hardly anything in it shows the kind, it is asked and never kept silently."""

from __future__ import annotations

from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.outsiders import is_outsiders
from assistant.dialogue.reading.participles import closes_with_participle, is_participle
from assistant.dialogue.reading.pastness import has_past_words
from assistant.dialogue.reading.plain import has_date_ahead
from assistant.dialogue.reading.scene import Scene
from assistant.dialogue.reading.subject_verbs import verb_of
from assistant.dialogue.reading.task import Doing
from assistant.dialogue.reading.verbs import has_deadline, is_oblique, is_over, verb_at
from assistant.dialogue.reading.when import observed_dates


def is_hardly_task(scene: Scene, doing: Doing) -> bool:
    """Say whether a task shows by neither a verb that is known, a modal, a request nor a deadline."""
    if is_outsiders(scene, doing):
        return True
    if scene.prefix_kind or has_deadline(scene) or doing.drop is not None or doing.between or doing.named:
        return False
    if _is_only_able(scene, doing) or _took_on(scene, doing) or _asked_once(scene, doing) or _is_done_to_somebody(scene):
        return True
    if scene.has("modals", "asks", "asked", "passives", "agreed", "soon", "belongs", "receives", "requests", "requested"):
        return False
    if doing.who is None or doing.who.pronoun:
        return doing.who is None and not _opens_with_command(scene)
    if doing.who.end <= scene.body:
        return False  # a prefix names who does it
    verb = verb_of(scene, doing.who)
    known = verb is not None and scene.word(verb.start) in scene.lex.table.tasks
    return (not known and not has_date_ahead(scene)) or _is_only_timed(scene)


def _is_only_able(scene: Scene, doing: Doing) -> bool:
    """Say whether somebody can or wants to do something and no day is set (`Moreau will bei der Schule nachfassen`)."""
    verb = None if doing.who is None or doing.who.pronoun or not doing.who.ids else verb_of(scene, doing.who)
    able = verb is not None and scene.starting(verb.start, "abilities") is not None and verb.end == verb.start + 1
    proposed = doing.told is not None  # `the prison proposed that Moreau should call`
    return able and not proposed and not scene.lex.table.drops and not has_date_ahead(scene)


def _took_on(scene: Scene, doing: Doing) -> bool:
    """Say whether somebody took something on, on a day that may have been (`ανέλαβε την υπόθεση τον Μάρτιο`)."""
    verb = None if doing.who is None or doing.who.pronoun else verb_of(scene, doing.who)
    if verb is None or scene.word(verb.start) not in scene.lex.table.pasts:
        return False
    dated = any(s.role in ("", "at") and s.operation in ("month", "day_month") for s in scene.spans)
    return dated and not any(scene.starting(i, "infinitive_marks") for i in range(verb.start, scene.end))


def _asked_once(scene: Scene, doing: Doing) -> bool:
    """Say whether somebody was asked for a thing, which he may have given since (`поиска от Moreau справка`)."""
    who = doing.who
    if who is None or who.pronoun or not scene.lex.table.wish or scene.ending(who.start, "origins") is None:
        return False
    asks = [h.start for h in scene.hits("asks") if h.start < who.start]
    clause = any(scene.starting(i, "infinitive_marks") for i in range(who.end, scene.end))
    return not clause and any(is_over(scene, i) or scene.word(i) in scene.lex.table.pasts or _was(scene, i) for i in asks)


def _was(scene: Scene, i: int) -> bool:
    return scene.starting(i, "past") is not None


def _opens_with_command(scene: Scene) -> bool:
    table = scene.lex.table
    words = [i for i in range(scene.body, scene.end) if i not in scene.in_date and scene.tokens[i].shape != "mark"]
    known = table.imperatives | table.errands | table.infinitives | table.passive_forms
    return bool(words) and any(scene.word(i) in known for i in (*words[:2], words[-1]))


def _is_only_timed(scene: Scene) -> bool:
    """Say whether a time of the day is all that says when, as for who comes and goes (`Moreau closes at eleven`)."""
    return bool(scene.clocks) and not has_date_ahead(scene)


BEEN = ("past", "gone", "unable")
"""Classes of verbs by which something is told for sure."""


def doubts_of_telling(scene: Scene, *, credited: bool) -> tuple[str, ...]:
    """Return what to ask where something told shows by no verb, or names somebody and a day to come; nothing if it is clear.

    `credited` says that somebody is named as the source in so many words. A bare pronoun may be the person's or a colleague's.
    """
    if not scene.prefix_kind and not credited and _is_stressed(scene):
        return ("kind", "owner")
    if not _is_hardly_told(scene, credited=credited):
        return ()
    pronoun = any(m.pronoun and m.start == scene.body for m in scene.mentions)
    acts = any(scene.word(i) in scene.lex.table.tasks for i in range(scene.body, scene.end))
    return ("kind", "owner") if pronoun and acts else ("kind",)


def _is_stressed(scene: Scene) -> bool:
    """Say whether a pronoun that may be left out stands before a verb of doing, as for a colleague (`ő beszél vele`)."""
    table = scene.lex.table
    first = next((m for m in scene.mentions if m.start == scene.body and m.pronoun and not m.objective), None)
    if not table.drops or first is None or scene.prefix_mention is not None or has_past_words(scene):
        return False
    if scene.starting(first.start, "speaker", "ourselves") or scene.has("usual", "personal", "negations", "judging"):
        return False
    verb = scene.word(first.end)
    return verb in table.lasting and not any(s.role == "seen" or s.operation == "recurring" for s in scene.spans)


def _is_passed_on(scene: Scene) -> bool:
    """Say whether somebody passes on something named to another at the table, which may as well be his task."""
    table = scene.lex.table
    told = (h for h in scene.hits("reports") if h.end == h.start + 1 and scene.word(h.start) in table.tasks)
    clause = scene.has("that", "past") or any(scene.word(i) == ":" for i in range(scene.body, scene.end))
    clause = clause and not (table.inverts and scene.has("usual"))  # `rapporterar löpande till Moreau om vad som händer`
    return any(
        m.ids and m.start > h.end and scene.ending(m.start, "addressees") and not m.possessive and not clause
        for h in told
        for m in scene.mentions
        if any(s.end <= h.start and s.ids for s in scene.mentions)
    )


def _is_told_or_to_tell(scene: Scene) -> bool:
    """Say whether somebody tells on a weekday, of now or of then, and not what (`полицията докладва в понеделник`)."""
    days = [s for s in scene.spans if s.operation == "weekday" and not s.past]
    for hit in scene.hits("reports") if days and scene.lex.table.wish and not scene.prefix_kind else ():
        named = any(m.ids and m.end == hit.start for m in scene.mentions)
        rest = (i for i in range(hit.end, scene.end) if i not in scene.in_date and scene.tokens[i].shape != "mark")
        if named and hit.end == hit.start + 1 and scene.word(hit.start) in scene.lex.table.tasks and not any(rest):
            return True
    return False


def _is_done_to_somebody(scene: Scene) -> bool:
    """Say whether somebody at the table has something done to them, by whom is not said (`das Frauenhaus wird eingeladen`)."""
    first = next((m for m in scene.mentions if m.start == scene.body and m.ids and not m.possessive), None)
    if first is None or scene.word(first.end) not in scene.lex.table.becoming:
        return False
    return closes_with_participle(scene, first.end + 1)


def is_to_be_done_by(scene: Scene, agent: Mention) -> bool:
    """Say whether somebody does something to a thing, now or some day (`de sleutels worden door Moreau opgehaald`)."""
    table = scene.lex.table
    if _is_terse_order(scene, agent):
        return True
    if (
        not ((table.inverts or table.progressives) and agent.ids and scene.ending(agent.start, "agents"))
        or scene.prefixed
        or has_past_words(scene)
    ):
        return False
    if scene.starting(scene.body, "person", "kin", "conditions") or scene.has("negations", "that", "relative"):
        return False
    if any(m.pronoun or (m.start == scene.body and m is not agent) for m in scene.mentions):
        return False
    passive = (i for i in range(scene.body, scene.end) if scene.word(i) in (*table.passive_marks, *table.becoming))
    begin = next((i for i in passive if not scene.starting(i, "past")), scene.end)
    comma = next((i for i in range(begin, scene.end) if scene.word(i) == ","), scene.end)
    last = next((i for i in range(comma - 1, begin, -1) if scene.tokens[i].shape == "word" and i not in scene.in_date), begin)
    habit = any(h.start != last for h in scene.hits("usual"))  # `geregeld` may be a participle
    last = last if table.inverts else begin + 1  # `is being checked by Moreau`
    return begin < last and is_participle(scene, last) and not habit


def _is_terse_order(scene: Scene, agent: Mention) -> bool:
    """Say whether no more than a participle, by whom and by when is said (`conditions redrafted by Moreau by 24 September`)."""
    table, led = scene.lex.table, scene.ending(agent.start, "agents")
    if led is None or not agent.ids or scene.prefixed or not (table.inverts or table.progressives):
        return False
    if any(m.start < led.start for m in scene.mentions) or scene.has("past", "states", "reports", "negations"):
        return False
    return is_participle(scene, led.start - 1) and any(s.role == "due" and s.start >= agent.end for s in scene.spans)


def _is_ours(scene: Scene) -> bool:
    """Say whether the last word may by its ending tell what we do, where no other is named (`a szintet sárgára állítjuk`)."""
    table = scene.lex.table
    last = next((i for i in range(scene.end - 1, scene.body, -1) if scene.tokens[i].shape == "word"), scene.body)
    if not (table.far_verbs and table.our_verbs) or any(m.ids and not is_oblique(scene, m) for m in scene.mentions):
        return False
    free = [i for i in range(scene.body, scene.end) if i not in scene.in_date and scene.word(i).endswith(table.our_verbs)]
    return any(i == last or scene.word(i) in table.tasks for i in free)


def _is_hardly_told(scene: Scene, *, credited: bool) -> bool:
    if _is_told_or_to_tell(scene):
        return True
    passes = scene.lex.table.postposes or scene.lex.table.undertakes
    if passes and not scene.prefix_kind and not credited and _is_passed_on(scene):
        return True
    if not scene.prefix_kind and not credited and _is_done_to_somebody(scene):
        return True
    if scene.prefix_kind or credited or has_past_words(scene):
        return False
    if scene.prefix_mention is None and scene.starting(scene.body, "conditions") and scene.body not in scene.in_date:
        return True  # `if he loses the flat we lose him` tells nothing that is so
    if _is_ours(scene):
        return True
    if scene.has("negations", "not_yet", "unable", "abilities", "events", "usual", "surmises"):
        return False
    verbs = {v.cls for i in range(scene.body, scene.end) if i not in scene.quoted and (v := verb_at(scene, i)) is not None}
    if verbs & set(BEEN) or any(s.role in ("seen", "effect") for s in scene.spans):
        return False
    if observed_dates(scene, [s for s in scene.spans if s.start >= scene.body]):
        return False
    dated = has_date_ahead(scene) and not any(scene.word(s.start) in scene.lex.table.toward for s in scene.spans)
    if scene.prefix_mention is not None:
        return dated and "states" not in verbs
    named = any(m.ids or (m.pronoun and not m.objective) for m in scene.mentions)
    his = scene.has("personal") and not any(m.ids and m.start == scene.body for m in scene.mentions)  # `he sees his daughter`
    if _is_clause_told(scene):
        return named and dated
    if named and "receives" in verbs and any(m.ids for m in scene.mentions) and _may_meet(scene):
        return True
    return (named and dated) or not verbs or (named and not his and "states" not in verbs and "reports" in verbs)


def _is_clause_told(scene: Scene) -> bool:
    """Say whether somebody named tells what a clause says, and not of a bare pronoun (`Moreau rapporte que monsieur ...`)."""
    told = [h for h in scene.hits("reports") if any(m.ids and m.end == h.start for m in scene.mentions)]
    ends = [h.end - 1 for h in told if h.end - h.start > 1 and scene.starting(h.end - 1, "that")]
    ends += [h.end for h in told if scene.starting(h.end, "that")]
    bare = {m.start for m in scene.mentions if m.pronoun}
    return any(end + 1 not in bare for end in ends)


def _may_meet(scene: Scene) -> bool:
    """Say whether somebody sees a person, now or some day (`Moreau le reçoit au centre`): a fact or a task."""
    table = scene.lex.table
    met = (i for i in range(scene.body + 1, scene.end) if scene.word(i) in table.meets)
    return any(scene.word(i - 1) in table.clitics or scene.starting(i + 1, "person") for i in met)
