"""The pages of a document one below the other, as wide as there is room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from soleus.ui.paper.desk import Document
from soleus.ui.paper.painting import FontRuler, paint_page
from soleus.ui.text import plural, tr
from soleus.ui.theme import theme_of

_C = "Paper"
_GAP = 12
_WIDEST = 760


class PreviewArea(QScrollArea):
    """Scrolls the pages; has the keyboard, so that arrows and Page down move it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paperPreview")
        self.pages = Pages()
        self.setWidget(self.pages)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(_C, "Preview"))

    def show_document(self, document: Document) -> None:
        """Show other pages, from the first one on."""
        self.pages.show_document(document)
        self.setAccessibleName(
            plural(_C, "Preview, %n page", "Preview, %n pages", len(document.pages)) + f": {document.name}"
        )
        self.verticalScrollBar().setValue(0)


class Pages(QWidget):
    """Paints the pages in sight; each is drawn once for a width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paperPages")
        self._document: Document | None = None
        self._drawn: dict[int, QPixmap] = {}
        self._ruler = FontRuler()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_document(self, document: Document) -> None:
        """Show other pages."""
        self._document = document
        self._drawn.clear()
        self._fit()
        self.update()

    def page_rect(self, n: int) -> QRectF:
        """Return where a page (from 0) stands."""
        assert self._document is not None
        paper = self._document.paper
        gap = theme_of(self).px(_GAP)
        wide = max(40.0, min(self.width() - 2.0 * gap, theme_of(self).px(_WIDEST)))
        high = wide * paper.height / paper.width
        return QRectF((self.width() - wide) / 2, gap + n * (high + gap), wide, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._drawn.clear()
            self._fit()

    def _fit(self) -> None:
        if self._document is not None:
            last = self.page_rect(len(self._document.pages) - 1)
            self.setMinimumHeight(round(last.bottom()) + theme_of(self).px(_GAP))

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(420), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(self)
        painter.fillRect(event.rect(), theme.color("sunken"))
        if self._document is None:
            return
        drawn = len(self._drawn)
        for n in range(len(self._document.pages)):
            rect = self.page_rect(n)
            if not rect.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(rect, Qt.GlobalColor.white)
            if n in self._drawn or len(self._drawn) == drawn:
                painter.drawPixmap(rect.topLeft(), self._page(n, rect))
            else:  # one at a time, so that the window never waits for several
                self.update()
            painter.setPen(theme.color("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def _page(self, n: int, rect: QRectF) -> QPixmap:
        found = self._drawn.get(n)
        if found is None:
            ratio = self.devicePixelRatioF()
            found = QPixmap(max(1, round(rect.width() * ratio)), max(1, round(rect.height() * ratio)))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.white)
            document = self._document
            assert document is not None
            painter = QPainter(found)
            per_point = rect.width() / document.paper.width
            paint_page(painter, document, n, self._ruler, per_point)
            painter.end()
            self._drawn[n] = found
        return found
