"""The menu below the start button: what is planned for today, the routines, nothing, an earlier day."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from soleus.domain.calendar import PlanState
from soleus.services.composition import Services
from soleus.ui.icons import icon
from soleus.ui.places import LogPast, Place, Resume, StartEmpty, StartPlanned, StartRoutine
from soleus.ui.text import tr

ROUTINES_SHOWN = 12
"""More routines than this go into a submenu."""


def start_menu(parent: QWidget, services: Services, go: Callable[[Place], object]) -> QMenu:
    """Return the menu of what can be started now."""
    menu = QMenu(parent)
    menu.setObjectName("startMenu")
    menu.setAccessibleName(tr("StartMenu", "Start workout"))

    def add(into: QMenu, text: str, place: Place, name: str) -> None:
        action = into.addAction(text.replace("&", "&&"))
        action.setObjectName(name)
        action.triggered.connect(lambda *_: go(place))

    today = services.clock().date()
    over = (PlanState.DONE, PlanState.SKIPPED)
    cards = [c for day in services.planning.days(today, today) for c in day.cards if c.state not in over]
    for card in cards:
        text = tr("StartMenu", "Planned today: {name}").format(name=card.planned.name)
        add(menu, text, StartPlanned(card.planned.id), f"startPlanned-{card.planned.id}")
    if cards:
        menu.addSeparator()
    routines = services.planning.routines()
    into = menu if len(routines) <= ROUTINES_SHOWN else menu.addMenu(tr("StartMenu", "Routines"))
    for routine in routines:
        add(into, routine.name, StartRoutine(routine.id), f"startRoutine-{routine.id}")
    if routines:
        menu.addSeparator()
    add(menu, tr("StartMenu", "Empty workout"), StartEmpty(), "startEmpty")
    add(menu, tr("StartMenu", "Log past workout…"), LogPast(), "startPast")
    for action in menu.actions():
        if action.objectName().startswith("startPlanned"):
            action.setIcon(icon("play-fill", "accent"))
    return menu


def open_start_menu(below: QWidget, services: Services, go: Callable[[Place], object]) -> QMenu | None:
    """Go on with the unfinished workout at once, else open the menu below a button and return it."""
    unfinished = services.workouts.unfinished()
    if unfinished is not None:
        go(Resume(unfinished.id))
        return None
    menu = start_menu(below, services, go)
    menu.aboutToHide.connect(menu.deleteLater)
    corner = below.mapToGlobal(QPoint(below.width() - menu.sizeHint().width(), below.height() + 4))
    menu.popup(corner)
    first = menu.actions()[0] if menu.actions() else None
    if first is not None:
        menu.setActiveAction(first)
    return menu
