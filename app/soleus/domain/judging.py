"""How a week stands: judged by rules 1 to 5 and 12, beside what the running programme asks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from soleus.domain.calf_work import JUMP_ROPE, Exercises, Session, Work, is_standing_raise
from soleus.domain.coverage import (
    GROUP_TOPICS,
    Cell,
    CellState,
    Finding,
    Guide,
    Say,
    Topic,
    Week,
    WeekCoverage,
    topic_of,
)
from soleus.domain.exercise import Group
from soleus.domain.readiness import Readiness

SESSIONS_A_WEEK = (2, 3)
"""Calf sessions a week where no programme says otherwise (rule 1, A1)."""

BAND_SESSIONS_A_WEEK = (2, 2)
"""The same where all calf work is band work (rule 1, A4)."""

MOST_DAYS_WITH_REST = 4
"""Training days a week beyond which a rest day between any two of them is not possible."""

_DAY = timedelta(days=1)

_ASKED_BY: Mapping[Topic, tuple[int, str]] = {
    Topic.BAND: (1, "A4"),
    Topic.STRAIGHT_KNEE: (2, "A3"),
    Topic.BENT_KNEE: (2, "A3"),
    Topic.PLYOMETRIC: (2, "A3"),
    Topic.SHIN: (3, "A0"),
    Topic.PERONEAL: (3, "A0"),
    Topic.STRETCH: (5, "A0"),
}
"""The rule that asks for a topic, and the label of its source."""

_SAID_WHERE_MISSING = {
    Topic.SHIN: Say.NO_SHIN,
    Topic.PERONEAL: Say.NO_PERONEAL,
    Topic.STRETCH: Say.NO_STRETCH,
}
_WARNING = frozenset(
    (
        Say.BEFORE_KEY_RUN,
        Say.NO_REST_BETWEEN,
        Say.WORK_ON_REST_DAY,
        Say.NOT_READY,
        Say.TOO_MANY_SESSIONS,
        Say.UNLOADED,
    )
)
"""What lets its cell be shown as warned."""


def judge(
    week: Week,
    exercises: Exercises,
    guide: Guide | None = None,
    readiness: Readiness | None = None,
    off: frozenset[int] = frozenset(),
) -> WeekCoverage:
    """Return how a week stands; `off` are the numbers of rules that are switched off, which say nothing then."""
    return _Judge(week, exercises, guide, readiness, off).coverage()


class _Judge:
    """Looks at one week; the day before it and the day after it count as neighbours only."""

    def __init__(
        self, week: Week, exercises: Exercises, guide: Guide | None, readiness: Readiness | None, off: frozenset[int]
    ) -> None:
        self._week = week
        self._exercises = exercises
        self._guide = guide
        self._readiness = readiness
        self._off = off
        self._in_week = [session for session in week.sessions if self._is_in_week(session.day)]
        self._works = [(session, work) for session in self._in_week for work in session.works]

    def coverage(self) -> WeekCoverage:
        """Return the cells and what is said."""
        cells = [*(self._of_group(topic) for topic in GROUP_TOPICS), self._sessions(), self._rest_days()]
        found = [*self._of_days(), *self._of_sessions(), *self._of_week(cells)]
        findings = sorted(
            {finding for finding in found if finding.rule not in self._off},
            key=lambda one: (_GRAVITY[one.say], one.days, one.topic, one.planned_ids, one.workout_ids),
        )
        warned = {finding.topic for finding in findings if finding.say in _WARNING}
        shown = tuple(replace(c, state=CellState.WARNED) if c.topic in warned else c for c in cells)
        return WeekCoverage(self._week.first, self._week.last, shown, tuple(findings))

    # cells

    def _of_group(self, topic: Topic) -> Cell:
        rule, source = _ASKED_BY[topic]
        covering = [session for session, work in self._works if self._covers(work, topic)]
        guide, state, step = self._guide, CellState.MISSING, None
        ready = self._readiness is None or self._readiness.ready or 12 in self._off
        if covering:
            state = CellState.THERE
        elif guide is not None and topic in guide.later:
            state, step = CellState.LATER, guide.later[topic]
        elif topic is Topic.PLYOMETRIC and not ready:
            state = CellState.LOCKED
        elif rule in self._off or self._is_optional(topic):
            state = CellState.LEFT_OUT
        return Cell(
            topic,
            state,
            rule,
            source,
            _days(covering),
            _days(session for session in covering if session.done),
            step=step,
            readiness=self._readiness if topic is Topic.PLYOMETRIC else None,
        )

    def _is_optional(self, topic: Topic) -> bool:
        """Whether nothing asks for a topic: the programme leaves it out, or it is band work and none is prescribed."""
        guide = self._guide
        if guide is None:
            return topic is Topic.BAND
        return topic in guide.leaves_out or (topic is Topic.BAND and topic not in guide.now)

    def _sessions(self) -> Cell:
        calf = [session for session in self._in_week if self._has_calf(session)]
        days = _days(calf)
        low, high, source = self._goal()
        state = CellState.THERE if len(days) >= low else CellState.MISSING
        if state is CellState.MISSING and 1 in self._off:
            state = CellState.LEFT_OUT
        done = _days(session for session in calf if session.done)
        return Cell(Topic.SESSIONS, state, 1, source, days, done, count=len(days), low=low, high=high)

    def _goal(self) -> tuple[int, int, str]:
        """Return how many sessions a week should have, and who says so."""
        if self._guide is not None:
            return self._guide.low, self._guide.high, self._guide.source
        calf = [work for _, work in self._works if self._is_calf(work)]
        if calf and all(self._covers(work, Topic.BAND) for work in calf):
            return *BAND_SESSIONS_A_WEEK, "A4"
        return *SESSIONS_A_WEEK, "A1"

    def _rest_days(self) -> Cell:
        worked = {session.day for session in self._in_week if self._has_calf(session)}
        count = (self._week.last - self._week.first).days + 1
        days = tuple(day for n in range(count) if (day := self._week.first + n * _DAY) not in worked)
        return Cell(Topic.REST_DAYS, CellState.THERE, 1, "+", days, count=len(days))

    # what is said

    def _of_days(self) -> Iterable[Finding]:
        """Rule 1: hard days beside each other, before key runs, and on days of rest."""
        hard = {s.day for s in self._week.sessions if any(work.is_hard for work in s.works)}
        keys = {run.day for run in self._week.runs if run.is_key}
        rests = set(self._week.rests)
        no_room = self._guide is not None and self._guide.low > MOST_DAYS_WITH_REST
        for day in hard:
            following = day + _DAY
            if not no_room and (self._is_in_week(day) or self._is_in_week(following)):
                if following in keys:
                    yield self._about(Say.BEFORE_KEY_RUN, (day, following), {day}, _is_hard)
                if following in hard:
                    yield self._about(Say.NO_REST_BETWEEN, (day, following), {day, following}, _is_hard)
        for day in {session.day for session in self._in_week if self._has_calf(session)} & rests:
            yield self._about(Say.WORK_ON_REST_DAY, (day,), {day}, self._has_calf)

    def _of_sessions(self) -> Iterable[Finding]:
        """Rules 2 and 12: sessions without a calf exercise, and jumps to come that nothing allows yet."""
        for session in self._in_week:
            known = [self._exercises.get(work.exercise_key) for work in session.works]
            trained = [one for one in known if one is None or one.group is not Group.OTHER]
            if trained and all(one is not None and not one.works_calf for one in trained):
                yield _finding(Say.NO_CALF_EXERCISE, Topic.SESSIONS, 2, "A3", (session.day,), [session])
        jumps = [s for s, work in self._works if not s.done and self._covers(work, Topic.PLYOMETRIC)]
        if jumps and self._readiness is not None and not self._readiness.ready:
            yield _finding(Say.NOT_READY, Topic.PLYOMETRIC, 12, "A0", _days(jumps), jumps)

    def _of_week(self, cells: Iterable[Cell]) -> Iterable[Finding]:
        """Rules 1, 3, 4 and 5: of the week as a whole."""
        by_topic = {cell.topic: cell for cell in cells}
        sessions = by_topic[Topic.SESSIONS]
        if sessions.count is not None and sessions.high is not None and sessions.count > sessions.high:
            yield Finding(Say.TOO_MANY_SESSIONS, Topic.SESSIONS, 1, sessions.source, sessions.days)
        for topic, say in _SAID_WHERE_MISSING.items():
            cell = by_topic[topic]
            if sessions.days and cell.state is CellState.MISSING:
                yield Finding(say, topic, cell.rule, cell.source, sessions.days)
        if self._is_one_muscle():
            missing = (Topic.BENT_KNEE, Topic.SHIN, Topic.PERONEAL)
            if any(by_topic[topic].state is CellState.MISSING for topic in missing):
                here = next(t for t in (Topic.STRAIGHT_KNEE, Topic.PLYOMETRIC) if by_topic[t].days)
                yield Finding(Say.ONE_MUSCLE, here, 3, "A0", by_topic[here].days)
        for topic in (Topic.STRAIGHT_KNEE, Topic.BENT_KNEE):
            if self._is_unloaded(topic):
                yield Finding(Say.UNLOADED, topic, 4, "A3", by_topic[topic].days)

    def _is_one_muscle(self) -> bool:
        """Whether all work on the lower leg is standing raises or jump rope."""
        legs = [w for _, w in self._works if any(self._covers(w, t) for t in GROUP_TOPICS if t is not Topic.STRETCH)]
        return bool(legs) and all(
            work.exercise_key == JUMP_ROPE or is_standing_raise(self._exercises[work.exercise_key]) for work in legs
        )

    def _is_unloaded(self, topic: Topic) -> bool:
        """Whether a topic is worked without any load, and not because the running programme has it so."""
        works = [work for _, work in self._works if self._covers(work, topic)]
        asked = self._guide.exercise_keys if self._guide is not None else frozenset()
        return bool(works) and not any(work.is_loaded or work.exercise_key in asked for work in works)

    # small questions

    def _about(self, say: Say, days: tuple[date, ...], of: set[date], concerns: Callable[[Session], bool]) -> Finding:
        sessions = [session for session in self._week.sessions if session.day in of and concerns(session)]
        return _finding(say, Topic.REST_DAYS, 1, "+", days, sessions)

    def _is_in_week(self, day: date) -> bool:
        return self._week.first <= day <= self._week.last

    def _covers(self, work: Work, topic: Topic) -> bool:
        exercise = self._exercises.get(work.exercise_key)
        return exercise is not None and topic_of(exercise) is topic

    def _is_calf(self, work: Work) -> bool:
        exercise = self._exercises.get(work.exercise_key)
        return exercise is not None and exercise.works_calf

    def _has_calf(self, session: Session) -> bool:
        return any(self._is_calf(work) for work in session.works)


_GRAVITY = {say: place for place, say in enumerate(Say)}


def _is_hard(session: Session) -> bool:
    return any(work.is_hard for work in session.works)


def _days(sessions: Iterable[Session]) -> tuple[date, ...]:
    return tuple(sorted({session.day for session in sessions}))


def _finding(
    say: Say, topic: Topic, rule: int, source: str, days: tuple[date, ...], sessions: Iterable[Session]
) -> Finding:
    found = list(sessions)
    planned = {session.planned_id for session in found if not session.done and session.planned_id is not None}
    done = {session.workout_id for session in found if session.workout_id is not None}
    return Finding(say, topic, rule, source, days, tuple(sorted(planned)), tuple(sorted(done)))
