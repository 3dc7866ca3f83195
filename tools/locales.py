"""`python -m tools.locales update|compile|check`: the texts of the program, out of the code and into every language."""

from __future__ import annotations

import copy
import io
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from assistant.catalogues import UNREVIEWED
from assistant.compiling import PLURALS, REVIEW, compiled, reviewed

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "locales"
TEMPLATE = LOCALES / "messages.pot"
MISSING = ROOT / "build" / "untranslated.txt"
DOMAIN = "messages"
SOURCE = "en"
"""The language of the texts in the code; its catalogue confirms them."""

KEYWORDS = {"_": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
"""How a text is marked in the code, and which argument is what."""

JOINT = "between a label and its value"
"""The context of what stands between two texts; some languages put a space before it."""

_FIELD = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
_MARKUP = re.compile(r"\[/?[a-z@$][^\]]*\]|</?[a-z][^>]*>", re.IGNORECASE)


def main(words: list[str]) -> int:
    """Do what is asked; 1 where `check` finds a problem, 2 where nothing known is asked."""
    match words:
        case ["update"]:
            return update()
        case ["compile"]:
            return compile_all()
        case ["check"]:
            return check()
        case _:
            print("usage: python -m tools.locales update|compile|check", file=sys.stderr)
            return 2


def update() -> int:
    """Extract the texts, bring every catalogue up to date, list what is untranslated, compile."""
    template = extract()
    _write(TEMPLATE, template)
    left: list[str] = []
    for path in catalogues():
        catalogue = _read(path)
        # A copy, because the catalogue keeps the template's own messages and would write into them.
        catalogue.update(copy.deepcopy(template), no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        language = str(catalogue.locale_identifier)
        if language == SOURCE:
            _confirm(catalogue)
        _write(path, catalogue)
        missing = [m for m in _texts(catalogue) if not _complete(m)]
        left += [f"{language}\t{_shown(m)}" for m in missing]
        print(f"{language}: {len(list(_texts(catalogue)))} texts, {len(missing)} untranslated")
    MISSING.unlink(missing_ok=True)
    if left:
        MISSING.parent.mkdir(exist_ok=True)
        MISSING.write_text("\n".join(left) + "\n", encoding="utf-8")
        print(f"untranslated texts: {MISSING}")
    return compile_all()


def compile_all() -> int:
    """Write the compiled catalogue beside every source one, where it is not there already."""
    for path in catalogues():
        target = path.with_suffix(".mo")
        data = compiled(path.read_bytes(), path.parent.parent.name)
        if not target.is_file() or target.read_bytes() != data or target.stat().st_mtime < path.stat().st_mtime:
            target.write_bytes(data)
    return 0


def check() -> int:
    """Print every problem of every catalogue; 1 where there is one."""
    found = list(problems())
    for problem in found:
        print(problem)
    if not found:
        print("no problems")
    return 1 if found else 0


def problems() -> Iterator[str]:
    """Give what is wrong: texts that are not in the template, not translated, or not safe to show."""
    wanted = {(m.context, m.id if isinstance(m.id, str) else tuple(m.id)) for m in _texts(extract())}
    for path in catalogues():
        catalogue = _read(path)
        there = {(m.context, m.id if isinstance(m.id, str) else tuple(m.id)) for m in _texts(catalogue)}
        name = path.relative_to(LOCALES.parent)
        if not reviewed(path.read_text(encoding="utf-8")):
            yield f"{name}: who reviewed it is not said ({REVIEW}); {UNREVIEWED} where nobody did"
        if there != wanted:
            yield f"{name}: not up to date ({len(wanted - there)} new, {len(there - wanted)} gone): make locales"
        for message in _texts(catalogue):
            for why in _faults(message, path.parent.parent.name, catalogue.num_plurals):
                yield f"{name}:{message.lineno or 0}: {why}: {_shown(message)}"


def _faults(message: Message, language: str, plurals: int) -> Iterator[str]:
    sources = _forms(message.id)
    forms = _forms(message.string)
    if message.fuzzy:
        yield "in doubt"
    if not _complete(message):
        yield "not translated"
        return
    if message.pluralizable and len(forms) != plurals:
        yield f"{plurals} plural forms expected"
    if language != SOURCE and forms == sources and _reads_english(sources[0]):
        yield "left in English"
    for position, form in enumerate(forms):
        # A singular may leave the number out; every other form has exactly the fields of the source.
        allowed = [_fields(s) for s in sources]
        if message.pluralizable and position == 0:
            allowed += [fields - {"n"} for fields in allowed]
        if _fields(form) not in allowed:
            yield "other fields than the source"
        rest = _FIELD.sub("", form)
        if "{" in rest or "}" in rest:
            yield "a field that is not a plain {name}"
        if "%" in rest and not any("%" in s for s in sources):
            yield "a percent sign that the source has not"
        if any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") and c != "\n" for c in form):
            yield "a control character"
        if _markup(form) and not any(_markup(s) for s in sources):
            yield "markup"
        if message.context != JOINT and _at_ends(form) != _at_ends(sources[0]):
            yield "other spaces at an end than the source"


def _at_ends(text: str) -> tuple[bool, bool]:
    """Return whether a text begins and whether it ends with a space."""
    return text[:1].isspace(), text[-1:].isspace()


def _reads_english(text: str) -> bool:
    """Return whether a text has words enough of its own not to be the same in another language by chance."""
    return sum(word.isascii() and word.isalpha() for word in _FIELD.sub("", text).split()) > 2


def extract() -> Catalog:
    """Return the texts of the code as a template."""
    template = Catalog(project="Convene", version="1", charset="utf-8", fuzzy=False)
    rows = extract_from_dir(
        str(ROOT / "assistant"), [("**.py", "python")], {}, keywords=KEYWORDS, comment_tags=("Translators:",)
    )
    for filename, _line, text, comments, context in sorted(rows, key=lambda r: (r[0], r[1])):
        template.add(text, locations=[(f"assistant/{filename}", 0)], auto_comments=comments, context=context)
    return template


def catalogues() -> list[Path]:
    """Return the catalogue sources, in order of language."""
    return sorted(LOCALES.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def _read(path: Path) -> Catalog:
    language = path.parent.parent.name
    text = path.read_text(encoding="utf-8")
    if language in PLURALS and PLURALS[language] not in text:
        text = re.sub(r"nplurals=\d+; plural=[^;]*;", PLURALS[language], text, count=1)
    return read_po(io.StringIO(text), locale=language)


def _write(path: Path, catalogue: Catalog) -> None:
    """Write a catalogue without line numbers and dates, so that only texts change it."""
    built = io.BytesIO()
    write_po(built, catalogue, width=120, sort_output=True, include_lineno=False, omit_header=True)
    plural = f'"Plural-Forms: {catalogue.plural_forms}\\n"\n' if catalogue.locale else ""
    language = f'"Language: {catalogue.locale_identifier}\\n"\n' if catalogue.locale else ""
    before = path.read_text(encoding="utf-8") if path.is_file() else ""
    review = f'"{REVIEW}: {reviewed(before) or UNREVIEWED}\\n"\n' if catalogue.locale else ""
    header = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n{language}{plural}{review}\n'
    text = header + built.getvalue().decode("utf-8").lstrip("\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    if before != text:
        path.write_text(text, encoding="utf-8")


def _confirm(catalogue: Catalog) -> None:
    for message in _texts(catalogue):
        message.string = message.id
        message.flags.discard("fuzzy")


def _texts(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)


def _complete(message: Message) -> bool:
    return bool(_forms(message.string)) and all(_forms(message.string))


def _forms(text: str | Iterable[str] | None) -> list[str]:
    return [text] if isinstance(text, str) else list(text or ())


def _fields(text: str) -> set[str]:
    return set(_FIELD.findall(text))


def _markup(text: str) -> set[str]:
    return {m[0] for m in _MARKUP.finditer(text)}


def _shown(message: Message) -> str:
    return repr(_forms(message.id)[0])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
