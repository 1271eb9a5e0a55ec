"""The list of what a column can be, below its box: typing filters it, Enter chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from soleus.interchange.mapped import Meaning
from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.exercise_model import Index
from soleus.ui.transfer.list_popup import VALUE, LineDelegate, ListPopup
from soleus.ui.widgets.painting import paint_row, paint_text

_C = "Columns"
_PRESENT = VALUE + 1
ROWS = 9
"""So many choices are in sight at once."""

Choice = tuple[Meaning, str]


class MeaningModel(QAbstractListModel):
    """What a column can be, with its words; filtered by the words typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Choice] = []
        self._shown: list[Choice] = []
        self._present: Meaning | None = None

    def offer(self, choices: Sequence[Choice], present: Meaning) -> None:
        """Offer other choices; `present` is what the column is now."""
        self._all, self._present = list(choices), present
        self.search("")

    def search(self, text: str) -> None:
        """Keep the choices in which every word occurs."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [one for one in self._all if all(word in one[1].casefold() for word in words)]
        self.endResetModel()

    def place_of_present(self) -> int:
        """Return the row of what the column is now, else one of its kind, else the first."""
        present = self._present
        same = [n for n, one in enumerate(self._shown) if one[0] == present]
        kind = [n for n, one in enumerate(self._shown) if present is not None and one[0].role is present.role]
        return next(iter((*same, *kind)), 0)

    def best(self, text: str) -> int:
        """Return the row that Enter would choose: with words the first, else what the column is now."""
        return 0 if text.strip() else self.place_of_present()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        meaning, words = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == _PRESENT:
            return meaning == self._present
        return meaning if role == VALUE else None


class _Delegate(LineDelegate):
    """A line; what the column is now has a tick."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of()
        paint_row(painter, option, theme, ring=False)
        box = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        side = theme.px(16)
        if index.data(_PRESENT):
            paint_icon(painter, QRectF(box.x(), box.center().y() - side / 2, side, side), "check", theme, "accent")
        paint_text(painter, box.adjusted(side + theme.px(6), 0, 0, 0), str(index.data()), theme.color("text"), theme)


class ColumnPopup(ListPopup):
    """One list for all columns; `chosen` carries the meaning."""

    def __init__(self, parent: QWidget) -> None:
        what = tr(_C, "What the column can be")
        super().__init__("columnPopup", tr(_C, "Search what it can be"), what, _Delegate(), parent)
        self.model = MeaningModel(self)
        self.set_choices(self.model)

    def open_below(self, box: QRect, choices: Sequence[Choice], present: Meaning, typed: str) -> None:
        """Open below a box (in global coordinates, above it where there is no room)."""
        theme = theme_of(self)
        self.model.offer(choices, present)
        widest = max(theme.text_width(words) for _, words in choices) + theme.px(64)
        self.show_below(box, widest, ROWS, self.model.place_of_present(), typed)
