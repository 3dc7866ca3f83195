"""TBX is written as the public grammar and the dialect's rules want it, and read as it is met in the wild."""

import os
import urllib.request
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings

from assistant import resources
from assistant.terminology import files
from assistant.terminology.changes import compare
from assistant.terminology.exchange import tbx_reading, tbx_writing
from assistant.terminology.exchange.tbx_names import ENTRY
from assistant.terminology.exchange.tbx_rules import violations
from assistant.terminology.exchange.xml_reading import Reader
from assistant.terminology.model import Concept, Content, Term
from assistant.text import Rejected
from tests.glossary_content import CONTENT

PUBLIC = "https://raw.githubusercontent.com/LTAC-Global/"
EMPTY = Content()
NAMESPACE = (
    'xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"'
)


@lru_cache
def public(path: str) -> bytes:
    """Return a file of the standard's keepers, which may not be shipped: from CONVENE_TBX, or from the net; else skip."""
    for found in Path(os.environ.get("CONVENE_TBX", "/nonexistent")).rglob(path.rpartition("/")[2]):
        return found.read_bytes()
    try:
        with urllib.request.urlopen(PUBLIC + path, timeout=5) as answer:
            return bytes(answer.read())
    except OSError:
        pytest.skip("the public TBX files cannot be fetched; CONVENE_TBX names a folder that has them")


def broken(data: bytes) -> list[str]:
    found: list[str] = []
    Reader("x", {ENTRY}, lambda entry: found.extend(str(text) for _line, text in violations(entry)), lambda _root: None).read(
        data
    )
    return found


def wrapped(body: str, style: str = "dca") -> bytes:
    return f'<tbx type="TBX-Basic" style="{style}" xml:lang="en" {NAMESPACE}><text><body>{body}</body></text></tbx>'.encode()


def rows(data: bytes, known: frozenset[str] = frozenset(), current: Content = EMPTY):
    parcel = tbx_reading.read("x", data, known)
    plan = compare(current, parcel)
    return plan.tables, [str(notice.text) for notice in plan.notices]


@pytest.mark.parametrize("langs", [None, ["nl"]])
def test_the_shipped_glossary_as_tbx_keeps_every_rule_of_the_dialect(langs):
    content = files.read(resources.folder("glossary"))
    assert broken(tbx_writing.write(content, langs, "v")) == []


@given(CONTENT)
@settings(max_examples=40, deadline=None)
def test_any_glossary_as_tbx_keeps_every_rule_of_the_dialect(content):
    assert broken(tbx_writing.write(content, None, "v")) == []


def test_what_is_written_passes_the_public_grammar():
    from lxml import etree

    grammar = etree.RelaxNG(etree.fromstring(public("TBX_Core_RNG/master/TBXcoreStructV03.rng")))

    @given(CONTENT)
    @settings(max_examples=30, deadline=None)
    def passes(content):
        assert grammar.validate(etree.fromstring(tbx_writing.write(content, None, "v"))), grammar.error_log

    passes()
    whole = tbx_writing.write(files.read(resources.folder("glossary")), None, "v")
    assert grammar.validate(etree.fromstring(whole)), grammar.error_log


def test_a_context_is_kept_with_its_source_and_a_link_with_its_target():
    group = '<descripGrp><descrip type="context">c</descrip><admin type="source">s</admin></descripGrp>'
    link = '<xref type="externalCrossReference" target="https://example.org/x">e</xref>'
    held, notices = rows(wrapped(ONE.format("", "", "", group + link)))
    kept = '{"context": "c", "context_source": "s", "externalCrossReference": "e https://example.org/x"}'
    assert held["terms/nl.csv"][0]["extra"] == kept
    assert len(notices) == 2


@pytest.mark.parametrize("style", ["DCA", "DCT"])
def test_the_public_example_is_taken_with_a_report_of_what_has_no_place(style, tmp_path):
    data = public(f"TBX-Basic_dialect/master/{style}/Example_Astronomy_{style}_VALID.tbx")
    held, notices = rows(data)
    assert len(held["concepts.csv"]) == data.count(b"<conceptEntry")
    assert sum(len(r) for name, r in held.items() if name.startswith("terms/")) == data.count(b"<term>")
    assert any(notice.startswith("left out: ") for notice in notices)
    assert not any(notice.startswith("not as TBX-Basic has it") for notice in notices), notices


def test_both_styles_of_the_public_example_say_the_same():
    dca, dct = (
        rows(public(f"TBX-Basic_dialect/master/{style}/Example_Astronomy_{style}_VALID.tbx"))[0] for style in ("DCA", "DCT")
    )
    for held in (dca, dct):
        # Some notes on concepts are in one of the two files only.
        held["concepts.csv"] = [{**row, "note": ""} for row in held["concepts.csv"]]
    assert dca == dct


V2 = b"""<?xml version='1.0' encoding='UTF-8'?>
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>theirs</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="IATE-84">
<descrip type="subjectField">law</descrip>
<langSet xml:lang="en-GB"><descripGrp><descrip type="definition">A person's freedom.</descrip><admin type="source">UN</admin></descripGrp>
<ntig><termGrp><term>liberty</term><termNote type="administrativeStatus">preferred</termNote>
<termNote type="partOfSpeech">noun</termNote></termGrp><descrip type="context">liberty of the press</descrip></ntig>
<tig><term>franchise</term><termNote type="administrativeStatus">notRecommended</termNote><note>old</note><note>law only</note></tig>
</langSet>
<langSet xml:lang="fr"><tig><term>libert\xc3\xa9</term><termNote type="termType">setPhrase</termNote></tig></langSet>
<langSet><tig><term>x</term></tig></langSet>
</termEntry></body></text></martif>
"""


def test_version_2_is_read_with_both_its_term_groups_regions_and_spellings_of_status():
    held, notices = rows(V2)
    (concept,) = held["concepts.csv"]
    assert (concept["id"], concept["domain"], concept["extra"]) == ("iate_84", "law", '{"tbx_id": "IATE-84"}')
    assert held["definitions.csv"] == [
        {"concept": "iate_84", "lang": "en", "definition": "A person's freedom.", "source": "UN"}
    ]
    liberty, franchise = sorted(held["terms/en.csv"], key=lambda r: r["status"], reverse=True)
    assert (liberty["status"], liberty["country"], liberty["part_of_speech"]) == ("preferred", "GB", "noun")
    assert liberty["extra"] == '{"context": "liberty of the press"}'
    assert (franchise["status"], franchise["note"]) == ("deprecated", "old / law only")
    assert [(r["term"], r["status"], r["kind"]) for r in held["terms/fr.csv"]] == [("liberté", "preferred", "phrase")]
    assert "left out, because its language is not said: a language section" in notices
    assert "kept in the column extra: context" in notices


def test_the_early_tbx_min_is_read():
    data = b"""<TBX dialect="TBX-Min"><header/><body><entry id="C002"><subjectField>biology</subjectField>
    <langGroup xml:lang="en"><termGroup><term>cat</term><termStatus>preferred</termStatus><partOfSpeech>noun</partOfSpeech></termGroup>
    </langGroup></entry></body></TBX>"""
    held, _notices = rows(data)
    assert held["concepts.csv"][0]["domain"] == "biology"
    assert [(r["term"], r["status"], r["part_of_speech"]) for r in held["terms/en.csv"]] == [("cat", "preferred", "noun")]


def test_dct_is_read_like_dca():
    dca = wrapped(
        '<conceptEntry id="a"><descrip type="subjectField">s</descrip><langSec xml:lang="nl"><descripGrp><descrip type="definition">d'
        '</descrip><admin type="source">q</admin></descripGrp><termSec><term>t</term><termNote type="administrativeStatus">'
        "admittedTerm-admn-sts</termNote><note>n</note></termSec></langSec></conceptEntry>"
    )
    dct = wrapped(
        '<conceptEntry id="a"><min:subjectField>s</min:subjectField><langSec xml:lang="nl"><descripGrp><basic:definition>d'
        "</basic:definition><basic:source>q</basic:source></descripGrp><termSec><term>t</term><min:administrativeStatus>"
        "admittedTerm-admn-sts</min:administrativeStatus><note>n</note></termSec></langSec></conceptEntry>",
        "dct",
    )
    assert rows(dca) == rows(dct)
    assert rows(dca)[1] == []
    assert rows(dca)[0]["terms/nl.csv"][0]["status"] == "admitted"


ONE = '<conceptEntry id="a">{}<langSec xml:lang="nl">{}<termSec>{}<term>t</term>{}</termSec></langSec></conceptEntry>'


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (("", "", "", '<termNote type="administrativeStatus">Obsolete</termNote>'), "not allowed: administrativeStatus"),
        (("", "", "", '<termNote type="partOfSpeech">name</termNote>'), "not allowed: partOfSpeech"),
        (("", "", "", '<descrip type="definition">x</descrip>'), "wrong level: definition"),
        (("", '<descrip type="context">x</descrip>', "", ""), "wrong level: context"),
        (("", '<descrip type="subjectField">x</descrip>', "", ""), "wrong level: subjectField"),
        (("", "", "", '<admin type="definition">x</admin>'), "wrong element: definition"),
        (("", "", "", '<termNote type="shoeSize">x</termNote>'), "not a data category of TBX-Basic: shoeSize"),
        (("", "", "", "<min:shoeSize>x</min:shoeSize>"), "not a data category of TBX-Basic: shoeSize"),
        (("", "", "", '<note>n</note><termNote type="termType">acronym</termNote>'), "stands after"),
        (("", "", "<note>n</note>", ""), "does not begin with its one term"),
        (('<xref type="xGraphic" target="picture.png">x</xref>', "", "", ""), "without a link"),
        (('<ref type="crossReference">x</ref>', "", "", ""), "without a target"),
    ],
)
def test_what_breaks_a_rule_is_told_and_the_rest_is_taken(parts, words):
    data = wrapped(ONE.format(*parts))
    assert any(words in text for text in broken(data)), broken(data)
    held, notices = rows(data)
    assert any(words in notice for notice in notices)
    assert [r["term"] for r in held["terms/nl.csv"]] == ["t"]


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("<conceptEntry><langSec xml:lang='nl'><termSec><term>t</term></termSec></langSec></conceptEntry>", "without an id"),
        ("<conceptEntry id='a'/>", "without a language"),
        ("<conceptEntry id='a'><langSec xml:lang='nl'/></conceptEntry>", "without a term"),
        (
            "<conceptEntry id='a'><langSec><termSec><term>t</term></termSec></langSec></conceptEntry>",
            "does not say its language",
        ),
    ],
)
def test_an_entry_that_lacks_a_part_is_told(entry, words):
    assert any(words in text for text in broken(wrapped(entry)))


def test_an_unknown_status_is_told_and_not_guessed():
    held, notices = rows(wrapped(ONE.format("", "", "", '<termNote type="administrativeStatus">splendid</termNote>')))
    assert "a value that has no place: status splendid" in notices
    assert held["terms/nl.csv"][0]["status"] == "preferred"  # the only one there is


def test_a_strangers_file_adds_and_changes_but_takes_nothing_away():
    ours = Content(
        concepts=(Concept(id="a", domain="d", note="ours"), Concept(id="b", domain="d")),
        terms={"nl": tuple(Term(lang="nl", concept="a", text=t, confirmed="AB 2026-03-04") for t in ("t", "u"))},
    )
    data = wrapped(ONE.format("", "", "", "<note>n</note>"))
    plan = compare(ours, tbx_reading.read("x", data, frozenset({"nl"})))
    assert [(c.kind, c.fields) for c in plan.changes] == [("changed", ("note",))]


def test_a_strangers_row_that_no_glossary_can_hold_is_left_out_and_told():
    held, notices = rows(wrapped(ONE.format("", "", "", "<note>=cmd()</note>")))
    assert "terms/nl.csv" not in held or held["terms/nl.csv"] == []
    assert any("formula" in notice for notice in notices)


def test_a_region_is_a_country_unless_the_glossary_has_it_as_a_language():
    data = wrapped(ONE.format("", "", "", "").replace('"nl"', '"pt-BR"'))
    assert rows(data)[0]["terms/pt.csv"][0]["country"] == "BR"
    assert rows(data, frozenset({"pt-BR"}))[0]["terms/pt-BR.csv"][0]["country"] == ""


def test_an_entry_without_anything_to_name_it_by_is_refused_with_its_line():
    with pytest.raises(Rejected) as caught:
        rows(wrapped("\n<conceptEntry><note>x</note></conceptEntry>"))
    assert "line 2" in str(caught.value.message)
