"""The bands of a set in order, with what they pull and have done; rows move by drag or by Alt+arrow."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from soleus.domain.band import Band, BandSet
from soleus.services.bands import Wear
from soleus.ui.icons import paint_icon
from soleus.ui.text import DASH, number, number_locale, tr
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.bands import band_words
from soleus.ui.widgets.list_keys import choose_row
from soleus.ui.widgets.painting import paint_row, paint_swatch, paint_text, swatch_size

BandRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _HEAD = 44, 36
_GRIP, _SWATCH = 16, 40
_FIGURE, _NAME = 72, 80
_WHOLE = Qt.AlignmentFlag.AlignRight


class BandListModel(QAbstractListModel):
    """The bands of one set; `moved` asks to put the band of a row at another place."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bands: tuple[Band, ...] = ()
        self._wear: Mapping[str, Wear] = {}
        self._movable = False
        self._dragged = -1

    def set_band_set(self, band_set: BandSet | None) -> None:
        """Show the bands of a set; those of a built-in one stay where they are."""
        bands = band_set.bands if band_set else ()
        self._movable = band_set is not None and not band_set.builtin
        same = [band.id for band in bands] == [band.id for band in self._bands]
        if not same:
            self.beginResetModel()
        self._bands = bands
        if not same:
            self.endResetModel()
        elif bands:
            self.dataChanged.emit(self.index(0), self.index(len(bands) - 1))

    def set_wear(self, wear: Mapping[str, Wear]) -> None:
        """Show what the bands have done."""
        self._wear = wear
        if self._bands:
            self.dataChanged.emit(self.index(0), self.index(len(self._bands) - 1))

    def band(self, row: int) -> Band | None:
        """Return the band of a row."""
        return self._bands[row] if 0 <= row < len(self._bands) else None

    def wear(self, band_id: str) -> Wear | None:
        """Return what a band has done, None while that is not known."""
        return self._wear.get(band_id)

    def repetitions(self, band_id: str) -> float:
        """Return the repetitions that a band has done as far as is known."""
        wear = self.wear(band_id)
        return wear.repetitions if wear else 0.0

    @property
    def movable(self) -> bool:
        """Whether the order can be changed."""
        return self._movable

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._bands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        band = self._bands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return band.shown_name
        if role == BandRole:
            return band
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(band, index.row() + 1)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._movable else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        self._dragged = indexes[0].row() if indexes else -1
        return super().mimeData(indexes)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Ask for the move; the rows themselves follow when the set is stored."""
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._bands)
        if self._dragged >= 0 and self._movable:
            target = place - 1 if place > self._dragged else place
            if target != self._dragged:
                self.moved.emit(self._dragged, target)
        self._dragged = -1
        return False

    def _said(self, band: Band, level: int) -> str:
        parts = [band_words(band.shown_name, level)]
        force = maker_force(band)
        if force is not None:
            parts.append(tr("Bands", "about {number} kg").format(number=number(force, 1)))
        if band.measurement is not None:
            measured = number(band.force_kgf(100) or 0, 1)
            parts.append(tr("Bands", "measured {number} kg").format(number=measured))
        wear = self._wear.get(band.id)
        if wear is not None:
            parts.append(tr("Bands", "{number} repetitions").format(number=counted(wear.repetitions)))
        return ", ".join(parts)


def counted(repetitions: float) -> str:
    """Return a number of repetitions, in groups of three digits as the language writes them."""
    return number_locale().toString(round(repetitions))


def maker_force(band: Band) -> float | None:
    """Return the maker's force at 100 % stretch in kilogram-force."""
    return band.force_100_kgf


def heads() -> tuple[str, str, str]:
    """Return what stands above the three columns of figures."""
    return tr("Bands", "≈ kg"), tr("Bands", "measured"), tr("Bands", "reps")


def columns(box: QRectF, theme: Theme) -> tuple[QRectF, QRectF, QRectF, QRectF, QRectF, QRectF]:
    """Return the boxes of grip, swatch, name, force, measurement and repetitions in a row."""
    pad = theme.px(16)
    left = box.left() + pad
    grip = QRectF(left, box.y(), theme.px(_GRIP), box.height())
    swatch = QRectF(grip.right() + theme.px(16), box.y(), theme.px(_SWATCH), box.height())
    widths = [max(theme.px(_FIGURE), theme.text_width(words) + theme.px(12)) for words in heads()]
    if box.right() - 2 * pad - swatch.right() - sum(widths) < theme.px(_NAME):
        widths[1] = 0  # the measurement stands in the form, too
    right = box.right() - pad
    figures = []
    for width in reversed(widths):
        figures.append(QRectF(right - width, box.y(), width, box.height()))
        right -= width
    reps, measured, force = figures
    name_left = swatch.right() + theme.px(16)
    name = QRectF(name_left, box.y(), max(0.0, right - name_left), box.height())
    return grip, swatch, name, force, measured, reps


class BandListHead(QWidget):
    """The names of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(300), theme_of(self).px(_HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        _, swatch, name, *figures = columns(QRectF(self.rect()), theme)
        ink = theme.color("text-2")
        level = tr("Bands", "Level")
        room = QRectF(swatch.x(), swatch.y(), name.x() - swatch.x(), swatch.height())
        metrics = QFontMetricsF(theme.font())
        if metrics.horizontalAdvance(level) <= room.width():
            paint_text(painter, room, level, ink, theme)
        paint_text(painter, name, tr("Bands", "Name"), ink, theme)
        for box, words in zip(figures, heads(), strict=True):
            if box.width() == 0:
                continue
            paint_text(painter, box, words, ink, theme, align=_WHOLE)
        painter.end()


class BandDelegate(QStyledItemDelegate):
    """Draws a band's row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = theme_of(option.widget)
        return QSize(theme.px(300), theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(option.widget)
        model = index.model()
        assert isinstance(model, BandListModel)
        band = model.band(index.row())
        assert band is not None
        paint_row(painter, option, theme)
        grip, swatch, name, force, measured, reps = columns(QRectF(option.rect), theme)
        if model.movable:
            _paint_grip(painter, grip, theme)
        width, height = swatch_size(theme, "large")
        strip = QRectF(swatch.x(), swatch.center().y() - height / 2, width, height)
        paint_swatch(painter, strip, band.colour, index.row() + 1, theme, pattern=band.pattern)
        paint_text(painter, name, band.shown_name, theme.color("text"), theme, 600)
        kilograms = maker_force(band)
        ink = theme.color("text-2" if band.measurement else "text")
        paint_text(painter, force, DASH if kilograms is None else number(kilograms, 1), ink, theme, align=_WHOLE)
        own = DASH if band.measurement is None else number(band.force_kgf(100) or 0, 1)
        if measured.width():
            paint_text(painter, measured, own, theme.color("text"), theme, align=_WHOLE)
        self._paint_wear(painter, reps, model.wear(band.id), theme)

    def _paint_wear(self, painter: QPainter, box: QRectF, wear: Wear | None, theme: Theme) -> None:
        words = "" if wear is None else counted(wear.repetitions)
        worn = wear is not None and wear.worn
        ink = theme.color("warn" if worn else "text")
        paint_text(painter, box, words, ink, theme, align=_WHOLE)
        if worn:
            side = theme.px(16)
            left = box.right() - theme.text_width(words) - side - theme.px(6)
            paint_icon(painter, QRectF(left, box.center().y() - side / 2, side, side), "warning", theme, "warn")


def _paint_grip(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("disabled"))
    dot = theme.px(2)
    for x in (0, theme.px(5)):
        for y in (-theme.px(5), 0, theme.px(5)):
            painter.drawEllipse(QRectF(box.x() + theme.px(4) + x, box.center().y() + y - dot / 2, dot, dot))
    painter.restore()


class BandListView(QListView):
    """The list; `chosen` carries the id of the band in turn, `move_wanted` a row and where it shall stand."""

    chosen = Signal(str)
    move_wanted = Signal(int, int)
    removal_wanted = Signal()

    def __init__(self, model: BandListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bandList")
        self.setAccessibleName(tr("Bands", "Bands of this set, lightest first"))
        self.setModel(model)
        self._delegate = BandDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        model.moved.connect(self.move_wanted)
        model.modelReset.connect(self.updateGeometry)
        self.selectionModel().currentChanged.connect(self._on_current)

    def sizeHint(self) -> QSize:
        """As high as its rows: the pane around it scrolls."""
        theme = theme_of(self)
        return QSize(theme.px(380), max(1, self.model().rowCount()) * theme.px(_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        row = self.currentIndex().row()
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if 0 <= row + step < self.model().rowCount():
                self.move_wanted.emit(row, row + step)
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def choose(self, row: int) -> None:
        """Make the band of a row the one in turn."""
        choose_row(self, row)

    def _on_current(self, current: QModelIndex) -> None:
        band = current.data(BandRole)
        if isinstance(band, Band):
            self.chosen.emit(band.id)
