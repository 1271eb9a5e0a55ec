"""Every part in both themes and text sizes: painted without complaint, and with room for its words."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui.widgets.gallery import gallery

from soleus.ui.theme import Mode, ThemeSource
from soleus.ui.widgets.banner import Banner, BannerArea
from soleus.ui.widgets.labels import ElidedLabel


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_part_has_room_for_its_words(qtbot: QtBot, dressed: ThemeSource, mode: Mode, scale: float) -> None:
    page = gallery()
    qtbot.addWidget(page)
    dressed.set_choice(mode)
    dressed.set_scale(scale)
    page.resize(page.minimumSizeHint().expandedTo(page.sizeHint()))
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    picture = page.grab().toImage()
    assert picture.pixelColor(2, 2) == dressed.theme.color("bg")
    for label in page.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and not isinstance(label, ElidedLabel):
            needed = QFontMetrics(label.font()).horizontalAdvance(label.text())
            assert label.width() >= needed, label.text()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert button.accessibleName() or button.text(), button.objectName()


def test_banners_are_few_and_not_repeated(qtbot: QtBot, dressed: ThemeSource) -> None:
    area = BannerArea()
    qtbot.addWidget(area)
    for text in ("one", "two", "two", "three", "four"):
        area.show_banner(Banner(text, seconds=0))
    assert [banner.text() for banner in area.banners()] == ["four", "three", "two"]


def test_a_banner_acts_and_goes(qtbot: QtBot, dressed: ThemeSource) -> None:
    area = BannerArea()
    qtbot.addWidget(area)
    done: list[str] = []
    area.show_banner(Banner("Workout deleted.", "info", "Undo", lambda: done.append("undone")))
    button = area.banners()[0].action_button()
    assert button is not None
    button.click()
    assert done == ["undone"]
    assert area.banners() == []
    assert area.isHidden()


def test_a_banner_goes_by_itself_but_warnings_stay(qtbot: QtBot, dressed: ThemeSource) -> None:
    area = BannerArea()
    qtbot.addWidget(area)
    area.show_banner(Banner("kept", "warn"))
    short = Banner("short", "info", seconds=0.001)
    with qtbot.waitSignal(short.closed):
        area.show_banner(short)
    assert [banner.text() for banner in area.banners()] == ["kept"]
