"""Reading what a chair types: kind, owner, source and dates of a sentence; answers to questions for a date or for people."""

from __future__ import annotations

from assistant.dialogue.reading.dates import read_date
from assistant.dialogue.reading.model import DateReading, PeopleReading, Reading, Setting
from assistant.dialogue.reading.people import read_agency, read_people
from assistant.dialogue.reading.sentence import prefix, read

__all__ = ["DateReading", "PeopleReading", "Reading", "Setting", "prefix", "read", "read_agency", "read_date", "read_people"]
