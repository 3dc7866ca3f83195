"""`python -m bench [NAME...]`: runs every measurement and prints a table; exits 1 where one misses its goal."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys

import bench


def main(names: list[str]) -> int:
    """Run the modules named, all where none is; each gives rows of name, ratio and goal (at most)."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # our modules are compiled once, as those we are compared with are
    missed = 0
    print(f"{'measurement':<70} {'ratio':>7} {'goal':>7}  ok")
    for found in sorted(m.name for m in pkgutil.iter_modules(bench.__path__)):
        if found.startswith("_") or (names and found not in names):
            continue
        module = importlib.import_module(f"bench.{found}")
        if not hasattr(module, "rows"):
            continue
        for name, ratio, goal in module.rows():
            kept = ratio <= goal
            missed += not kept
            print(f"{name:<70} {ratio:>7.2f} {goal:>7.2f}  {'yes' if kept else 'NO'}", flush=True)
    return 1 if missed else 0


sys.exit(main(sys.argv[1:]))
