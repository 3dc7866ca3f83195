"""Argparse with every word translated, help looked up where a command gives none, and an example under each page."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from typing import IO, TYPE_CHECKING, Any, NoReturn

from assistant.cli.commands import ARGUMENTS, COMMANDS, SUBCOMMANDS
from assistant.cli.helping import columns
from assistant.cli.output import safe
from assistant.text import Catalogue, Message, Rejected, _

if TYPE_CHECKING:
    from collections.abc import Mapping

ARGPARSE: Mapping[str, tuple[Message, tuple[str, ...]]] = {
    "usage: ": (_("Usage:"), ()),
    "positional arguments": (_("Arguments"), ()),
    "options": (_("Options"), ()),
    "show this help message and exit": (_("print this help"), ()),
    "%(prog)s: error: %(message)s\n": (_("{prog}: {problem}", prog="%(prog)s", problem="%(message)s"), ()),
    "argument %(argument_name)s: %(message)s": (
        _("{argument}: {problem}", argument="%(argument_name)s", problem="%(message)s"),
        (),
    ),
    "the following arguments are required: %s": (_("This is missing: {arguments}", arguments="%s"), ()),
    "unrecognized arguments: %s": (_("This is not known here: {arguments}", arguments="%s"), ()),
    "expected one argument": (_("a value is needed"), ()),
    "expected at least one argument": (_("a value is needed"), ()),
    "expected at most one argument": (_("one value at most"), ()),
    "ignored explicit argument %r": (_("this option takes no value: {value}", value="%r"), ()),
    "invalid choice: %(value)r (choose from %(choices)s)": (
        _("{value} is not one of: {choices}", value="%(value)r", choices="%(choices)s"),
        (),
    ),
    "invalid %(type)s value: %(value)r": (_("this value does not fit: {value}", value="%(value)r"), ()),
    "not allowed with argument %s": (_("not together with {argument}", argument="%s"), ()),
    "one of the arguments %s is required": (_("one of these is needed: {arguments}", arguments="%s"), ()),
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        _("{value} is not one of: {choices}", value="%(parser_name)r", choices="%(choices)s"),
        (),
    ),
}
