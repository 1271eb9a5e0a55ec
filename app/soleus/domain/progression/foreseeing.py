"""What would come if things went on as they are."""

from dataclasses import replace
from datetime import timedelta

from soleus.domain.progression.cases import Case, Move
from soleus.domain.progression.engine import advise

FARTHEST = 9
"""So many sessions ahead are looked at; more would be guessing."""


def sessions_until_raise(case: Case) -> int | None:
    """Return after how many more sessions like the last one a raise comes; None where none comes soon.

    They are taken to be a day apart and without pain.
    """
    if not case.sessions:
        return None
    last = case.sessions[-1]
    for more in range(1, FARTHEST + 1):
        ahead = tuple(replace(last, day=last.day + timedelta(days=n), pain_next=None) for n in range(1, more + 1))
        then = replace(case, sessions=(*case.sessions, *ahead), today=max(case.today, ahead[-1].day))
        if advise(then).move is Move.UP:
            return more
    return None
