"""Search: literal, whatever the case and the accents, in all twelve languages; what is found is what a plain reading finds."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.record.entries import Decision
from assistant.record.vocabulary import DecisionKind
from assistant.storage import search
from assistant.storage.search import plain
from assistant.storage.store import Store
from assistant.text import Rejected, clean
from tests.storage_ground import AT, CANARY, Table, case, clock, conference, held, information, new_store, raw, rejection

FOUND = [
    ("STRASSE", "Er wohnt in der Straße 4"),
    ("straße", "IN DER STRASSE"),
    ("ısparta", "ISPARTA'da görüldü"),
    ("istanbul", "İstanbul'a gitti"),
    ("IŞIK", "ışık yok"),
    ("οδυσσευσ", "Ὁ Ὀδυσσεύς ἦλθε"),
    ("ΟΔΥΣΣΕΥΣ", "οδυσσεύς"),
    ("e\u0301te\u0301", "un été chaud"),
    ("ete", "un ÉTÉ chaud"),
    ("lodz", "mieszka w Łodzi i Łódź"),
    ("Kobenhavn", "København"),
    ("aether", "Æther"),
    ("oeuvre", "une œuvre"),
    ("gyulés", "a GYŰLÉS elmarad"),
    ("arvizturo", "árvíztűrő"),
    ("privet", "privet"),
    ("ПРИВЕТ", "привет"),
    ("fluchtlinge", "Flüchtlinge"),
    ("senor", "el señor"),
    ("stefan", "Ștefan"),
    ("d'ecole", "de l’école d’école"),
    ("ﬁnd", "find it"),
    ("two  words", "two words"),
]


@pytest.mark.parametrize(("wanted", "said"), FOUND)
def test_t6_case_and_accents_make_no_difference(tmp_path, wanted, said):
    with new_store(tmp_path) as store:
        held(store).add(information(1, said), information(2, "nothing of it"))
        assert [h.entry.id for h in store.search(wanted, purpose="x")] == ["I1"]
        assert [h.entry.id for h in store.search(wanted, "NL-2026-017", "x")] == ["I1"]


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    """A store with texts full of what a search language would take for syntax."""
    with new_store(tmp_path_factory.mktemp("texts")) as store:
        table = held(store)
        said = ['100 % _sure_ "quoted" NEAR(x, y) AND OR NOT *', "a-b ^c col:d {e} (f) 'g' ;--", "ab", "zq", "Ångström ab"]
        table.add(*(information(n, text) for n, text in enumerate(said)))
        yield store, {f"I{n}": search.words_of(e) for n, e in enumerate(table.record.entries.values())}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=6),
        st.text("%_\"*^():-'; ANDORTab", max_size=5),
        st.sampled_from(["a", "b ", "zq", "NOT *", '"', "''"]),
    )
)
def test_i17_no_text_is_syntax_and_what_is_found_is_what_reading_all_finds(texts, wanted):
    store, said = texts
    try:
        wanted = clean(wanted)
    except Rejected:
        return
    with store._reading() as connection:
        hits = search.find(connection, wanted)
        within = search.find(connection, wanted, "NL-2026-017")
    needle = plain(wanted)
    expected = {ident for ident, words in said.items() if needle and needle in plain(words)}
    assert {h.entry.id for h in hits if h.entry} == expected
    assert {h.entry.id for h in within if h.entry} == expected


def test_people_are_found_by_name_and_agency_and_follow_the_case(tmp_path):
    with new_store(tmp_path) as store:
        held(store)
        assert {h.person.id for h in store.search("agency 2", purpose="x")} == {"p2"}
        now = case()
        store.save_case(case(participants=(*now.participants[:1],)))
        assert store.search("agency 2", purpose="x") == ()


def test_entries_are_found_as_they_are_now_newest_first_and_by_code(tmp_path):
    with new_store(tmp_path) as store:
        table = held(store)
        table.add(information(1, "first words"), information(2, "second words"))
        assert [h.entry.id for h in store.search("words", purpose="x")] == ["I2", "I1"]
        table.add(information(1, "other text", abstract="an ABSTRACT", original="as said"))
        assert [h.entry.id for h in store.search("words", purpose="x")] == ["I2"]
        for wanted in ("other te", "abstract", "as said", "i-0001"):
            assert [h.entry.id for h in store.search(wanted, purpose="x")] == ["I1"]
        table.undo()
        assert [h.entry.id for h in store.search("first", purpose="x")] == ["I1"]
        table.undo()
        assert store.search("words", purpose="x") == ()


def test_levels_categories_and_kinds_are_no_words_of_an_entry(tmp_path):
    with new_store(tmp_path) as store:
        held(store).add(information(1))
        assert [store.search(wanted, purpose="x") for wanted in ("K12", "H0", "other-agency", "fact")] == [()] * 4


def test_grounds_in_a_row_are_words_of_an_entry(tmp_path):
    with new_store(tmp_path) as store:
        grounds = ("seen by two neighbours",)
        held(store).add(Decision(id="D1", code="D-0001", item="x", text="d", by=DecisionKind.JOINT, grounds=grounds, at=AT))
        assert [h.entry.id for h in store.search("two neighbours", purpose="x")] == ["D1"]


def test_a_search_is_a_consultation_of_each_case_it_shows_and_says_nothing_of_what_was_wanted(tmp_path):
    with new_store(tmp_path) as store:
        held(store).add(information(1))
        store.save_case(case("NL-2026-099"))
        before = len(store.journal())
        assert store.search(CANARY, purpose="preparation")
        acts = store.journal()[before:]
        assert {(a.verb, a.case, a.subject, a.purpose) for a in acts} == {
            ("consultation", "NL-2026-017", "search", "preparation"),
            ("consultation", "NL-2026-099", "search", "preparation"),
        }
        assert CANARY not in repr(store.journal())
        store.search("nowhere", purpose="x")
        assert store.journal()[-1].subject == "search"
        assert store.problems() == ()


def test_a5_a_search_that_cannot_be_journalled_finds_nothing(tmp_path):
    path = tmp_path / "work.db"
    Store.create_with_key(path, bytes(32), clock=clock)
    with Store.open(path, key=bytes(32), clock=clock) as store:
        held(store).add(information(1))
    file = raw(path, bytes(32))
    file.execute("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")
    file.close()
    with Store.open(path, key=bytes(32), clock=clock) as store, rejection("Not saved"):
        store.search(CANARY, purpose="x")


def test_the_index_of_an_older_store_is_made_when_it_is_migrated(tmp_path):
    with new_store(tmp_path) as store:
        table = held(store)
        table.add(information(1))
        with store._writing() as connection:
            connection.exec_driver_sql("DELETE FROM search")
        assert store.search(CANARY, purpose="x") == ()
        with store._writing() as connection:
            search.rebuild(connection)
        assert len(store.search(CANARY, purpose="x")) == 4
        second = Table(store, conference(2))
        second.open()
