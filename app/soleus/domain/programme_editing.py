"""How a programme is rebuilt: steps and sessions are added, doubled, moved and removed. Places count from 0."""

from dataclasses import replace
from typing import NamedTuple

from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.routine import fresh_items


class Place(NamedTuple):
    """A step of a programme, or one of its sessions."""

    step: int
    session: int | None = None


def with_step(programme: Programme, at: int, step: ProgrammeStep) -> Programme:
    """Return the programme with another step in the place of one."""
    steps = list(programme.steps)
    steps[at] = step
    return replace(programme, steps=tuple(steps))


def with_session(programme: Programme, at: Place, session: ProgrammeSession) -> Programme:
    """Return the programme with another session in the place of one."""
    assert at.session is not None
    sessions = list(programme.steps[at.step].sessions)
    sessions[at.session] = session
    return _with_sessions(programme, at.step, sessions)


def with_name(programme: Programme, at: Place | None, name: str) -> Programme:
    """Return the programme with another name of itself (None), a step or a session; an empty one changes nothing."""
    wanted = name.strip()
    if not wanted:
        return programme
    if at is None:
        return replace(programme, name=wanted)
    step = programme.steps[at.step]
    if at.session is None:
        return with_step(programme, at.step, replace(step, name=wanted))
    return with_session(programme, at, replace(step.sessions[at.session], name=wanted))


def step_added(programme: Programme, after: int, step: ProgrammeStep) -> tuple[Programme, Place]:
    """Return the programme with a new step after one, and where it stands."""
    steps = (*programme.steps[: after + 1], step, *programme.steps[after + 1 :])
    return replace(programme, steps=steps), Place(after + 1)


def session_added(programme: Programme, at: Place, session: ProgrammeSession) -> tuple[Programme, Place]:
    """Return the programme with a new session after one, or as the last of a step, and where it stands."""
    sessions = list(programme.steps[at.step].sessions)
    place = len(sessions) if at.session is None else at.session + 1
    sessions.insert(place, session)
    return _with_sessions(programme, at.step, sessions), Place(at.step, place)


def doubled(programme: Programme, at: Place) -> tuple[Programme, Place]:
    """Return the programme with a copy of a step or session after it, and where that stands."""
    step = programme.steps[at.step]
    if at.session is None:
        return step_added(programme, at.step, replace(step, sessions=tuple(map(_copied, step.sessions))))
    return session_added(programme, at, _copied(step.sessions[at.session]))


def removed(programme: Programme, at: Place) -> Programme:
    """Return the programme without a step or session; raises InvalidValue for the last step."""
    if at.session is None:
        return replace(programme, steps=programme.steps[: at.step] + programme.steps[at.step + 1 :])
    sessions = list(programme.steps[at.step].sessions)
    del sessions[at.session]
    return _with_sessions(programme, at.step, sessions)


def moved(programme: Programme, at: Place, by: int) -> tuple[Programme, Place]:
    """Return the programme with a step or session one place up (−1) or down (1), and where it stands then.

    A session at the end of its step goes over to the next one; where there is none, nothing changes.
    """
    if at.session is None:
        there = at.step + by
        if not 0 <= there < len(programme.steps):
            return programme, at
        steps = list(programme.steps)
        steps.insert(there, steps.pop(at.step))
        return replace(programme, steps=tuple(steps)), Place(there)
    sessions = list(programme.steps[at.step].sessions)
    session, place = sessions.pop(at.session), at.session + by
    if 0 <= place <= len(sessions):
        sessions.insert(place, session)
        return _with_sessions(programme, at.step, sessions), Place(at.step, place)
    there = at.step + by
    if not 0 <= there < len(programme.steps):
        return programme, at
    others = list(programme.steps[there].sessions)
    place = len(others) if by < 0 else 0
    others.insert(place, session)
    return _with_sessions(_with_sessions(programme, at.step, sessions), there, others), Place(there, place)


def _with_sessions(programme: Programme, at: int, sessions: list[ProgrammeSession]) -> Programme:
    return with_step(programme, at, replace(programme.steps[at], sessions=tuple(sessions)))


def _copied(session: ProgrammeSession) -> ProgrammeSession:
    return replace(session, items=fresh_items(session.items))
