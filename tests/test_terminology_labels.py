from enum import StrEnum

import pytest

from assistant.record import vocabulary
from assistant.record.entries import Decision
from assistant.record.kinds import KINDS
from assistant.terminology.glossary import Glossary
from assistant.terminology.model import FALLBACK, LABEL, LANGUAGES, label_key, warning_key
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
