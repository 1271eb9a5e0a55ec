"""Paints a row of the library: glyph, name, what was last done with side marks and swatches, the day."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from soleus.domain.exercise import Exercise, Group
from soleus.domain.workout import Side
from soleus.ui.icons import paint_icon
from soleus.ui.library.last_line import Piece
from soleus.ui.library.list_model import DayRole, ExerciseRole, PiecesRole
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.leg_drawing import glyph_of, is_drawn, leg_size, paint_leg
from soleus.ui.widgets.painting import paint_row, paint_side, paint_swatch, paint_text, side_width, swatch_size

PADDING = 16
HEADING = 32
GLYPH = 20
GAP = 12

_ICONS = {
    Group.CORE: "circle-dashed",
    Group.MOBILITY: "arrow-counter-clockwise",
    Group.PLYOMETRIC: "lightning",
    Group.TEST: "target",
    Group.OTHER: "person-simple-run",
    Group.BAND: "repeat",
}
_Index = QModelIndex | QPersistentModelIndex


class ExerciseDelegate(QStyledItemDelegate):
    """Draws what the model says; sizes follow the text size."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = theme_of(option.widget)
        is_heading = index.data(ExerciseRole) is None
        return QSize(theme.px(200), theme.px(HEADING if is_heading else theme.tokens.row_2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        exercise = index.data(ExerciseRole)
        box = QRectF(option.rect)
        pad = theme.px(PADDING)
        if exercise is None:
            words = box.adjusted(pad, 0, -pad, 0)
            paint_text(painter, words, index.data(), theme.color("text-2"), theme, 600)
            return
        paint_row(painter, option, theme)
        paint_glyph(painter, QRectF(box.x() + pad, box.y(), theme.px(GLYPH), box.height()), exercise, theme)
        left = box.x() + pad + theme.px(GLYPH) + theme.px(GAP)
        room = box.right() - pad - left
        day = index.data(DayRole)
        day_width = theme.text_width(day) if day else 0
        line = theme.px(20)
        top = box.y() + theme.px(6)
        if day:
            where = QRectF(left + room - day_width, top, day_width + 1, line)
            paint_text(painter, where, day, theme.color("text-2"), theme, align=Qt.AlignmentFlag.AlignRight)
        name_room = room - (day_width + theme.px(GAP) if day else 0)
        name = QRectF(left, top, name_room, line)
        paint_text(painter, name, exercise.name, theme.color("text"), theme, 600)
        paint_pieces(painter, QRectF(left, top + line, room, line), index.data(PiecesRole), theme)


def paint_glyph(painter: QPainter, box: QRectF, exercise: Exercise, theme: Theme) -> None:
    """Paint the small leg with the exercise's muscles, or the sign of its group, centred in a box."""
    name = _ICONS.get(exercise.group, "barbell")
    drawn = is_drawn(exercise.muscles) and exercise.group not in (Group.PLYOMETRIC, Group.TEST)
    if drawn:
        view = glyph_of(exercise.muscles)
        width, height = leg_size(view, theme)
        paint_leg(painter, box.center().x() - width / 2, box.center().y() - height / 2, view, exercise.muscles, theme)
        return
    side = theme.px(18)
    where = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    paint_icon(painter, where, name, theme, "text-2")


def paint_pieces(painter: QPainter, box: QRectF, pieces: tuple[Piece, ...], theme: Theme) -> None:
    """Paint the pieces of a line from the left, as many as there is room for."""
    x = box.x()
    ink = theme.color("text-2")
    for number, piece in enumerate(pieces):
        room = box.right() - x
        if room < theme.px(14):
            return
        if piece.side is not None and piece.side is not Side.UNSTATED:
            if number:
                x += theme.px(7)
            height = theme.px(14)
            width = side_width(piece.side, height, theme)
            paint_side(painter, QRectF(x, box.center().y() - height / 2, width, height), piece.side, theme)
            x += width + theme.px(5)
        elif piece.band is not None:
            x += _paint_band(painter, QRectF(x, box.y(), room, box.height()), piece, theme) + theme.px(5)
        elif piece.text:
            x += paint_text(painter, QRectF(x, box.y(), room, box.height()), piece.text, ink, theme) + theme.px(5)


def _paint_band(painter: QPainter, box: QRectF, piece: Piece, theme: Theme) -> float:
    assert piece.band is not None
    width, height = swatch_size(theme, "small")
    if box.width() < width:
        return 0
    swatch = QRectF(box.x(), box.center().y() - height / 2, width, height)
    paint_swatch(painter, swatch, piece.band.colour, piece.level, theme, pattern=piece.band.pattern)
    left = box.x() + width + theme.px(5)
    if theme.text_width(piece.band.shown_name) > box.right() - left + 1:
        return width  # the level says which band it is; a cut name would not
    name = QRectF(left, box.y(), box.right() - left, box.height())
    return width + theme.px(5) + paint_text(painter, name, piece.band.shown_name, theme.color("text-2"), theme)
