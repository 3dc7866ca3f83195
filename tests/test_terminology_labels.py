from enum import StrEnum

import pytest

from assistant.record import vocabulary
from assistant.record.entries import Decision
from assistant.record.kinds import KINDS
from assistant.terminology.glossary import Glossary
from assistant.terminology.model import AVOIDED, FALLBACK, LABEL, LANGUAGES, Term, TermKind, label_key, warning_key
from assistant.text import clean

VOCABULARIES = [
    value
    for value in vars(vocabulary).values()
    if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
]
LABELS = [
    *(label_key(member) for closed in VOCABULARIES for member in closed),
    *(label_key(cls) for _letter, cls in KINDS),
    *(warning_key(f"W{n}") for n in range(1, 17)),
]
SAID = {
    "role_jud": ("judge", "court"),
    "role_yth": ("youth_welfare",),
    "role_edu": ("education_service",),
    "role_wrk": ("employment_service",),
    "role_hsg": ("housing_service",),
    "role_psy": ("prison_psychologist",),
    "role_mh": ("mental_health_services",),
    "role_int": ("intelligence_service",),
    "entry_dissent": ("dissenting_view",),
    "entry_decision": ("decision", "ground_for_decision"),
    "entry_goal": ("tailored_plan", "success_measure"),
    "entry_release_line": ("release_checklist",),
    "level_h0": ("handling_level",),
    "basis_law": ("legal_basis",),
    "decision_advice": ("competent_authority",),
    "category_k2": ("release_date", "release_condition", "index_offence"),
    "category_k4": ("risk_factor", "protective_factor", "push_factor", "pull_factor", "threat_level"),
}
"""What people say for a thing that has a label: a concept of its own, which is recognised in sentences and explained in minutes."""

glossary = Glossary.load()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_label_has_a_term_of_its_own_in_every_language(lang):
    missing = [ident for ident in LABELS if glossary.preferred(ident, lang) is None]
    assert missing == []
    assert {glossary.label(ident, lang).lang for ident in LABELS} == {lang}


def test_every_label_is_a_concept_of_the_label_domain_and_nothing_else_is():
    assert {c.id for c in glossary.concepts.values() if c.domain == LABEL} == set(LABELS)


def test_labels_are_clean_and_one_vocabulary_never_says_two_things_alike():
    for lang in LANGUAGES:
        for closed in VOCABULARIES:
            texts = [glossary.label(label_key(member), lang).text for member in closed]
            assert len(set(texts)) == len(texts), (lang, closed, texts)
            assert all(clean(text) == text for text in texts)


def test_a_vocabulary_member_and_a_kind_of_entry_know_their_concept():
    assert label_key(vocabulary.Role.POL) == "role_pol"
    assert label_key(vocabulary.Phase.PRE_RELEASE) == "phase_pre_release"
    assert label_key(vocabulary.ConferenceKind.REGULAR) == "kind_regular"
    assert label_key(Decision) == "entry_decision"
    assert label_key(Decision(text="x", by=vocabulary.DecisionKind.JOINT)) == "entry_decision"


def test_a_label_without_a_term_stands_in_english_and_says_so(tmp_path):
    (tmp_path / "terms").mkdir()
    for name in ("concepts.csv", "definitions.csv", "terms/en.csv"):
        (tmp_path / name).write_bytes((glossary.folder / name).read_bytes())
    alone = Glossary.load(tmp_path)
    assert alone.label("role_pol", "nl") == (glossary.label("role_pol", "en").text, FALLBACK)
    assert alone.label("no_such_thing", "nl") == ("no_such_thing", FALLBACK)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_label_stands_for_is_recognised_and_explained_in_every_language(lang):
    for label, concepts in SAID.items():
        assert label in LABELS
        for ident in concepts:
            term = glossary.preferred(ident, lang)
            assert term is not None, ident
            (hit,) = glossary.hits(term.text, lang=lang)
            assert ident in {c.id for c in hit.concepts}
            assert glossary.definition(ident, lang).lang == lang


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_concept_but_a_bodys_own_name_has_a_term_and_every_one_a_definition(lang):
    spoken = [c for c in glossary.concepts.values() if c.domain != LABEL]
    assert [c.id for c in spoken if not c.do_not_translate and glossary.preferred(c.id, lang) is None] == []
    assert [c.id for c in spoken if (found := glossary.definition(c.id, lang)) is None or found.lang != lang] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_term_to_be_avoided_says_why(lang):
    avoided = [t for c in glossary.concepts for t in glossary.terms(c, lang) if t.status in AVOIDED]
    assert [t.text for t in avoided if not (t.reason and t.note)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_abbreviation_of_a_body_belongs_to_its_country(lang):
    bodies = [c.id for c in glossary.concepts.values() if c.domain == "body" and c.id != "ran"]
    short = [t for c in bodies for t in glossary.terms(c, lang) if t.kind in (TermKind.ABBREVIATION, TermKind.ACRONYM)]
    assert [t.text for t in short if not t.country] == []


def test_an_acronym_of_two_countries_is_read_by_the_cases_country_and_otherwise_asked_about():
    for country, first in (("DK", "psp_network"), ("PT", "psp_police")):
        (hit,) = glossary.hits("the PSP was told", lang="en", country=country)
        assert hit.concepts[0].id == first
    (hit,) = glossary.hits("the PSP was told", lang="en")
    assert {c.id for c in hit.concepts} == {"psp_network", "psp_police"}
    assert hit.suggestion is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_string_of_two_concepts_says_so_under_both(lang):
    said: dict[str, list[Term]] = {}
    for ident, concept in glossary.concepts.items():
        for term in glossary.terms(ident, lang) if concept.domain != LABEL else ():
            said.setdefault(term.text, []).append(term)
    shared = [t for terms in said.values() if len({t.concept for t in terms}) > 1 for t in terms]
    assert [(t.concept, t.text) for t in shared if "ambiguous" not in t.note] == []
