"""Writing a demo log into an empty logbook."""

from dataclasses import replace
from itertools import islice

from soleus.domain.demo import DemoLog
from soleus.domain.errors import Cancelled
from soleus.domain.keeping import Progress
from soleus.domain.ports import Storage
from soleus.domain.words import tr
from soleus.domain.workout import Side
from soleus.services.restoring import CHUNK


def fill(storage: Storage, log: DemoLog, progress: Progress | None = None, total: int = 0) -> int:
    """Store a whole demo log in one transaction and return the number of side rows; raises Cancelled if told to."""
    rows = 0
    with storage.writing() as unit:
        while chunk := list(islice(log.workouts, CHUNK)):
            rows += unit.workouts.add_many(chunk)
            if progress is not None and not progress(rows, total):
                raise Cancelled(tr("Program", "Making the demo was cancelled; nothing was stored."))
        for routine in log.routines:
            unit.routines.put(routine)
        for planned in log.planned:
            unit.planned.put(planned)
        if log.enrolment is not None:
            unit.enrolments.put(log.enrolment)
            trainee = unit.trainees.all()[0]
            unit.trainees.put(replace(trainee, injured_side=Side.LEFT))
        unit.commit()
    return rows
