"""Compiles the catalogues before a wheel is made, so that it carries them ready to read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Writes each `messages.mo` beside its source; the wheel takes the folder whole."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Compile every catalogue."""
        sys.path.insert(0, self.root)
        from assistant.compiling import compiled  # noqa: PLC0415 - found only now

        for source in sorted(Path(self.root, "locales").glob("*/LC_MESSAGES/*.po")):
            data = compiled(source.read_bytes(), source.parent.parent.name)
            source.with_suffix(".mo").write_bytes(data)
