"""The services of one open logbook, put together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from soleus.domain.exercise import Exercise
from soleus.domain.ports import Storage
from soleus.services.catalogue import Catalogue
from soleus.services.choices import Choices
from soleus.services.clock import Clock, local_now
from soleus.services.insights import Insights
from soleus.services.logbook import Logbook
from soleus.services.people import People
from soleus.services.planning import Planning
from soleus.services.workouts import Workouts

if TYPE_CHECKING:
    from soleus.domain.keeping import Vault
    from soleus.domain.programme import Programme
    from soleus.services.adhering import Adhering
    from soleus.services.bands import Bands
    from soleus.services.coaching import Coaching
    from soleus.services.coverage import Coverage
    from soleus.services.daily import Daily
    from soleus.services.deleted import RecentlyDeleted
    from soleus.services.layouts import Layouts
    from soleus.services.placing import Placing
    from soleus.services.programme_progress import Progressing
    from soleus.services.programmes import Programmes
    from soleus.services.repeating import Repeating
    from soleus.services.safekeeping import Safekeeping
    from soleus.services.transfer import Transfer


@dataclass(frozen=True, slots=True)
class Services:
    """What the window and the command line work with."""

    logbook: Logbook
    catalogue: Catalogue
    planning: Planning
    workouts: Workouts
    insights: Insights
    choices: Choices
    people: People
    clock: Clock
    open_vault: "Callable[[], Vault]"
    shipped_programmes: "Callable[[], Sequence[Programme]]"

    @property
    def bands(self) -> "Bands":
        """The user's own band sets; loaded when they are asked for."""
        from soleus.services.bands import Bands

        return Bands(self.logbook, self.catalogue, self.choices, self.clock)

    @property
    def deleted(self) -> "RecentlyDeleted":
        """What was deleted lately; loaded when it is asked for."""
        from soleus.services.deleted import RecentlyDeleted

        return RecentlyDeleted(self.logbook, self.clock)

    @property
    def coaching(self) -> "Coaching":
        """What comes next for an exercise; loaded when it is asked for."""
        from soleus.services.coaching import Coaching

        return Coaching(self.logbook, self.catalogue, self.choices, self.clock)

    @property
    def coverage(self) -> "Coverage":
        """What a week covers, and what fills its gaps; loaded when it is asked for."""
        from soleus.services.coverage import Coverage

        return Coverage(self.logbook, self.catalogue, self.choices, self.coaching, self.clock)

    @property
    def adhering(self) -> "Adhering":
        """How the plan was kept; loaded when it is asked for."""
        from soleus.services.adhering import Adhering

        return Adhering(self.logbook, self.catalogue, self.clock)

    @property
    def daily(self) -> "Daily":
        """What today begins with; loaded when it is asked for."""
        from soleus.services.daily import Daily

        return Daily(self.logbook, self.catalogue, self.coaching, self.coverage, self.adhering, self.clock)

    @property
    def repeating(self) -> "Repeating":
        """Series and copied weeks; loaded when they are asked for."""
        from soleus.services.repeating import Repeating

        return Repeating(self.logbook, self.clock)

    @property
    def placing(self) -> "Placing":
        """Where a workout fits in the week; loaded when it is asked for."""
        from soleus.services.placing import Placing

        return Placing(self.planning, self.catalogue, self.clock)

    @property
    def programmes(self) -> "Programmes":
        """Programmes, and the one the trainee is on; loaded when they are asked for."""
        from soleus.services.programmes import Programmes

        return Programmes(self.logbook, self.catalogue, self.clock, self.shipped_programmes)

    @property
    def progressing(self) -> "Progressing":
        """How far the trainee is in the running programme; loaded when it is asked for."""
        from soleus.services.programme_progress import Progressing

        return Progressing(self.programmes, self.coaching, self.clock)

    @property
    def transfer(self) -> "Transfer":
        """Imports and exports; loaded when they are asked for, which most starts never do."""
        from soleus.services.transfer import Transfer

        return Transfer(self.logbook, self.safekeeping.before_import)

    @property
    def layouts(self) -> "Layouts":
        """What was said of the columns of unknown tables; loaded when one is opened."""
        from soleus.services.layouts import Layouts

        return Layouts(self.logbook)

    @property
    def safekeeping(self) -> "Safekeeping":
        """Backups; loaded when they are asked for."""
        from soleus.services.safekeeping import Safekeeping

        return Safekeeping(self.open_vault(), self.clock)


def compose(
    storage: Storage,
    builtin: Sequence[Exercise],
    open_vault: "Callable[[], Vault]",
    shipped_programmes: "Callable[[], Sequence[Programme]]",
    clock: Clock = local_now,
) -> Services:
    """Return the services over an open storage; `open_vault` gives its backups, always the same.

    So does `shipped_programmes` the programmes of Soleus, which are read when they are first asked for.
    """
    logbook = Logbook(storage, clock)
    choices = Choices(logbook)
    catalogue = Catalogue(logbook, builtin, choices)
    return Services(
        logbook=logbook,
        catalogue=catalogue,
        planning=Planning(logbook, clock),
        workouts=Workouts(logbook, catalogue, clock),
        insights=Insights(logbook, catalogue),
        choices=choices,
        people=People(logbook, clock),
        clock=clock,
        open_vault=open_vault,
        shipped_programmes=shipped_programmes,
    )
