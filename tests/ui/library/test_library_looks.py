"""Nothing of the Library is cut: every visible word has room, in both themes, at 100 and 200 % text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDateEdit, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.exercise import Exercise, Group
from soleus.services.composition import Services
from soleus.ui.library.exercise_dialog import ExerciseDialog
from soleus.ui.library.merge_dialog import MergeDialog
from soleus.ui.library.page import LibraryPage
from soleus.ui.library.plan_dialog import PlanDialog
from soleus.ui.theme import ThemeSource
from soleus.ui.widgets.labels import ElidedLabel

LOOKS = [("light", 1.0, 1280), ("dark", 1.0, 1000), ("light", 2.0, 1280), ("dark", 2.0, 1280)]


def words_without_room(root: QWidget) -> Iterator[str]:
    """Name every visible label, button and box that is smaller than its words, or cut off sideways."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            short = widget.height() < needed or (not widget.wordWrap() and widget.width() < widget.sizeHint().width())
        elif isinstance(widget, QAbstractButton) and widget.text() and not widget.hasHeightForWidth():
            short = widget.width() < widget.minimumSizeHint().width()
        elif isinstance(widget, QComboBox):
            short = widget.fontMetrics().horizontalAdvance(widget.currentText()) > widget.width() - 30
            short = short or widget.height() < widget.sizeHint().height() or _squeezed(widget)
        elif isinstance(widget, QDateEdit):
            short = widget.height() < widget.sizeHint().height() or _squeezed(widget)
        else:
            continue
        words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        if short:
            yield f"{widget.objectName()} {words!r} {widget.size().toTuple()}"
        elif not _within(widget):
            yield f"{widget.objectName()} {words!r} is cut off"


def _squeezed(widget: QWidget) -> bool:
    """Whether a field is higher than what it stands in."""
    above = widget.parentWidget()
    return above is not None and widget.geometry().bottom() > above.height()


def _within(widget: QWidget) -> bool:
    """Whether the nearest scrolled area (or the window) is wide enough for the widget where it stands."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above.parentWidget(), QScrollArea) and not above.isWindow():
        above = above.parentWidget()
    if above is None:
        return True
    visible = above.parentWidget().width() if isinstance(above.parentWidget(), QScrollArea) else above.width()
    box = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
    return box.left() >= 0 and box.right() <= visible


def all_have_room(qtbot: QtBot, root: QWidget) -> None:
    """Wait until the layouts are settled and nothing is cut."""

    def check() -> None:
        assert list(words_without_room(root)) == []

    qtbot.waitUntil(check, timeout=2000)


@pytest.mark.parametrize(("mode", "scale", "width"), LOOKS)
@pytest.mark.parametrize("key", ["band-plantarflexion", "cross-training", "dumbbell-heel-raise", "own"])
def test_the_page_has_room_for_its_words(
    make_page: Callable[..., LibraryPage],
    trained: Services,
    dressed: ThemeSource,
    qtbot: QtBot,
    key: str,
    mode: str,
    scale: float,
    width: int,
) -> None:
    dressed.set_choice(mode)  # type: ignore[arg-type]
    dressed.set_scale(scale)
    if key == "own":
        name = "Raises on the kerb 🦵 שלום " + "w" * 90 + " in front of the house, " * 3
        link = "https://" + "long" * 40
        draft = Exercise("", name, Group.STRAIGHT_KNEE, also=("k" * 80,), reasons=(link,))
        key = trained.catalogue.create(draft).key
        trained.catalogue.set_archived(key, True)
    page = make_page(width, 700)
    page.facets.set_open_facets(["group", "muscle", "equipment", "measure"])
    page.show_exercise(key)
    qtbot.waitUntil(lambda: not page.busy())
    all_have_room(qtbot, page)
    page.search.setText("zzz")
    all_have_room(qtbot, page)


@pytest.mark.parametrize(("mode", "scale", "width"), [LOOKS[0], LOOKS[3]])
def test_the_dialogs_have_room_for_their_words(
    page: LibraryPage, dressed: ThemeSource, qtbot: QtBot, mode: str, scale: float, width: int
) -> None:
    dressed.set_choice(mode)  # type: ignore[arg-type]
    dressed.set_scale(scale)
    catalogue = page.services.catalogue
    draft = catalogue.copy_of("band-plantarflexion")
    for dialog in (
        ExerciseDialog(catalogue, draft, "Edit a copy", page, ""),
        MergeDialog(catalogue, draft, 12, page),
        PlanDialog(page.services, catalogue.exercise("shin-raise"), page),
    ):
        dialog.open()
        qtbot.waitUntil(dialog.isVisible)
        if isinstance(dialog, ExerciseDialog):
            qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
        all_have_room(qtbot, dialog)
        dialog.close()
        dialog.close()
