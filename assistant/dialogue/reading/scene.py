"""One statement laid out: its words, cues, dates and people, and the prefix that says whose or what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from assistant.dialogue.reading import dates, people
from assistant.dialogue.reading.dates import Clock, Span
from assistant.dialogue.reading.directory import AGENCY, NAME, ROLE, Directory
from assistant.dialogue.reading.gaps import ACROSS, ASKING, BETWEEN, BY
from assistant.dialogue.reading.lexicon import Lexicon
from assistant.dialogue.reading.mention import Mention
from assistant.dialogue.reading.model import Setting
from assistant.dialogue.reading.tokens import Hit, Token

QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "”": "”", "‘": "’", "‚": "‘’"}
"""What opens a quotation, and what may close it where Europe writes."""
DASHES = frozenset({"-", "–", "—", "→", ">"})
APART = "apart"
"""Marks the cue of a verb whose second word stands apart."""
WHOLE = ("reports", "asks", "receives")
"""Classes of verbs that are others when a second word stands apart."""
PREFIX_REACH = 9
"""A prefix is at most this many tokens before its colon."""


@dataclass
class Scene:
    """What a statement holds; `body` is where it begins after its prefix."""

    text: str
    tokens: list[Token]
    start: int
    end: int
    lex: Lexicon
    setting: Setting
    book: Directory
    cues: list[Hit]
    spans: list[Span]
    clocks: list[Clock]
    mentions: list[Mention]
    body: int = 0
    prefix_kind: str = ""
    prefix_mention: Mention | None = None
    prefixed: bool = False
    """Whether the statement has a prefix of its own."""
    breaks: bool = False
    """Whether it begins a new line."""
    quoted: set[int] = field(default_factory=set)
    starts: dict[int, list[Hit]] = field(default_factory=dict)
    ends: dict[int, list[Hit]] = field(default_factory=dict)
    in_date: set[int] = field(default_factory=set)

    def hits(self, *classes: str) -> list[Hit]:
        """Return the cues of some classes in the body, outside quotations and dates."""
        return [
            h
            for h in self.cues
            if h.cls in classes and h.start >= self.body and h.start not in self.quoted and h.start not in self.in_date
        ]

    def has(self, *classes: str) -> bool:
        """Say whether a cue of one of the classes stands in the body."""
        return bool(self.hits(*classes))

    def starting(self, i: int, *classes: str) -> Hit | None:
        """Return the longest cue of the classes that begins at token `i`."""
        return max((h for h in self.starts.get(i, ()) if h.cls in classes), key=lambda h: h.end, default=None)

    def ending(self, i: int, *classes: str) -> Hit | None:
        """Return the longest cue of the classes that ends before token `i`."""
        return min((h for h in self.ends.get(i, ()) if h.cls in classes), key=lambda h: h.start, default=None)

    def is_noun(self, i: int) -> bool:
        """Say whether a token's capital shows it to be a noun."""
        return self.body < i < self.end and self.tokens[i].noun

    def is_naming(self, i: int) -> bool:
        """Say whether a token that may be a verb names somebody (`Costa`; `au juge`, behind a preposition)."""
        led = self.lex.table.head_first and self.starting(i - 1, "prepositions") is not None
        return any(m.start <= i < m.end and (m.way == NAME or (led and m.way == ROLE and m.start == i)) for m in self.mentions)

    def apart(self, i: int) -> Iterator[str]:
        """Return the classes of verbs in two words whose first is token `i` and whose second closes its clause."""
        known = self.lex.apart.get(self.word(i), ())
        marks = (j for j in range(i + 1, self.end) if self.tokens[j].shape == "mark" and self.word(j) in ",;:.!?")
        stop = next((j for j in marks if not self._is_of_date(j)), self.end) if known else i
        for second, cls in known:
            if self._closes(second, i, stop):
                yield cls

    def _is_of_date(self, i: int) -> bool:
        """Say whether a mark is within a date or closes one before an infinitive (`bis Mittwoch, 24. Juni, zu schicken`)."""
        if not self.lex.table.capital_nouns or i - 1 not in self.in_date:
            return False
        return i in self.in_date or i + 1 in self.in_date or self.word(i + 1) in self.lex.table.infinitive_marks

    def _closes(self, second: str, i: int, stop: int) -> bool:
        table, near = self.lex.table, (self.word(stop - 2), self.word(stop - 3))
        if stop > i + 1 and self.word(stop - 1) == second:
            return True
        if second in table.prepositions and second in near and stop > i + 3:
            # `hält ihn für sehr gefährlich`
            return near[0] == second or not any(m.start == stop - 2 for m in self.mentions)
        # `hat die Akte zu schicken`, `hat die Akte zuzuschicken`
        marks = table.infinitive_marks
        return second in marks and stop > i + 2 and (near[0] == second or self.word(stop - 1) in marks)

    def word(self, i: int) -> str:
        """Return the compared form of a token of the statement, empty outside it."""
        return self.tokens[i].folded if self.start <= i < self.end else ""

    def said(self, start: int, end: int) -> str:
        """Return the words of some tokens as they were typed."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""


def lay_out(text: str, tokens: list[Token], lex: Lexicon, setting: Setting, book: Directory, *, start: int, end: int) -> Scene:
    """Lay out tokens `start` to `end` of a line as one statement."""
    cues = lex.cue_hits(tokens, start, end)
    spans, clocks = dates.find(tokens, lex, setting, cues, start=start, end=end)
    spans = [s for s in spans if not _is_name(s, (tokens, lex, book), start, end)]
    said = [(s.start, s.end) for s in spans] + [(c.start, c.end) for c in clocks]
    in_date = {i for start_end in said for i in range(*start_end)}
    mentions = people.find(tokens, lex, book, cues, start=start, end=end, taken=in_date)
    scene = Scene(text, tokens, start, end, lex, setting, book, cues, spans, clocks, mentions, body=start, in_date=in_date)
    for hit in cues:
        scene.starts.setdefault(hit.start, []).append(hit)
        scene.ends.setdefault(hit.end, []).append(hit)
    across = _across(scene)
    parted = {h.start for h in across if h.value == APART}
    cues[:] = [h for h in cues if h.start not in parted or h.cls not in WHOLE]  # `findet ... statt` is no `findet`
    for i in parted:
        scene.starts[i] = [h for h in scene.starts.get(i, ()) if h.cls not in WHOLE]
    for hit in across:
        cues.append(hit)
        scene.starts.setdefault(hit.start, []).append(hit)
        scene.ends.setdefault(hit.end, []).append(hit)
    scene.quoted = _quoted(tokens, start, end).difference(*(range(m.start, m.end) for m in mentions if m.way == AGENCY))
    for _round in range(3):
        if not _take_prefix(scene):
            break
        scene.prefixed = True
    turn = scene.starting(scene.body, "turns")
    if turn is not None and turn.end == scene.body + 1 and scene.starting(turn.end, "conditions"):
        scene.body = turn.end  # `so because he works late, Moreau calls`
    return scene


def _is_name(span: Span, line: tuple[list[Token], Lexicon, Directory], start: int, end: int) -> bool:
    """Say whether what may be a day is somebody's name (`a Quintas`); where days have a capital, only one of several words."""
    (tokens, lex, book), i = line, span.core
    if span.end - i > 1 or not tokens[i].capital:
        return False
    alone = people.at(tokens, book, i, end, alone=False) if lex.small_days and i > start else None
    found = [alone, *(people.at(tokens, book, j, end, alone=False) for j in range(max(start, i - 3), i))]
    return any(m is not None and m.way == NAME and m.end > i for m in found)


def _across(scene: Scene) -> list[Hit]:
    """Return the cues whose words a date stands between (`kan er vandaag niet bij zijn`), or anything where they may part."""
    apart = [Hit(cls, APART, i, i + 2, ()) for i in range(scene.start, scene.end - 2) for cls in scene.apart(i)]
    found = apart
    by = {i for m in scene.mentions if (led := scene.ending(m.start, "agents")) for i in range(led.start, m.end)}
    between = {i for m in scene.mentions if not (m.objective or m.possessive) for i in range(m.start, m.end)}
    between = between if scene.lex.table.inverts else set()
    to = {i for m in scene.mentions if (led := scene.ending(m.start, "addressees")) for i in range(led.start, m.end)}
    for gaps, classes in (
        (scene.in_date, ACROSS),
        (by, BY),
        (between | by if between else between, BETWEEN),
        (between | to, ASKING),
    ):
        if gaps:
            found.extend(_over(scene, gaps, classes))
    return found


def _over(scene: Scene, gaps: set[int], classes: frozenset[str]) -> Iterator[Hit]:
    """Return the cues of some classes that some tokens stand in."""
    places = [i for i in range(scene.start, scene.end) if i not in gaps]
    words = [scene.tokens[i] for i in places]
    for n, i in enumerate(places):
        for hit in scene.lex.cues.at(words, n, len(words)) if n + 1 < len(places) else ():
            last = places[hit.end - 1]
            held = classes is not ASKING or (scene.lex.table.inverts and scene.word(i) in scene.lex.table.holding)
            if hit.cls in classes and held and last - i >= hit.end - n:
                yield Hit(hit.cls, hit.value, i, last + 1, hit.captured)


def _quoted(tokens: list[Token], start: int, end: int) -> set[int]:
    inside: set[int] = set()
    i = start
    while i < end:
        closing = QUOTES.get(tokens[i].folded)
        if closing:
            stop = next((j for j in range(i + 1, end) if tokens[j].folded in closing), None)
            if stop is not None and not (i == start and stop >= end - 2):
                inside.update(range(i, stop + 1))
                i = stop
        i += 1
    return inside


def _take_prefix(scene: Scene) -> bool:
    """Take one prefix (`action:`, `police:`, `action for the police:`, `Dijkstra -`) off the body."""
    start = scene.body
    reach = range(start + 1, min(scene.end, start + PREFIX_REACH))
    stop = next((i for i in reach if scene.tokens[i].folded == ":" and i not in scene.quoted), None)
    dashed = stop is None
    if stop is None:
        stop = next((i for i in reach if scene.tokens[i].folded in DASHES and _is_apart(scene, i)), None)
    if stop is None:
        return False
    kind, i = "", start
    whole = people.at(scene.tokens, scene.book, start, stop, alone=True)  # `P. Municipal:`, where `p:` is a question
    for hit in sorted(scene.lex.prefixes.at(scene.tokens, start, stop), key=lambda h: h.end):
        if hit.cls == "kind" and not (whole is not None and hit.end < whole.end == stop):
            kind, i = hit.value, hit.end
    further = (h for h in scene.lex.prefixes.at(scene.tokens, i, stop) if kind and h.cls == "kind" and h.end == stop)
    kind, i = next(((h.value, h.end) for h in further), (kind, i))  # `note for the minutes:`
    if kind == "question" and scene.starting(start, "requests") is not None:
        return False  # `vraag van Moreau: ...`
    owner_label = any(h.cls == "owner" and h.end == stop for h in scene.lex.prefixes.at(scene.tokens, start, stop))
    if owner_label and not kind:
        return False
    colon = stop
    if dashed and scene.word(stop) == "-" and scene.word(stop + 1) == ">":
        kind, colon = kind or "action", stop + 1  # `Moreau -> the file, Friday`
    if dashed and scene.word(stop) == "→":
        kind = kind or "action"
    if not kind and (owed := scene.ending(stop, "dues")) is not None:
        kind, stop = "action", owed.start
    while (
        i < stop
        and scene.starting(i, "prepositions", "articles", "belongs")
        and not people.at(scene.tokens, scene.book, i, stop, alone=True)
    ):
        i += 1
    mention = _named(scene, i, stop) if i < stop else None
    if (
        (i < stop and mention is None)
        or (not kind and mention is None)
        or (dashed and kind and mention is None and stop - start > 3 and i < stop)
    ):
        return False
    scene.prefix_kind = scene.prefix_kind or kind
    scene.prefix_mention = mention or scene.prefix_mention
    scene.mentions = [m for m in scene.mentions if m.start > colon]
    dated = mention is not None and not kind
    scene.spans = [s for s in scene.spans if s.core > colon or (dated and s.start == start)]  # `20/11 Moreau: ...`
    scene.body = colon + 1
    return True


def _is_apart(scene: Scene, i: int) -> bool:
    """Say whether a dash stands between spaces."""
    tokens = scene.tokens
    after = i + 1 + (scene.word(i) == "-" and scene.word(i + 1) == ">")
    return after < scene.end and tokens[i - 1].end < tokens[i].start and tokens[after - 1].end < tokens[after].start


def _named(scene: Scene, start: int, stop: int) -> Mention | None:
    """Return whom the tokens before a colon name, when they are nothing but a name."""
    found = people.at(scene.tokens, scene.book, start, stop, alone=True)
    if found is not None and found.end == stop:
        return found
    inside = [m for m in scene.mentions if m.start >= start and m.end <= stop]
    if len(inside) == 1 and inside[0].start <= start + 1 and inside[0].end == stop and not inside[0].nobody:
        return inside[0]
    return _several(scene, inside, start, stop)


def _several(scene: Scene, inside: list[Mention], start: int, stop: int) -> Mention | None:
    """Return those who are listed before a colon as one mention (`Dijkstra, Moreau: draw up the plan`)."""
    if len(inside) < 2 or any(m.pronoun or m.nobody or m.possessive or not (m.ids or m.group) for m in inside):
        return None
    named = {i for m in inside for i in range(m.start, m.end)}
    rest = [i for i in range(start, stop) if i not in named]
    if any(scene.word(i) != "," and not scene.starting(i, "both") for i in rest):
        return None
    group = tuple(ids for m in inside for ids in (m.group or (m.ids,)))
    return replace(inside[0], end=inside[-1].end, group=group)


def read_prefix(text: str, setting: Setting, lex: Lexicon, book: Directory) -> tuple[str, Mention | None, int] | None:
    """Return the kind, the mention and the end (in characters) of a line's prefix before a colon, or None."""
    tokens = lex.tokens(text[:400])
    scene = Scene(text, tokens, 0, len(tokens), lex, setting, book, [], [], [], [])
    colon = next((t for t in tokens[1:PREFIX_REACH] if t.folded == ":"), None)
    if colon is None:
        return None
    for hit in lex.cue_hits(tokens, 0, min(len(tokens), PREFIX_REACH)):
        scene.starts.setdefault(hit.start, []).append(hit)
    if not _take_prefix(scene) or tokens[scene.body - 1].folded != ":":
        return None
    return scene.prefix_kind, scene.prefix_mention, tokens[scene.body - 1].end
