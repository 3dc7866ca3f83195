"""Mentions that name one together, or several who do something together (`Dijkstra (probation)`, `police and probation`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.dialogue.reading.directory import NAME, ROLE, VAGUE
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.tokens import Hit, Token


def joined(found: list[Mention], tokens: list[Token], lex: Lexicon, cues: Sequence[Hit]) -> list[Mention]:
    """Join appositions (`Dijkstra (probation)`, `Jansen of the police`) and groups (`police and probation`)."""
    between = {(h.start, h.end): h.cls for h in cues if h.cls in ("both", "either")}
    kept: list[Mention] = []
    for mention in found:
        before = kept[-1] if kept else None
        if before is not None and mention.way == VAGUE and not mention.pronoun and mention.start == before.end and before.ids:
            kept[-1] = replace(before, end=mention.end)  # `prison staff`
            continue
        ours = before is not None and before.pronoun != mention.pronoun and not (before.possessive or mention.possessive)
        if before is not None and ours and between.get((before.end, mention.start)) == "both":
            me = before if before.pronoun else mention  # `Dijkstra and I`: who speaks is asked
            if tokens[me.start].folded in lex.table.speaker:
                kept[-1] = replace(before, end=mention.end, pronoun=False, way=NAME, ids=(), group=(before.ids, mention.ids))
                continue
        if before is None or before.pronoun or mention.pronoun:
            kept.append(mention)
            continue
        gap = [t.folded for t in tokens[before.end : mention.start]]
        if not gap and (_is_titled(before, mention, tokens, lex) or _is_member(before, mention, tokens, lex, cues)):
            kept[-1] = replace(mention, start=before.start)
            continue
        if (before.nobody or (before.way == VAGUE and not before.pronoun)) and len(gap) == 1 and is_of(gap[0], lex):
            theirs = mention.way == NAME and before.way == VAGUE and not before.nobody and gap[0] in lex.table.origins
            kept[-1] = replace(before, end=mention.end) if theirs else replace(mention, start=before.start)
            continue
        if before.group and not gap and (titled := _titled(before.group[-1], mention)):
            kept[-1] = replace(before, end=mention.end, group=(*before.group[:-1], titled))
            continue  # `Teles and chief Sequeira`
        shared = before.ids if _is_trade(before, mention, tokens) else tuple(i for i in before.ids if i in mention.ids)
        beside = not gap or gap in (["("], [","], ["-"], ["–"], ["/"]) or (len(gap) == 1 and gap[0] in lex.table.origins)
        beside = beside or (len(gap) == 1 and is_of(gap[0], lex))
        if shared and beside and not before.group and not (gap == [","] and _ends_clause(before, cues)):
            end = mention.end
            if gap == ["("] and end < len(tokens) and tokens[end].folded == ")":
                end += 1
            kept[-1] = Mention(before.start, end, shared, min(before.way, mention.way), possessive=mention.possessive)
            continue
        gap = _without_preposition(gap, before, tokens, lex)
        joint = before.end + len(gap) if len(gap) < mention.start - before.end else mention.start + (not gap)
        join = (
            between.get((before.end, joint))
            or _jointly(before, mention, tokens, lex, cues)
            or ("both" if gap == [","] and (_list_goes_on(mention, between) or _is_bracketed(before, mention, tokens)) else "")
        )
        if not join and _act_together(before, mention, tokens, lex, cues):
            join = "both"
        if join == "either" or gap in (["-"], ["/"]):
            union = (*before.ids, *(i for i in mention.ids if i not in before.ids))
            kept[-1] = Mention(before.start, mention.end, union, before.way)
        elif join == "both" and not before.possessive:
            group = (*(before.group or (before.ids,)), mention.ids)
            kept[-1] = replace(before, end=mention.end, group=group, possessive=mention.possessive)
        else:
            kept.append(mention)
    return kept


def _ends_clause(before: Mention, cues: Sequence[Hit]) -> bool:
    """Say whether a comma behind somebody ends an opening clause (`dato che rifiuta il SerD, il dott. Ventura sale lunedì`)."""
    return before.start > 2 and any(h.cls in ("conditions", "grounds") and h.start <= 1 and h.end < before.start for h in cues)


def _titled(last: tuple[str, ...], mention: Mention) -> tuple[str, ...]:
    """Return who is meant by a function, the last of several who are joined, and the name after it."""
    if mention.way != NAME:
        return ()
    return tuple(i for i in mention.ids if i in last) if last else mention.ids


def _without_preposition(gap: list[str], before: Mention, tokens: Sequence[Token], lex: Lexicon) -> list[str]:
    """Leave the preposition out that is said again before the second of two (`a la policía y a la fiscalía`)."""
    if len(gap) < 2 or not before.start:
        return gap
    said = tokens[before.start - 1].folded
    alike = (lex.table.addressees, lex.table.agents, lex.table.origins)
    return gap[:-1] if any(said in words and gap[-1] in words for words in alike) else gap


def _jointly(before: Mention, mention: Mention, tokens: list[Token], lex: Lexicon, cues: Sequence[Hit]) -> str:
    """Say whether another is named right behind a subject as doing it too (`Moreau, de concert avec la prison, ...`)."""
    opens = before.end + (tokens[before.end].folded == ",")
    led = any(h.cls == "jointly" and (h.start, h.end) == (opens, mention.start) for h in cues)
    known = len(mention.ids) == 1 or bool(mention.group)  # not `l'hôpital avec le médecin traitant`
    if lex.table.inverts and before.start and _is_verb(tokens[before.start - 1].folded, lex):
        return ""  # `vrijdag gaat Ruben samen met de politie langs`: the verb says that one does
    return "both" if led and known and not (before.possessive or mention.possessive) else ""


def _is_verb(word: str, lex: Lexicon) -> bool:
    return word in lex.table.tasks or word in lex.table.modals


def _act_together(before: Mention, mention: Mention, tokens: list[Token], lex: Lexicon, cues: Sequence[Hit]) -> bool:
    """Say whether a verb in the plural shows that whoever is named beside somebody acts too (`X with Y inform her`)."""
    table = lex.table
    if not table.plural_verbs or not any(h.cls == "beside" and h.start == before.end for h in cues):
        return False
    led = next((h.end for h in cues if h.cls == "beside" and h.start == before.end and h.end >= mention.start), 0)
    i = mention.end
    while i < len(tokens) and (tokens[i].folded in table.clitics or tokens[i].folded in table.modals):
        i += 1
    return bool(led) and i < len(tokens) and tokens[i].folded in table.tasks and tokens[i].folded.endswith(table.plural_verbs)


def _is_titled(before: Mention, mention: Mention, tokens: list[Token], lex: Lexicon) -> bool:
    """Say whether a function before a name only says what that one is (`l'assistente sociale Angela Russo`).

    A name with an article of its own is another's (`su richiesta della procura il dott. Moreau invia ...`).
    """
    apart = not any(i in before.ids for i in mention.ids) and tokens[mention.start].folded not in lex.table.articles
    return before.way == ROLE and mention.way == NAME and apart and not (before.group or mention.group)


def _is_member(before: Mention, mention: Mention, tokens: list[Token], lex: Lexicon, cues: Sequence[Hit]) -> bool:
    """Say whether somebody unnamed is of the agency named after him (`ein Mitarbeiter der Gemeinde`)."""
    return before.way == VAGUE and not before.ids and _is_cased(tokens, mention, lex, cues)


def _is_cased(tokens: list[Token], mention: Mention, lex: Lexicon, cues: Sequence[Hit]) -> bool:
    """Say whether somebody's article shows whose the one before is (`der Gemeinde`)."""
    return tokens[mention.start].folded in lex.table.objective or any(
        h.cls == "oblique" and h.start == mention.start for h in cues
    )


def is_of(word: str, lex: Lexicon) -> bool:
    """Say whether a word joins somebody to an agency (`of`, `from`)."""
    return word in lex.table.origins or word in lex.table.of


def _is_bracketed(before: Mention, mention: Mention, tokens: list[Token]) -> bool:
    """Say whether two stand alone in brackets (`an application for housing (Moreau, Dijkstra)`)."""
    after = tokens[mention.end].folded if mention.end < len(tokens) else ""
    return before.start > 0 and tokens[before.start - 1].folded == "(" and after == ")"


def _is_trade(before: Mention, mention: Mention, tokens: list[Token]) -> bool:
    """Say whether brackets behind a name hold nothing but a function: that one's, whoever else has it (`Moreau (médico)`)."""
    gap = [t.folded for t in tokens[before.end : mention.start]]
    closed = mention.end < len(tokens) and tokens[mention.end].folded == ")"
    return gap == ["("] and closed and before.way == NAME and mention.way == ROLE


def _list_goes_on(mention: Mention, between: dict[tuple[int, int], str]) -> bool:
    return any(start == mention.end and cls == "both" for (start, _end), cls in between.items())
