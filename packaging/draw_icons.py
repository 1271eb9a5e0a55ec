"""Draws the program's icon in every size and format that a package wants: PNG, and ICO for Windows.

python packaging/draw_icons.py FOLDER
"""

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from soleus.assets import asset

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def drawn(renderer: QSvgRenderer, size: int) -> QImage:
    """The icon as a square image with a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def save(image: QImage, file: Path) -> None:
    """Write one image in the format of the file's ending."""
    writer = QImageWriter(str(file))
    if not writer.write(image):
        raise SystemExit(f"{file} could not be written: {writer.errorString()}")


def main(folder: Path) -> None:
    """Draw all sizes into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(asset("icons", "soleus.svg")))
    for size in SIZES:
        save(drawn(renderer, size), folder / f"soleus-{size}.png")
    save(drawn(renderer, 256), folder / "soleus.ico")
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
