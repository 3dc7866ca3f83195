"""What is local to this machine: `convene.toml`, and the protocols and the glossary beside it."""

from __future__ import annotations

import os

from assistant.text import Rejected, _, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from assistant.cli.options import Options

TEXTS = ("store", "ui_lang")
SWITCHES = ("plain", "no_color", "clipboard", "guidance")
"""What the file may set: options of every command by their names, before which the command line and the environment go, and
what only the file says."""

MINUTES = ("lock_after",)
"""Settings that are a number of minutes, from one to thirty."""

_ENVIRONMENT = {"store": "CONVENE_STORE", "ui_lang": "CONVENE_LANG"}


def folder() -> Path:
    """Return the platform's configuration folder."""
    from platformdirs import user_config_path

    return user_config_path("convene")


def protocols() -> tuple[Path, ...]:
    """Return where local protocols lie."""
    return (folder() / "protocols",)


def local_glossary() -> Path:
    """Return where the local glossary and the proposals lie."""
    return folder() / "glossary"


def glossary(given: str | None = None) -> Path:
    """Return the glossary in use: the one named, else the environment's, else the local one, else the shipped one."""
    from pathlib import Path

    from assistant import resources

    named = given or os.environ.get("CONVENE_GLOSSARY")
    if named:
        return Path(named)
    local = local_glossary()
    return local if (local / "concepts.csv").is_file() else resources.folder("glossary")


def own_glossary(given: str | None = None) -> Path:
    """Return the glossary in use where it may be changed; raises Rejected (5) where it is the shipped one."""
    from assistant import resources

    where = glossary(given)
    if where.resolve() == resources.folder("glossary"):
        raise Rejected(
            _("The shipped glossary is never changed: convene glossary init DIR copies it, --glossary DIR names the copy"),
            code=5,
            rule="shipped glossary",
        )
    return where


def fill(options: Options) -> None:
    """Set what neither the command line nor the environment says.

    Raises Rejected (3), naming the file and the setting, where the file cannot be understood.
    """
    for name, value in _settings().items():
        if not getattr(options, name) and not os.environ.get(_ENVIRONMENT.get(name, "")):
            setattr(options, name, value)


def language() -> str:
    """Return the language of the interface that the file asks for; empty where it asks for none or is broken."""
    try:
        return str(_settings().get("ui_lang", ""))
    except Rejected:
        return ""


def _settings() -> dict[str, str | bool | int]:
    file = folder() / "convene.toml"
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    from assistant.record import toml

    try:
        found = toml.read(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Rejected(_("This file is not UTF-8: {name}", name=literal(str(file)))) from None
    except toml.NotToml as problem:
        where = {"name": literal(str(file)), "line": problem.line}
        raise Rejected(_("{name}, line {line}: {problem}", problem=problem.why, **where)) from None
    for name, value in found.items():
        if not _fits(name, value):
            raise Rejected(
                _("{name}: this setting is not known or not of its kind: {field}", name=literal(str(file)), field=literal(name))
            )
        if name in MINUTES and not 1 <= value <= 30:
            raise Rejected(_("{name}: this is 1 to 30 minutes: {field}", name=literal(str(file)), field=literal(name)))
    return found


def _fits(name: str, value: object) -> bool:
    """Return whether a setting is known and of its kind; yes and no are no numbers."""
    if name in MINUTES:
        return type(value) is int
    return isinstance(value, str) if name in TEXTS else name in SWITCHES and isinstance(value, bool)
