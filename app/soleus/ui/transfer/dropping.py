"""Files dragged onto the window are taken as ones to import."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from soleus.interchange.file_ends import FILE_ENDS, LOGBOOK_END


class FileDrop(QObject):
    """Watches a window; what a page takes for itself never comes here."""

    def __init__(self, window: QWidget, take: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(window)
        self._window = window
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Take no files any more."""
        self._window.setAcceptDrops(False)
        self._window.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and files_of(event.mimeData()):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            files = files_of(event.mimeData())
            if files:
                event.acceptProposedAction()
                self._take(files)
                return True
        return False


def files_of(mime: QMimeData) -> list[Path]:
    """Return the local files of a drag that can be imports, by the ends of their names; none where others are in it."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    good = len(paths) == len(mime.urls()) and all(path.suffix.lower() in (*FILE_ENDS, LOGBOOK_END) for path in paths)
    return paths if good else []
