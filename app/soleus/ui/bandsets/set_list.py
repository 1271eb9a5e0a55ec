"""The list of sets: one's own, then the built-in ones, each with its bands in small."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soleus.domain.band import BandSet
from soleus.ui.text import plural, tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import paint_row, paint_swatch, paint_text

SetRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEADING, _ROW = 36, 56


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    band_set: BandSet | None = None
    aside: str = ""


class SetListModel(QAbstractListModel):
    """Headings and sets; `default_id` names the set that the number keys pick from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[_Line, ...] = ()

    def set_sets(self, band_sets: Sequence[BandSet], default_id: str) -> None:
        """Show sets, own ones first."""
        lines: list[_Line] = []
        for builtin, heading in ((False, tr("Bands", "Your sets")), (True, tr("Bands", "Built-in sets"))):
            chosen = [one for one in band_sets if one.builtin is builtin]
            if chosen:
                lines.append(_Line(heading))
            for one in chosen:
                aside = tr("Bands", "default") if one.id == default_id else ""
                lines.append(_Line(one.shown_name, one, aside))
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def row_of(self, set_id: str) -> int:
        """Return the row of a set, −1 where it is not there."""
        return next((n for n, line in enumerate(self._lines) if line.band_set and line.band_set.id == set_id), -1)

    def line(self, row: int) -> _Line:
        """Return what a row shows."""
        return self._lines[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == SetRole:
            return line.band_set
        if role == Qt.ItemDataRole.AccessibleTextRole and line.band_set is not None:
            levels = _levels(line.band_set)
            return ", ".join(part for part in (line.words, line.aside, levels) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self._lines[index.row()].band_set is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SetDelegate(QStyledItemDelegate):
    """Draws a set: its name and what it is, its bands and how many."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = theme_of(option.widget)
        return QSize(theme.px(160), theme.px(_ROW if index.data(SetRole) else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        model = index.model()
        assert isinstance(model, SetListModel)
        line = model.line(index.row())
        box = QRectF(option.rect).adjusted(theme.px(16), 0, -theme.px(16), 0)
        if line.band_set is None:
            paint_text(painter, box, line.words, theme.color("text-2"), theme, 600)
            return
        paint_row(painter, option, theme)
        right = Qt.AlignmentFlag.AlignRight
        first = QRectF(box.x(), box.y() + theme.px(7), box.width(), theme.px(20))
        aside = theme.text_width(line.aside) + theme.px(8) if line.aside else 0
        paint_text(painter, first.adjusted(0, 0, -aside, 0), line.words, theme.color("text"), theme, 600)
        paint_text(painter, first, line.aside, theme.color("text-2"), theme, align=right)
        second = first.translated(0, theme.px(22))
        levels = _levels(line.band_set)
        wide = theme.text_width(levels)
        paint_text(painter, second, levels, theme.color("text-2"), theme, align=right)
        x = second.x()
        for band in line.band_set.bands:
            if x + theme.px(14) > second.right() - wide - theme.px(8):
                break
            swatch = QRectF(x, second.center().y() - theme.px(5), theme.px(14), theme.px(10))
            paint_swatch(painter, swatch, band.colour, None, theme, pattern=band.pattern)
            x += theme.px(17)


class SetListView(QListView):
    """The list; `chosen` carries the id of the set in turn."""

    chosen = Signal(str)

    def __init__(self, model: SetListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bandSetList")
        self.setAccessibleName(tr("Bands", "Band sets"))
        self.setModel(model)
        self._delegate = SetDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setProperty("plane", "bg")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def _on_current(self, current: QModelIndex) -> None:
        band_set = current.data(SetRole)
        if isinstance(band_set, BandSet):
            self.chosen.emit(band_set.id)


def _levels(band_set: BandSet) -> str:
    return plural("Bands", "%n level", "%n levels", len(band_set.bands))
