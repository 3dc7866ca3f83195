"""The catalogues are complete, safe to show, and hold every text of the code."""

import ast
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import pytest

from assistant.catalogues import UNREVIEWED, reviewed
from assistant.cli.commands import ARGUMENTS, COMMANDS, EVERYWHERE, SUBCOMMANDS
from assistant.compiled import Compiled
from tools import locales


def keys(catalogue):
    return {(m.context, m.id if isinstance(m.id, str) else m.id[0]) for m in catalogue if m.id}


@pytest.fixture(scope="module")
def template():
    return locales.extract()


@pytest.fixture
def copy(tmp_path, monkeypatch, template):
    """The catalogues in a folder of their own, to break."""
    folder = tmp_path / "locales"
    shutil.copytree(locales.LOCALES, folder)
    monkeypatch.setattr(locales, "LOCALES", folder)
    monkeypatch.setattr(locales, "TEMPLATE", folder / "messages.pot")
    monkeypatch.setattr(locales, "MISSING", tmp_path / "untranslated.txt")
    monkeypatch.setattr(locales, "extract", lambda: deepcopy(template))
    return folder


def edit(folder, language, old, new):
    path = folder / language / "LC_MESSAGES" / "messages.po"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults():
    return [p for p in locales.problems() if "not up to date" not in p]


def test_the_catalogues_are_complete_and_safe():
    assert list(locales.problems()) == []


def test_every_text_marked_in_the_code_is_in_the_template(template):
    known = keys(template)
    missing = []
    for path in sorted(Path(locales.ROOT, "assistant").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
                continue
            first = node.args[0]
            if node.func.id in ("_", "ngettext") and isinstance(first, ast.Constant):
                key = (None, first.value)
            elif node.func.id == "pgettext" and all(isinstance(a, ast.Constant) for a in node.args):
                key = (node.args[0].value, node.args[1].value)
            else:
                continue
            if key not in known:
                missing.append((path.name, key))
    assert missing == []


def test_a_text_left_in_english_is_named(copy):
    said = "There is no action {ident}; /open lists them."
    edit(copy, "nl", "De actie {ident} bestaat niet; /open toont de acties.", said)
    assert [p for p in faults() if "left in English" in p and said in p]


def test_a_catalogue_says_who_reviewed_it(copy):
    assert reviewed("nl") == UNREVIEWED
    edit(copy, "nl", '"X-Reviewed-By: unreviewed\\n"', '"X-Reviewed-By: A. Jansen, 2026-11-01\\n"')
    assert locales.main(["update"]) == 0
    path = copy / "nl" / "LC_MESSAGES" / "messages"
    assert "A. Jansen, 2026-11-01" in path.with_suffix(".po").read_text(encoding="utf-8")
    assert Compiled(path.with_suffix(".mo").read_bytes()).head("X-Reviewed-By") == "A. Jansen, 2026-11-01"
    edit(copy, "nl", '"X-Reviewed-By: A. Jansen, 2026-11-01\\n"\n', "")
    assert [p for p in locales.problems() if "who reviewed it is not said" in p]


@pytest.mark.parametrize(
    ("new", "why"),
    [
        ("{program}: {problem}", "other fields"),
        ("{prog.__class__}: {problem}", "other fields"),
        ("{prog}: {problem} {", "a field that is not a plain"),
        ("{prog}: {problem} [@click=app.quit]go[/]", "markup"),
        ("{prog}: {problem} <b>x</b>", "markup"),
        ("{prog}: {problem} \\u202e", "a control character"),
        ("{prog}: {problem} %(m)d", "a percent sign"),
        ("", "not translated"),
        (" {prog}: {problem}", "other spaces"),
    ],
)
def test_a_translation_that_is_not_safe_is_named(copy, new, why):
    edit(copy, "nl", 'msgstr "{prog}: {problem}"', f'msgstr "{new}"'.replace("\\u202e", "\u202e"))
    assert [why in p for p in faults()].count(True) == 1


def test_too_few_plural_forms_are_named(copy):
    edit(copy, "nl", 'msgstr[0] "{n} fout"\nmsgstr[1] "{n} fouten"\n', 'msgstr[0] "{n} fouten"\n')
    assert any("plural forms" in p or "not translated" in p for p in faults())


def test_updating_what_is_up_to_date_changes_no_byte(copy):
    before = {p: p.read_bytes() for p in sorted(copy.rglob("*.po*"))}
    assert locales.main(["update"]) == 0
    # Named, never compared as wholes: pytest would spend an hour on the difference of two catalogues.
    assert [str(p.relative_to(copy)) for p in sorted(copy.rglob("*.po*")) if p.read_bytes() != before.pop(p, b"")] == []
    assert not before


def test_an_update_takes_new_texts_in_and_lists_them(copy, tmp_path):
    edit(copy, "nl", 'msgid "Usage:"\nmsgstr "Gebruik:"\n', "")
    assert locales.main(["update"]) == 0
    assert "nl\t'Usage:'" in (tmp_path / "untranslated.txt").read_text(encoding="utf-8")


def test_hungarian_has_two_plural_forms(copy):
    (copy / "hu" / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
    path = copy / "hu" / "LC_MESSAGES" / "messages.po"
    path.write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: nplurals=1; plural=0;\\n"\n'
    )
    assert locales._read(path).num_plurals == 2
    assert b"nplurals=2" in locales.compiled(path.read_bytes(), "hu")


def test_the_tool_refuses_what_it_does_not_know(capsys):
    assert locales.main(["translate"]) == 2


def test_every_command_line_text_is_a_text_of_the_template(template):
    known = keys(template)
    shown = [line for _module, line, _example in COMMANDS.values()]
    shown += [line for line, _example in SUBCOMMANDS.values()] + list(ARGUMENTS.values()) + [m for _f, _v, m in EVERYWHERE]
    assert [m.msgid for m in shown if (None, m.msgid) not in known] == []


def test_check_runs_as_a_command():
    done = subprocess.run(
        [sys.executable, "-m", "tools.locales", "check"], cwd=locales.ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
