"""Finds protocol files, shipped and local, and loads one together with those it extends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.protocols.kept import written
from assistant.protocols.model import Protocol
from assistant.protocols.parse import parse
from assistant.protocols.reader import SLUG, remedy_for
from assistant.protocols.tree import Broken, Node, Problem, read, shown
from assistant.text import Rejected, _

SHIPPED = Path(__file__).parent
"""The folder of the protocols that come with the program."""

_OWN = ("id", "extends", "version", "title")
"""Keys that a protocol does not take over from the one it extends."""


@dataclass(frozen=True)
class Found:
    """A protocol file that can be named by its id."""

    id: str
    file: Path
    shipped: bool


def available(folders: tuple[Path, ...] = ()) -> tuple[Found, ...]:
    """Return the protocols that can be named by id, in order of id; a local file stands before a shipped one of the same id."""
    found: dict[str, Found] = {}
    for folder in (*folders, SHIPPED):
        for file in sorted(folder.glob("*.toml")):
            if SLUG.fullmatch(file.stem):
                found.setdefault(file.stem, Found(file.stem, file, folder == SHIPPED))
    return tuple(found[ident] for ident in sorted(found))


def load(id_or_path: str, flows: frozenset[str], folders: tuple[Path, ...] = ()) -> Protocol:
    """Return a protocol by its id or the path of its file.

    Args:
        id_or_path: an id, looked up in `folders` and then among the shipped ones, or a path.
        flows: the ids of the flows there are.
        folders: where local protocols lie.

    Raises:
        Rejected: (code 3) the first problem of the file or of those it extends, with file, line and remedy.
    """
    protocol, problems = examine(locate(id_or_path, folders), flows, folders)
    if protocol is None or problems:
        raise problems[0].rejected()
    return protocol


def locate(id_or_path: str, folders: tuple[Path, ...] = ()) -> Path:
    """Return the file of a protocol; raises Rejected (code 3) where there is none."""
    if id_or_path.endswith(".toml") or "/" in id_or_path or "\\" in id_or_path:
        return Path(id_or_path)
    for file in (*_candidates(id_or_path, folders), Path(id_or_path)):
        if _is_file(file):
            return file
    known = [found.id for found in available(folders)]
    raise Rejected(
        _("Unknown protocol: {name}. {remedy}", name=shown(id_or_path), remedy=remedy_for(id_or_path, known)), code=3
    )


def examine(file: Path, flows: frozenset[str], folders: tuple[Path, ...] = ()) -> tuple[Protocol | None, tuple[Problem, ...]]:
    """Return the protocol of a file, None where it cannot be read as one, and all its problems in order of place."""
    try:
        tree = _resolved(file, folders, ())
    except Broken as broken:
        return None, (broken.problem,)
    protocol, problems = parse(tree, flows, written(tree))
    return protocol, tuple(sorted(problems, key=lambda p: (p.file != file, str(p.file), p.line)))


def _candidates(ident: str, folders: tuple[Path, ...]) -> Iterator[Path]:
    if SLUG.fullmatch(ident):
        yield from (file for folder in (*folders, SHIPPED) if _is_file(file := folder / f"{ident}.toml"))


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # a name too long, a folder that may not be read
        return False


def _resolved(file: Path, folders: tuple[Path, ...], before: tuple[Path, ...]) -> Node:
    """Return the tree of a file laid over the trees of those it extends; `before` are the files that led here."""
    tree = read(file)
    extends = tree.value.get("extends")
    if extends is None:
        return tree
    chain = (*before, file.resolve())
    around = (file.parent, *folders)
    # A local protocol may extend the shipped one of its own id, so files already in the chain are passed over.
    files = tuple(_candidates(str(extends.value), around))
    for base in files:
        if base.resolve() not in chain:
            return _laid_over(_resolved(base, folders, chain), tree)
    if files:
        message = _("Protocols extend each other in a circle: {name}", name=shown(extends.value))
        remedy = _("Let one of them extend nothing.")
    else:
        message = _("Unknown value of {key}: {value}.", key="extends", value=shown(extends.value))
        remedy = remedy_for(str(extends.value), [found.id for found in available(around)])
    raise Broken(Problem(file=extends.file, line=extends.line, message=message, remedy=remedy))


def _laid_over(base: Node, tree: Node) -> Node:
    """Return a protocol's tree with what it leaves unsaid taken from the one it extends.

    Tables are merged key by key and lists are replaced. Warnings alone are merged by code: a protocol that adds one must
    not lose the shared ones without saying so.
    """
    inherited = {key: node for key, node in base.value.items() if key not in _OWN}
    merged = Node({**inherited, **{k: _merged(inherited.get(k), v) for k, v in tree.value.items()}}, tree.file, tree.line)
    old, new = base.value.get("warning"), tree.value.get("warning")
    if old is not None and new is not None and isinstance(old.value, list) and isinstance(new.value, list):
        said = {_code(node) for node in new.value}
        merged.value["warning"] = Node([*(n for n in old.value if _code(n) not in said), *new.value], new.file, new.line)
    return merged


def _merged(base: Node | None, node: Node) -> Node:
    if base is None or not isinstance(base.value, dict) or not isinstance(node.value, dict):
        return node
    values = {**base.value, **{key: _merged(base.value.get(key), inner) for key, inner in node.value.items()}}
    return Node(values, node.file, node.line)


def _code(node: Node) -> str:
    code = node.value.get("code") if isinstance(node.value, dict) else None
    return str(code.value) if code is not None else ""
