"""Pages as a PDF: a whole file, readable by its owner only, or none; and pages on a printer."""

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from soleus.domain.errors import SoleusError
from soleus.ui.paper.desk import Document
from soleus.ui.paper.painting import FontRuler, paint_page
from soleus.ui.paper.sizes import page_layout
from soleus.ui.text import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

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
    ruler = FontRuler()  # of its own: fonts are not shared by threads
    for n in range(len(document.pages)):
        if n:
            writer.newPage()
        paint_page(painter, document, n, ruler, _RESOLUTION / 72)
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


def paint_on(printer: "QPrinter", document: Document) -> None:
    """Print the pages that the printer was asked for, all by default; raises SoleusError where it takes none."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(document.pages)
    painter = QPainter()
    if not painter.begin(printer):
        raise SoleusError(tr(_C, "The printer “{name}” takes nothing.").format(name=printer.printerName()))
    try:
        ruler = FontRuler()
        wanted = range(first - 1, min(last, len(document.pages)))
        for n in wanted:
            if n > wanted.start and not printer.newPage():
                raise SoleusError(tr(_C, "The printer “{name}” stopped.").format(name=printer.printerName()))
            paint_page(painter, document, n, ruler, printer.resolution() / 72)
    finally:
        painter.end()
