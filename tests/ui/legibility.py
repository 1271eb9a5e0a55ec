"""Whether what stands on the screen can be read: room for every text, and contrast to what is behind it."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from soleus.ui.colour import TEXT_CONTRAST, contrast
from soleus.ui.widgets.labels import ElidedLabel

SLACK = 1
"""Pixels that rounding of a width may take."""


def shown_labels(root: QWidget) -> Iterator[QLabel]:
    """Yield the labels in sight that carry plain words."""
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.text().startswith("<"):
            yield label


def cramped(root: QWidget) -> list[str]:
    """Return what has too little room, each with its words."""
    found = []
    for label in shown_labels(root):
        metrics, room = QFontMetrics(label.font()), label.contentsRect()
        if isinstance(label, ElidedLabel):
            if room.height() + SLACK < metrics.height():
                found.append(f"too low: {label.text()!r}")
        elif label.wordWrap():
            if label.height() + SLACK < label.heightForWidth(label.width()):
                found.append(f"too low: {label.text()!r} {label.size()}")
        elif room.width() + SLACK < max(metrics.horizontalAdvance(line) for line in label.text().splitlines()):
            found.append(f"too narrow: {label.text()!r} {label.size()}")
    for button in root.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() + SLACK < button.minimumSizeHint().width():
            found.append(f"button too narrow: {button.text()!r} {button.size()}")
    return found


def cut_off(root: QWidget) -> list[str]:
    """Return the labels and buttons whose sides lie outside of what holds them, where nothing scrolls sideways."""
    found = []
    parts = [*shown_labels(root), *(one for one in root.findChildren(QAbstractButton) if one.isVisible())]
    for part in parts:
        room, above = QRect(part.mapTo(root, QPoint(0, 0)), part.size()), part.parentWidget()
        while above is not None and above is not root:
            area = above.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().maximum() > 0:
                break
            box = QRect(above.mapTo(root, QPoint(0, 0)), above.size())
            if room.left() + SLACK < box.left() or room.right() > box.right() + SLACK:
                found.append(f"cut off: {part.text()!r} in {above.objectName() or type(above).__name__}")
                break
            above = above.parentWidget()
    return found


def pale(root: QWidget, picture: QImage) -> list[str]:
    """Return the labels whose ink is too near to the plane they stand on; disabled ones are exempt."""
    found = []
    for label in shown_labels(root):
        box = _in_sight(label, root)
        if not label.isEnabled() or box.width() < 4 or box.height() < 4:
            continue
        plane = _plane(picture, box)
        ink = label.palette().color(label.foregroundRole()).name()
        if contrast(ink.upper(), plane.upper()) < TEXT_CONTRAST:
            found.append(f"{label.text()!r}: {ink} on {plane}")
    return found


def _in_sight(widget: QWidget, root: QWidget) -> QRect:
    """Return the part of a widget that no scrolled area hides, in the coordinates of `root`."""
    box = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            box &= QRect(above.mapTo(root, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return box & root.rect()


def _plane(picture: QImage, box: QRect) -> str:
    """Return the colour that most of a box has."""
    ratio = picture.devicePixelRatio()
    across = range(box.left(), box.right(), max(1, box.width() // 40))
    down = range(box.top(), box.bottom(), max(1, box.height() // 10))
    colours = Counter(picture.pixel(round(x * ratio), round(y * ratio)) & 0xFFFFFF for x in across for y in down)
    return f"#{colours.most_common(1)[0][0]:06x}"
