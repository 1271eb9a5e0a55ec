"""Draws every screen into pictures: any size, both themes, any text size; needs no screen."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QWidget

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.ui.application import dress, make_application, open_session
from soleus.ui.main_window import FIRST_TAB, MainWindow
from soleus.ui.preferences import Preferences
from soleus.ui.text import tr
from soleus.ui.theme import Mode, theme_source

PATIENCE_S = 20.0
"""How long a screen may take to be ready for its picture."""

View = tuple[str, Callable[[MainWindow], QWidget]]
"""A name, and what to do to see it: returns the widget whose picture is taken."""


def settle(window: MainWindow) -> None:
    """Let the window do what is due until the page in sight has nothing more to load."""
    application = QApplication.instance()
    assert application is not None
    until = time.monotonic() + PATIENCE_S
    quiet = 0
    while quiet < 3 and time.monotonic() < until:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        page = window.session.current_page() if window.session is not None else None
        quiet = 0 if page is not None and page.busy() else quiet + 1


def page_views(window: MainWindow) -> Iterator[View]:
    """Yield the views of every page of the window, in the order of the tabs, then of what takes the window over."""
    session = window.session
    assert session is not None
    for key in session.screen_keys():
        for name, prepare in session.page(key).views():
            yield name, _shows(key, prepare)


def window_views() -> list[View]:
    """Return the views that belong to no page: the first steps, the sheet of keys, and the window's dialogs."""

    def first_steps(window: MainWindow) -> QWidget:
        from soleus.ui.first_start import FirstStart

        assert window.session is not None
        window.session.show_screen(FIRST_TAB)
        found = window.stack.findChild(FirstStart)
        welcome = found if found is not None else FirstStart(window.session.services.people)
        window.stack.addWidget(welcome)
        window.stack.setCurrentWidget(welcome)
        settle(window)
        return window

    def shortcuts(window: MainWindow) -> QWidget:
        assert window.session is not None
        window.session.show_screen(FIRST_TAB)
        window.show_shortcuts()
        return _dialog(window, "shortcutSheet")

    def about(window: MainWindow) -> QWidget:
        window.show_about()
        return _dialog(window, "aboutDialog")

    def manual(window: MainWindow) -> QWidget:
        window.show_manual("logbook")
        return _dialog(window, "manual")

    def tour(window: MainWindow) -> QWidget:
        window.show_first_steps()
        return _dialog(window, "tour")

    from soleus.ui.paper.pictures import views as paper
    from soleus.ui.planner.programme.pictures import views as programmes
    from soleus.ui.safekeeping.pictures import views as safekeeping
    from soleus.ui.settings.pictures import views as preferences
    from soleus.ui.transfer import pictures

    dialogs = ((name, _over_window(show)) for name, show in (*pictures.views(), *paper(), *programmes()))
    own = (
        ("first-start", first_steps), ("shortcuts", shortcuts), ("about", about), ("manual", manual),
        ("first-steps", tour),
    )  # fmt: skip
    return [*own, *preferences(), *safekeeping(), *dialogs]


def _over_window(show: Callable[[Services, QWidget], QWidget]) -> Callable[[MainWindow], QWidget]:
    def shown(window: MainWindow) -> QWidget:
        assert window.session is not None
        return show(window.session.services, window)

    return shown


def _dialog(window: MainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None
    settle(window)
    return found


def _shows(key: str, prepare: Callable[[], object]) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        assert window.session is not None
        window.session.show_screen(key)
        settle(window)
        made = prepare()
        settle(window)
        return made if isinstance(made, QWidget) else window

    return show


def render(
    window: MainWindow,
    directory: Path,
    themes: Sequence[Mode] = ("light", "dark"),
    sizes: Sequence[tuple[int, int]] = ((1280, 800),),
    scales: Sequence[float] = (1.0, 2.0),
    extra: Sequence[View] = (),
) -> list[Path]:
    """Write a PNG of each view, theme, size and text size into `directory`, and return their paths.

    The names say what they show: `history-dark-1280x800-200.png`. Raises SoleusError where the folder is not writable.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SoleusError(
            tr("Program", "The pictures cannot be written to “{directory}”: {why}.").format(
                directory=directory, why=error.strerror
            )
        ) from error
    source = theme_source()
    assert source is not None
    window.show()
    written = []
    for theme in themes:
        for scale in scales:
            source.set_choice(theme)
            source.set_scale(scale)
            for size in sizes:
                window.resize(QSize(*size))
                settle(window)
                for name, show in (*page_views(window), *window_views(), *extra):
                    path = directory / f"{name}-{theme}-{size[0]}x{size[1]}-{round(scale * 100)}.png"
                    shown = show(window)
                    settle(window)
                    _take(shown, path)
                    written.append(path)
    return written


def _take(widget: QWidget, path: Path) -> None:
    if not widget.grab().save(str(path), "PNG"):
        raise SoleusError(tr("Program", "The picture “{path}” cannot be written.").format(path=path))
    if (widget.isWindow() and not isinstance(widget, MainWindow)) or widget.objectName() == "tour":
        widget.close()


def drawn(services: Services, preferences: Path, directory: Path, **choices: Any) -> list[Path]:
    """Open a window on a logbook, `render` it, close it, and return the paths."""
    window = _opened(services, preferences)
    try:
        return render(window, directory, **choices)
    finally:
        _close(window)


def visited(services: Services, preferences: Path) -> list[str]:
    """Open a window on a logbook, show every view of every screen, and return their names."""
    window = _opened(services, preferences)
    try:
        names = []
        for name, show in (*page_views(window), *window_views()):
            shown = show(window)
            shown.repaint()
            if shown is not window:
                shown.close()
            names.append(name)
        return names
    finally:
        _close(window)


def _opened(services: Services, preferences: Path) -> MainWindow:
    kept = Preferences(preferences)
    dress(make_application(), kept)
    window = MainWindow(kept)
    window.show()
    open_session(window, services)
    settle(window)
    return window


def _close(window: MainWindow) -> None:
    """Close the window and its session with the logbook."""
    window.close()
    if window.session is not None:
        window.session.close()
    # Nothing of it stays for whoever goes on in this process: each change of theme would dress it anew.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
