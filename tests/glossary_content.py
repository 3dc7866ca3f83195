"""Glossaries that Hypothesis makes up: sound ones, with every field and with texts that formats stumble over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from assistant.terminology.exchange.parcel import tables
from assistant.terminology.model import Case, Concept, Content, Cue, Definition, Reason, Term, TermKind, TermStatus
from assistant.text import Rejected, clean

STUMBLES = (
    "=1+1", "'=1+1", "'s avonds", "''", "@a", "＝b", "-", "+32", "007", "1e5", "TRUE", "2026-03-04", "_x000D_", 'say "x", y',
    "<b>&amp;", "]]>", "convene: {}", "convene: x", "NULL", "[1]", "{", "#REF!", "(English)", "école", "Ωμέγα", "a;b", "\U0001f44d", "None",
)  # fmt: skip


def _clean(text: str) -> str:
    try:
        return clean(text)
    except Rejected:
        return ""


ANY = st.sampled_from(STUMBLES) | st.text(st.characters(exclude_categories=("Cs",)), max_size=10).map(_clean)
SOME = ANY.filter(bool)
FORM = SOME.map(lambda t: _clean(t.replace(";", ""))).filter(bool)
DAY = st.none() | st.dates(min_value=date(1000, 1, 1))
IDENTS = ("a", "b_2", "case_conference")
LANGS = ("en", "nl", "pt-BR")
EXTRA = st.sampled_from(("", '{"a": "b"}', '{"context":"x"}'))


def _terms(lang: str) -> st.SearchStrategy[tuple[Term, ...]]:
    return st.lists(
        st.builds(
            Term,
            lang=st.just(lang),
            concept=st.sampled_from(IDENTS),
            text=SOME,
            status=st.sampled_from(TermStatus),
            reason=st.sampled_from(Reason),
            kind=st.sampled_from(TermKind),
            part_of_speech=st.sampled_from(("", "noun", "proper noun", "verb", "adjective", "adverb", "other")),
            gender=st.sampled_from(("", "masculine", "feminine", "neuter", "other")),
            country=st.sampled_from(("", "BE", "NL")),
            case=st.sampled_from(Case),
            forms=st.lists(FORM, max_size=3).map(tuple),
            valid_from=DAY,
            valid_until=DAY,
            confirmed=ANY,
            source=ANY,
            note=ANY,
            extra=EXTRA,
        ),
        max_size=4,
        unique_by=lambda t: (t.concept, t.text, t.country),
    ).map(tuple)


CONTENT = st.builds(
    Content,
    concepts=st.tuples(
        *(
            st.builds(
                Concept,
                id=st.just(ident),
                domain=SOME,
                do_not_translate=st.booleans(),
                replaced_by=st.sampled_from(("", *IDENTS)),
                source=ANY,
                note=ANY,
                extra=EXTRA,
            )
            for ident in IDENTS
        )
    ),
    definitions=st.lists(
        st.builds(Definition, concept=st.sampled_from(IDENTS), lang=st.sampled_from(LANGS), text=SOME, source=ANY),
        max_size=4,
        unique_by=lambda d: (d.concept, d.lang),
    ).map(tuple),
    terms=st.fixed_dictionaries({lang: _terms(lang) for lang in LANGS}),
    cues=st.fixed_dictionaries(
        {
            "nl": st.lists(
                st.builds(Cue, lang=st.just("nl"), warning=st.sampled_from(("W3", "W15")), text=SOME, note=ANY),
                max_size=3,
                unique_by=lambda c: (c.warning, c.text),
            ).map(tuple)
        }
    ),
)


def held(content: Content) -> dict[str, list[dict[str, str]]]:
    """Return what a glossary holds, file by file, those that hold nothing left out."""
    return {name: sorted(rows, key=str) for name, rows in tables(content).items() if rows}


def without_cues(content: Content) -> Content:
    """Return a glossary as TBX holds it."""
    return replace(content, cues={})
