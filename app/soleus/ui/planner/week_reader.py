"""Reads a week: what stands on its days at once, and what takes longer to say of them a little later, in a thread."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.services.outline import glance
from soleus.ui.planner.calendar_view import Key, key_of
from soleus.ui.planner.card_words import CardFace, Piece, state_words
from soleus.ui.planner.faces import Days, faces_of
from soleus.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from soleus.domain.adherence import Adherence


class WeekRead(NamedTuple):
    """The days with every line and all that is advised, how they were kept, and how many of the last weeks' were."""

    days: Days
    adherence: "Adherence"
    kept: tuple[int, int]


class WeekReader(QObject):
    """Says `read` with the `WeekRead` of the days that were asked for last, or `failed` with a SoleusError."""

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._task: Task | None = None

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def whole(self, first: date, last: date) -> Days:
        """Return the days with every line, but nothing advised."""
        days = self._services.planning.days(first, last)
        return faces_of(self._services, days, advised=False)

    def glance(self, first: date, last: date, known: Iterable[CardFace]) -> Days:
        """Return the days as they can be read in a moment; what takes longer is as it is `known` to have been."""
        days, is_whole = glance(self._services.logbook, first, last, self._services.clock().date())
        before = {key_of(face): face for face in known}
        faces = faces_of(self._services, days, advised=False)
        return [(day, [_as_known(face, before, is_whole) for face in found]) for day, found in faces]

    def ask(self, first: date, last: date) -> None:
        """Ask for every line of the days, for what is advised, and for how they and the last four weeks were kept."""
        self.forget()
        services = self._services

        def work(_: object) -> WeekRead:
            today = services.clock().date()
            return WeekRead(
                faces_of(services, services.planning.days(first, last)),
                services.adhering.between(first, last),
                services.planning.kept(today - timedelta(days=27), today),
            )

        self._task = Tasks.shared().run(work, self._on_read, self._on_failed)

    def forget(self) -> None:
        """Want no answer any more."""
        if self._task is not None:
            self._task.forget()
            self._task = None

    def _on_read(self, read: WeekRead) -> None:
        self._task = None
        self.read.emit(read)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        self.failed.emit(error)


def _as_known(face: CardFace, before: Mapping[Key, CardFace], is_whole: bool) -> CardFace:
    """Return a face with the advice and, where the workout came without entries, the line that it had before."""
    old = before.get(key_of(face))
    if old is not None and old.state != face.state:
        old = None
    if face.workout_id is not None and not is_whole:
        if old is not None:
            return replace(face, pieces=old.pieces, chip=old.chip, spoken=old.spoken)
        return replace(face, pieces=(Piece(""),), spoken=f"{face.title}, {state_words(face.state)}")
    if old is not None and old.offer is not None:
        return replace(face, offer=old.offer, action=old.action)
    if old is not None and old.action_name == "moveAway":
        return replace(face, pieces=old.pieces, spoken=old.spoken, action=old.action, action_name=old.action_name)
    return face
