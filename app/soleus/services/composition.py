"""The services of one open logbook, put together."""

from collections.abc import Sequence
from dataclasses import dataclass

from soleus.domain.exercise import Exercise
from soleus.domain.ports import Storage
from soleus.services.catalogue import Catalogue
from soleus.services.choices import Choices
from soleus.services.clock import Clock, local_now
from soleus.services.insights import Insights
from soleus.services.logbook import Logbook
from soleus.services.planning import Planning
from soleus.services.transfer import Transfer
from soleus.services.workouts import Workouts


@dataclass(frozen=True, slots=True)
class Services:
    """What the window and the command line work with."""

    logbook: Logbook
    catalogue: Catalogue
    planning: Planning
    workouts: Workouts
    insights: Insights
    transfer: Transfer
    choices: Choices
    clock: Clock


def compose(storage: Storage, builtin: Sequence[Exercise], clock: Clock = local_now) -> Services:
    """Return the services over an open storage."""
    logbook = Logbook(storage)
    catalogue = Catalogue(logbook, builtin)
    return Services(
        logbook=logbook,
        catalogue=catalogue,
        planning=Planning(logbook, clock),
        workouts=Workouts(logbook, catalogue, clock),
        insights=Insights(logbook, catalogue),
        transfer=Transfer(logbook),
        choices=Choices(logbook),
        clock=clock,
    )
