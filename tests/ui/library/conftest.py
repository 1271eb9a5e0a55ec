"""The Library on a real logbook with some weeks of training in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.load import Load
from soleus.domain.units import Weight
from soleus.domain.workout import Entry, Side, SideSet
from soleus.services.composition import Services
from soleus.ui.bridge import Bridge
from soleus.ui.library.page import LibraryPage

TODAY = date(2026, 11, 20)
Logged = Callable[..., None]


def band_row(number: int, side: Side, reps: float, band: str) -> SideSet:
    """A working set with a band of the article's set."""
    return SideSet(number, side, Load(band=BandUse(band)), reps=reps)


@pytest.fixture
def log(services: Services) -> Logged:
    """Log a finished workout of an exercise some days ago."""

    def log(key: str, days_ago: int, *rows: SideSet) -> None:
        workout = services.workouts.start_past(TODAY - timedelta(days=days_ago), "Session")
        services.workouts.change(replace(workout, entries=(Entry(key, tuple(rows)),)))
        services.workouts.finish(workout.id)

    return log


@pytest.fixture
def trained(services: Services, log: Logged) -> Services:
    """A logbook with band presses, heel raises and a jump in it."""
    bands = services.catalogue.default_band_set().bands
    red, blue = bands[1].id, bands[3].id
    for days_ago, left, right in ((24, 9, 8), (10, 11, 9), (3, 12, 11)):
        log(
            "band-plantarflexion",
            days_ago,
            band_row(1, Side.LEFT, left, red),
            band_row(1, Side.RIGHT, right, blue),
        )
    log("seated-calf-raise", 9, *(SideSet(n, Side.BOTH, Load(Weight(10)), reps=15) for n in (1, 2, 3)))
    log("jump-rope", 400, SideSet(1, Side.BOTH, seconds=45))
    return services


@pytest.fixture
def make_page(
    qtbot: QtBot, services: Services, shown: Callable[[QWidget], None]
) -> Iterator[Callable[..., LibraryPage]]:
    """Show a Library that hears of changes, as the window would have it."""
    bridges: list[Bridge] = []

    def make(width: int = 1280, height: int = 760) -> LibraryPage:
        page = LibraryPage(services)
        page.resize(width, height)
        bridge = Bridge(services)
        bridge.changed.connect(page.refresh)
        bridges.append(bridge)
        shown(page)
        page.refresh(None)
        qtbot.waitUntil(lambda: not page.busy())
        return page

    yield make
    for bridge in bridges:
        bridge.stop()


@pytest.fixture
def page(make_page: Callable[..., LibraryPage], trained: Services) -> LibraryPage:
    """The Library of the trained logbook."""
    return make_page()
