"""The chair's guidance: a quiet line where something may be overlooked, out of the record and the clock it is given."""

from assistant.guidance.model import Advice, Moment, Occasion
from assistant.guidance.pace import Pace
from assistant.guidance.rules import advise

__all__ = ["Advice", "Moment", "Occasion", "Pace", "advise"]
