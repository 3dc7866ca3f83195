import shutil
import subprocess
import sys

import pytest

from assistant import resources
from assistant.terminology.glossary import Glossary, load
from assistant.terminology.model import LANGUAGES, Term, TermStatus
from assistant.text import Rejected

glossary = load()

TERMS = "concept,term,status,reason,kind,part_of_speech,gender,country,case,forms,valid_from,valid_until,confirmed,source,note,extra\n"


@pytest.fixture
def small(tmp_path):
    (tmp_path / "terms").mkdir()
    (tmp_path / "concepts.csv").write_text(
        "id,domain,do_not_translate,replaced_by,source,note,extra\nflat,x,,,,,\nlift,x,,,,,\nrole_x,label,,,,,\n",
        encoding="utf-8",
    )
    (tmp_path / "terms/en.csv").write_text(
        TERMS
        + "flat,apartment,preferred,,full,,,US,any,,,,,,,\n"
        + "flat,flat,preferred,,full,,,,any,,,,,,,\n"
        + "flat,digs,deprecated,outdated,full,,,,any,,,,,,,\n"
        + "lift,elevator,preferred,,full,,,US,any,,,,,,,\n"
        + "lift,flat,admitted,,full,,,CH,any,,,,,,,\n"
        + "role_x,Digs,preferred,,full,,,,any,,,,,,,\n",
        encoding="utf-8",
    )
    (tmp_path / "terms/fr.csv").write_text(TERMS + "flat,appartement,preferred,,full,,,,any,,,,,,,\n", encoding="utf-8")
    return Glossary.load(tmp_path)


def test_the_shipped_glossary_speaks_all_twelve_languages():
    assert set(glossary.languages) == set(LANGUAGES)
    assert len([c for c in glossary.concepts.values() if c.domain != "label"]) == 145


def test_a_country_has_its_own_preferred_term(small):
    assert small.preferred("flat", "en").text == "flat"
    assert small.preferred("flat", "en", "US").text == "apartment"
    assert small.preferred("flat", "en", "GB").text == "flat"
    assert small.preferred("lift", "en").text == "elevator"
    assert small.preferred("flat", "de") is None


def test_a_deprecated_term_suggests_the_preferred_one(small):
    (hit,) = small.hits("new digs", lang="en")
    assert (hit.suggestion, hit.concepts[0].status, hit.concepts[0].reason) == ("flat", TermStatus.DEPRECATED, "outdated")
    (hit,) = small.hits("new digs", lang="en", country="US")
    assert hit.suggestion == "apartment"


def test_a_term_of_another_language_suggests_the_one_to_write(small):
    (hit,) = small.hits("un appartement", to="en", country="GB")
    assert hit.suggestion == "flat"
    assert small.hits("un appartement", lang="fr")[0].suggestion is None
    assert small.hits("the apartment", lang="en", to="en")[0].suggestion is None


def test_what_may_be_two_concepts_suggests_nothing(small):
    (hit,) = small.hits("my flat", lang="en", to="fr")
    assert [c.id for c in hit.concepts] == ["flat", "lift"]
    assert hit.suggestion is None


def test_the_country_comes_first_and_settles_what_to_suggest(small):
    (hit,) = small.hits("my flat", lang="en", to="fr", country="GB")
    assert ([c.id for c in hit.concepts], hit.suggestion) == (["flat", "lift"], "appartement")
    (hit,) = small.hits("my flat", lang="en", to="fr", country="CH")
    assert [c.id for c in hit.concepts] == ["lift", "flat"]


def test_labels_are_never_recognised(small):
    assert {c.id for h in small.hits("Digs digs", lang="en") for c in h.concepts} == {"flat"}
    assert [h.text for h in glossary.hits("open new low same done", lang="en")] == []


def test_a_hit_as_json_has_the_contracts_keys(small):
    (hit,) = small.hits("new digs", lang="en", to="fr")
    assert hit.document() == {
        "start": 4,
        "end": 8,
        "text": "digs",
        "match": "exact",
        "score": 1.0,
        "part": None,
        "concepts": [
            {
                "id": "flat",
                "lang": "en",
                "country": None,
                "status": "deprecated",
                "reason": "outdated",
                "preferred": "appartement",
                "note": None,
            }
        ],
        "suggestion": "appartement",
    }


def test_dutch_reclassering_is_the_work_and_the_service():
    (hit,) = glossary.hits("De reclassering belt.", lang="nl")
    assert [c.id for c in hit.concepts] == ["probation", "probation_service"]


@pytest.mark.parametrize(
    "typed",
    ["casusoverleg", "CASUSOVERLEG", "casus overleg", "διάσκεψη περιπτωσης", "esetkonferencia", "екипна среща по случай"],
)
def test_a_concept_is_found_in_any_language(typed):
    assert glossary.search(typed)[0].concept.id == "case_conference"


def test_a_search_forgives_a_slip_and_gives_each_concept_once():
    assert glossary.search("probaton service")[0].concept.id in {"probation_service", "role_prb"}
    found = [f.concept.id for f in glossary.search("risk", limit=5)]
    assert len(found) == len(set(found)) == 5
    assert glossary.search("") == glossary.search("  ") == ()
    assert glossary.search("qqqxyz") == ()


def test_a_label_comes_after_the_concept_that_is_called_the_same():
    assert [f.concept.id for f in glossary.search("bewahrung", 2)] == ["probation", "phase_probation"]


def test_a_definition_falls_back_to_english():
    definition = glossary.definition("case_conference", "fi")
    assert definition.lang == "en"
    assert definition.source
    assert glossary.definition("role_pol", "nl") is None


def test_cue_words_are_there_for_the_wording_warnings_in_every_language():
    for lang in LANGUAGES:
        cues = glossary.cues(lang)
        assert {"W3", "W11", "W14", "W15"} == {c.warning for c in cues}
        assert {c.note for c in cues if c.warning == "W14"} == {"belief", "behaviour"}
    assert glossary.cues("fi") == ()


def test_unknown_ids_and_languages_are_answered_with_nothing():
    assert glossary.concept("nothing") is None
    assert glossary.terms("chair", "xx") == ()
    assert glossary.hits("police", lang="xx") == ()
    assert isinstance(glossary.preferred("chair", "nl"), Term)


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(Rejected) as caught:
        load(tmp_path / "none")
    assert caught.value.code == 3


def test_a_change_on_disk_is_another_version(tmp_path):
    shutil.copytree(resources.folder("glossary"), tmp_path / "g")
    copy = load(tmp_path / "g")
    assert copy.version == glossary.version
    with (tmp_path / "g/concepts.csv").open("a") as file:
        file.write("zzz,x,,,,,\n")
    assert load(tmp_path / "g").version != glossary.version


def test_loading_reads_no_other_language_and_no_ranking_library():
    code = (
        "import sys; from assistant.terminology.glossary import load; g = load(); g.label('role_pol', 'nl');"
        "assert set(g._terms) == {'nl'}, g._terms; assert 'rapidfuzz' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
