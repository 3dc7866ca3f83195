"""Where the store is and what opens it: the option, the environment or the platform's folder; a passphrase file or a prompt."""

from __future__ import annotations

import argparse
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from assistant.text import Message, Rejected, _, literal

if TYPE_CHECKING:
    from assistant.storage.store import Store

T = TypeVar("T")

TRIES = 3
"""Passphrases asked for on a terminal before giving up."""

_LONGEST = 8192


def store_path(args: argparse.Namespace) -> Path:
    """Return where the store is: `--store`, else CONVENE_STORE, else the platform's data folder."""
    given = getattr(args, "store", None) or os.environ.get("CONVENE_STORE") or ""
    if "://" in given:
        raise Rejected(_("Only a file can be a store so far: {store}", store=literal(given)), code=2)
    if "\0" in given:
        raise Rejected(_("This is no path of a store."), code=2)
    if given:
        return Path(given).expanduser()
    from platformdirs import user_data_path

    return user_data_path("convene") / "store.db"


def open_store(args: argparse.Namespace) -> Store:
    """Return the open store; asks for the passphrase on a terminal where no passphrase file is given.

    Raises Rejected: usage (2) where there is no terminal to ask on, else what opening the store raises.
    """
    from assistant.storage.swapping import recognise

    if not args.passphrase_file:
        recognise(store_path(args))
    store = let_in(args, lambda secret: open_with(args, secret))
    if store.doubt is not None:
        _tell(args, store.doubt)
    return store


def let_in(args: argparse.Namespace, act: Callable[[str], T]) -> T:
    """Return what `act` makes of the passphrase, from the passphrase file or typed, waiting where wrong ones were tried."""
    if args.passphrase_file:
        return _patiently(args, act, read_secret(args.passphrase_file))
    for left in reversed(range(TRIES)):
        typed = ask(args, _("Passphrase (or recovery code): "))
        try:
            return _patiently(args, act, typed)
        except Rejected as refused:
            if refused.code != 4 or not left:
                raise
            _tell(args, refused.message)
    raise AssertionError(TRIES)


def _patiently(args: argparse.Namespace, act: Callable[[str], T], secret: str) -> T:
    """Wait as long as wrong passphrases ask for, and say so; whoever waits is let in in the end."""
    from assistant.storage.attempts import TooSoon

    while True:
        try:
            return act(secret)
        except TooSoon as early:
            _tell(args, early.message)
            time.sleep(early.seconds)


def unlock(args: argparse.Namespace, typed: str) -> Store:
    """Return the store opened with the passphrase file where one is given, else with what was typed."""
    return open_with(args, read_secret(args.passphrase_file) if args.passphrase_file else typed)


def open_with(args: argparse.Namespace, secret: str) -> Store:
    """Return the store opened with this secret and no other."""
    from assistant.cli.meetings import fixed
    from assistant.storage.store import Store

    return Store.open(store_path(args), passphrase=secret, clock=fixed(getattr(args, "now", None) or ""))


def read_secret(name: str) -> str:
    """Return the first line of a passphrase file without its line end; refuses a file that others may read (S7)."""
    path, shown = Path(name), literal(name)
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if os.name != "nt" and stat.S_ISREG(status.st_mode) and status.st_mode & 0o077:
                raise Rejected(_("Others may read this passphrase file. Allow its owner only (chmod 600): {file}", file=shown))
            data = file.read(_LONGEST)
    except (OSError, ValueError):
        raise Rejected(_("The passphrase file cannot be read: {file}", file=shown)) from None
    line = data.split(b"\n", 1)[0].removesuffix(b"\r")
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Rejected(_("The passphrase file is not UTF-8: {file}", file=shown)) from None
    if not text:
        raise Rejected(_("The first line of the passphrase file is empty: {file}", file=shown))
    return text


def ask(args: argparse.Namespace, prompt: Message) -> str:
    """Return a secret typed on the terminal without being shown; raises Rejected (usage) where nobody can be asked."""
    if args.passphrase_file or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Rejected(_("There is no terminal to ask for the passphrase on: give --passphrase-file FILE."), code=2)
    from getpass import getpass

    from assistant.cli.wiring import interface

    try:
        return getpass(interface(args).text(prompt), stream=sys.stderr)
    except EOFError:
        raise Rejected(_("No passphrase was given."), code=4) from None


def _tell(args: argparse.Namespace, message: Message) -> None:
    from assistant.cli.output import tell
    from assistant.cli.wiring import interface

    tell(interface(args).text(message) + "\n")
