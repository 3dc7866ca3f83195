"""How a typed sentence is read: its statements, and of each the kind, who, when, and what must still be asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.dialogue.reading import people, plainly
from assistant.dialogue.reading.directory import NAME, Directory
from assistant.dialogue.reading.enrolling import directory
from assistant.dialogue.reading.fields import with_dates, with_owner, with_source, wording
from assistant.dialogue.reading.kinds import judge
from assistant.dialogue.reading.led_in import main_clauses
from assistant.dialogue.reading.lexicon import Lexicon, lexicon
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.model import Reading, Setting
from assistant.dialogue.reading.presence import with_presence
from assistant.dialogue.reading.restrictions import Cut, cut_out, placed
from assistant.dialogue.reading.restrictions import together as together_of
from assistant.dialogue.reading.scene import Scene, lay_out, read_prefix
from assistant.dialogue.reading.second_look import second_look
from assistant.dialogue.reading.standing import is_seen, is_surmised
from assistant.dialogue.reading.statements import MOST_TOKENS, is_break, statements
from assistant.dialogue.reading.together import together
from assistant.dialogue.reading.tokens import Token
from assistant.text import MAX_LINE, Rejected, clean

OBLIGATORY = {
    "action": ("owner", "due"),
    "information": ("source",),
    "assessment": ("source",),
    "dissent": ("source",),
    "decision": ("by", "grounds"),
}
"""What an entry of a kind must have and a sentence may lack (contract, one-line forms)."""


def read(text: str, setting: Setting) -> Reading:
    """Return how a line is understood; several statements become `parts`, and the whole then reads as the first of them.

    Raises:
        Rejected: text that cannot be kept at all (`text.clean`).

    """
    line = clean(text[: MAX_LINE + 1], lines=True)
    if line.startswith("//"):
        line = line[1:]
    elif line.startswith("/"):
        return Reading(text=text, kind="command", wording=line, language=setting.language)
    if not any(c.isalnum() for c in line):
        return Reading(text=text, wording=line, language=setting.language, asks=("kind",) if line else ())
    book = directory(setting.members, setting.spoken)
    lex, tokens = _language(line, setting, book)
    if lex is None:
        return Reading(text=text, wording=line, asks=("kind",))
    if plainly.command(line, setting):
        return Reading(text=text, kind="command", wording=line, language=lex.table.language)
    bare, cuts = _unrestricted(line, tokens, lex, setting, book)
    if cuts and any(c.isalnum() for c in bare):
        read_bare = _read(bare, lex.tokens(bare, MOST_TOKENS + 1)[:MOST_TOKENS], lex, setting, book)
        return _restricted(read_bare, text, line, bare, cuts)
    if cuts:
        only = together_of(c.restriction for c in cuts)
        return Reading(text=text, wording=line, language=lex.table.language, asks=("kind", "level"), restriction=only)
    return replace(_read(line, tokens, lex, setting, book), text=text)


def _unrestricted(
    line: str, tokens: list[Token], lex: Lexicon, setting: Setting, book: Directory
) -> tuple[str, tuple[Cut, ...]]:
    """Cut restricting words out of a line, in its own language or another of the table."""
    found = cut_out(line, tokens, lex, book)
    for code in setting.spoken if not found[1] else ():
        other = lexicon(code)
        if other is not None and other is not lex:
            found = cut_out(line, other.tokens(line, MOST_TOKENS + 1)[:MOST_TOKENS], other, book)
            if found[1]:
                break
    return found


def _read(line: str, tokens: list[Token], lex: Lexicon, setting: Setting, book: Directory) -> Reading:
    """Return how a line without restrictions is understood."""
    found: list[tuple[Scene, Reading]] = []
    speaking: Scene | None = None
    for start, end in statements(line, tokens, lex, book):
        scene = lay_out(line, tokens, lex, setting, book, start=start, end=end)
        scene.breaks = bool(start) and is_break(line, tokens[start - 1], tokens[start])
        if scene.prefixed:
            speaking = scene
        elif speaking is not None and not scene.breaks:
            _inherit(scene, speaking)
        else:
            speaking = None
        found.append((scene, _reading(scene)))
    if not found:
        return Reading(text=line, wording=line, language=lex.table.language, asks=("kind",))
    parts = together(found, line)
    first = next((r for r in parts if r.kind != "unclear"), parts[0])
    people = tuple(dict.fromkeys(i for r in parts for i in r.people))
    if len(parts) == 1:
        return replace(first, text=line, people=people)
    apart = len({r.kind for r in parts}) > 1 and not any(_ends_sentence(scene) for scene, _reading in found[:-1])
    asks = ("kind",) if apart and not first.asks else first.asks  # what one sentence is as a whole, nobody can say
    if not asks and first.kind == "action" and not first.owner and any(r.owner or r.asks for r in parts[1:]):
        asks = ("owner",)  # `somebody must tell her, and Moreau has offered, he goes on Sunday`
    return replace(first, text=line, people=people, parts=tuple(parts), asks=asks)


def _ends_sentence(scene: Scene) -> bool:
    """Say whether a statement closes its sentence, and not only a part of it."""
    return scene.breaks or scene.word(scene.end - 1) in (".", "!", "?", "…")


def _restricted(reading: Reading, text: str, line: str, bare: str, cuts: tuple[Cut, ...]) -> Reading:
    """Return a reading with what its line says of who may read it; each statement's text is as it was typed."""
    if not reading.parts:
        return _limited(reading, cuts, text, bare)
    spans: list[tuple[int, int]] = []
    for part in reading.parts:
        start = max(bare.find(part.text, spans[-1][1] if spans else 0), 0)
        spans.append((start, start + len(part.text)))
    own = placed(cuts, spans)
    parts = tuple(
        _limited(part, mine, _typed(line, span, cuts, mine), part.text)
        for part, mine, span in zip(reading.parts, own, spans, strict=True)
    )
    first = next((r for r in parts if r.kind != "unclear"), parts[0])
    return replace(first, text=text, parts=parts)


def _typed(line: str, span: tuple[int, int], cuts: tuple[Cut, ...], own: Iterable[Cut]) -> str:
    """Return a statement as it was typed, from its place in the line without restrictions."""

    def place(at: int, *, end: bool) -> int:
        return at + sum(c.end - c.start for c in cuts if (c.at < at if end else c.at <= at))

    mine = tuple(own)
    start = min((place(span[0], end=False), *(c.start for c in mine if c.at >= span[0] or c.ahead)))
    end = max((place(span[1], end=True), *(c.end for c in mine if c.at >= span[0] and not c.ahead)))
    return line[start:end].strip()


def _limited(reading: Reading, cuts: Iterable[Cut], text: str, bare: str) -> Reading:
    restriction = together_of(c.restriction for c in cuts)
    if restriction is None:
        return reading
    return replace(reading, text=text, bare=bare, restriction=restriction, asks=(*reading.asks, "level"))


def _inherit(scene: Scene, first: Scene) -> None:
    """Let a prefix that opened the line hold for its later statements."""
    if first.prefix_mention is not None and first.prefix_kind != "action":
        scene.prefix_kind = first.prefix_kind
        scene.prefix_mention = first.prefix_mention


def _language(line: str, setting: Setting, book: Directory) -> tuple[Lexicon | None, list[Token]]:
    """Choose among the languages of the table the one whose words a line has; the conversation's own where none has more."""
    best: tuple[int, Lexicon, list[Token]] | None = None
    for code in setting.spoken:
        lex = lexicon(code)
        if lex is None:
            continue
        tokens = lex.tokens(line, MOST_TOKENS + 1)[:MOST_TOKENS]
        score = lex.known(_without_names(tokens[:120], book))
        if best is None or score > best[0]:
            best = (score, lex, tokens)
    return (best[1], best[2]) if best else (None, [])


def _without_names(tokens: list[Token], book: Directory) -> list[Token]:
    """Leave out people's names, whose words show no language (`van den Berg`)."""
    kept: list[Token] = []
    i = 0
    while i < len(tokens):
        name = people.at(tokens, book, i, len(tokens), alone=False)
        if name is not None and name.way == NAME:
            i = name.end
        else:
            kept.append(tokens[i])
            i += 1
    return kept


def _reading(scene: Scene) -> Reading:
    """Return how a statement is read; where that leaves a doubt, its main clause alone may be plainly a task or decided."""
    reading = _reading_from(scene, scene.body)
    undated = reading.kind == "action" and reading.due is None and bool(scene.spans)
    if not (reading.asks or undated or reading.kind in ("information", "unclear", "decision", "assessment")):
        return reading
    for clause in main_clauses(scene, doubted=bool(reading.asks) or reading.kind == "information"):
        main = _reading_from(clause, scene.body)
        if main.kind == "action" and main.owner and not main.asks:
            return main
        if main.kind == "decision" and not (main.asks or reading.kind == "decision" or reading.owner or reading.source):
            return main  # `after a long discussion, and because he is calm, the table decides to keep the level`
    return reading


def _reading_from(scene: Scene, body: int) -> Reading:
    """Return how a statement is read; `body` is where its wording begins."""
    judged = judge(scene)
    asks = list(judged.asks)
    dropped: set[int] = set(range(scene.start, body))
    reading = Reading(
        text=scene.said(scene.start, scene.end), kind=judged.kind, polarity=judged.polarity, language=scene.lex.table.language
    )
    if judged.kind == "action":
        reading = with_owner(reading, scene, judged, asks, dropped)
    elif judged.kind == "question" and judged.doing.acts:
        reading = with_owner(reading, scene, judged, asks, set())  # who is asked stays in the question
    elif judged.kind in ("information", "assessment", "dissent"):
        reading = with_source(reading, scene, judged.source, asks)
    elif judged.kind == "decision":
        reading = with_source(reading, scene, judged.source, [])  # who proposed it, which need not be known
    if judged.kind in ("information", "assessment"):
        seen = judged.kind == "information" and is_seen(scene, judged.source)
        reading = replace(reading, seen=seen, surmised=is_surmised(scene))
    elif judged.kind == "attendance":
        reading = with_presence(reading, scene, asks)
    reading = with_dates(reading, scene, judged, asks, dropped)
    asks.extend(second_look(scene, reading) if not asks else ())
    missing = [f for f in OBLIGATORY.get(judged.kind, ()) if not getattr(reading, f, None) and f not in asks]
    if "grounds" in missing and scene.has("grounds"):
        missing.remove("grounds")
    people = tuple(
        dict.fromkeys(
            i for m in _everyone(scene) if m.certain or m.group for ids in (m.group or (m.ids,)) if len(ids) == 1 for i in ids
        )
    )
    return replace(
        reading, wording=wording(scene, dropped), asks=tuple(dict.fromkeys(asks)), missing=tuple(missing), people=people
    )


def _everyone(scene: Scene) -> list[Mention]:
    return [*([scene.prefix_mention] if scene.prefix_mention else []), *scene.mentions]


def prefix(text: str, setting: Setting) -> tuple[str, str] | None:
    """Return what a line's prefix says and the rest: a kind (`action`), an agency as the file spells it, or a participant id.

    `risk` and `protective` are kinds here. None where a line has no prefix that is known.
    """
    try:
        line = clean(text)
    except Rejected:
        return None
    book = directory(setting.members, setting.spoken)
    for code in setting.spoken:
        lex = lexicon(code)
        found = read_prefix(line, setting, lex, book) if lex else None
        if found is None:
            continue
        kind, mention, end = found
        rest = line[end:].strip()
        if kind:
            return kind, rest
        named = _prefix_name(mention, book)
        if named:
            return named, rest
    return None


def _prefix_name(mention: Mention | None, book: Directory) -> str | None:
    if mention is None:
        return None
    if mention.way == 0:
        return mention.ids[0] if len(mention.ids) == 1 else None
    agencies = {book.agencies[i] for i in mention.ids}
    return agencies.pop() if len(agencies) == 1 else None
