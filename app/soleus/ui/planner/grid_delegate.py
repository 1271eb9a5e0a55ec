"""Paints the grid and edits its short texts, with the reason beside the cell where a text cannot be taken."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soleus.domain.errors import InvalidValue
from soleus.domain.target_shorthand import parse_tempo, parse_weight
from soleus.ui.icons import paint_icon
from soleus.ui.planner.grid_edit import Column, parse_rounds
from soleus.ui.planner.grid_heading import EDGE, circuit_rect, heading_height, paint_bracket, paint_heading, title_rect
from soleus.ui.planner.grid_hints import Hint, HintKind, lay_out, paint_hint
from soleus.ui.planner.grid_model import GridModel, GroupRole, HintRole, LineRole, NoteRole
from soleus.ui.planner.grid_rows import GridGroup, GridLine
from soleus.ui.text import DASH, plural, tr, unit_text
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import (
    paint_side,
    paint_swatch,
    paint_text,
    rounded,
    side_width,
    swatch_size,
)
from soleus.ui.widgets.weight_field import EnteredWeight, stepped, written_weight
from soleus.ui.wording import tempo_text

LINE = 32
INSET = 22
"""How far notes stand in, below the words beside the side mark."""
NOTE_MOST = 132
"""A long note shows its beginning."""

_Index = QModelIndex | QPersistentModelIndex


class Bubble(QWidget):
    """What is said below a cell that is being edited: how it is read, or why it cannot be taken."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("gridBubble")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text = ""
        self._wrong = False
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text

    def say(self, text: str, wrong: bool, under: QRect) -> None:
        """Say something below a cell, or go where the text is empty."""
        self._text, self._wrong = text, wrong
        self.setVisible(bool(text))
        if not text:
            return
        theme = theme_of(self)
        holder = self.parentWidget()
        assert holder is not None
        room = holder.rect().adjusted(8, 0, -8, 0)
        width = min(room.width(), theme.text_width(text) + theme.px(42 if wrong else 20))
        lines = QFontMetricsF(theme.font()).boundingRect(
            QRectF(0, 0, width - theme.px(42 if wrong else 20) + 1, 1000), int(Qt.TextFlag.TextWordWrap), text
        )
        height = round(lines.height()) + theme.px(12)
        left = max(room.left(), min(under.left(), room.right() - width))
        top = under.bottom() + 3
        if top + height > room.bottom():
            top = under.top() - height - 2
        self.setGeometry(left, top, width, height)
        self.setAccessibleName(text)
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        plane, ink = ("danger-weak", "danger") if self._wrong else ("surface", "text-2")
        rounded(painter, self.rect(), theme.px(6), theme.color(plane), theme.color("danger" if self._wrong else "line"))
        box = QRectF(self.rect()).adjusted(theme.px(10), 0, -theme.px(10), 0)
        if self._wrong:
            side = theme.px(16)
            paint_icon(painter, QRectF(box.x(), theme.px(8), side, side), "warning-circle", theme, ink)
            box.adjust(theme.px(22), 0, 0, 0)
        painter.setFont(theme.font())
        painter.setPen(theme.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._text)
        painter.end()


class CellEditor(QLineEdit):
    """The input in a cell; `began` is the text it started with."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName("gridEditor")
        self.setAccessibleName(name)
        self.began = ""
        self.cell: QPersistentModelIndex | None = None


class GridDelegate(QStyledItemDelegate):
    """Draws headings, lines and notes; `refused` says what a left cell could not take."""

    refused = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bubble: Bubble | None = None
        self.pointed: QPointF | None = None
        """Where the pointer is in the view, None where it is not."""

    # painting

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = theme_of(option.widget)
        if index.data(NoteRole):
            room = (option.widget.width() if option.widget else theme.px(424)) - theme.px(2 * EDGE + INSET)
            return QSize(theme.px(120), _note_height(index.data(), room, theme))
        hint = index.data(HintRole)
        if hint is not None:
            return QSize(theme.px(120), lay_out(hint, hint_width(option.widget, theme), theme).height)
        if index.data(LineRole) is None:
            return QSize(theme.px(40), heading_height(index.data(GroupRole), theme))
        return QSize(theme.px(40), theme.px(LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        self._paint_plane(painter, option, index, theme)
        line, hint = index.data(LineRole), index.data(HintRole)
        box = QRectF(option.rect)
        if hint is not None:
            model = index.model()
            assert isinstance(model, GridModel)
            box.setWidth(hint_width(option.widget, theme))
            paint_hint(painter, box, hint, model.bands.look(hint.band), theme, self.pointed)
        elif line is not None:
            self._paint_cell(painter, box, line, index, theme)
        elif index.data(NoteRole):
            self._paint_note(painter, box, index.data() or "", theme)
        else:
            paint_heading(painter, option.rect, index.data(GroupRole), index.row() == 0, theme)
        if index.column() == 0:
            paint_bracket(painter, option.rect, index.data(GroupRole), theme, not index.parent().isValid())

    def _paint_plane(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, theme: Theme) -> None:
        box = option.rect
        if not index.parent().isValid():
            box = title_rect(box, index.data(GroupRole), theme)
        if option.state & QStyle.StateFlag.State_Selected or _is_raised(index):
            painter.fillRect(box, theme.color("accent-weak"))
        elif option.state & QStyle.StateFlag.State_MouseOver and index.data(LineRole) is not None:
            painter.fillRect(box, theme.color("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, QRectF(box).adjusted(1, 1, -1, -1), theme.px(4), None, theme.color("focus"), 2)

    def _paint_note(self, painter: QPainter, box: QRectF, note: str, theme: Theme) -> None:
        inner = box.adjusted(theme.px(EDGE + INSET), theme.px(2), -theme.px(EDGE), -theme.px(6))
        painter.save()
        painter.setFont(theme.font())
        painter.setPen(theme.color("text-2"))
        painter.drawText(inner, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, note or tr("Planner", "Note"))
        painter.restore()

    def _paint_cell(self, painter: QPainter, box: QRectF, line: GridLine, index: _Index, theme: Theme) -> None:
        column = Column(index.column())
        box = box.adjusted(theme.px(EDGE) if column is Column.SIDE else theme.px(4), 0, 0, 0)
        box.adjust(0, 0, -theme.px(EDGE) if column is Column.REST else -theme.px(4), 0)
        text = index.data()
        if column is Column.SIDE:
            size = theme.px(16)
            mark = side_width(line.side, size, theme)
            paint_side(painter, QRectF(box.x(), box.center().y() - size / 2, mark, size), line.side, theme)
            rest = box.adjusted(mark + theme.px(6) if mark else 0, 0, 0, 0)
            paint_text(painter, rest, text, theme.color("text"), theme)
            return
        if column is Column.BAND and line.band is not None:
            self._paint_band(painter, box, line, index, theme)
            return
        right = column >= Column.KG
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        ink = theme.color("text" if text else "text-2")
        paint_text(painter, box, text or DASH, ink, theme, align=align)

    def _paint_band(self, painter: QPainter, box: QRectF, line: GridLine, index: _Index, theme: Theme) -> None:
        model = index.model()
        assert isinstance(model, GridModel)
        if line.band is None:
            return
        colour, level = model.bands.look(line.band)
        width, height = swatch_size(theme)
        paint_swatch(painter, QRectF(box.x(), box.center().y() - height / 2, width, height), colour, level, theme)
        rest = box.adjusted(width + theme.px(6), 0, 0, 0)
        text = model.bands.short(line.band)
        if theme.text_width(text) > rest.width():  # the colour comes first; the tooltip tells the stretch
            text = model.bands.short(line.band, with_stretch=False)
        paint_text(painter, rest, text, theme.color("text"), theme)

    # editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        if index.data(NoteRole):
            name = tr("Planner", "Note")
        elif not index.parent().isValid():
            name = tr("Planner", "Rounds")
        else:
            name = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor = CellEditor(parent, str(name))
        if index.data(LineRole) is not None and index.column() >= Column.KG:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._bubble = Bubble(parent)
        kept = editor.cell = QPersistentModelIndex(index)
        editor.textEdited.connect(lambda: self._on_typed(editor, kept))
        editor.destroyed.connect(self._bubble.deleteLater)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, CellEditor)
        if not editor.began and not editor.isModified():
            editor.began = index.data(Qt.ItemDataRole.EditRole) or ""
            editor.setText(editor.began)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        assert isinstance(editor, CellEditor)
        assert isinstance(model, GridModel)
        # An untouched text may be rounded for show: only what was typed is stored.
        if editor.text() != editor.began and not model.problem(index, editor.text()):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        box = QRect(option.rect)
        if index.data(NoteRole):
            box = box.adjusted(theme.px(EDGE + INSET) - 8, 0, -theme.px(EDGE) + 4, 0)
        elif not index.parent().isValid():
            box = _rounds_rect(option.rect, index.data(GroupRole), theme)
        else:
            least = theme.px(112)
            holder = editor.parentWidget()
            room = holder.width() if holder is not None else option.rect.right()
            if box.width() < least:
                box.setLeft(box.left() if index.column() < Column.KG else box.right() - least)
                box.setWidth(least)
            if box.right() > room - 4:
                box.moveRight(room - 4)
        middle = box.center().y()
        box.setHeight(theme.px(LINE))
        box.moveTop(middle - box.height() // 2 if not index.data(NoteRole) else option.rect.top())
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, CellEditor):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            leaves = {
                Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1,
            }.get(Qt.Key(event.key()))  # fmt: skip
            if leaves is not None:
                return self._leave(watched, leaves)
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None and self._step_weight(watched, step > 0):
                return True
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            problem = str(watched.property("problem") or "")
            if problem and event.reason() not in (
                Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason
            ):  # fmt: skip
                self.refused.emit(problem)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                return False
        return super().eventFilter(watched, event)

    def _leave(self, editor: CellEditor, step: int) -> bool:
        """Store the text and close the editor, or stay and say why not."""
        problem = str(editor.property("problem") or "")
        if problem:
            self._say(editor, problem, True)
            return True
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        if step:
            self.stepped.emit(step)
        return True

    def _step_weight(self, editor: CellEditor, up: bool) -> bool:
        """Go to the next weight that can be had; return whether the cell is one of a weight."""
        index = editor.cell
        if index is None or not index.isValid() or index.column() != Column.KG or index.data(LineRole) is None:
            return False
        model = index.model()
        assert isinstance(model, GridModel)
        try:
            weight, assistance = parse_weight(editor.text(), model.unit)
        except InvalidValue:
            return True
        shown = weight or assistance
        now = EnteredWeight(shown, weight is None) if shown is not None else None
        after = stepped(now, up, model.unit, model.reach(index))
        named = "" if after.weight.unit is model.unit else f" {unit_text(after.weight.unit)}"
        editor.setText(f"{written_weight(after)}{named}")
        self._on_typed(editor, index)
        return True

    def _on_typed(self, editor: CellEditor, index: QPersistentModelIndex) -> None:
        model = index.model()
        if not index.isValid() or not isinstance(model, GridModel):
            return
        problem = model.problem(index, editor.text()) if editor.text() != editor.began else ""
        editor.setProperty("problem", problem)
        editor.setProperty("invalid", bool(problem))
        editor.update()
        reading = "" if problem else _reading(index, editor.text())
        self._say(editor, problem or reading, bool(problem))

    def _say(self, editor: CellEditor, text: str, wrong: bool) -> None:
        if self._bubble is not None:
            self._bubble.say(text, wrong, editor.geometry())


def hint_width(view: QWidget | None, theme: Theme) -> float:
    """Return how wide a hint's row is."""
    return float(view.viewport().width()) if isinstance(view, QAbstractItemView) else float(theme.px(424))


def hint_button(row: QRect, hint: Hint, width: float, theme: Theme) -> QRectF:
    """Return where the button of a hint is; empty where it has none."""
    button = lay_out(hint, width, theme).button
    return QRectF() if button is None else button.translated(QPointF(row.topLeft()))


def _is_raised(index: _Index) -> bool:
    """Whether a row, or what is suggested below it, stands on the plane of a suggestion."""
    model = index.model()
    if not isinstance(model, GridModel) or not index.parent().isValid():
        return False
    return any(hint.kind is HintKind.RAISE for hint in model.hints_of(index))


def _note_height(note: str, room: int, theme: Theme) -> int:
    words = note or tr("Planner", "Note")
    box = QFontMetricsF(theme.font()).boundingRect(
        QRectF(0, 0, max(room, 40), 4000), int(Qt.TextFlag.TextWordWrap), words
    )
    return min(max(theme.px(LINE), round(box.height()) + theme.px(8)), theme.px(NOTE_MOST))


def _rounds_rect(row: QRect, group: GridGroup, theme: Theme) -> QRect:
    """Return where the rounds of a heading are typed: where they are told, else at the end of its line."""
    told = circuit_rect(row, group, theme)
    wide = max(theme.px(112), theme.text_width(group.circuit) + theme.px(16))
    if told.isValid():
        return QRect(theme.px(EDGE + INSET) - 8, told.top(), wide, told.height())
    title = title_rect(row, group, theme)
    return QRect(title.right() - theme.px(EDGE + 28) - wide, title.top(), wide, title.height())


def _reading(index: QPersistentModelIndex, text: str) -> str:
    """Return how a text is read where that is not plain from itself."""
    try:
        if not index.parent().isValid():
            return plural("Planner", "%n round", "%n rounds", parse_rounds(text))
        if index.column() == Column.TEMPO and not index.data(NoteRole):
            return tempo_text(parse_tempo(text))
    except InvalidValue:
        return ""
    return ""
