"""Every value of a TOML file knows the line it stands in."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from assistant.protocols.tree import Node, lines_of, read


def lines(text):
    return dict(lines_of(textwrap.dedent(text)))


def test_keys_tables_and_dotted_keys_are_found():
    found = lines("""\
        # a comment = no key
        id = "x"

        [title]
        en = "X" # not [a] = "table"
        [[item]]
        title.en = "A"
        [[item]]
        "title" . 'nl' = "B"
        [matrix.POL]
        full = ["K1"]
        """)
    assert found["id",] == 2
    assert found["title",] == 4
    assert found["title", "en"] == 5
    assert found["item", 0] == 6
    assert found["item", 0, "title", "en"] == 7
    assert found["item", 1] == 8
    assert found["item", 1, "title", "nl"] == 9
    assert found["matrix", "POL", "full"] == 11


def test_what_stands_inside_long_values_is_not_taken_for_keys():
    found = lines('''\
        a = """
        b = 1
        [c]
        \\""" still = "in"
        """
        list = [
          "x = 1", # ] not the end
          '[[y]]',
          { d = "]" },
        ]
        e = \'\'\'
        [f]\'\'\'
        g = 1
        ''')
    assert found == {("a",): 1, ("list",): 6, ("e",): 11, ("g",): 13}


def test_tables_inside_arrays_of_tables_belong_to_the_last_one():
    found = lines("""\
        [[a]]
        [[a.b]]
        [[a.b]]
        [a.c]
        x = 1
        [[a]]
        [[a.b]]
        x = 2
        """)
    assert found["a", 0, "b", 1] == 3
    assert found["a", 0, "c", "x"] == 5
    assert found["a", 1, "b", 0, "x"] == 8


WORDS = st.text("abcdefgh", min_size=1, max_size=4)
VALUES = st.sampled_from(
    ["1", "true", '"a # b"', "'[x]'", "[1, 2]", '["]",\n"x = 1",\n]', '"""\nk = 1\n[t]\n"""', "{ u = '}' }", "2026-01-02"]
)


@given(st.dictionaries(WORDS, st.lists(st.dictionaries(WORDS, VALUES, max_size=4), min_size=1, max_size=3), max_size=4))
def test_each_key_of_any_file_is_found_in_the_line_that_names_it(tmp_path_factory, tables):
    text = "".join(
        f"[[{name}]] # {n}\n" + "".join(f"{key} = {value}\n" for key, value in table.items())
        for name, many in tables.items()
        for n, table in enumerate(many)
    )
    file = tmp_path_factory.getbasetemp() / "tree.toml"
    file.write_text(text, encoding="utf-8")
    rows = text.split("\n")
    tree = read(file)
    for name, many in tables.items():
        for n, table in enumerate(many):
            node = tree.value[name].value[n]
            assert isinstance(node, Node)
            assert rows[node.line - 1] == f"[[{name}]] # {n}"
            for key in table:
                assert rows[node.value[key].line - 1].startswith(f"{key} = ")
