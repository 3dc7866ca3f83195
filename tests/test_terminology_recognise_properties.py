"""What holds for any text and any of the twelve languages."""

import string
import time
import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assistant.terminology.glossary import Glossary
from assistant.terminology.model import LABEL, LANGUAGES, Case, Match, Term, TermKind
from assistant.terminology.recognise import Index, recognise
from bench.recognition import DATA

glossary = Glossary.load()
SPOKEN = [t for c in glossary.concepts.values() if c.domain != LABEL for lang in LANGUAGES for t in glossary.terms(c.id, lang)]
TEXTS = {lang: (DATA / "ordinary" / f"{lang}.txt").read_text("utf-8").split() for lang in LANGUAGES}


def _sentence(draw):
    lang = draw(st.sampled_from(LANGUAGES))
    words = TEXTS[lang]
    at = draw(st.integers(0, len(words) - 12))
    terms = [t.text for t in SPOKEN if t.lang == lang]
    said = words[at : at + draw(st.integers(0, 8))]
    for _term in range(draw(st.integers(1, 3))):
        said.insert(draw(st.integers(0, len(said))), draw(st.sampled_from(terms)))
    return " ".join(said)


SENTENCES = st.composite(_sentence)()


def _shape(hits, text):
    """Return what was found, without where."""
    return [(unicodedata.normalize("NFC", text[h.start : h.end]), h.match, h.score, h.concepts) for h in hits]


@given(st.text(max_size=200), st.sampled_from([None, *LANGUAGES]))
@settings(max_examples=150, deadline=None)
def test_any_text_at_all_is_looked_through(text, lang):
    done = 0
    for hit in glossary.hits(text, lang=lang):
        assert done <= hit.start < hit.end <= len(text)
        assert text[hit.start : hit.end] == hit.text
        assert hit.part is None or hit.start <= hit.part[0] < hit.part[1] <= hit.end
        assert (hit.part is not None) == (hit.match is Match.COMPOUND)
        done = hit.end


@given(SENTENCES)
@settings(max_examples=100, deadline=None)
def test_composed_and_decomposed_text_have_the_same_hits(text):
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert _shape(glossary.hits(composed), composed) == _shape(glossary.hits(decomposed), decomposed)


@given(
    SENTENCES,
    st.sampled_from(["  ", "\n", "\t", "👍 ", "👩‍👧 ", "🇧🇪 ", "(", "… "]),
    st.sampled_from([" ", "\n", " 👍", ")", "."]),
)
@settings(max_examples=100, deadline=None)
def test_what_stands_around_a_text_changes_nothing_but_places(text, before, after):
    assume(not text.endswith("."))
    plain, moved = glossary.hits(text), glossary.hits(before + text + after)
    shifted = [(h.start - len(before), h.match, h.concepts) for h in moved]
    assert shifted == [(h.start, h.match, h.concepts) for h in plain]


@given(SENTENCES)
@settings(max_examples=50, deadline=None)
def test_a_glossary_in_use_finds_what_a_fresh_one_finds(text):
    terms = [t for t in SPOKEN if t.lang == "nl"]
    fresh, used = Index(terms, "nl"), Index(terms, "nl")
    list(recognise(" ".join(TEXTS["nl"][:300]), [used]))
    assert list(recognise(text, [used])) == list(recognise(text, [fresh]))


def _seconds(text, lang):
    begun = time.thread_time()
    glossary.hits(text, lang=lang)
    return time.thread_time() - begun


@pytest.mark.parametrize("lang", ["de", "hu", None])
@pytest.mark.parametrize(
    "piece",
    ["Sicherheitsbehörde", "a", "ab ", "Polizei-", "reintegration plan ", "a@b.", "é\u0301", "in case of ", "1;", "\n\n."],
)
def test_ten_thousand_characters_take_at_most_little_more_than_twice_five_thousand(piece, lang):
    whole = (piece * 10_000)[:10_000]
    half = whole[:5_000]
    _seconds(half, lang)
    ratios = [_seconds(whole, lang) / max(_seconds(half, lang), 0.002) for _round in range(3)]
    assert min(ratios) < 4


def test_dotless_and_dotted_i_and_final_sigma_are_the_same_letters():
    index = Index([Term(lang="en", concept="i", text="istanbul irade"), Term(lang="el", concept="s", text="φάκελος")])
    for said in ("İSTANBUL İRADE", "ıstanbul ırade", "Istanbul irade", "ΦΆΚΕΛΟΣ", "ΦΑΚΕΛΟΣ", "φακελος", "φάκελοσ"):
        (span,) = recognise(f"👍 {said} x", [index])
        assert f"👍 {said} x"[span.start : span.end] == said


def test_an_acronym_that_must_be_in_capitals_is_no_word_and_no_misspelling():
    said = "No pairs at the top; he has a veto. PAIRS, TOP and VETO were named, and the VETOs."
    terms = [
        Term(lang="en", concept=text, text=text, kind=TermKind.ACRONYM, case=Case.EXACT) for text in ("PAIRS", "TOP", "VETO")
    ]
    assert [said[s.start : s.end] for s in recognise(said, [Index(terms)])] == ["PAIRS", "TOP", "VETO", "VETOs"]


def test_what_agencies_keep_apart_stays_apart():
    text = "deradicalisation, disengagement and rehabilitation; reintegration, resocialisation, resettlement"
    named = [{c.id for c in h.concepts} for h in glossary.hits(text, lang="en")]
    assert named == [
        {"deradicalisation"},
        {"disengagement"},
        {"rehabilitation"},
        {"reintegration"},
        {"resocialisation"},
        {"resettlement"},
    ]


@pytest.mark.parametrize(("country", "first"), [("IT", "nic"), ("HU", "nik")])
def test_an_acronym_of_two_countries_carries_both_concepts_the_cases_own_first(country, first):
    (hit,) = glossary.hits("NIC", country=country)
    assert hit.concepts[0].id == first
    assert len({c.id for c in hit.concepts}) > 1


def test_an_ambiguous_word_proposes_nothing():
    (hit,) = glossary.hits("key worker", lang="en")
    assert {c.id for c in hit.concepts} == {"case_manager", "contact_officer"}
    assert hit.suggestion is None


def test_a_compound_is_found_whole_and_names_its_part():
    text = "Die Fallkonferenzprotokolle und das Polizeivorgehen"
    hits = {h.text: h for h in glossary.hits(text, lang="de")}
    part = hits["Polizeivorgehen"].part
    assert part is not None
    assert text[slice(*part)] == "Polizei"
    assert hits["Polizeivorgehen"].match is Match.COMPOUND


@pytest.mark.parametrize("said", ["foraeldre", "föräldrar", "föräldrarna"])
def test_a_word_with_other_accents_is_no_compound(said):
    age = Index([Term(lang="sv", concept="age", text="ålder")])
    assert [s.match for s in recognise(said, [age])] == []


def test_words_in_addresses_and_set_phrases_are_no_terms():
    for said in (
        "see https://example.eu/files/prison.pdf",
        "write to police@prison.example",
        "in case of doubt",
        "the task force",
    ):
        assert glossary.hits(said, lang="en") == ()
    assert [h.text for h in glossary.hits("in case conferences", lang="en")] == ["case conferences"]


@pytest.mark.parametrize(
    ("lang", "term", "said"),
    [
        ("en", "child", "children"),
        ("en", "training centre", "training centers"),
        ("nl", "taak", "taken"),
        ("nl", "religieus bemiddelaar", "religieuze bemiddelaars"),
        ("de", "Straftat", "Straftaten"),
        ("sv", "månad", "månaderna"),
        ("da", "arbejdskraft", "arbejdskræfterne"),
        ("el", "καθεστώς", "καθεστώτος"),
        ("bg", "лишен от свобода", "лишените от свобода"),
        ("hu", "tanács", "tanáccsal"),
        ("hu", "kérelem", "kérelmet"),
        ("hu", "személy", "személlyel"),
        ("fr", "travailleur social", "travailleuses sociales"),
        ("it", "carica", "cariche"),
        ("es", "reunión", "reuniones"),
        ("pt", "decisão", "decisões"),
    ],
)
def test_a_word_is_found_in_the_forms_of_its_language(lang, term, said):
    text = f"1 {said} 2"
    (span,) = recognise(text, [Index([Term(lang=lang, concept="c", text=term)])])
    assert text[span.start : span.end] == said
    assert span.match is Match.INFLECTED


def test_every_letter_of_the_alphabet_in_any_order_is_read_in_every_language_in_bounded_steps():
    for lang in LANGUAGES:
        assert _seconds(string.ascii_lowercase * 400, lang) < 1
