"""What must hold for every record, protocol and reader."""

from __future__ import annotations

from dataclasses import fields, replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.disclosure.model import Form
from assistant.disclosure.recipients import recipients
from assistant.disclosure.view import view
from assistant.record.entries import Consent
from assistant.record.kinds import wording
from tests.disclosure_table import dump, everyone, marker, protocols, records

FEW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@FEW
@given(records(), protocols())
def test_a_withheld_entry_changes_nothing_in_a_view(record, protocol):
    for recipient in everyone(record, protocol):
        shown = view(record, protocol, recipient)
        hidden = {w.code for w in shown.withheld}
        for ident, entry in record.entries.items():
            if entry.code in hidden and not isinstance(entry, Consent):
                without = replace(record, entries={k: v for k, v in record.entries.items() if k != ident})
                assert view(without, protocol, recipient).view == shown.view, entry


@FEW
@given(records(), protocols())
def test_every_text_of_a_view_comes_from_what_its_form_allows(record, protocol):
    past = record.past.actions[0]
    pool = (*record.entries.values(), past.action, *past.updates)
    for recipient in everyone(record, protocol):
        shown = view(record, protocol, recipient)
        text = dump(shown.view)
        forms = {s.entry.code: s.form for item in shown.view.items for s in item.entries}
        forms |= {a.code: a.form for a in shown.view.actions}
        for entry in pool:
            form = forms.get(entry.code)
            allowed = {
                None: set(),
                Form.NOTICE: set(),
                Form.ABSTRACT: {"abstract"} | ({"field"} if hasattr(entry, "field") else set()) | {"line"},
                Form.FULL: {f.name for f in fields(entry)} - {"abstract", "original", "author"} | {"mixed"},
            }[form]
            for name in [*(f.name for f in fields(entry)), "mixed"]:
                if name not in allowed:
                    assert marker(entry.code, name) not in text, (recipient, form, name)
            if form is Form.FULL and wording(entry).startswith("«"):
                assert wording(entry) in text


@FEW
@given(records(), protocols())
def test_every_entry_is_either_seen_or_withheld_with_a_rule(record, protocol):
    for recipient in everyone(record, protocol):
        shown = view(record, protocol, recipient)
        given_codes = [s.entry.code for item in shown.view.items for s in item.entries]
        withheld = [w.code for w in shown.withheld]
        codes = [e.code for e in record.entries.values()]
        assert sorted(given_codes + [w for w in withheld if w in codes]) == sorted(codes)
        assert all(w.rule for w in shown.withheld)
        assert all(s.rule for item in shown.view.items for s in item.entries)


@FEW
@given(records(), protocols())
def test_the_chairs_copy_is_the_whole_record(record, protocol):
    (chair,) = recipients(record, protocol, "chair")
    shown = view(record, protocol, chair)
    assert sorted(s.entry.code for i in shown.view.items for s in i.entries) == sorted(e.code for e in record.entries.values())
    assert [s.entry for i in shown.view.items for s in i.entries if s.entry != record.entries[s.entry.id]] == []
    assert not shown.withheld


@FEW
@given(records(), protocols(), st.data())
def test_an_agencys_copy_never_holds_more_than_that_of_any_of_its_people(record, protocol, data):
    rank = {None: 0, Form.NOTICE: 1, Form.ABSTRACT: 2, Form.FULL: 3}

    def forms(who):
        (recipient,) = recipients(record, protocol, who)
        return {s.entry.code: s.form for i in view(record, protocol, recipient).view.items for s in i.entries}

    agency = data.draw(st.sampled_from(record.agencies()))
    shared = forms(agency)
    own = [forms(p.id) for p in record.people() if p.agency == agency]
    for code in (e.code for e in record.entries.values()):
        assert rank[shared.get(code)] == min(rank[f.get(code)] for f in own)
