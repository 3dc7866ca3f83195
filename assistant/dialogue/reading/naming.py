"""Answers to a question for people: names, the one who types, everyone but some, an agency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.dialogue.reading.directory import NAME, Directory, directory
from assistant.dialogue.reading.joining import is_of
from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.model import PeopleReading, Setting
from assistant.dialogue.reading.people import at
from assistant.dialogue.reading.tokens import Token, tokens_of
from assistant.text import Rejected, _, clean

LONGEST = 400


def read_people(text: str, setting: Setting) -> PeopleReading:
    """Return the people that an answer names in any way, one or several separated by `,`, `;`, `and`.

    Raises:
        Rejected: a name that nobody at the table bears.

    """
    text = clean(text)
    book = directory(setting.members, setting.spoken)
    lexicons = [lex for code in setting.spoken if (lex := lexicon(code))]
    joins = {w for lex in lexicons for w in lex.table.both if " " not in w} | {",", ";"}
    articles = {w for lex in lexicons for w in lex.table.articles}
    tokens = [t for t in tokens_of(text[:LONGEST], _elisions(lexicons)) if t.folded != "."]
    ids: list[str] = []
    i = 0
    while i < len(tokens):
        if (tokens[i].folded in joins and len(tokens) > 1) or (tokens[i].folded in articles and i + 1 < len(tokens)):
            i += 1
            continue
        own = _own(tokens, i, lexicons) if setting.chair else 0
        mention = at(tokens, book, i, len(tokens), alone=True) if not own else None
        if own and (i + own == len(tokens) or tokens[i + own].folded in joins):
            mention = Mention(i, i + own, (setting.chair,), NAME)
        if mention is not None:
            mention = _narrowed(mention, tokens, book, joins, lexicons)
        ended = mention is None or (mention.end < len(tokens) and tokens[mention.end].folded not in joins)
        if mention is None or ended:
            stop = next((j for j in range(i, len(tokens)) if tokens[j].folded in joins), len(tokens))
            unknown = text[tokens[i].start : tokens[stop - 1].end]
            raise Rejected(_("Nobody at this table is called: {name}", name=unknown))
        if len(mention.ids) != 1:
            if not mention.ids:
                raise Rejected(
                    _("Nobody at this table is called: {name}", name=text[tokens[i].start : tokens[mention.end - 1].end])
                )
            return PeopleReading(tuple(ids), mention.ids)
        ids.extend(p for p in mention.ids if p not in ids)
        i = mention.end
    if not ids:
        raise Rejected(_("Nobody is named here."))
    return PeopleReading(tuple(ids))


def _elisions(lexicons: Sequence[Lexicon]) -> dict[str, str]:
    """Return the elisions of all languages of the table."""
    return {head: word for lex in reversed(lexicons) for head, word in lex.table.elisions.items()}


def _own(tokens: list[Token], i: int, lexicons: Sequence[Lexicon]) -> int:
    """Return how many tokens from `i` on name the one who types (`me`, `the chair`)."""
    return max((h.end - i for lex in lexicons for h in lex.cues.at(tokens, i, len(tokens)) if h.cls == "myself"), default=0)


def everyone_but(text: str, setting: Setting) -> str | None:
    """Return who an answer excepts from everyone (`all but X`), empty where nobody; None where it does not name everyone."""
    text = clean(text)[:LONGEST]
    for lex in (lex for code in dict.fromkeys((*setting.spoken, "en")) if (lex := lexicon(code))):
        tokens = [t for t in tokens_of(text, lex.table.elisions) if t.folded != "."]
        start = max((h.end for h in lex.cues.at(tokens, 0, len(tokens)) if h.cls == "everyone"), default=0)
        if not start:
            continue
        if start == len(tokens):
            return ""
        start += tokens[start].folded == ","
        after = max((h.end for h in lex.cues.at(tokens, start, len(tokens)) if h.cls == "excepting"), default=0)
        if start < after < len(tokens):
            stop = len(tokens) - (tokens[start].folded == "op" and tokens[-1].folded == "na")
            return text[tokens[after].start : tokens[stop - 1].end]
    return None


def _narrowed(mention: Mention, tokens: list[Token], book: Directory, joins: set[str], lexicons: Sequence[Lexicon]) -> Mention:
    """Take `Jansen (police)` or `Jansen of the police` as one answer; `Jansen calls the police` is none."""
    i = mention.end
    small = {w for lex in lexicons for w in (*lex.table.origins, *lex.table.articles)}
    while i < len(tokens) and tokens[i].folded not in joins:
        after = at(tokens, book, i, len(tokens), alone=True)
        shared = tuple(p for p in mention.ids if after is not None and p in after.ids)
        if after is not None and shared:
            end = after.end + (after.end < len(tokens) and tokens[after.end].folded == ")")
            return replace(mention, ids=shared, end=end)
        linking = (
            tokens[i].shape == "mark" or tokens[i].folded in small or any(is_of(tokens[i].folded, lex) for lex in lexicons)
        )
        if i - mention.end > 2 or not linking:
            break
        i += 1
    return mention


def read_agency(text: str, setting: Setting) -> str | None:
    """Return the agency an answer names, as the file spells it, or None where it names none or more than one."""
    text = clean(text)[:LONGEST]
    for participant in setting.participants:
        if participant.agency.casefold() == text.casefold():
            return participant.agency
    book = directory(setting.members, setting.spoken)
    lexicons = [lex for code in setting.spoken if (lex := lexicon(code))]
    articles = {w for lex in lexicons for w in lex.table.articles}
    tokens = [t for t in tokens_of(text, _elisions(lexicons)) if t.folded != "."]
    while len(tokens) > 1 and tokens[0].folded in articles:
        tokens = tokens[1:]
    mention = at(tokens, book, 0, len(tokens), alone=True) if tokens else None
    if mention is None or mention.end != len(tokens) or mention.way == NAME:
        return None
    agencies = {book.agencies[i] for i in mention.ids}
    return agencies.pop() if len(agencies) == 1 else None
