"""Controls of the graphs: the exercise, and which sides are drawn."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from soleus.domain.exercise import Exercise
from soleus.domain.workout import Side
from soleus.ui.text import side_name, tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.painting import paint_side, side_width

_THIN = "\u2009"  # between the mark and the name
KEY = Qt.ItemDataRole.UserRole


class ExerciseChooser(QComboBox):
    """A list of exercises to pick from or to search by typing any part of a name or other name."""

    exercise_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self._line.setObjectName("exerciseSearch")
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(14)
        completer = self._completer = QCompleter(self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self._key = ""
        self.activated.connect(self._on_activated)
        self._line.returnPressed.connect(self._take_first)
        self._line.editingFinished.connect(self._tidy)
        self._line.installEventFilter(self)
        follow_theme(self, lambda theme: self._line.setFont(theme.font("body", 600)))

    def set_exercises(self, first: Iterable[Exercise], others: Iterable[Exercise]) -> None:
        """Offer exercises: those to stand first, a line, and all others. What was chosen stays so."""
        model = QStandardItemModel(self)
        for exercise in first:
            model.appendRow(_item(exercise))
        rest = [_item(exercise) for exercise in others]
        parted = bool(rest) and model.rowCount() > 0
        at = model.rowCount()
        for item in rest:
            model.appendRow(item)
        self.blockSignals(True)
        self.setModel(model)
        self._completer.setModel(model)
        if parted:
            self.insertSeparator(at)
        self.blockSignals(False)
        self.choose(self._key)

    def set_hint(self, text: str) -> None:
        """Show a hint while no exercise is chosen."""
        self._line.setPlaceholderText(text)

    def key(self) -> str:
        """Return the key of the chosen exercise; empty where none is."""
        return self._key

    def choose(self, key: str) -> None:
        """Choose an exercise; `exercise_chosen` is not sent."""
        self._key = key
        self.setCurrentIndex(self.findData(key, KEY))
        self._tidy()
        self.updateGeometry()

    def _on_activated(self, index: int) -> None:
        key = self.itemData(index, KEY)
        if key:
            changed = key != self._key
            self._key = key
            self._tidy()
            self.updateGeometry()
            if changed:
                self.exercise_chosen.emit(key)

    def _take_first(self) -> None:
        """Choose the first exercise whose name holds what was typed."""
        typed = self._line.text().strip()
        if not typed or self.findText(typed, Qt.MatchFlag.MatchFixedString) >= 0:
            return
        self._completer.setCompletionPrefix(typed)
        if self._completer.completionCount():
            self._line.setText(self._completer.currentCompletion())

    def _tidy(self) -> None:
        """Show the chosen name again where something half typed was left."""
        at = self.findData(self._key, KEY)
        typed = self._line.text()
        wanted = self.itemText(at) if at >= 0 else ""
        if typed != wanted and not self._popup_open():
            found = self.findText(typed, Qt.MatchFlag.MatchFixedString)
            if typed and found >= 0 and found != at:
                self._on_activated(found)
                return
            self._line.setText(wanted)
        self._line.setCursorPosition(0)

    def _popup_open(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        width = theme.text_width(self.itemText(self.currentIndex()), weight=600) + theme.px(60)
        return QSize(min(max(width, theme.px(184)), theme.px(320)), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(132), theme.px(32))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._line.selectAll()
        return super().eventFilter(watched, event)


def _item(exercise: Exercise) -> QStandardItem:
    item = QStandardItem(exercise.name)
    item.setData(exercise.key, KEY)
    item.setEditable(False)
    if exercise.also:
        item.setToolTip(", ".join(exercise.also))
    return item


class SideChecks(QWidget):
    """A check box for each side that has points, with the side's mark."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideChecks")
        self._boxes: dict[Side, QCheckBox] = {}
        line = QHBoxLayout(self)
        spaced(line, 16)
        for side in Side:
            box = QCheckBox(_THIN + side_name(side))
            box.setAccessibleName(side_name(side))
            box.setObjectName(f"side-{side.value}")
            box.setChecked(True)
            box.toggled.connect(lambda _: self.changed.emit())
            box.hide()
            line.addWidget(box)
            self._boxes[side] = box
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._on_theme)

    def offer(self, sides: Iterable[Side]) -> None:
        """Show the boxes of these sides."""
        shown = set(sides)
        for side, box in self._boxes.items():
            box.setVisible(side in shown)

    def chosen(self) -> list[Side]:
        """Return the sides that are ticked."""
        return [side for side, box in self._boxes.items() if box.isChecked()]

    def set_chosen(self, sides: Sequence[Side]) -> None:
        """Tick these sides; `changed` is not sent."""
        for side, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(side in sides)
            box.blockSignals(False)

    def box(self, side: Side) -> QCheckBox:
        """Return the box of a side."""
        return self._boxes[side]

    def _on_theme(self, theme: Theme) -> None:
        for side, box in self._boxes.items():
            width = side_width(side, theme.px(16), theme)
            if width:
                box.setIconSize(QSize(width, theme.px(16)))
                box.setIcon(_mark(side, width, theme))
            else:
                box.setText(tr("History", "Other"))


def _mark(side: Side, width: int, theme: Theme) -> QIcon:
    picture = QPixmap(2 * width, 2 * theme.px(16))
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_side(painter, QRectF(0, 0, width, theme.px(16)), side, theme)
    painter.end()
    return QIcon(picture)
