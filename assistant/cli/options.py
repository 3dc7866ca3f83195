"""Parts the options that every command takes from the rest of the line, wherever they stand."""

from __future__ import annotations

from assistant.cli.commands import EVERYWHERE
from assistant.text import Rejected, _, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

TAKING = frozenset(flag for flag, metavar, _help in EVERYWHERE if metavar)
"""Options with a value."""

SWITCHES = frozenset(("--plain", "--no-color", "--json"))
"""Options without one."""

ANSWERED = frozenset(("-h", "--help", "--version"))
"""Options that are answered at once, whatever else the line says."""

GLOSSARY = "--glossary"
"""The folder of the glossary to use; the commands that take it do so wherever it stands."""


class Options:
    """What was asked of every command alike; empty where nothing was."""

    __slots__ = (
        "clipboard",
        "guidance",
        "json",
        "lock_after",
        "no_color",
        "now",
        "passphrase_file",
        "plain",
        "purpose",
        "store",
        "ui_lang",
    )

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.store = self.ui_lang = self.passphrase_file = self.purpose = self.now = ""
        self.plain = self.no_color = self.json = False
        # Of the settings file only.
        self.clipboard, self.lock_after = False, 0
        self.guidance: bool | None = None

    def items(self) -> list[tuple[str, object]]:
        """Return names and values, as a command finds them in its arguments."""
        return [(name, getattr(self, name)) for name in self.__slots__]


def split(line: Sequence[str]) -> tuple[Options, str, list[str]]:
    """Return the common options, the command (empty where there is none) and its own words.

    `--` ends the options. Raises Rejected (usage) where a value is missing or an option
    before the command is not one of these.
    """
    options, command, rest = Options(), "", []
    later: list[str] = []
    words = iter(line)
    for word in words:
        if word == "--":
            rest += [*later, word, *words]
            later = []
            break
        flag, equals, value = word.partition("=")
        if flag in TAKING:
            if not equals:
                value = next(words, "--")
                if value.startswith("--"):
                    raise Rejected(_("This option needs a value: {option}", option=literal(flag)), code=2)
            setattr(options, _name(flag), value)
        elif word in SWITCHES:
            setattr(options, _name(flag), True)
        elif not command and not word.startswith("-"):
            command = word
        elif command or word in ANSWERED:
            rest.append(word)
        elif flag == GLOSSARY:
            # An option of some commands only: said first, it is handed to the one that follows.
            value = value if equals else next(words, "--")
            if value.startswith("--"):
                raise Rejected(_("This option needs a value: {option}", option=literal(flag)), code=2)
            later = [flag, value]
        else:
            raise Rejected(_("This option is not known: {option}. See convene --help", option=literal(word)), code=2)
    return options, command, [*rest, *later]


def language(line: Sequence[str]) -> str:
    """Return what `--ui-lang` asks for, even in a line that is wrong elsewhere."""
    for position, word in enumerate(line):
        flag, equals, value = word.partition("=")
        if flag == "--ui-lang":
            return value if equals else "".join(line[position + 1 : position + 2])
    return ""


def _name(flag: str) -> str:
    return flag[2:].replace("-", "_")
