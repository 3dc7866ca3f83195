"""Questions asked of the assistant, answered from the record; nothing in it changes by being asked."""

from assistant.consultation.answers import answer
from assistant.consultation.ground import Ground, Line

__all__ = ["Ground", "Line", "answer"]
