"""Whether there is a screen to open a window on."""

import sys
from collections.abc import Mapping

from soleus.ui.text import tr


def no_display() -> str:
    """Return what to do where there is no screen."""
    return tr(
        "Application",
        "Soleus needs a screen to open its window, and this session has none; `soleus --demo snapshot DIR` "
        "(with make: `make run ARGS='--demo snapshot DIR'`) draws every screen into pictures.",
    )


def display_missing(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Return whether Qt would find no screen: on Linux neither X11, Wayland nor a platform of the user's choice.

    >>> display_missing({}, "linux"), display_missing({"DISPLAY": ":0"}, "linux"), display_missing({}, "darwin")
    (True, False, False)
    """
    if not platform.startswith(("linux", "freebsd", "openbsd")):
        return False
    return not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
