"""Cards that open over the page and close with a choice."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget


class Popup(QFrame):
    """A card that goes away with the first click beside it."""

    def __init__(self, object_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setProperty("plane", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show_at(self, left: int, top: int) -> None:
        """Show the card with its left top corner at a place of the screen, or as near as there is room."""
        room = self.screen().availableGeometry()
        x = max(room.left(), min(left, room.right() - self.width()))
        y = max(room.top(), min(top, room.bottom() - self.height()))
        self.move(QPoint(x, y))
        self.show()
