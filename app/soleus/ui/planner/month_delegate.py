"""The cells of the month, painted: the day, its chips as far as there is room, how a week kept to its plan."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.planner.calendar_view import Key, key_of
from soleus.ui.planner.month_model import KEPT, KeptRole, MonthModel
from soleus.ui.planner.month_picture import Chip, MonthDay
from soleus.ui.planner.month_words import WeekKept
from soleus.ui.text import tr
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import paint_text, rounded

CHIP, TALL_CHIP = 24, 38
"""The height of a chip, and where its words take two lines."""
NARROW, TIGHT = 100, 124
"""Widths of a day below which words take two lines, and below which less is left free beside them."""
GAP = 3
EDGE = 5
HEAD = 20
ICON = 14
LEAST_CHIPS = 2
"""For so many there is always room."""

KEPT_TIGHT = 120
"""The width of the last column up to which less is left free beside its words."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Placed:
    """Chips of a day where they stand, and the place of "+2" for those that have no room."""

    chips: tuple[tuple[Chip, QRectF], ...]
    more: int = 0
    more_box: QRectF | None = None

    def at(self, x: float, y: float) -> Chip | None:
        """Return the chip at a point."""
        return next((chip for chip, box in self.chips if box.contains(x, y)), None)


def least_height(day_width: int, theme: Theme) -> int:
    """Return the least height of a week, in pixels."""
    return theme.px(2 * EDGE + HEAD) + LEAST_CHIPS * (_chip_height(day_width, theme) + theme.px(GAP))


def _chip_height(day_width: int, theme: Theme) -> int:
    return theme.px(TALL_CHIP if day_width < theme.px(NARROW) else CHIP)


def placed(cell: QRect, day: MonthDay, chosen: Key | None, theme: Theme) -> Placed:
    """Return where the chips of a day stand in its cell; the chosen one has room before others."""
    chip, gap = _chip_height(cell.width(), theme), theme.px(GAP)
    edge = theme.px(EDGE if cell.width() >= theme.px(TIGHT) else 3)
    top = cell.top() + theme.px(EDGE + HEAD) + gap
    room = cell.bottom() + 1 - theme.px(EDGE) // 2 - top
    fit = max(1, (room + gap) // (chip + gap))
    here = next((n for n, one in enumerate(day.chips) if key_of(one.face) == chosen), 0)
    first = max(0, here - fit + 1)
    shown = day.chips[first : first + fit]
    wide = cell.width() - 2 * edge
    boxes = [QRectF(cell.left() + edge, top + n * (chip + gap), wide, chip) for n in range(len(shown))]
    more = len(day.chips) - len(shown)
    if not more:
        return Placed(tuple(zip(shown, boxes, strict=True)))
    room = theme.text_width(_more_words(more), "caption", 600) + theme.px(12)
    box = QRectF(cell.right() - edge - room, cell.top() + theme.px(EDGE), room, theme.px(HEAD))
    return Placed(tuple(zip(shown, boxes, strict=True)), more, box)


class MonthDelegate(QStyledItemDelegate):
    """Paints days and weeks; the view tells it what is chosen and where something is carried over."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen: Key | None = None
        self.inviting: date | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = theme_of(option.widget)
        return QSize(theme.px(72), least_height(theme.px(72), theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        box: QRect = option.rect
        painter.save()
        painter.setClipRect(box)
        if index.column() == KEPT:
            _paint_kept(painter, box, index.data(KeptRole), theme)
        else:
            self._paint_day(painter, option, index, theme)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawLine(box.left(), box.top(), box.right(), box.top())
        painter.drawLine(box.left(), box.top(), box.left(), box.bottom())
        painter.restore()

    def _paint_day(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, theme: Theme) -> None:
        model = index.model()
        assert isinstance(model, MonthModel)
        day = model.day(index)
        assert day is not None
        box: QRect = option.rect
        view = option.widget
        assert isinstance(view, QTableView)
        within = day.day.month == model.picture.month.month
        painter.fillRect(box, theme.color("surface" if within else "bg"))
        is_chosen = view.currentIndex() == index
        inner = QRectF(box).adjusted(2, 2, -1, -1)
        if self.inviting == day.day:
            plane, edge = theme.color("accent-weak"), theme.color("accent")
            rounded(painter, inner, theme.px(4), plane, edge, 1, Qt.PenStyle.DashLine)
        if is_chosen and view.hasFocus():
            rounded(painter, inner, theme.px(4), None, theme.color("focus"), 2)
        elif is_chosen and not day.chips:
            rounded(painter, inner, theme.px(4), None, theme.color("accent"), 1)
        self._paint_figure(painter, box, index, within, day.day == model.picture.today, theme)
        chosen = self.chosen if is_chosen else None
        where = placed(box, day, chosen, theme)
        for chip, place in where.chips:
            painter.drawPixmap(place.topLeft(), _picture(painter, place, chip, key_of(chip.face) == chosen, theme))
        if where.more_box is not None:
            words, align = _more_words(where.more), Qt.AlignmentFlag.AlignHCenter
            paint_text(painter, where.more_box, words, theme.color("accent"), theme, 600, align, "caption")

    def _paint_figure(
        self, painter: QPainter, box: QRect, index: _Index, within: bool, is_today: bool, theme: Theme
    ) -> None:
        words = index.data(Qt.ItemDataRole.DisplayRole)
        edge, high = theme.px(EDGE), theme.px(HEAD)
        place = QRectF(box.left() + edge + theme.px(4), box.top() + edge, box.width() - edge - theme.px(4), high)
        if not is_today:
            token, weight = ("text", 600) if within else ("text-2", 400)
            paint_text(painter, place, words, theme.color(token), theme, weight)
            return
        wide = theme.text_width(words, weight=600) + theme.px(16)
        pill = QRectF(box.left() + edge, box.top() + edge, wide, high)
        rounded(painter, pill, high / 2, theme.color("accent"))
        paint_text(painter, pill, words, theme.color("on-accent"), theme, 600, Qt.AlignmentFlag.AlignHCenter)


def _more_words(more: int) -> str:
    return tr("Planner", "+{n}").format(n=more)


def _picture(painter: QPainter, box: QRectF, chip: Chip, chosen: bool, theme: Theme) -> QPixmap:
    """Return a chip as it is painted: the same few stand on many days, and painting them costs the most."""
    ratio = painter.device().devicePixelRatioF()
    size = box.size().toSize()
    sort = chip.words, chip.icon, chip.tone, chip.look, chip.ticked, chosen
    key = repr((sort, size.width(), size.height(), ratio, theme.key, theme.family))
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    within = QPainter(made)
    _paint_chip(within, QRectF(QPointF(0, 0), QSizeF(size)), chip, chosen, theme)
    within.end()
    QPixmapCache.insert(key, made)
    return made


def _paint_chip(painter: QPainter, box: QRectF, chip: Chip, chosen: bool, theme: Theme) -> None:
    radius = theme.px(4)
    fill = {"card": "surface", "key": "sunken"}.get(chip.look)
    edge = {"card": "line", "key": "outline", "waiting": "outline"}.get(chip.look)
    style = Qt.PenStyle.DashLine if chip.look == "waiting" and not chosen else Qt.PenStyle.SolidLine
    token = "accent" if chosen else edge
    line = theme.color(token) if token else None
    rounded(painter, box, radius, theme.color(fill) if fill else None, line, 2 if chosen else 1, style)
    tight = box.width() < theme.px(TIGHT - 2 * EDGE)
    icon, pad, gap = theme.px(ICON), theme.px(4 if tight else 7), theme.px(3 if tight else 5)
    paint_icon(painter, QRectF(box.left() + pad, box.center().y() - icon / 2, icon, icon), chip.icon, theme, chip.tone)
    words = box.adjusted(pad + icon + gap, 0, -gap, 0)
    ink = theme.color("text" if chip.look in ("card", "key") else "text-2")
    if box.height() > theme.px(CHIP):
        _paint_lines(painter, words, chip.words, ink, theme)
        return
    side = theme.px(12)
    tick = QRectF(box.right() - side - theme.px(6), box.center().y() - side / 2, side, side)
    if chip.ticked and tick.left() >= words.left() + theme.text_width(chip.words, "caption") + theme.px(4):
        paint_icon(painter, tick, "check-bold", theme, "ok")
    paint_text(painter, words, chip.words, ink, theme, kind="caption")


def _paint_lines(painter: QPainter, box: QRectF, words: str, ink: QColor, theme: Theme) -> None:
    """Paint words in two lines, elided where they need more."""
    font = theme.font("caption")
    metrics = QFontMetricsF(font)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    needed = metrics.boundingRect(QRectF(0, 0, box.width(), 1000), int(flags), words)
    painter.setFont(font)
    painter.setPen(ink)
    if needed.height() <= 2 * metrics.lineSpacing() + 1 and needed.width() <= box.width() + 0.5:
        painter.drawText(box, flags, words)
        return
    first, _, rest = words.partition(" ")
    lines = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width()) for line in (first, rest) if line]
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "\n".join(lines))


def _paint_kept(painter: QPainter, box: QRect, kept: WeekKept, theme: Theme) -> None:
    painter.fillRect(box, theme.color("bg"))
    side, top, high = theme.px(16 if box.width() > theme.px(KEPT_TIGHT) else 10), theme.px(6), theme.px(20)
    line = QRectF(box.left() + side, box.top() + top, box.width() - side - theme.px(8), high)
    paint_text(painter, line, kept.name, theme.color("text-2"), theme)
    if kept.strong:
        line.translate(0, high)
        paint_text(painter, line, kept.strong, theme.color("text"), theme, 600)
    line.translate(0, high)
    line.setBottom(box.bottom())
    painter.setFont(theme.font())
    painter.setPen(theme.color("warn" if kept.warns else "text-2"))
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    painter.drawText(line, flags, kept.line)
