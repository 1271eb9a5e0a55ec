"""How a month and a workout look in the list."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from soleus.domain.ports import MonthCount
from soleus.domain.workout import Side
from soleus.ui.history.summary import Token, WorkoutRow
from soleus.ui.history.workout_list import Role, count_words
from soleus.ui.text import month_name, number, tr, weekday_short
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import (
    chip_width,
    paint_chip,
    paint_hairline,
    paint_row,
    paint_side,
    paint_swatch,
    paint_text,
    rounded,
    side_width,
    swatch_size,
)

HEADING_HEIGHT, ROW_HEIGHT = 32, 52
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight


class RowDelegate(QStyledItemDelegate):
    """Weekday and day at the left, name over the sets; a quiet bar where the workout is still being read."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        heading = index.data(Role.HEADING) is not None
        return QSize(0, theme_of().px(HEADING_HEIGHT if heading else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        heading = index.data(Role.HEADING)
        if heading is not None:
            _paint_heading(painter, option, heading, theme)
            return
        paint_row(painter, option, theme)
        row = index.data(Role.WORKOUT)
        box = QRectF(option.rect).adjusted(theme.px(16), 0, -theme.px(16), 0)
        if row is None:
            _paint_unread(painter, box, theme)
        else:
            _paint_workout(painter, box, row, theme)


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, month: MonthCount, theme: Theme) -> None:
    painter.fillRect(option.rect, theme.color("bg"))
    box = QRectF(option.rect)
    paint_hairline(painter, box.left(), box.right(), box.top() + 0.5, theme)
    paint_hairline(painter, box.left(), box.right(), box.bottom() - 0.5, theme)
    box.adjust(theme.px(16), 0, -theme.px(16), 0)
    taken = paint_text(painter, box, count_words(month.workouts), theme.color("text-2"), theme, align=_RIGHT)
    box.setRight(box.right() - taken - theme.px(8))
    paint_text(painter, box, month_name(date(month.year, month.month, 1)), theme.color("text-2"), theme, 600)


def _paint_unread(painter: QPainter, box: QRectF, theme: Theme) -> None:
    left, line = box.left() + day_column(theme), theme.px(8)
    for share, y in ((0.35, 0.34), (0.6, 0.68)):
        bar = QRectF(left, box.top() + box.height() * y - line / 2, (box.right() - left) * share, line)
        rounded(painter, bar, line / 2, theme.color("sunken"))


def day_column(theme: Theme) -> int:
    """Return the width of weekday and day, the gap to the name included."""
    widest = max(theme.text_width(weekday_short(date(2024, 1, day))) for day in range(1, 8))
    return max(theme.px(64), widest + theme.px(6) + theme.text_width("30", weight=600) + theme.px(12))


def _paint_workout(painter: QPainter, box: QRectF, row: WorkoutRow, theme: Theme) -> None:
    column = day_column(theme)
    half = theme.px(20)
    first = QRectF(box.left(), box.top() + theme.px(6), box.width(), half)
    second = first.translated(0, half)
    paint_text(painter, first, weekday_short(row.day), theme.color("text-2"), theme)
    day = QRectF(first.left(), first.top(), column - theme.px(12), half)
    paint_text(painter, day, number(row.day.day), theme.color("text"), theme, 600, _RIGHT)
    first.setLeft(first.left() + column)
    second.setLeft(first.left())
    if not row.finished:
        words = tr("History", "unfinished")
        width = chip_width(words, theme)
        chip = QRectF(box.right() - width, box.center().y() - theme.px(12), width, theme.px(24))
        paint_chip(painter, chip, words, "warn", theme)
        first.setRight(chip.left() - theme.px(8))
        second.setRight(first.right())
    paint_text(painter, first, row.name, theme.color("text"), theme, 600)
    paint_tokens(painter, second, row.tokens, theme, "text-2")


def paint_tokens(
    painter: QPainter, box: QRectF, tokens: tuple[Token, ...], theme: Theme, ink: str, strong: bool = False
) -> float:
    """Paint marks, swatches and words from left to right as far as there is room; return where they end.

    `strong` sets words that begin with a figure in bold.
    """
    x = box.left()
    gap = theme.px(6)
    mark = theme.px(14)
    for at, token in enumerate(tokens):
        room = box.right() - x
        if isinstance(token, Side):
            width = float(side_width(token, mark, theme))
            x += theme.px(6) if at else 0
            if room < width + theme.px(6):
                return x
            paint_side(painter, QRectF(x, box.center().y() - mark / 2, width, mark), token, theme)
        elif isinstance(token, str):
            if room < theme.px(16):
                return x
            words = QRectF(x, box.top(), room, box.height())
            weight = 600 if strong and token[:1].isdigit() else None
            width = paint_text(painter, words, token, theme.color(ink), theme, weight)
        else:
            wide, high = swatch_size(theme, "small")
            if room < wide:
                return x
            width = float(wide)
            swatch = QRectF(x, box.center().y() - high / 2, wide, high)
            paint_swatch(painter, swatch, token.colour, token.level, theme)
        x += width + gap
    return x - gap if tokens else x
