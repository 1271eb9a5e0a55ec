"""Whose logbook it is: trainees, the one shown, and what they weigh."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from soleus.domain.body import BodyWeight
from soleus.domain.errors import Conflict, InvalidValue, NotFound
from soleus.domain.ports import Kind
from soleus.domain.trainee import Trainee
from soleus.domain.units import Weight
from soleus.domain.words import tr
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook, Put


@dataclass(frozen=True, slots=True)
class Weighed:
    """A body weight that was just stored, and the one of the same day it took the place of, if any."""

    now: BodyWeight
    before: BodyWeight | None = None


class People:
    """Every call is one transaction and one undo step; who is shown is no change of the logbook."""

    def __init__(self, logbook: Logbook, clock: Clock) -> None:
        self._logbook = logbook
        self._clock = clock

    # trainees

    def shown(self) -> Trainee:
        """Return the trainee everything on the screens belongs to."""
        return self._get(self._logbook.trainee_id)

    def all(self, archived: bool = False) -> list[Trainee]:
        """Return the trainees by name, archived ones only where asked for; the one shown is always there."""
        with self._logbook.reading() as unit:
            found = unit.trainees.all()
        shown = self._logbook.trainee_id
        kept = (one for one in found if archived or not one.archived or one.id == shown)
        return sorted(kept, key=lambda one: (one.name.casefold(), one.id))

    def add(self, trainee: Trainee) -> Trainee:
        """Store a new trainee and return it; raises InvalidValue for a name that is empty or in use."""
        stored = replace(trainee, name=trainee.name.strip())
        self._check_name(stored)
        label = tr("Undo", "Add {name}").format(name=stored.name)
        self._logbook.edit(label, Put(Kind.TRAINEE, None, stored))
        return stored

    def change(self, trainee: Trainee, merge_key: str = "") -> None:
        """Store what is known of a trainee; raises InvalidValue for a name that is in use."""
        before = self._get(trainee.id)
        after = replace(trainee, name=trainee.name.strip())
        if before == after:
            return
        if after.name != before.name:
            self._check_name(after)
        label = tr("Undo", "Change what is known of you")
        self._logbook.edit(label, Put(Kind.TRAINEE, before, after), merge_key=merge_key)

    def archive(self, trainee_id: int, archived: bool = True) -> None:
        """Hide a trainee from the list, or show them again; raises Conflict for the one shown."""
        before = self._get(trainee_id)
        if archived and trainee_id == self._logbook.trainee_id:
            raise Conflict(tr("People", "Switch to another trainee first; the one shown cannot be archived."))
        label = tr("Undo", "Archive {name}") if archived else tr("Undo", "Bring back {name}")
        after = replace(before, archived=archived)
        self._logbook.edit(label.format(name=before.name), Put(Kind.TRAINEE, before, after))

    def show(self, trainee_id: int) -> None:
        """Show another trainee: every screen, import and export is theirs from now on.

        Raises Conflict while a workout is unfinished.
        """
        self._get(trainee_id)
        with self._logbook.reading() as unit:
            unfinished = unit.reading.unfinished()
        if unfinished is not None and trainee_id != self._logbook.trainee_id:
            raise Conflict(tr("People", "A workout is not finished yet. Finish it, then switch to another trainee."))
        self._logbook.show_trainee(trainee_id)

    # body weight

    def body_weights(self, first: date = date.min, last: date = date.max) -> Sequence[BodyWeight]:
        """Return the body weights of the trainee shown in some days, oldest first."""
        with self._logbook.reading() as unit:
            return unit.reading.body_weights_between(first, last)

    def newest_body_weight(self) -> BodyWeight | None:
        """Return the trainee's last body weight, None where there is none."""
        found = self.body_weights()
        return found[-1] if found else None

    def weigh(self, weight: Weight, day: date | None = None, note: str = "") -> Weighed:
        """Store a body weight, of today if no day is said, in place of an earlier one of that day."""
        day = day or self._clock().date()
        same_day = self.body_weights(day, day)
        before = same_day[-1] if same_day else None
        now = BodyWeight(day, weight, note) if before is None else replace(before, weight=weight, note=note)
        if before != now:
            self._logbook.edit(tr("Undo", "Log body weight"), Put(Kind.BODY_WEIGHT, before, now))
        return Weighed(now, before)

    def delete_body_weight(self, weighed: BodyWeight) -> None:
        """Take a body weight away."""
        self._logbook.edit(tr("Undo", "Delete body weight"), Put(Kind.BODY_WEIGHT, weighed, None))

    # within

    def _get(self, trainee_id: int) -> Trainee:
        with self._logbook.reading() as unit:
            found = unit.trainees.get(trainee_id)
        if found is None:
            raise NotFound(tr("People", "This trainee is no longer in the logbook."))
        return found

    def _check_name(self, wanted: Trainee) -> None:
        if not wanted.name:
            raise InvalidValue(tr("People", "A trainee needs a name."))
        for other in self.all(archived=True):
            if other.id != wanted.id and other.name.casefold() == wanted.name.casefold():
                raise InvalidValue(tr("People", "There is already a trainee called {name}.").format(name=other.name))
