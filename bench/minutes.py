"""A 34-page .docx by our writer, side by side with docxtpl for the same paragraphs, runs, languages and rows."""

from __future__ import annotations

import io
import statistics
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from assistant.catalogues import catalogue
from assistant.disclosure.model import Form, ReaderKind, Recipient, RecipientView, Seen, SeenAction, SeenItem
from assistant.minutes.blocks import Block, Document, Heading, Paragraph, Run, Runs, Style, Table
from assistant.minutes.check import check
from assistant.minutes.compose import identifier, titled
from assistant.minutes.stamp import Stamp
from assistant.minutes.template import BODY
from assistant.minutes.word import write
from assistant.record.entries import Information
from assistant.record.vocabulary import ActionState
from assistant.terminology.glossary import Glossary

ITEMS, PARAGRAPHS, ROWS = 20, 9, 150
ROUNDS = 15

TEXTS = (
    (
        "",
        "The prison reports a calm month; the kitchen manager calls him punctual and <reliable> & asks for another reference. ",
    ),
    ("de", "Die Bewährungshilfe hat die Unterkunft besichtigt und bittet um die Kopie des Mietvertrags bis Mitte September. "),
    ("fr", "L'association d'insertion confirme l'entretien prévu et demande que la famille soit informée à l'avance. "),
    ("el", "Η υπηρεσία επιμελητών ζητά να οριστεί ένα πρόσωπο επικοινωνίας για τις πρώτες ημέρες μετά την αποφυλάκιση. "),
    ("bg", "Общината потвърждава, че стаята е свободна от осемнадесети септември и че договорът е подписан от двете страни. "),
)


def _runs(n: int) -> tuple[tuple[str, str, bool], ...]:
    """Return one paragraph: three runs in three languages, the first bold."""
    return tuple((TEXTS[(n + k) % 5][1] * 2, TEXTS[(n + k) % 5][0] or "en", k == 0) for k in range(3))


PARTS = tuple((f"Agenda item {i + 1}", tuple(_runs(i * PARAGRAPHS + p) for p in range(PARAGRAPHS))) for i in range(ITEMS))
LINES = tuple((f"A-{n:04d}", TEXTS[n % 5][1][:60], TEXTS[n % 5][0] or "en", "15 September 2026") for n in range(ROWS))
HEADER = ("Code", "Action", "Due")


def _document() -> Document:
    blocks: list[Block] = []
    for title, paragraphs in PARTS:
        blocks.append(Heading(1, (Run(title),)))
        blocks += [Paragraph(tuple(Run(t, lang, bold=b) for t, lang, b in runs)) for runs in paragraphs]
    header: tuple[Runs, ...] = tuple((Run(h),) for h in HEADER)
    rows = tuple(
        tuple((Paragraph((run,), Style.CELL),) for run in (Run(code), Run(task, lang), Run(due)))
        for code, task, lang, due in LINES
    )
    blocks.append(Table("All actions", header, rows, (15, 60, 25)))
    return Document(
        title=titled(_view(), catalogue("en"), "full"),
        language="en",
        identifier=identifier(_view(), "en", "full"),
        created=datetime(2026, 9, 2, 10, 0),  # noqa: DTZ001 - local time of a conference
        modified=date(2026, 9, 3),
        header=(Paragraph((Run("Minutes"),), Style.HEADER),),
        footer=(Paragraph((Run("Copy"),), Style.FOOTER),),
        blocks=tuple(blocks),
    )


def _view() -> RecipientView:
    """Return a view that holds what the document says, for its check."""
    texts = dict.fromkeys(
        (*(t for _title, group in PARTS for runs in group for t, _l, _b in runs), *(line[1] for line in LINES))
    )
    entries = tuple(Seen(entry=Information(text=text), form=Form.FULL, rule="H0") for text in texts)
    items = tuple(
        SeenItem(id=title, number=n, titles=(("en", title),), state=None, entries=entries if n == 1 else ())
        for n, (title, _group) in enumerate(PARTS, 1)
    )
    actions = tuple(
        SeenAction(code=code, ident="", task="", owners=(), own=False, due=date(2026, 9, 15), state=ActionState.OPEN)
        for code, *_rest in LINES
    )
    return RecipientView(
        recipient=Recipient(kind=ReaderKind.PARTICIPANT, id="p1", name="Jan Peeters", agency="Police East", language="en"),
        reference="NL-2026-017",
        conference="NL-2026-017/3",
        number=3,
        protocol_titles=(("en", "Conference"),),
        protocol="eu-generic",
        protocol_version="1",
        kind="regular",
        status="draft",
        phase="detention",
        basis="mou",
        date=datetime(2026, 9, 2, 10, 0),  # noqa: DTZ001 - local time of a conference
        place="Vught",
        format="in-person",
        language="en",
        chair="Willem de Graaf",
        cochair="",
        initiator="",
        release=None,
        attendance=(),
        items=items,
        actions=actions,
        next_date=None,
    )


def _template(path: Path) -> None:
    """Write a docxtpl template in our own package: the same styles, header and footer, loops where the content goes."""
    cell = (
        '<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{s}"/></w:pPr>'
        "<w:r>{l}<w:t>{t}</w:t></w:r></w:p></w:tc>"
    )
    lang = '<w:rPr><w:lang w:val="{{ row[2] }}"/></w:rPr>'
    head = "".join(cell.format(w=3000, s="CellHead", l="", t=h) for h in HEADER)
    row = "".join(
        cell.format(w=3000, s="Cell", l=mark, t=text)
        for mark, text in (("", "{{ row[0] }}"), (lang, "{{ row[1] }}"), ("", "{{ row[3] }}"))
    )

    def tag(text: str) -> str:
        return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"

    body = (
        tag("{%p for title, paragraphs in parts %}")
        + '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>{{ title }}</w:t></w:r></w:p>'
        + tag("{%p for runs in paragraphs %}")
        + '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>{% for text, lang, bold in runs %}'
        '<w:r><w:rPr><w:b w:val="{{ bold }}"/><w:lang w:val="{{ lang }}"/></w:rPr>'
        '<w:t xml:space="preserve">{{ text }}</w:t></w:r>{% endfor %}</w:p>'
        + tag("{%p endfor %}")
        + tag("{%p endfor %}")
        + '<w:tbl><w:tblPr><w:tblStyle w:val="MinutesGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>'
        + '<w:gridCol w:w="3000"/>' * 3
        + f"</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
        + "<w:tr><w:tc><w:p><w:r><w:t>{%tr for row in rows %}</w:t></w:r></w:p></w:tc></w:tr>"
        + f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{row}</w:tr>"
        + "<w:tr><w:tc><w:p><w:r><w:t>{%tr endfor %}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    source = zipfile.ZipFile(io.BytesIO(write(_document())))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name in source.namelist():
            data = source.read(name)
            if name == BODY:
                start, end = data.index(b"<w:body>") + len(b"<w:body>"), data.index(b"<w:sectPr>")
                data = data[:start] + body.encode() + data[end:]
            package.writestr(name, data)


def _docxtpl(path: Path) -> bytes:
    from docxtpl import DocxTemplate

    template = DocxTemplate(path)
    template.render({"parts": PARTS, "rows": LINES}, autoescape=True)
    out = io.BytesIO()
    template.save(out)
    return out.getvalue()


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def counts(data: bytes) -> tuple[int, int, int]:
    """Return the paragraphs, runs and rows of a document, so that both sides can be seen to do the same work."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = package.read(BODY)
    return body.count(b"</w:p>"), body.count(b"</w:r>"), body.count(b"</w:tr>")


def rows() -> list[tuple[str, float, float]]:
    """Return our writer against docxtpl, medians of interleaved rounds in one process."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.docx"
        _template(path)
        document = _document()
        ours, theirs = counts(write(document)), counts(_docxtpl(path))  # both are warm from here on
        # Ours ends with one small paragraph, because a document must not end with a table.
        if (ours[0] - 1, *ours[1:]) != theirs:
            raise AssertionError((ours, theirs))
        view, stamp, glossary, words = _view(), Stamp(copy="7F3A21BC", date=date(2026, 9, 3)), Glossary.load(), catalogue("en")
        mine: list[float] = []
        checked: list[float] = []
        other: list[float] = []
        for _round in range(ROUNDS):
            mine.append(_timed(lambda: write(document)))
            checked.append(_timed(lambda: check(write(document), view, stamp, words, glossary)))
            other.append(_timed(lambda: _docxtpl(path)))
    base = statistics.median(other)
    return [
        ("34-page .docx, written / docxtpl", statistics.median(mine) / base, 1.2),
        ("34-page .docx, written and checked / docxtpl", statistics.median(checked) / base, 1.2),
    ]


if __name__ == "__main__":
    for row, ratio, goal in rows():
        print(f"{row}: {ratio:.2f} (goal {goal})")
