"""The second path: no copy leaves with anything that is not its reader's, in whatever part of the file."""

import base64
import io
import typing
import zipfile
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum

import pytest

from assistant.disclosure.model import Seen
from assistant.minutes import render
from assistant.minutes.check import check
from assistant.minutes.compose import compose
from assistant.minutes.word import write
from assistant.record import entries as e
from assistant.record import vocabulary as v
from assistant.record.kinds import wording
from assistant.text import Rejected
from tests.minutes_sample import ENTRIES, STAMP, glossary, parts, plain, record, seen, words

READERS = ("p1", "p2", "p3", "p4", "p5", "person", "chair")
ALLOWED = ("p3", "en")


def checked(data: bytes, who: str = "p3", kind: str = "full") -> None:
    check(data, seen(who), STAMP, words("en"), glossary(), kind=kind)


def refused(data: bytes, who: str = "p3") -> str:
    with pytest.raises(Rejected) as caught:
        checked(data, who)
    assert caught.value.code == 5
    return str(caught.value.message)


def copy(who: str = "p3") -> bytes:
    return write(compose(seen(who), STAMP, words("en"), glossary()))


def repacked(data: bytes, changes: dict[str, bytes], **package: bytes) -> bytes:
    """The same package with parts changed or added, its times as before."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info, changes.pop(info.filename, old.read(info.filename)))
        for name, added in changes.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.external_attr = 0o600 << 16
            new.writestr(info, added)
        new.comment = package.get("comment", b"")
    return out.getvalue()


def with_body(old: str, new: str, part: str = "word/document.xml") -> bytes:
    data = copy()
    text = parts(data)[part].decode()
    assert old in text
    return repacked(data, {part: text.replace(old, new, 1).encode()})


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize("language", ["en", "nl", "de"])
def test_what_was_composed_for_a_reader_is_accepted(who, language):
    for kind in ("full", "actions"):
        assert render(seen(who), STAMP, words(language), glossary(), kind)


def test_a_package_packed_by_another_hand_is_refused_for_what_its_bytes_may_hide():
    checked(repacked(copy(), {}))
    refused(recompressed(copy(), 1))


def recompressed(data: bytes, level: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info, old.read(info.filename), compresslevel=level)
    return out.getvalue()


def test_the_copy_of_another_reader_is_refused():
    assert "p3" in refused(copy("chair"))
    refused(copy("p2"))


INSERTED = {
    "another text": "<w:p><w:r><w:t>Sleeps badly</w:t></w:r></w:p>",
    "hidden text": "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>yes</w:t></w:r></w:p>",
    "a tracked insertion": '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>yes</w:t></w:r></w:ins></w:p>',
    "a tracked deletion": '<w:p><w:del w:id="1"><w:r><w:delText>yes</w:delText></w:r></w:del></w:p>',
    "a comment": '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>',
    "a bookmark": '<w:p><w:bookmarkStart w:id="1" w:name="secret"/><w:bookmarkEnd w:id="1"/></w:p>',
    "a field that loads something": "<w:p><w:r><w:instrText> INCLUDETEXT secret </w:instrText></w:r></w:p>",
    "an attribute": '<w:p w:rsidR="00AB12CD"><w:r><w:t>yes</w:t></w:r></w:p>',
    "text between elements": "<w:p>secret<w:r><w:t>yes</w:t></w:r></w:p>",
    "text after an element": "<w:p><w:r><w:t>yes</w:t></w:r>secret</w:p>",
    "a comment of the markup": "<w:p><!-- secret --><w:r><w:t>yes</w:t></w:r></w:p>",
    "an instruction of the markup": "<w:p><?secret?><w:r><w:t>yes</w:t></w:r></w:p>",
    "an element of another kind": '<x:y xmlns:x="secret"/>',
    "a text split over runs that join no permitted one": "<w:p><w:r><w:t>Sleeps</w:t></w:r><w:r><w:t> badly</w:t></w:r></w:p>",
    "a namespace that nothing uses": '<w:p xmlns:x="secret"/>',
    "space that no one sees": "<w:p> </w:p>",
    "markup that does not parse": "<w:p>",
}


@pytest.mark.parametrize("what", INSERTED)
def test_what_the_composer_does_not_write_is_refused(what):
    message = refused(with_body("<w:body>", "<w:body>" + INSERTED[what]))
    assert "word/document.xml" in message
    assert "secret" not in message
    assert "Sleeps" not in message


def test_the_same_insertion_of_a_permitted_text_is_accepted():
    checked(with_body("<w:body>", "<w:body><w:p><w:r><w:t>yes</w:t></w:r></w:p>"))


def test_a_document_type_is_refused_before_it_is_read():
    data = copy()
    text = parts(data)["word/document.xml"].decode()
    bomb = text.replace("?>", '?><!DOCTYPE w [<!ENTITY a "aaaa">]>', 1)
    refused(repacked(data, {"word/document.xml": bomb.encode()}))


@pytest.mark.parametrize(
    "part",
    [
        "word/comments.xml",
        "customXml/item1.xml",
        "docProps/thumbnail.jpeg",
        "docProps/custom.xml",
        "word/vbaProject.bin",
        "word/footnotes.xml",
    ],
)
def test_a_part_that_is_not_on_the_list_is_refused(part):
    refused(repacked(copy(), {part: b"<x/>"}))


@pytest.mark.parametrize(
    "part",
    [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/_rels/document.xml.rels",
        "word/settings.xml",
        "word/styles.xml",
        "docProps/app.xml",
        "word/fontTable.xml",
    ],
)
def test_a_fixed_part_that_differs_by_a_byte_is_refused(part):
    data = copy()
    refused(repacked(data, {part: parts(data)[part] + b" "}))


def test_properties_beyond_the_six_or_with_another_value_are_refused():
    for old, new in (
        ("Convene</dc:creator>", "Marie Dijkstra</dc:creator>"),
        ("</cp:coreProperties>", "<dc:description>x</dc:description></cp:coreProperties>"),
        (":p3:", ":p4:"),
        ("<dc:title>Minutes", "<dc:title>Ruth Okafor"),
        ("2026-09-02T", "someone "),
        ("<dc:title>", "<dc:title note='x'>"),
        ("<dc:title>", "<dc:title xmlns:x='secret'>"),
        ("</dc:title>", "<x/></dc:title>"),
        ("dcterms:W3CDTF", "secret"),
    ):
        refused(with_body(old, new, "docProps/core.xml"))


def test_a_comment_or_a_time_in_the_package_is_refused():
    refused(repacked(copy(), {}, comment=b"secret"))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(copy())) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            info.date_time = (2026, 9, 3, 12, 0, 0)
            new.writestr(info, old.read(info.filename))
    refused(out.getvalue())


def test_bytes_around_or_in_place_of_the_package_are_refused():
    refused(b"not a package")
    refused(b"")
    refused(copy()[:-30])
    refused(b"secret" + copy())
    refused(copy() + b"secret")


# The canary sweep --------------------------------------------------------------------------------------------------


def marked(entry: e.Entry) -> e.Entry:
    """The entry with a text of its own in every field that may hold any."""
    changes = {}
    for n, field in enumerate(fields(entry)):
        canary = f"QX{entry.id}Z{n}XQ"
        value = getattr(entry, field.name)
        if field.name in (
            "id",
            "code",
            "item",
            "entry",
            "on",
            "action",
            "about",
            "field",
            "line",
            "old",
            "new",
            "warning",
            "concept",
            "lang",
            "source",
            "owner",
            "receivers",
            "author",
        ):
            continue
        if isinstance(value, Enum | bool | date) or value is None:
            continue
        changes[field.name] = (
            (canary,) if isinstance(value, tuple) and field.name == "grounds" else canary if isinstance(value, str) else value
        )
    return replace(entry, **changes)


def strings(value: typing.Any) -> typing.Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


MARKED = tuple(marked(entry) for entry in ENTRIES)
CANARIES = tuple(s for entry in MARKED for s in strings(entry) if s.startswith("QX"))


def held():
    base = record()
    more = tuple(
        marked(replace(x, id=f"{x.id}b", code=f"{x.code}2", level=level, category=k))
        for x in ENTRIES
        for level, k in ((v.Level.H3, v.Category.K6),)
    )
    return replace(base, entries={x.id: x for x in (*MARKED, *more)})


def everywhere(data: bytes) -> list[bytes]:
    """Every place a text could hide in: the file raw, its parts, their text, joined over runs."""
    return [
        data,
        *parts(data).values(),
        plain(data).encode(),
        "".join(parts(data)).encode(),
        plain(data).replace("\n", "").encode(),
    ]


def hidden_in(canary: str, places: list[bytes]) -> bool:
    raw = canary.encode()
    forms = {raw, raw.lower(), canary.encode("utf-16-le"), canary.encode("utf-16-be")}
    for offset in range(3):
        encoded = base64.b64encode(b"\0" * offset + raw)
        forms.add(encoded[4 if offset else 0 : -4])
    return any(form in place for form in forms for place in places)


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize("format", ["docx", "json"])
def test_nothing_withheld_stands_anywhere_in_the_file(who, format):
    view = seen(who, held())
    mine = {s for s in strings(view) if s.startswith("QX")}
    data = render(view, STAMP, words("en"), glossary(), "full", format)
    places = everywhere(data) if format == "docx" else [data]
    every = {s for entry in held().entries.values() for s in strings(entry) if s.startswith("QX")}
    assert len(every) > 100
    if who not in ("chair", "person"):
        assert len(mine) < len(every)
    assert [c for c in every - mine if hidden_in(c, places)] == []
    own = {
        wording(s.entry)
        for item in view.items
        for s in item.entries
        if s.form.value == "full" and not isinstance(s.entry, e.TermUse)
    }
    missing = [w for w in own if w.startswith("QX") and not hidden_in(w, places)]
    # An action and its progress stand with their own words; nothing a reader may read is lost.
    assert missing == []


def test_a_canary_that_a_fault_puts_into_the_document_is_caught():
    made = compose(seen("p3"), STAMP, words("en"), glossary())
    other = compose(seen("chair"), STAMP, words("en"), glossary())
    for n, block in enumerate(other.blocks):
        if block in made.blocks:
            continue
        faulty = replace(made, blocks=(*made.blocks[:n], block, *made.blocks[n:]))
        try:
            checked(write(faulty))
        except Rejected:
            continue
        # What passes says nothing that the reader has not got: headings of other items, empty tables.
        texts = set(strings(seen("p3"))) | set(strings(words("en").text(x) for x in ()))
        assert not {s for s in strings(block) if s in {wording(x) for x in ENTRIES}} - texts


def test_an_entry_of_a_kind_nobody_knows_is_never_composed():
    class Secret(e.Entry):
        pass

    view = seen("p3")
    item = replace(view.items[0], entries=(Seen(entry=Secret(code="Y-AAAA"), form=view.items[2].entries[0].form, rule=""),))
    made = compose(replace(view, items=(item,)), STAMP, words("en"), glossary())
    assert "Y-AAAA" not in plain(write(made))
