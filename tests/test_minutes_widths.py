"""Column widths: the page is filled exactly, and no head is broken within a word while another column has room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.catalogues import LANGUAGES, catalogue
from assistant.minutes import labels, template
from assistant.minutes.widths import EDGES, LETTER, columns, length
from assistant.text import Message

HEADS = st.lists(st.tuples(st.integers(5, 60), st.text(alphabet="abc -", max_size=40)), min_size=1, max_size=6)


@given(HEADS)
def test_the_page_is_filled_exactly_and_no_column_vanishes(heads):
    widths = columns([share for share, _head in heads], [head for _share, head in heads])
    assert sum(widths) == template.WIDTH
    assert all(width > 0 for width in widths)


@given(HEADS)
def test_a_head_is_as_wide_as_its_longest_word_where_there_is_room(heads):
    needed = [EDGES + LETTER * max(map(len, head.replace("-", " ").split()), default=0) for _share, head in heads]
    widths = columns([share for share, _head in heads], [head for _share, head in heads])
    if sum(needed) <= template.WIDTH - len(heads):
        assert all(width >= need - 2 for width, need in zip(widths, needed, strict=True) if need > EDGES)


def test_shares_stay_as_they_are_where_every_head_fits():
    assert columns((50, 25, 25), ("Name", "Role", "State")) == (4706, 2353, 2353)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heads_of_every_table_fit_the_page_in_every_language(language):
    words = catalogue(language)
    tables = (
        (labels.CODE, labels.ACTION, labels.OWNER, labels.DUE, labels.STATE),
        (labels.CODE, labels.DECISION, labels.GROUNDS, labels.DISSENT),
        (labels.NAME, labels.AGENCY, labels.FUNCTION, labels.ATTENDANCE, labels.CONFIDENTIALITY),
        (labels.CODE, labels.LINE, labels.ARRANGED, labels.OWNER, labels.REMARKS),
    )
    for heads in tables:
        said = [words.text(h) if isinstance(h, Message) else h for h in heads]
        assert sum(EDGES + max(map(length, head.split())) for head in said) <= template.WIDTH, said
