"""The flows: one file for each agenda item and each kind of entry, found by their ids.

A module here that has a `flow` is found; `entry_flow` beside it records one entry of the same kind. Modules without either
are helpers. A flow's module is named like its id with `_` for `-`, so that one flow is found without loading the others.
"""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec

from assistant.dialogue.flow import Flow


def find(ident: str) -> Flow:
    """Return the flow with this id; raises KeyError where there is none."""
    name = ident.replace("-", "_")
    if name.isidentifier() and find_spec(f"{__name__}.{name}") is not None:
        for flow in _of_module(name):
            if flow.id == ident:
                return flow
    return _all()[ident]


def flow_ids() -> frozenset[str]:
    """Return the ids of all flows."""
    return frozenset(_all())


def item_flow_ids() -> frozenset[str]:
    """Return the ids of the flows that lead an agenda item; these a protocol may name."""
    return frozenset(flow.id for flow in _all().values() if not flow.records)


def entry_flow_ids() -> frozenset[str]:
    """Return the ids of the flows that record one entry; these an interjection or `/edit` starts."""
    return frozenset(flow.id for flow in _all().values() if flow.records)


def _of_module(name: str) -> tuple[Flow, ...]:
    module = import_module(f"{__name__}.{name}")
    found = (getattr(module, attribute, None) for attribute in ("flow", "entry_flow"))
    return tuple(flow for flow in found if isinstance(flow, Flow))


@lru_cache(maxsize=1)
def _all() -> dict[str, Flow]:
    flows: dict[str, Flow] = {}
    for module in pkgutil.iter_modules(__path__):
        for flow in _of_module(module.name):
            if flow.id in flows:
                raise ValueError(f"two flows are called {flow.id}")
            flows[flow.id] = flow
    return flows
