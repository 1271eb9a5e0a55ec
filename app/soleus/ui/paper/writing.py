"""Pages as a PDF: a whole file, readable by its owner only, or none; and pages on a printer."""

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from soleus.domain.errors import SoleusError
from soleus.ui.paper.desk import Paper
from soleus.ui.paper.painting import paint_page
from soleus.ui.paper.setting_out import Document
from soleus.ui.text import tr

_C = "Paper"
_RESOLUTION = 600


def pdf_of(document: Document) -> bytes:
    """Return a document as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.name)
    writer.setCreator("Soleus")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(page_layout(document.paper))
    painter = QPainter()
    if not painter.begin(writer):
        raise SoleusError(tr(_C, "The PDF could not be made."))
    for n in range(len(document.pages)):
        if n:
            writer.newPage()
        _paint(painter, document, n, _RESOLUTION / 72)
    painter.end()
    return bytes(buffer.data().data())


def save_pdf(document: Document, path: Path) -> None:
    """Write a document to a file in place of one that is there; raises SoleusError, then nothing was changed."""
    unfinished = path.with_name(f".{path.name[:100]}.{token_hex(4)}.part")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "wb") as out:
            out.write(pdf_of(document))
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(path)
    except OSError as error:
        sentence = tr(_C, "“{path}” cannot be written: {reason}. No PDF was saved.")
        raise SoleusError(sentence.format(path=path, reason=error.strerror or error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def page_layout(paper: Paper) -> QPageLayout:
    """Return a paper as Qt's own, without margins: those are the document's."""
    size = QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def _paint(painter: QPainter, document: Document, n: int, per_point: float) -> None:
    page, total = document.pages[n], len(document.pages)
    paint_page(painter, page, total, document.paper, document.ruler, document.trainee, per_point)
