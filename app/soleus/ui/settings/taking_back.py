"""Ctrl+Z within the preferences: takes back what was changed here, of the logbook and of this computer alike."""

from collections.abc import Callable
from dataclasses import dataclass

from soleus.services.logbook import Change, Logbook

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Looks:
    """A change of this computer: how it is taken back and done again, and the edit of the logbook it came after."""

    back: Act
    again: Act
    after: object


class TakingBack:
    """Orders the changes of one visit; what was done before the preferences were opened stays as it is."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._before = logbook.undoable
        self._looks: list[_Looks] = []
        self._undone: list[Act] = []

    def add_looks(self, back: Act, again: Act) -> None:
        """Remember a change that the logbook does not hold."""
        self._looks.append(_Looks(back, again, self._last()))
        self._undone.clear()

    def on_changed(self, change: Change) -> None:
        """Forget what could be done again where something new was done, and everything with another trainee."""
        if change.origin in ("edit", "trainee"):
            self._undone.clear()
        if change.origin == "trainee":
            self._before = self._logbook.undoable
            self._looks.clear()

    def back(self) -> bool:
        """Take the last change back; return whether there was one. Raises SoleusError where it no longer fits."""
        last = self._last()
        if self._looks and (last is None or self._looks[-1].after is last):
            looks = self._looks.pop()
            looks.back()
            self._undone.append(lambda: self._redo_looks(looks))
        elif last is not None:
            self._logbook.undo()
            self._undone.append(self._logbook.redo)
        else:
            return False
        return True

    def again(self) -> bool:
        """Do again what was taken back last; return whether there was something."""
        if not self._undone:
            return False
        self._undone.pop()()
        return True

    def _last(self) -> object:
        """The edit of this visit that would be taken back next; None where there is none."""
        undoable = self._logbook.undoable
        last = undoable[-1] if undoable else None
        return None if any(last is one for one in self._before) else last

    def _redo_looks(self, looks: _Looks) -> None:
        looks.again()
        self._looks.append(_Looks(looks.back, looks.again, self._last()))
