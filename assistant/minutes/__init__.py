"""From what one reader may see to that reader's minutes, in one language and one format."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from assistant.disclosure.model import RecipientView
    from assistant.minutes.stamp import Stamp
    from assistant.terminology.glossary import Glossary
    from assistant.text import Catalogue


def render(  # noqa: PLR0917 - what is read, how it is worded, what is wanted: in the order of their weight
    view: RecipientView, stamp: Stamp, catalogue: Catalogue, glossary: Glossary, kind: str = "full", format: str = "docx"
) -> bytes:
    """Return one reader's copy as the bytes of a file, composed, written, read again and checked.

    Args:
        view: all that the reader may see.
        stamp: what sets this copy apart from others.
        catalogue: the wording of the copy's language.
        glossary: labels, terms and definitions.
        kind: `full` or `actions`.
        format: `docx` or `json`.

    Raises:
        Rejected: (code 2) no such kind or format; (code 5) the check found something that is not the reader's.

    """
    from assistant.minutes.making import made  # noqa: PLC0415 - naming this package must not load what writes documents

    return made(view, stamp, catalogue, glossary, kind=kind, format=format)
