"""The table of names: each with a box that opens the list of our exercises, drawn only where it is in sight."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.transfer.exercise_model import ROW_ROLE, Column, ExerciseModel, Index, NameRow
from soleus.ui.transfer.table import Table
from soleus.ui.widgets.list_keys import kept_enter
from soleus.ui.widgets.painting import (
    chip_width,
    paint_chip,
    paint_row,
    paint_swatch,
    paint_text,
    rounded,
    swatch_size,
)

ROW, ROW_WITH_HINT = 40, 60
PAD = 24


class ExerciseDelegate(QStyledItemDelegate):
    """Paints name and question, count, box and chip of a row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of()
        row: NameRow = index.data(ROW_ROLE)
        paint_row(painter, option, theme, ring=False)
        box = QRectF(option.rect)
        match index.column():
            case Column.NAME:
                self._paint_name(painter, box, row, theme)
            case Column.SETS:
                inner = box.adjusted(0, 0, -theme.px(36), 0)
                count = str(index.data())
                paint_text(painter, inner, count, theme.color("text"), theme, align=Qt.AlignmentFlag.AlignRight)
                side = theme.px(16)
                arrow = QRectF(box.right() - side - theme.px(8), box.center().y() - side / 2, side, side)
                paint_icon(painter, arrow, "arrow-right", theme, "text-2")
            case Column.OURS:
                view = self.parent()
                focused = (
                    isinstance(view, ExerciseView) and view.hasFocus() and view.currentIndex().row() == index.row()
                )
                paint_box(painter, choice_rect(option.rect, theme), row, focused, theme)
            case Column.MATCH:
                words, tone, icon = row.chip
                inner = box.adjusted(theme.px(8), 0, 0, 0)
                inner.setWidth(min(inner.width(), chip_width(words, theme, icon or None)))
                paint_chip(painter, inner, words, tone, theme, icon or None)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of()
        row: NameRow = index.data(ROW_ROLE)
        return QSize(theme.px(80), theme.px(ROW_WITH_HINT if row.hint else ROW))

    def _paint_name(self, painter: QPainter, box: QRectF, row: NameRow, theme: Theme) -> None:
        inner = box.adjusted(theme.px(PAD), 0, -theme.px(8), 0)
        if not row.hint:
            paint_text(painter, inner, row.name, theme.color("text"), theme)
            return
        first = QRectF(inner.x(), inner.y() + theme.px(8), inner.width(), theme.px(20))
        paint_text(painter, first, row.name, theme.color("text"), theme)
        check = check_rect(box.toRect(), theme)
        option = QStyleOptionButton()
        option.rect = check
        option.state = QStyle.StateFlag.State_Enabled
        option.state |= QStyle.StateFlag.State_On if row.ticked else QStyle.StateFlag.State_Off
        view = self.parent()
        assert isinstance(view, QWidget)
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, view)
        text = QRectF(check.right() + theme.px(8), check.y() - theme.px(2), 0, theme.px(20))
        text.setRight(inner.right())
        paint_text(painter, text, row.hint, theme.color("text-2"), theme)


def choice_rect(cell: QRect, theme: Theme) -> QRect:
    """Return where the box of a row's choice stands in its cell."""
    height = theme.px(32)
    return QRect(cell.x(), cell.center().y() - height // 2 + 1, cell.width() - theme.px(4), height)


def check_rect(cell: QRect, theme: Theme) -> QRect:
    """Return where the mark of a row's question stands in its cell."""
    side = theme.px(16)
    return QRect(cell.x() + theme.px(PAD), cell.bottom() - theme.px(10) - side + 1, side, side)


def paint_box(painter: QPainter, box: QRect, row: NameRow, focused: bool, theme: Theme) -> None:
    """Paint the choice of a row like a closed combo box, in warning colours where it is to be made."""
    edge = "focus" if focused else "warn" if row.is_open else "outline"
    rounded(painter, box, theme.px(6), theme.color("surface"), theme.color(edge), 2 if focused else 1)
    caret = QRectF(box.right() - theme.px(24), box.center().y() - theme.px(6), theme.px(12), theme.px(12))
    paint_icon(painter, caret, "caret-down", theme, "warn" if row.is_open else "text-2")
    inner = QRectF(box).adjusted(theme.px(9), 0, -theme.px(30), 0)
    room = inner
    if row.band is not None:
        wide, _ = swatch_size(theme)
        taken = wide + theme.px(20) + theme.text_width(row.band[2])
        room = inner.adjusted(0, 0, -min(taken, inner.width() / 2), 0)
    ink = theme.color("warn" if row.is_open else "text")
    x = room.x() + min(paint_text(painter, room, row.ours, ink, theme), room.width())
    if row.band is not None:
        colour, level, name = row.band
        wide, high = swatch_size(theme)
        swatch = QRectF(x + theme.px(8), inner.center().y() - high / 2, wide, high)
        paint_swatch(painter, swatch, colour, level, theme)
        rest = QRectF(
            swatch.right() + theme.px(6), inner.y(), inner.right() - swatch.right() - theme.px(6), inner.height()
        )
        paint_text(painter, rest, name, theme.color("text"), theme)


class ExerciseView(Table):
    """Names of a file; Enter, F2, a click or typing opens the list of exercises, Space answers a row's question."""

    choice_wanted = Signal(int, str)  # row, what was typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("importExercises", tr("Import", "Exercises in the file"), parent)
        self.setItemDelegate(ExerciseDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        follow_theme(self, self._on_theme)

    def setModel(self, model: ExerciseModel) -> None:  # type: ignore[override]
        super().setModel(model)
        model.modelReset.connect(self.fit)
        self.fit()
        if model.rowCount():
            self.setCurrentIndex(model.index(0, Column.OURS))

    def fit(self) -> None:
        """Give rows the height and columns the width they need."""
        model = self.model()
        if not isinstance(model, ExerciseModel):
            return
        theme = theme_of(self)
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(1)
        vertical.setDefaultSectionSize(theme.px(ROW))
        for place in range(model.rowCount()):
            height = theme.px(ROW_WITH_HINT if model.row(place).hint else ROW)
            if vertical.sectionSize(place) != height:
                self.setRowHeight(place, height)
        self._fit_columns()

    def cell(self, place: int, column: Column) -> QRect:
        """Return where a cell stands in the viewport."""
        return self.visualRect(self.model().index(place, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        key = event.key()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if place < 0 or not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.choice_wanted.emit(place, "")
        elif key == Qt.Key.Key_Space:
            self._answer(place)
        elif event.text() and event.text().isprintable():
            self.choice_wanted.emit(place, event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if index.column() == Column.OURS:
            self.choice_wanted.emit(index.row(), "")
        elif index.column() == Column.NAME and self._on_question(index, event):
            self._answer(index.row())

    def event(self, event: QEvent) -> bool:
        return kept_enter(event) or super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _on_question(self, index: Index, event: QMouseEvent) -> bool:
        cell = self.visualRect(index)
        return bool(index.data(ROW_ROLE).hint) and event.position().y() > cell.center().y()

    def _answer(self, place: int) -> None:
        model = self.model()
        assert isinstance(model, ExerciseModel)
        row = model.row(place)
        if row.hint:
            model.tick(place, not row.ticked)

    def _fit_columns(self) -> None:
        theme = theme_of(self)
        width = self.viewport().width()
        chips = max(chip_width(words, theme, "check" if icon else None) for words, icon in _chips())
        match = chips + theme.px(8 + PAD)
        sets = theme.text_width("00,000") + theme.px(40)
        ours = max(theme.px(150), min(theme.px(320), (width - match - sets) // 2))
        for column, wide in ((Column.SETS, sets), (Column.OURS, ours), (Column.MATCH, match)):
            self.setColumnWidth(column, wide)
        self.setColumnWidth(Column.NAME, max(theme.px(60), width - match - sets - ours))

    def _on_theme(self, theme: Theme) -> None:
        plain_head(self.horizontalHeader(), theme)
        self.fit()


def plain_head(header: QHeaderView, theme: Theme) -> None:
    """Dress the head of a table of a dialog."""
    header.setFixedHeight(theme.px(34))
    header.setStyleSheet(
        f"QHeaderView::section {{ background: {theme.tokens.bg}; border: none; padding: 0 {theme.px(8)}px;"
        f" border-top: 1px solid {theme.tokens.hairline}; border-bottom: 1px solid {theme.tokens.hairline}; }}"
        f"QHeaderView::section:first {{ padding-left: {theme.px(PAD)}px; }}"
    )


def _chips() -> tuple[tuple[str, bool], ...]:
    """Every word a chip can say, and whether an icon stands before it."""
    decided = tr("Import", "same name"), tr("Import", "your choice")
    return (tr("Import", "to decide"), True), *((words, True) for words in decided), (tr("Import", "our guess"), False)
