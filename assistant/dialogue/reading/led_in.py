"""Clauses that a reason or a condition leads in: where the main clause may begin, to be read without what stands before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.dialogue.reading.scene import Scene

MOST_CLAUSES = 4
"""More commas than these are not tried."""
NEAR = 4
"""Tokens within which a clause still opens a statement."""


def main_clauses(scene: Scene, *, doubted: bool) -> Iterator[Scene]:
    """Yield a statement from where its main clause may begin, behind the reason that opens it (`as he cannot pay, ...`).

    Also, where it is `doubted`, from behind a word that draws a conclusion (`..., so Moreau calls on Friday`).
    """
    led = next((h.start for h in scene.hits("conditions", "grounds") if _opens(scene, h.start)), scene.end)
    commas = [i for i in range(scene.body + 1, scene.end) if scene.word(i) == "," and i not in scene.in_date]
    for i in commas[:MOST_CLAUSES] if not scene.prefix_kind and scene.prefix_mention is None else ():
        turn = scene.starting(i + 1, "turns", "agreed")
        if led < i and turn is not None and turn.end - turn.start > 1:
            yield _from(scene, i + 1)  # `as he cannot pay, it is agreed to close the case`
        if led < i or (doubted and turn is not None):
            yield _from(scene, turn.end if turn is not None else i + 1)


def _opens(scene: Scene, i: int) -> bool:
    """Say whether a clause opens a statement, small words before a comma aside (`well, as he cannot pay, ...`)."""
    return i == scene.body or (i <= scene.body + NEAR and scene.word(i - 1) == ",")


def _from(scene: Scene, begun: int) -> Scene:
    return replace(
        scene,
        body=begun,
        mentions=[m for m in scene.mentions if m.start >= begun],
        spans=[s for s in scene.spans if s.start >= begun],
        clocks=[c for c in scene.clocks if c.start >= begun],
    )
