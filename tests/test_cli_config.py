"""What is local to a machine: settings that give way to the command line, protocols and glossary beside them."""

import shutil
from pathlib import Path

import pytest

from assistant.__main__ import main
from assistant.cli import config
from assistant.cli.options import Options
from assistant.text import Rejected

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    for name in ("CONVENE_STORE", "CONVENE_LANG", "CONVENE_GLOSSARY", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    where = config.folder()
    where.mkdir(parents=True, exist_ok=True)
    return where


def test_a_setting_counts_where_the_command_line_says_nothing(folder):
    (folder / "convene.toml").write_text('store = "/elsewhere/s.db"  # the shared disk\nplain = true\n')
    options = Options()
    config.fill(options)
    assert (options.store, options.plain, options.no_color) == ("/elsewhere/s.db", True, False)


def test_the_command_line_and_the_environment_go_before_a_setting(folder, monkeypatch):
    (folder / "convene.toml").write_text('store = "/elsewhere/s.db"\nui_lang = "nl"\n')
    options = Options()
    options.store = "/typed.db"
    monkeypatch.setenv("CONVENE_LANG", "en")
    config.fill(options)
    assert (options.store, options.ui_lang) == ("/typed.db", "")


def test_help_is_in_the_language_of_the_settings(folder, capsys):
    (folder / "convene.toml").write_text('ui_lang = "nl"\n')
    assert main(["--help"]) == 0
    assert "opdracht" in capsys.readouterr().out.lower()


@pytest.mark.parametrize(
    "text",
    [
        "store = ",
        "colour = true\n",
        "plain = 'yes'\n",
        "store = 1\n",
        "lock_after = 0\n",
        "lock_after = 31\n",
        "lock_after = true\n",
        "lock_after = '5'\n",
        "\xff",
    ],
)
def test_a_setting_that_cannot_be_understood_is_refused_with_the_file_and_its_name(folder, capsys, text):
    (folder / "convene.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(Rejected):
        config.fill(Options())
    assert main(["protocol", "list"]) == 3
    assert "convene.toml" in capsys.readouterr().err


@pytest.mark.parametrize("minutes", [1, 30])
def test_the_minutes_until_it_locks_are_a_setting(folder, minutes):
    (folder / "convene.toml").write_text(f"lock_after = {minutes}\nclipboard = true\n")
    options = Options()
    config.fill(options)
    assert (options.lock_after, options.clipboard) == (minutes, True)


def test_a_local_protocol_and_a_local_glossary_are_the_ones_in_use(folder, capsys):
    (folder / "protocols").mkdir()
    shipped = (ROOT / "assistant" / "protocols" / "eu-generic.toml").read_text()
    (folder / "protocols" / "ours.toml").write_text(shipped.replace('id = "eu-generic"', 'id = "ours"', 1))
    assert main(["protocol", "list"]) == 0
    assert "ours" in capsys.readouterr().out
    shutil.copytree(ROOT / "glossary", folder / "glossary")
    assert config.glossary() == folder / "glossary"
    assert config.glossary("other") == Path("other")
