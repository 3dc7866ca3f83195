import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.terminology.common import is_common
from assistant.terminology.glossary import Glossary
from assistant.terminology.lexicon import LEAST_FUZZY
from assistant.terminology.model import LANGUAGES, Case, Match, Term
from assistant.terminology.recognise import Index, recognise, tokens
from assistant.terminology.words import fold
from tools.common_words import FOLDER


def found(text, *terms, **given):
    index = Index(t if isinstance(t, Term) else Term(lang="en", concept=t, text=t, **given) for t in terms)
    return [text[s.start : s.end] for s in recognise(text, [index])]


def test_a_term_is_found_whatever_its_capitals():
    assert found("The POLICE, police and Police", "police") == ["POLICE", "police", "Police"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_term_within_a_longer_word_is_not_one(form):
    said = unicodedata.normalize(form, "l'école de Nicole, écoles")
    assert found(said, "cole") == []
    assert [unicodedata.normalize("NFC", hit) for hit in found(said, "école")] == ["école", "écoles"]


@pytest.mark.parametrize(
    ("term", "said"),
    [("réinsertion", "reinsertion"), ("υπηρεσίες", "ΥΠΗΡΕΣΙΕΣ"), ("Maßnahme", "MASSNAHME"), ("özgür", "OZGUR")],
)
def test_accents_and_case_aside_a_term_is_found(term, said):
    assert found(f"... {said} ...", term) == [said]


def test_what_is_spelled_as_it_is_said_comes_before_what_only_looks_alike():
    index = Index((Term(lang="sv", concept="spring", text="källa"), Term(lang="sv", concept="name", text="kalla")))
    for said, concept, score in (("källa", "spring", 1.0), ("Kalla", "name", 1.0)):
        (span,) = recognise(said, [index])
        assert [(r.term.concept) for r in span.readings] == [concept]
        assert span.score == score
    (span,) = recognise("kàlla", [index])
    assert {r.term.concept for r in span.readings} == {"spring", "name"}
    assert span.score < 1.0


def test_a_hit_ends_after_its_combining_marks():
    said = "cafe\u0301\u0323 x"
    assert found(said, "café") == ["cafe\u0301\u0323"]
    decomposed = unicodedata.normalize("NFD", "évalué")
    (span,) = recognise(f"({decomposed})", [Index([Term(lang="fr", concept="e", text="évalué")])])
    assert (span.start, span.end) == (1, 1 + len(decomposed))
    marked = "police\u0323, "
    assert found(marked, "police") == ["police\u0323"]


def test_letters_that_fold_to_more_letters_do_not_shift_what_follows():
    said = "İstanbul ß İİİ 👩‍👧 der die POLIZEI"
    (hit,) = found(said, "Polizei")
    assert hit == "POLIZEI"


def test_the_longest_wins_and_none_overlap():
    assert found("multi-agency case conference minutes", "case", "case conference", "conference minutes taken", "minutes") == [
        "case conference",
        "minutes",
    ]
    assert found("risk assessment tool kit", "risk assessment", "assessment tool kit") == ["assessment tool kit"]


def test_words_of_a_term_may_be_joined_by_spaces_hyphens_apostrophes_and_one_line_break():
    term = "multi-agency case conference"
    for said in ("multi agency case conference", "multi-agency  case\nconference", "Multi\u2011Agency case\r\nconference"):
        assert found(said, term) == [said]
    for said in (
        "multi - agency case conference",
        "multi-agency case. Conference",
        "multi-agency case\n\nconference",
        "multi-agency case (conference",
    ):
        assert found(said, term) == []
    assert found("partage d’informations", "partage d'informations") == ["partage d’informations"]


def test_punctuation_inside_a_term_must_be_there():
    assert found("P/CVE P CVE", "P/CVE", case=Case.EXACT) == ["P/CVE"]
    assert found("police, prosecution and police prosecution", "police, prosecution") == ["police, prosecution"]


def test_a_full_stop_that_belongs_to_a_term_belongs_to_the_hit():
    assert found("a bv. intézet és a bv", "bv.") == ["bv.", "bv"]


def test_capitals_matter_where_the_term_says_so():
    veto = Term(lang="en", concept="veto", text="VETO", case=Case.EXACT)
    assert found("no veto on a VETO", veto) == ["VETO"]


def test_further_forms_of_a_term_are_that_term():
    day = Term(lang="pl", concept="day", text="dzień", forms=("dni", "dniem"))
    index = Index([day])
    assert [s.readings[0].term for s in recognise("dwa dni, dniem i dzien", [index])] == [day, day, day]


def test_a_soft_hyphen_does_not_part_a_word():
    assert found("casus\u00adoverleg", "casusoverleg", "overleg") == ["casus\u00adoverleg"]


def test_the_same_stretch_in_two_languages_is_one_span_with_both_readings():
    indexes = [Index([Term(lang=lang, concept="monitoring", text="monitoring")]) for lang in ("en", "nl")]
    (span,) = recognise("monitoring", indexes)
    assert [r.term.lang for r in span.readings] == ["en", "nl"]
    assert span.match is Match.EXACT


glossary = Glossary.load()
PIECES = st.sampled_from(
    [t.text for lang in ("en", "nl", "el", "hu", "fr") for c in list(glossary.concepts)[:60] for t in glossary.terms(c, lang)]
)
NOISE = st.text(st.sampled_from("aé\u0301\u0323İßς 's-\n\r.,;_\u00ad\u200d\u2019👍 ЖB"), max_size=6)
TEXTS = st.lists(PIECES | NOISE | st.text(max_size=8), max_size=12).map("".join)


@given(TEXTS, st.sampled_from(["NFC", "NFD", ""]))
@settings(max_examples=250, deadline=None)
def test_hits_lie_in_the_text_in_order_end_at_words_and_never_overlap(text, form):
    text = unicodedata.normalize(form, text) if form else text
    done = 0
    for hit in glossary.hits(text):
        assert hit.text == text[hit.start : hit.end]
        assert done <= hit.start < hit.end <= len(text)
        done = hit.end
        assert hit.concepts
        after, before = text[hit.end : hit.end + 1], text[hit.start - 1 : hit.start] if hit.start else ""
        assert not after or unicodedata.category(after)[0] != "M"
        assert not (after and hit.text[-1].isalnum() and (after.isalnum()))
        assert not before.isalnum()


@given(st.text(max_size=40))
def test_words_are_in_order_and_cover_every_letter(text):
    words = tokens(text)
    assert all(a.end <= b.start for a, b in pairwise(words))
    covered = {i for w in words for i in range(w.start, w.end)}
    assert all(i in covered for i, char in enumerate(text) if char.isalnum())


@pytest.mark.parametrize("lang", glossary.languages)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_every_shipped_term_is_found_in_its_own_language(lang, form):
    for ident, concept in glossary.concepts.items():
        for term in glossary.terms(ident, lang) if concept.domain != "label" else ():
            said = unicodedata.normalize(form, term.text)
            hits = glossary.hits(f"x, {said}, y", lang=lang)
            assert [h.text for h in hits] == [said], (term.text, hits)
            assert ident in {c.id for c in hits[0].concepts}


def matches(text, lang, *terms):
    index = Index([Term(lang=lang, concept=t, text=t) for t in terms], lang)
    return [(text[s.start : s.end], s.match) for s in recognise(text, [index])]


def test_a_common_word_is_no_misspelt_term_and_no_compound_but_a_rare_one_is():
    assert matches("a better lettor", "en", "letter") == [("lettor", Match.FUZZY)]
    assert matches("mange klokken", "da", "mangel", "køkken") == []
    assert matches("a miniszterelnök", "hu", "elnök") == []
    assert matches("a klubelnök", "hu", "elnök") == [("klubelnök", Match.COMPOUND)]


def test_an_ending_that_makes_another_common_word_counts_only_where_it_makes_none():
    assert matches("la plaza y los plazos", "es", "plazo") == [("plazos", Match.INFLECTED)]
    assert matches("las abogadas y la costa", "es", "abogado", "costo") == [("abogadas", Match.INFLECTED)]
    assert matches("az üzemeltetési terv üzemeltetését", "hu", "üzemeltetés") == [("üzemeltetését", Match.INFLECTED)]


def test_a_very_short_word_has_forms_within_a_longer_term_alone():
    assert matches("legs and hind legs", "en", "leg", "hind leg") == [("hind legs", Match.INFLECTED)]


def test_a_common_german_word_without_a_capital_is_no_noun_where_the_text_has_capitals():
    assert matches("Wir besuchen ihn bei Besuchen", "de", "Besuch") == [("Besuchen", Match.INFLECTED)]
    assert matches("wir haben zwei berichten gelesen", "de", "Bericht") == [("berichten", Match.INFLECTED)]


def test_letters_with_other_accents_are_other_letters_where_people_type_them():
    assert matches("vården, värdet, vardet", "sv", "värde") == [("värdet", Match.INFLECTED), ("vardet", Match.INFLECTED)]
    assert matches("zwei Nächte", "de", "Nacht") == [("Nächte", Match.INFLECTED)]
    assert matches("του διαδρόμου", "el", "διάδρομος") == [("διαδρόμου", Match.INFLECTED)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_common_words_are_folded_in_order_and_each_once(lang):
    words = (FOLDER / f"{lang}.txt").read_text("utf-8").split("\n")
    assert words.pop() == ""
    assert len(words) > 10_000
    assert words == sorted(set(words))
    assert all(word == fold(word) and len(word) >= LEAST_FUZZY - 1 for word in words)
    assert is_common(lang, words[0])
    assert is_common(lang, words[-1])
    assert not is_common(lang, words[-1] + "x")


def test_of_two_terms_in_a_compound_the_longer_one_is_named():
    (hit,) = glossary.hits("Deradikalisierungsmaßnahmen", lang="de")
    assert (hit.match, [c.id for c in hit.concepts]) == (Match.COMPOUND, ["deradicalisation"])
    (hit,) = glossary.hits("Bewährungshilfeverein", lang="de")
    assert [c.id for c in hit.concepts] == ["probation_service"]
