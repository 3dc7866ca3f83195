"""Argparse with every word translated, help looked up where a command gives none, and an example under each page."""

from __future__ import annotations

import argparse
import re
import sys
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from assistant.cli.commands import ARGUMENTS, COMMANDS, SUBCOMMANDS
from assistant.cli.helping import columns
from assistant.cli.output import tell, write
from assistant.text import Catalogue, Message, _, literal

if TYPE_CHECKING:
    from collections.abc import Mapping

ARGPARSE: Mapping[str, Message] = {
    "positional arguments": _("Arguments"),
    "options": _("Options"),
    "show this help message and exit": _("print this help"),
    "%(prog)s: error: %(message)s\n": _("{prog}: {problem}", prog="%(prog)s", problem="%(message)s"),
    "argument %(argument_name)s: %(message)s": _("{argument}: {problem}", argument="%(argument_name)s", problem="%(message)s"),
    "the following arguments are required: %s": _("This is missing: {arguments}", arguments="%s"),
    "unrecognized arguments: %s": _("This is not known here: {arguments}", arguments="%s"),
    "expected one argument": _("a value is needed"),
    "expected at least one argument": _("a value is needed"),
    "expected at most one argument": _("one value at most"),
    "ignored explicit argument %r": _("this option takes no value: {value}", value="%r"),
    "invalid choice: %(value)r (choose from %(choices)s)": _(
        "{value} is not one of: {choices}", value="%(value)r", choices="%(choices)s"
    ),
    "invalid %(type)s value: %(value)r": _("this value does not fit: {value}", value="%(value)r"),
    "not allowed with argument %s": _("not together with {argument}", argument="%s"),
    "one of the arguments %s is required": _("one of these is needed: {arguments}", arguments="%s"),
}
"""What argparse says, as texts of ours; the values are its own placeholders."""


class Parser(argparse.ArgumentParser):
    """The parser of one command, or of a command below it."""

    def __init__(self, catalogue: Catalogue, **keywords: Any) -> None:
        """Word everything in `catalogue`; description and example come from the table of commands by `prog`."""
        keywords |= {"allow_abbrev": False, "formatter_class": _formatter}
        self.catalogue = catalogue
        _translate(catalogue)
        super().__init__(**keywords)
        self.register("action", "parsers", _Commands)
        path = self.prog.removeprefix("convene ")
        line, example = _about(path)
        say = catalogue.text
        self.description = say(line) if line else None
        everywhere = say(_("Options of every command: convene --help"))
        shown = say(_("Example: {line}", line=literal(example))) + "\n" if example else ""
        self.epilog = shown + everywhere

    def add_argument(self, *names: Any, **keywords: Any) -> argparse.Action:
        """Add an argument; its help is translated, and looked up where there is none."""
        keywords["help"] = self._help(names, keywords)
        return super().add_argument(*names, **keywords)

    def add_subparsers(self, **keywords: Any) -> Any:
        """Add the commands below this one, with parsers like this one."""
        keywords.setdefault("parser_class", partial(Parser, self.catalogue))
        keywords.setdefault("title", self.catalogue.text(_("Commands")))
        return super().add_subparsers(**keywords)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how it goes, and leave with 2; a passphrase given as an argument is not repeated (S7)."""
        if _GIVEN_AWAY.search(message):
            message = self.catalogue.text(
                _("A passphrase is never an argument, where others can read it. Put it into a file: --passphrase-file FILE")
            )
        self.print_usage(sys.stderr)
        self.exit(2, self.catalogue.text(_("{prog}: {problem}", prog=self.prog, problem=message)) + "\n")

    def print_help(self, file: Any = None) -> None:
        """Print the page of help; raises Rejected where the output is closed or full."""
        write(self.format_help(), file)

    def _print_message(self, message: str, file: Any = None) -> None:
        del file  # what is wrong is told on stderr
        tell(message or "")

    def _help(self, names: tuple[Any, ...], keywords: dict[str, Any]) -> str | None:
        given = keywords.get("help")
        if given == argparse.SUPPRESS:
            return str(given)
        shown = str(keywords.get("metavar") or names[0]) if not str(names[0]).startswith("-") else str(names[-1])
        root = self.prog.removeprefix("convene ").split(" ")[0]
        found = Message(str(given)) if given else ARGUMENTS.get(f"{root} {shown}") or ARGUMENTS.get(shown)
        return self.catalogue.text(found).replace("%", "%%") if found else None


_GIVEN_AWAY = re.compile(r"--?pass(phrase|word)?(?![\w-])")


class _Commands(argparse._SubParsersAction):  # type: ignore[type-arg]  # noqa: SLF001 - the only place that makes help for sub-commands; not generic at run time
    """Sub-commands, each with its line of help from the table."""

    def add_parser(self, name: str, **keywords: Any) -> Any:
        path = f"{self._prog_prefix} {name}".removeprefix("convene ")
        line, _example = _about(path)
        given = keywords.get("help")
        if given or line:
            catalogue = self._parser_class.args[0]
            keywords["help"] = catalogue.text(line or Message(str(given))).replace("%", "%%")
        return super().add_parser(name, **keywords)


def _about(path: str) -> tuple[Message | None, str]:
    if path in COMMANDS:
        return COMMANDS[path][1:]
    return SUBCOMMANDS.get(path, (None, ""))


def _formatter(prog: str) -> argparse.HelpFormatter:
    return _Formatter(prog, max_help_position=28, width=columns())


class _Formatter(argparse.RawTextHelpFormatter):
    """Keeps the lines of the example."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return argparse.HelpFormatter._split_lines(self, text, width)  # noqa: SLF001 - help of options is wrapped, the rest kept


def _translate(catalogue: Catalogue) -> None:
    """Give argparse our catalogue instead of the system's."""

    def words(text: str) -> str:
        if text == "usage: ":
            return catalogue.text(_("Usage:")) + " "
        return catalogue.text(ARGPARSE[text]) if text in ARGPARSE else text

    setattr(argparse, "_", words)  # noqa: B010 - a name that argparse imported for itself, unknown to its types
    setattr(argparse, "ngettext", lambda one, many, n: words(one if n == 1 else many))  # noqa: B010 - as above
