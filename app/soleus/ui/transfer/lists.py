"""The other lists of a preview: sets that differ, rows that are left out, and figures to look at."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from soleus.domain.load import Load
from soleus.domain.workout import SideSet
from soleus.interchange.parsed import Flag, RowProblem
from soleus.services.transfer import Difference
from soleus.ui.text import TIMES, day_with_year, number, seconds_text, side_name, tr, weight_text
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.transfer.exercise_model import Index
from soleus.ui.transfer.exercise_view import PAD, plain_head
from soleus.ui.transfer.table import Table
from soleus.ui.wording import kind_name

_C = "Import"
MOST_SHOWN = 300
"""Characters of a text that a cell and its tool tip show."""


class ListModel(QAbstractTableModel):
    """Rows whose texts are made when they are asked for."""

    def __init__(self, rows: Sequence[object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows

    @staticmethod
    def heads() -> tuple[str, ...]:
        """Return what stands above the columns."""
        raise NotImplementedError

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(self.text(index.row(), index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(shortened(self.text(index.row(), index.column())))}</p>"  # as HTML it is wrapped
        return None

    def text(self, place: int, column: int) -> str:
        """Return what a cell says."""
        raise NotImplementedError


class DifferenceModel(ListModel):
    """Sets that the logbook has with other figures than the file."""

    @staticmethod
    def heads() -> tuple[str, ...]:
        return tr(_C, "Day"), tr(_C, "Exercise"), tr(_C, "Set"), tr(_C, "In your logbook, stays"), tr(_C, "In the file")

    def text(self, place: int, column: int) -> str:
        row = self.rows[place]
        assert isinstance(row, Difference)
        match column:
            case 0:
                return day_with_year(row.workout.day)
            case 1:
                return row.entry.source_name
            case 2:
                return number(row.stored.number)
            case 3:
                return said_of(row.stored, row.offered)
            case _:
                return said_of(row.offered, row.stored)


class ProblemModel(ListModel):
    """Rows of the file that are left out, and why."""

    @staticmethod
    def heads() -> tuple[str, ...]:
        return tr(_C, "Line"), tr(_C, "Why"), tr(_C, "What stands there")

    def text(self, place: int, column: int) -> str:
        row = self.rows[place]
        assert isinstance(row, RowProblem)
        return (number(row.line), row.reason[:1].upper() + row.reason[1:], row.text)[column]


class FlagModel(ListModel):
    """Figures that are imported as they are and should be looked at."""

    @staticmethod
    def heads() -> tuple[str, ...]:
        return tr(_C, "Line"), tr(_C, "What to look at")

    def text(self, place: int, column: int) -> str:
        row = self.rows[place]
        assert isinstance(row, Flag)
        return (number(row.line), row.text)[column]


class ListView(Table):
    """Lines of texts; `shares` are the parts of the width that the columns get, `empty` is said where there is none."""

    def __init__(
        self,
        model: ListModel,
        name: str,
        words: str,
        shares: Sequence[int],
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, words, parent)
        self._empty = empty
        self._shares, self._heads = shares, model.heads()
        self.setModel(model)
        follow_theme(self, self._on_theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            theme = theme_of(self)
            painter = QPainter(self.viewport())
            painter.setFont(theme.font())
            painter.setPen(theme.color("text-2"))
            box = self.viewport().rect().adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def _on_theme(self, theme: Theme) -> None:
        plain_head(self.horizontalHeader(), theme)
        # An item has a margin of 3 px of its own.
        self.setStyleSheet(
            f"QTableView::item {{ padding: 0 {theme.px(8) - 3}px; }}"
            f"QTableView::item:first {{ padding-left: {theme.px(PAD) - 3}px; }}"
        )
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(1)
        vertical.setDefaultSectionSize(theme.px(32))
        self._fit()

    def _fit(self) -> None:
        theme, width, whole = theme_of(self), self.viewport().width(), sum(self._shares)
        heads = [theme.text_width(head) + theme.px(20) for head in self._heads]
        heads[0] += theme.px(PAD - 8)
        room = width
        for column, share in enumerate(self._shares):
            last = column == len(self._shares) - 1
            wide = room if last else max(heads[column], width * share // whole)
            self.setColumnWidth(column, wide)
            room = max(heads[-1], room - wide)


def shortened(text: str) -> str:
    """Return the beginning of a text in one line: a note may be a book."""
    line = " ".join(text[: MOST_SHOWN * 2].split())
    return line if len(line) <= MOST_SHOWN and len(text) <= MOST_SHOWN * 2 else line[:MOST_SHOWN].rstrip() + "…"


def said_of(row: SideSet, other: SideSet) -> str:
    """Return what a set holds in short, naming only what `other` does not have the same besides amount and load."""
    parts = []
    if row.reps is not None:
        parts.append(f"{number(row.reps)} {TIMES}")
    parts += [f"{number(value)} {word}" for value, word in _counts(row) if value is not None]
    if row.seconds is not None:
        parts.append(seconds_text(row.seconds))
    if row.distance is not None:
        parts.append(f"{number(row.distance.value)} {row.distance.unit.value}")
    load = _load(row.load)
    if load:
        parts.append(load)
    if row.kind != other.kind:
        parts.append(kind_name(row.kind))
    if row.side != other.side:
        parts.append(side_name(row.side))
    if row.effort != other.effort and row.effort is not None:
        parts.append(f"{row.effort.scale.value.upper()} {number(row.effort.value)}")
    if row.note != other.note and row.note:
        parts.append(f"“{row.note}”")
    return " ".join(parts) or tr(_C, "nothing")


def _counts(row: SideSet) -> tuple[tuple[float | None, str], ...]:
    steps, contacts, twists = tr("Units", "steps"), tr("Units", "contacts"), tr("Units", "twists")
    return (row.steps, steps), (row.contacts, contacts), (row.twists, twists)


def _load(load: Load) -> str:
    parts = []
    if load.weight is not None:
        parts.append(weight_text(load.weight))
    if load.assistance is not None:
        parts.append(tr(_C, "{weight} taken off").format(weight=weight_text(load.assistance)))
    if load.band is not None or load.band_label:
        parts.append(" ".join(part for part in (tr(_C, "band"), load.band_label) if part))
    return ", ".join(parts)
