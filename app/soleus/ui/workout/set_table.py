"""A side's table: a row for each set, with last time's figures beside today's."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from soleus.ui.text import tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.labels import label
from soleus.ui.workout.set_row import Line, SetRow


class SetTable(QWidget):
    """Set, Last time, Today; the row of the set to do stands out."""

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    move_wanted = Signal(object, int)
    number_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setTable")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: list[SetRow] = []
        self._heads = [
            label(text, "secondary")
            for text in (tr("SetTable", "Set"), tr("SetTable", "Last time"), tr("SetTable", "Today"))
        ]
        self._head = QWidget()
        for head in self._heads:
            head.setParent(self._head)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        follow_theme(self, self._on_theme)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the lines, reusing the rows that are there."""
        while len(self._rows) < len(lines):
            self._add_row()
        for index, row in enumerate(self._rows):
            if index < len(lines):
                before = lines[index - 1] if index else None
                parted = before is not None and "current" not in (before.state, lines[index].state)
                row.show_line(lines[index], parted)
            row.setVisible(index < len(lines))

    def lines(self) -> list[Line]:
        """The lines in sight."""
        return [row.line for row in self._rows if not row.isHidden()]

    def row(self, row_id: int) -> SetRow | None:
        """The row of a stored set."""
        return next((row for row in self._rows if not row.isHidden() and row.line.row_id == row_id), None)

    def _add_row(self) -> None:
        row = SetRow(self)
        row.edit_wanted.connect(self.edit_wanted)
        row.delete_wanted.connect(self.delete_wanted)
        row.move_wanted.connect(self.move_wanted)
        row.number_wanted.connect(self.number_wanted)
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(lambda place, row=row: self._on_menu(row, place))
        self._rows.append(row)
        self._column.addWidget(row)

    def _on_menu(self, row: SetRow, place: QPoint) -> None:
        row_id = row.line.row_id
        if row_id is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("SetTable", "Edit set\tE"), lambda: self.edit_wanted.emit(row_id))
        menu.addAction(tr("SetTable", "Move up\tAlt+Up"), lambda: self.move_wanted.emit(row_id, -1))
        menu.addAction(tr("SetTable", "Move down\tAlt+Down"), lambda: self.move_wanted.emit(row_id, 1))
        menu.addSeparator()
        menu.addAction(tr("SetTable", "Delete set\tDel"), lambda: self.delete_wanted.emit(row_id))
        menu.popup(row.mapToGlobal(place))

    def _on_theme(self, theme: Theme) -> None:
        self._head.setFixedHeight(theme.px(32))
        self._place_heads(theme)

    def _place_heads(self, theme: Theme) -> None:
        pad, first = theme.px(12), theme.px(36)
        rest = (self.width() - 2 * pad - first) / 2
        for head, x, width in zip(
            self._heads, (pad, pad + first, pad + first + rest), (first, rest, rest + pad), strict=True
        ):
            head.setGeometry(round(x), 0, round(width), theme.px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_heads(theme_of(self))
