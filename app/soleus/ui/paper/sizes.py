"""Sizes of paper: which one is usual where the reader lives, which one a printer has."""

from PySide6.QtCore import QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from soleus.ui.paper.desk import A4, LETTER, Paper

SIZES = {"a4": A4, "letter": LETTER}
"""The sizes that are offered, by the key that is remembered."""

_LETTER_LANDS = frozenset(
    {
        QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines,
        QLocale.Country.Chile, QLocale.Country.Colombia, QLocale.Country.Venezuela, QLocale.Country.PuertoRico,
    }
)  # fmt: skip


def usual_size(locale: QLocale | None = None) -> str:
    """Return the key of the size that is usual in the reader's country."""
    return "letter" if (locale or QLocale()).territory() in _LETTER_LANDS else "a4"


def usual_paper() -> Paper:
    """Return the paper that is usual in the reader's country."""
    return SIZES[usual_size()]


def page_layout(paper: Paper) -> QPageLayout:
    """Return a paper as Qt's own, without margins: those are the document's."""
    wide = paper.width > paper.height
    short, long = sorted((paper.width, paper.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))


def paper_of(layout: QPageLayout) -> Paper:
    """Return what was chosen for a printer, with margins it can keep."""
    full = layout.fullRect(QPageLayout.Unit.Point)
    least = layout.minimumMargins()
    usual = Paper(full.width(), full.height())
    return Paper(
        full.width(),
        full.height(),
        max(usual.left, least.left()),
        max(usual.top, least.top() + 22),
        max(usual.right, least.right()),
        max(usual.bottom, least.bottom() + 26),
    )
