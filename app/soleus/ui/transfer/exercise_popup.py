"""The list of our exercises below a row's box: typing filters it, Enter chooses; creating a new one comes first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from soleus.domain.exercise import Exercise
from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.transfer.exercise_model import Index
from soleus.ui.transfer.list_popup import VALUE, LineDelegate, ListPopup
from soleus.ui.widgets.painting import paint_row, paint_text

_C = "Import"
NEW = ""
"""The key of the first item, which makes a new exercise."""


class ChoiceModel(QAbstractListModel):
    """What a name can be: a new exercise, likely ones, then all by name; filtered by words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, str, str]] = []  # key, shown, searched
        self._shown: list[tuple[str, str, str]] = []

    def offer(self, new_name: str, likely: Sequence[str], exercises: Sequence[Exercise]) -> None:
        """Offer other choices; `likely` are keys that come before the rest."""
        ranks = {key: n for n, key in enumerate(likely)}
        ordered = sorted(exercises, key=lambda e: ranks.get(e.key, len(ranks)))
        create = tr(_C, "Create “{name}”").format(name=new_name)
        self._all = [(NEW, create, ""), *((e.key, e.name, e.folded_names) for e in ordered)]
        self.search("")

    def search(self, text: str) -> None:
        """Keep the exercises in which every word occurs; a new one can always be made."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [item for item in self._all if item[0] == NEW or all(word in item[2] for word in words)]
        self.endResetModel()

    def place_of(self, key: str) -> int:
        """Return the row of a key; the first where it is not shown."""
        return next((n for n, item in enumerate(self._shown) if item[0] == key), 0)

    def best(self, text: str) -> int:
        """Return the row that Enter would choose: with words, the first exercise that has them is meant."""
        return 1 if text.strip() and len(self._shown) > 1 else 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        key, shown, _ = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return shown
        return key if role == VALUE else None


class _Delegate(LineDelegate):
    """A line; making a new exercise has a plus."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of()
        paint_row(painter, option, theme, ring=False)
        box = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        ink = "text"
        if index.data(VALUE) == NEW:
            side = theme.px(16)
            paint_icon(painter, QRectF(box.x(), box.center().y() - side / 2, side, side), "plus", theme, "accent")
            box.adjust(side + theme.px(6), 0, 0, 0)
            ink = "accent-ink" if option.state & QStyle.StateFlag.State_Selected else "accent"
        paint_text(painter, box, str(index.data()), theme.color(ink), theme)


class ExercisePopup(ListPopup):
    """One list for all rows; `chosen` carries the key, empty for a new exercise."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("exercisePopup", tr(_C, "Search exercises"), tr(_C, "Exercises"), _Delegate(), parent)
        self._model = ChoiceModel(self)
        self.set_choices(self._model)

    def open_below(
        self, box: QRect, new_name: str, likely: Sequence[str], exercises: Sequence[Exercise], key: str, typed: str
    ) -> None:
        """Open below a box (in global coordinates, above it where there is no room) with `key` as the present one."""
        self._model.offer(new_name, likely, exercises)
        self.show_below(box, theme_of(self).px(260), 8, self._model.place_of(key), typed)
