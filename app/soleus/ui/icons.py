"""Phosphor outlines as icons in the colours of the theme; they follow a change of theme by themselves."""

from functools import cache, lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap

from soleus.assets import asset
from soleus.ui.theme import Theme, theme_of


@cache
def _outline(name: str) -> bytes:
    return asset("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=1024)
def _rendered(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    # Late: QtSvg is not needed before the first icon is painted.
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(_outline(name).replace(b"currentColor", colour.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, token: str = "text", size: float = 16, theme: Theme | None = None, ratio: float = 2.0) -> QPixmap:
    """Return an icon as a picture; `size` is in pixels at 100 % text."""
    theme = theme or theme_of()
    return _rendered(name, theme.tokens.colour(token), theme.px(size), ratio)


def paint_icon(painter: QPainter, rect: QRectF | QRect, name: str, theme: Theme, token: str = "text") -> None:
    """Paint an icon centred in `rect`, as large as the shorter side."""
    box = QRectF(rect)
    side = int(min(box.width(), box.height()))
    ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
    picture = _rendered(name, theme.tokens.colour(token), side, ratio)
    painter.drawPixmap(QPoint(round(box.center().x() - side / 2), round(box.center().y() - side / 2)), picture)


class _ThemedEngine(QIconEngine):
    """Draws one outline in the colour that a token has at the time of painting."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def _colour(self, mode: QIcon.Mode) -> str:
        return theme_of().tokens.colour("disabled" if mode == QIcon.Mode.Disabled else self._token)

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        picture = _rendered(self._name, self._colour(mode), side, ratio)
        centre = rect.center()
        painter.drawPixmap(QPoint(centre.x() - (side - 1) // 2, centre.y() - (side - 1) // 2), picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _rendered(self._name, self._colour(mode), min(size.width(), size.height()), 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return _rendered(self._name, self._colour(mode), max(1, round(side / scale)), scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)


def icon(name: str, token: str = "text") -> QIcon:
    """Return an icon whose colour is that of `token` in the theme in use, greyed where its button is disabled."""
    return QIcon(_ThemedEngine(name, token))
