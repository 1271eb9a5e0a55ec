"""What planned things are called: a run and a day of rest have names without the user giving them one."""

from soleus.domain.calendar import PlanKind, PlannedWorkout
from soleus.domain.words import tr

RUN_NAME, REST_NAME = "run", "rest"
"""The stored names of runs and rest days that have none of their own."""


def plan_title(planned: PlannedWorkout) -> str:
    """Return "Band ladder", "Easy run", "Key run, 6 × 1 km" or "Rest day for the calves"."""
    if planned.kind is PlanKind.REST:
        return tr("Calendar", "Rest day for the calves")
    if planned.run is None:
        return planned.name
    kind = tr("Calendar", "Key run") if planned.run.is_key else tr("Calendar", "Easy run")
    own = planned.name.strip()
    if own.casefold() in (RUN_NAME, kind.casefold()):
        return kind
    return tr("Calendar", "{kind}, {name}").format(kind=kind, name=own)
