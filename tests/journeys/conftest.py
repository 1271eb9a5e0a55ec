"""What journeys stand on: the application in its light theme at 100 %."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from soleus.ui.theme import ThemeSource, theme_source


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[ThemeSource]:
    """The theme of the application, light at 100 % before and after the test."""
    source = theme_source() or ThemeSource(qapp, "light")
    source.set_choice("light")
    source.set_scale(1.0)
    yield source
    source.set_choice("light")
    source.set_scale(1.0)
