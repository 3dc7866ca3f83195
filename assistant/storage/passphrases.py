"""Who may open a store: named passphrases and the recovery code, added, changed and removed while it is open."""

from __future__ import annotations

from collections.abc import Callable

from assistant.storage import rekeying, swapping, vouched
from assistant.storage.envelope import Envelope
from assistant.storage.failures import not_saved
from assistant.storage.files import beside
from assistant.storage.journal import Verb
from assistant.storage.opening import Opened
from assistant.storage.secret import RECOVERY, new_recovery_code, wrap_name
from assistant.storage.session import Session, identity
from assistant.storage.wrap import CODE, PASSPHRASE, PRODUCTION, Cost
from assistant.text import Rejected, _, literal


class Keyring(Session):
    """The part of an open store that says who may open it."""

    def add_passphrase(self, name: str, passphrase: str, *, cost: Cost = PRODUCTION) -> None:
        """Let another named passphrase open the store; raises Rejected where the name is taken."""
        name, now = wrap_name(name), envelope(self._database)
        if any(w.name.casefold() == name.casefold() for w in now.wraps):
            raise Rejected(_("There is a passphrase of that name already: {name}", name=literal(name)))
        self._seal(name, now.sealed_with(name, passphrase, self._database.key, cost), Verb.COLLECTION)

    def change_passphrase(self, name: str, passphrase: str, *, cost: Cost = PRODUCTION) -> None:
        """Give the passphrase of this name other words; raises Rejected where there is none of that name."""
        now = _having(envelope(self._database), name)
        self._seal(name, now.sealed_with(name, passphrase, self._database.key, cost), Verb.ALTERATION)

    def remove_passphrase(self, name: str) -> None:
        """Let the passphrase of this name no longer open the store; the last one stays.

        Who kept a copy of the key file can still open the store as it is: only `rekey` shuts them out.
        """
        now = _having(envelope(self._database), name)
        if len(now.names()) == 1:
            raise Rejected(_("This is the only passphrase; add another one first: {name}", name=literal(name)), code=5)
        self._seal(name, now.without(name), Verb.ERASURE)

    def change_recovery_code(self, *, cost: Cost = PRODUCTION, show: Callable[[str], None] = lambda _code: None) -> str:
        """Draw another recovery code in place of the old one, and return it; it is kept nowhere.

        `show` is handed it before it counts; what it raises leaves the old one.
        """
        code = new_recovery_code()
        changed = envelope(self._database).sealed_with(RECOVERY, code, self._database.key, cost, CODE)
        self._seal(RECOVERY, changed, Verb.ALTERATION, lambda: show(code))
        return code

    def rekey(self) -> tuple[str, ...]:
        """Give the whole store another data key, and return the names of the passphrases that open it as before.

        Raises Rejected where a passphrase could not be carried over (5) or the disk fails (3). The store is closed where the
        change was begun and not finished; opening it finishes it.
        """
        with self._mutex:
            opened = self._database
            names = rekeying.carried_over(opened).names()
            with self._writing() as connection:
                self._note(connection, Verb.ALTERATION, "", "rekey")
            try:
                self._opened = rekeying.rekey(opened)
                self._file = identity(self.path)
            except BaseException as problem:
                if not isinstance(problem, Rejected) or isinstance(problem, swapping.Unfinished):
                    # The files may already be the new ones.
                    self.close()
                raise
        return names

    def _seal(self, name: str, changed: Envelope, verb: Verb, before: Callable[[], None] = lambda: None) -> None:
        """Note the change, then make it: killed in between, the journal knows more than happened, never less."""
        wrap = changed.wrap(name)
        with self._writing() as connection:
            vouched.vouch(connection, name, wrap.fingerprint if wrap else "")
            self._note(connection, verb, "", f"passphrase {name}")
            before()
        try:
            changed.write(beside(self.path, ".keys"))
        except OSError as problem:
            raise not_saved(problem) from None


def envelope(opened: Opened) -> Envelope:
    """Return the envelope as it is now."""
    return Envelope.read(beside(opened.path, ".keys"))


def _having(now: Envelope, name: str) -> Envelope:
    if not any(w.name == name and w.kind == PASSPHRASE for w in now.wraps):
        raise Rejected(_("There is no passphrase of that name: {name}", name=literal(name)))
    return now
