"""A catalogue words a text in its language; missing or broken in any way, the English source stands."""

import os
import random
import re
from datetime import date
from gettext import GNUTranslations
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import catalogues
from assistant.catalogues import available, catalogue, choose
from assistant.compiled import Compiled
from assistant.compiling import compiled, packed
from assistant.dialogue import tables
from assistant.meeting.commands import COMMANDS
from assistant.meeting.commands.usage import WORDS, called, usage
from assistant.meeting.forms import FIELDS, HANDLED
from assistant.text import Message, _, folded, ngettext, pgettext

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {plural}\\n"\n\n'
TWO = "nplurals=2; plural=(n != 1);"
BODY = """
msgid "Agenda: {n}"
msgstr "Dagorde: {n}"

msgctxt "verb"
msgid "open"
msgstr "openen"

msgid "open"
msgstr "lopend"

msgid "{n} error"
msgid_plural "{n} errors"
msgstr[0] "{n} fout"
msgstr[1] "{n} fouten"

#, fuzzy
msgid "in doubt"
msgstr "twijfel"
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of catalogues with Dutch in it, not compiled."""
    monkeypatch.setattr(catalogues, "place", lambda _name: str(tmp_path))
    catalogues._compiled.cache_clear()
    there = tmp_path / "nl" / "LC_MESSAGES"
    there.mkdir(parents=True)
    (there / "messages.po").write_text(HEAD.format(plural=TWO) + BODY, encoding="utf-8")
    yield there
    catalogues._compiled.cache_clear()


def make(folder, plural=TWO):
    source = (HEAD.format(plural=plural) + BODY).encode()
    data = compiled(source, "nl")
    (folder / "messages.mo").write_bytes(data)
    return data


def test_a_text_is_worded_with_its_values_context_and_count(folder):
    make(folder)
    nl = catalogue("nl")
    assert nl.text(_("Agenda: {n}", n=3)) == "Dagorde: 3"
    assert nl.text(pgettext("verb", "open")) == "openen"
    assert nl.text(_("open")) == "lopend"
    assert nl.text(ngettext("{n} error", "{n} errors", 1)) == "1 fout"
    assert nl.text(ngettext("{n} error", "{n} errors", 0)) == "0 fouten"


def test_without_a_compiled_catalogue_the_source_one_is_read(folder):
    assert catalogue("nl").text(_("Agenda: {n}", n=3)) == "Dagorde: 3"


def test_a_text_in_doubt_or_unknown_stays_english(folder):
    nl = catalogue("nl")
    assert nl.text(_("in doubt")) == "in doubt"
    assert nl.text(_("nowhere")) == "nowhere"
    assert nl.text(ngettext("{n} hour", "{n} hours", 2)) == "2 hours"
    assert nl.text(_("")) == ""


def test_a_compiled_catalogue_older_than_its_source_is_not_believed(folder):
    make(folder)
    os.utime(folder / "messages.mo", (1, 1))
    path = folder / "messages.po"
    path.write_text(path.read_text(encoding="utf-8").replace("Dagorde", "Agenda-NL"), encoding="utf-8")
    assert catalogue("nl").text(_("Agenda: {n}", n=3)) == "Agenda-NL: 3"


@pytest.mark.parametrize("broken", [b"", b"PK\x03\x04", b"\xde\x12\x04\x95", b"\xde\x12\x04\x95" + b"\xff" * 40])
def test_a_broken_catalogue_leaves_the_source_texts(folder, broken):
    (folder / "messages.mo").write_bytes(broken)
    (folder / "messages.po").write_bytes(b"\xff\xfe not a catalogue")
    os.utime(folder / "messages.po", (1, 1))
    nl = catalogue("nl")
    assert nl.text(_("Agenda: {n}", n=3)) == "Agenda: 3"
    assert nl.text(ngettext("{n} error", "{n} errors", 1)) == "1 error"


@pytest.mark.parametrize(
    "plural", ["nplurals=2; plural=1/0;", "nplurals=2; plural=99;", "nplurals=2; plural=__import__('os');"]
)
def test_a_plural_rule_that_fails_leaves_the_source_form(folder, plural):
    entries = {
        b"": f"Content-Type: text/plain; charset=utf-8\nPlural-Forms: {plural}\n".encode(),
        b"{n} error\x00{n} errors": b"{n} fout\x00{n} fouten",
    }
    (folder / "messages.mo").write_bytes(packed(entries))
    assert catalogue("nl").text(ngettext("{n} error", "{n} errors", 3)) == "3 errors"


@given(
    st.dictionaries(
        st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00\x04"), min_size=1),
        st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), min_size=1),
        max_size=30,
    )
)
def test_every_text_of_a_compiled_catalogue_is_found_as_gettext_finds_it(texts):
    entries = {key.encode(): text.encode() for key, text in texts.items()}
    data = packed({b"": b"Content-Type: text/plain; charset=utf-8\n", **entries})
    found, known = Compiled(data), GNUTranslations(BytesIO(data))
    for key in texts:
        assert found.text(key) == known.gettext(key) == texts[key]
    assert found.text("nothing of the kind \x01") == "nothing of the kind \x01"


@given(st.binary(max_size=200), st.integers(0, 2**32))
def test_no_damage_to_a_catalogue_raises_anything_but_a_value_error(noise, seed):
    whole = packed({b"": b"Plural-Forms: nplurals=2; plural=(n != 1);\n", b"a": b"b", b"c": b"d"})
    rng = random.Random(seed)
    data = bytearray(whole)
    for byte in noise[:8]:
        data[rng.randrange(len(data))] = byte
    try:
        Compiled(bytes(data)).text("a")
        Compiled(noise)
    except (ValueError, OverflowError):
        pass


def test_the_language_is_the_one_asked_for_then_the_environment_then_the_locale():
    assert choose("nl", {"CONVENE_LANG": "en"}) == "nl"
    assert choose("", {"CONVENE_LANG": "nl", "LANG": "en_GB.UTF-8"}) == "nl"
    assert choose("", {"LANG": "nl_BE.UTF-8"}) == "nl"
    assert choose("", {"LC_ALL": "nl_NL", "LANG": "de_DE"}) == "nl"
    assert choose("nl-NL", {}) == "nl"


def test_an_unknown_language_is_english():
    assert choose("xx", {}) == "en"
    assert choose("", {"CONVENE_LANG": "../../etc"}) == "en"
    assert choose("", {"LANG": "C.UTF-8", "LANGUAGE": "nl"}) == "en"
    assert choose("", {}) == "en"
    assert catalogue("klingon").language == "en"


def test_a_known_language_without_a_catalogue_keeps_its_dates():
    bg = catalogue("bg")
    assert bg.text(_("Next: {when}", when=date(2026, 3, 4))).startswith("Next: сряда, 4 март 2026")


def test_english_is_always_there():
    assert "en" in available()


def names(alias, language):
    return folded(catalogue(language).text(alias))


@pytest.mark.parametrize("language", available())
def test_no_two_commands_share_a_name(language):
    taken = {}
    known = [(c.name, c.alias) for c in COMMANDS] + [(name, pgettext("command", name)) for name in ("undo", "redo")]
    for name, alias in known:
        for word in {name, names(alias, language)}:
            assert taken.setdefault(word, name) == name
            assert word.isalpha()


@pytest.mark.parametrize("language", available())
def test_no_two_fields_of_a_form_share_a_name(language):
    for flow, fields in FIELDS.items():
        labels = [names(pgettext("field", f), language) for f in (*fields, *HANDLED)]
        assert len(labels) == len(set(labels)), flow
        assert all(":" not in label and "|" not in label for label in labels)


def test_a_command_is_explained_in_the_readers_words():
    nl = catalogue("nl")
    info, guest = (next(c for c in COMMANDS if c.name == name) for name in ("info", "guest"))
    assert f"{called(guest, nl)} {usage(guest, nl)}" == "/guest (/gast) NAAM, ORGANISATIE"
    assert usage(info, nl).startswith("TEKST | van: | ")
    for command in COMMANDS:
        assert usage(command, catalogue("en")) == command.usage
        words = re.findall(r"[A-Za-z]{2,}", command.usage)
        assert [
            w for w in words if w not in WORDS and w not in {*HANDLED, "all", *(f for fs in FIELDS.values() for f in fs)}
        ] == []


def test_a_message_that_nobody_translated_still_fills_its_fields():
    assert catalogue("nl").text(Message("never seen {name}", {"name": "x"})) == "never seen x"


def test_every_language_has_a_catalogue_and_a_table():
    assert available() == catalogues.LANGUAGES
    assert tables.languages() == catalogues.LANGUAGES
