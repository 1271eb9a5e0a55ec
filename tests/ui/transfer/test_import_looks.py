"""The dialogs have room for their words, in both themes, at 100 and 200 % text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from soleus.services.composition import Services
from soleus.ui.theme import ThemeSource
from soleus.ui.transfer.exercise_model import Column
from soleus.ui.transfer.export_dialog import ExportDialog
from soleus.ui.transfer.import_dialog import ImportDialog
from soleus.ui.transfer.pictures import sample
from soleus.ui.widgets.labels import ElidedLabel

LOOKS = [("light", 1.0), ("dark", 1.25), ("light", 2.0), ("dark", 2.0)]


def words_without_room(root: QWidget) -> Iterator[str]:
    """Name every visible label and button that is smaller than its words, or reaches out of the dialog."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            short = widget.height() < needed or (not widget.wordWrap() and widget.width() < widget.sizeHint().width())
        elif isinstance(widget, QAbstractButton) and widget.text():
            short = widget.width() < widget.minimumSizeHint().width()
        else:
            continue
        box = widget.rect().translated(widget.mapTo(root, widget.rect().topLeft()))
        if short or not root.rect().contains(box):
            yield f"{widget.objectName()} {widget.text()!r} {box}"


@pytest.mark.parametrize(("mode", "scale"), LOOKS)
def test_the_preview_has_room_within_the_window(
    dressed: ThemeSource, window: QWidget, bring: Callable[[bytes], ImportDialog], mode: str, scale: float
) -> None:
    dressed.set_choice(mode)  # type: ignore[arg-type]
    dressed.set_scale(scale)
    dialog = bring(sample().encode())
    preview = dialog.preview
    assert preview is not None
    for tab in range(3):
        preview.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert list(words_without_room(dialog)) == []
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    assert preview.exercises.viewport().height() >= dressed.theme.px(40) * 2
    widths = [preview.exercises.columnWidth(column) for column in Column]
    assert sum(widths) == preview.exercises.viewport().width()
    assert not dialog.grab().isNull()
    dialog.reject()


@pytest.mark.parametrize(("mode", "scale"), LOOKS)
def test_an_error_and_the_export_have_room(
    services: Services,
    dressed: ThemeSource,
    window: QWidget,
    bring: Callable[[bytes], ImportDialog],
    mode: str,
    scale: float,
) -> None:
    dressed.set_choice(mode)  # type: ignore[arg-type]
    dressed.set_scale(scale)
    refused = bring(b"a table of nobody's, of many columns," * 20 + b"\n1,2,3\n")
    assert list(words_without_room(refused)) == []
    refused.reject()
    export = ExportDialog(services, window)
    export.open()
    QApplication.processEvents()
    assert list(words_without_room(export.choices)) == []  # what is too much for the window is scrolled
    for end in (export.cancel_button, export.export_button):
        assert export.rect().contains(end.geometry())
    assert export.width() <= window.width()
    assert export.height() <= window.height()
    export.reject()


def test_a_change_of_the_text_size_is_followed(dressed: ThemeSource, bring: Callable[[bytes], ImportDialog]) -> None:
    dialog = bring(sample().encode())
    preview = dialog.preview
    assert preview is not None
    before = preview.exercises.rowHeight(0)
    dressed.set_scale(1.5)
    QApplication.processEvents()
    assert preview.exercises.rowHeight(0) == before * 3 // 2
    dialog.reject()
