"""Backups of JEFIT: one text file of sections, the sets of an exercise packed into its log and, since 2024, in rows.

Where an exercise has rows of its own, they are taken and its packed sets are not, as both tell of the same sets.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from soleus.domain.units import WeightUnit
from soleus.domain.words import plural, tr
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.jefit_sets import Packed, column_unit, known_kind, packed_of, set_of, sets_of
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table
from soleus.interchange.sections import Row, sections_of
from soleus.interchange.spelling import Fault, Numbers, seconds_of, shortened, weight_unit
from soleus.interchange.stamps import Stamps, local_time

_C = "Import"
_LOGS, _ROWS, _SESSIONS, _SETTING = "EXERCISE LOGS", "EXERCISE SET LOGS", "WORKOUT SESSIONS", "SETTING"
_CARDIO, _NOTES = "CARDIO LOGS", "NOTES"
_READ = frozenset((_LOGS, _ROWS, _SESSIONS, _SETTING, _CARDIO, _NOTES))
_HEAD = re.compile(
    rb"\s*#{2,}\s*(?:SETTING|PROFILE|ROUTINES|WORKOUT SESSIONS|EXERCISE (?:SET )?LOGS|CARDIO LOGS|CUSTOM EXERCISES"
    rb"|NOTES|[A-Z][A-Z ]+#{4,})"
)


@dataclass(slots=True)
class _Log:
    """What was done of one exercise: its row, the packed sets, and what came of it."""

    row: Row
    exercise: str
    session: str
    day: str
    packed: list[Packed] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    block: Block | None = None


def is_backup(data: bytes) -> bool:
    """Return whether a file is a backup of JEFIT: it begins with the line of one of its sections."""
    return bool(_HEAD.match(data[:2000].removeprefix(b"\xef\xbb\xbf")))


def read(data: bytes) -> ParsedLog:
    """Return what a JEFIT backup holds; ReadingError where it is no text."""
    return _Reader(Table(data)).log()


class _Reader:
    """Puts the sections together."""

    def __init__(self, table: Table) -> None:
        self._out = LogDraft("JEFIT", table)
        self._sections: defaultdict[str, list[Row]] = defaultdict(list, sections_of(table))
        self._stamps, self._ids, self._clean = Stamps("mydate"), Numbers("_id"), Cleaned()
        self._shown = next((u for row in self._sections[_SETTING] if (u := weight_unit(row.first("mass")))), None)
        self._sessions = {row.first("_id"): row for row in self._sections[_SESSIONS]}
        self._workouts: dict[str, Draft] = {}
        self._as_seconds: list[int] = []

    def log(self) -> ParsedLog:
        """Read everything."""
        logs = self._logs()
        self._share_out(logs)
        unit = self._unit(logs)
        for log in logs.values():
            try:
                self._store(log, unit)
            except Fault as fault:
                self._out.leave_out(log.row.line, fault)
        done = {
            (log.exercise, place) for log in logs.values() if log.block for place in (log.session, log.day) if place
        }
        for row in self._sections[_CARDIO]:
            try:
                self._add_cardio(row, done)
            except Fault as fault:
                self._out.leave_out(row.line, fault)
        self._add_notes(logs)
        if self._as_seconds:
            text = plural(_C, "%n set without weight is read as seconds, not as repetitions; is that right?",
                          "%n sets without weight are read as seconds, not as repetitions; is that right?",
                          len(self._as_seconds))  # fmt: skip
            self._out.flag(FlagKind.LONG_HOLD, self._as_seconds[0], text)
        ignored = tuple(name for name in self._sections if name not in _READ and self._sections[name])
        return self._out.finished("JEFIT", self._workouts.values(), ignored)

    def _logs(self) -> dict[str, _Log]:
        """Return the logs by their id in the order they were written; rows that cannot be used are named."""
        found = []
        for row in self._sections[_LOGS]:
            try:
                exercise = self._clean[row.first("ename", "exercisename", "exercise_name")]
                if not exercise:
                    raise Fault(tr(_C, "it names no exercise"))
                session = row.first("belongsession")
                log = _Log(row, exercise, "" if session == "0" else session, row.first("mydate"))
                log.packed = packed_of(row.first("logs"))
                found.append((self._ids[row.first("_id")] or 0.0, row.line, log))
            except Fault as fault:
                self._out.leave_out(row.line, fault)
        found.sort(key=lambda one: one[:2])
        return {log.row.first("_id") or f"line {line}": log for _, line, log in found}

    def _share_out(self, logs: dict[str, _Log]) -> None:
        """Give each log the rows of its sets, in their order."""
        for row in self._sections[_ROWS]:
            log = logs.get(row.first("exercise_log_id"))
            if log is None:
                self._out.leave_out(row.line, tr(_C, "it belongs to no exercise of this file"))
            else:
                log.rows.append(row)
        for log in logs.values():
            log.rows.sort(key=lambda row: (row.first("set_index").zfill(6), row.line))

    def _unit(self, logs: dict[str, _Log]) -> WeightUnit | None:
        """Return the unit of the rows, checked against the packed sets; the name of their column may be wrong."""
        pairs = []
        for log in logs.values():
            done = [one.weight for one in log.packed if one.count]
            if len(done) != len(log.rows):
                continue
            for weight, row in zip(done, log.rows, strict=True):
                text = row.first("weight_lbs", "weight_lb", "weight_kg", "weight")
                if re.fullmatch(r"[0-9]{1,6}(?:\.[0-9]+)?", text):
                    pairs.append((weight, float(text)))
        names = {name for row in self._sections[_ROWS][:1] for name in row.fields}
        return column_unit(pairs, self._shown, WeightUnit.KG if "weight_kg" in names else WeightUnit.LB)

    def _store(self, log: _Log, unit: WeightUnit | None) -> None:
        """Put the sets of one log into its workout; Fault where there are none."""
        if log.rows:
            self._out.note_rows += 1  # the log itself, whose sets stand in rows of their own
            sets = self._rows(log, unit)
        else:
            sets = sets_of(log.row.line, log.exercise, log.packed, self._shown)
            if not sets:
                raise Fault(tr(_C, "the exercise was planned but not done"))
            draft = self._workout(log)
            self._out.extra_sets += len(sets) - 1
        if not sets:
            return
        draft = self._workout(log)
        log.block = Block(log.exercise, sets=sets)
        draft.blocks.append(log.block)
        self._as_seconds += [row.line for row in sets if row.seconds is not None and not log.rows]

    def _rows(self, log: _Log, unit: WeightUnit | None) -> list[ParsedSet]:
        """Return the sets of a log's own rows; those that cannot be used are named."""
        sets = []
        for row in log.rows:
            try:
                self._workout(log)  # a day that cannot be read leaves out each of its rows
                made = set_of(row, log.exercise, unit, self._shown)
                if made is None:
                    raise Fault(tr(_C, "the set was planned but not done"))
                if not known_kind(row.first("set_type")):
                    text = tr(_C, "The mark “{mark}” is not known; the set is taken as an ordinary one.")
                    self._out.flag(FlagKind.MARK, row.line, text.format(mark=shortened(row.first("set_type"))))
                sets.append(made)
            except Fault as fault:
                self._out.leave_out(row.line, fault)
        return sets

    def _workout(self, log: _Log) -> Draft:
        """Return the workout of a log, begun at its first one: a session, or a day where it is of none."""
        name = f"session {log.session}" if log.session else log.day
        draft = self._workouts.get(name)
        if draft is None:
            draft = self._workouts[name] = Draft("", log.row.line, key=name)
            try:
                self._set_time(draft, log)
            except Fault:
                del self._workouts[name]
                raise
        return draft

    def _set_time(self, draft: Draft, log: _Log) -> None:
        """Date a workout: by its session's times where they are on the day its logs say, else by that day."""
        day = self._stamps[log.day].local if log.day else None
        row = self._sessions.get(log.session)
        begin = None if row is None else _moment(row.first("starttime"))
        over = None if row is None else _moment(row.first("endtime"))
        if begin is not None and (day is None or begin.date() == day.date()):
            draft.start = begin
            self._out.set_end(draft, over - begin if over else timedelta(0), draft.line)
        elif day is not None:
            draft.start, draft.timed = day, False
        else:
            raise Fault(tr(_C, "neither it nor its session has a date"))

    def _add_cardio(self, row: Row, done: set[tuple[str, str]]) -> None:
        """Add a row of cardio, unless a log of the same exercise and session tells of it already."""
        exercise = self._clean[row.first("ename", "exercisename", "exercise_name", "name")]
        if not exercise:
            raise Fault(tr(_C, "it names no exercise"))
        log = _Log(row, exercise, row.first("belongsession", "session_id"), row.first("mydate", "date"))
        if {(exercise, log.session), (exercise, log.day)} & done:
            self._out.note_rows += 1
            return
        seconds = seconds_of(row.first("duration", "time", "total_time"))
        if not seconds:
            raise Fault(tr(_C, "the exercise was planned but not done"))
        self._workout(log).blocks.append(Block(exercise, sets=[ParsedSet(row.line, seconds=seconds)]))

    def _add_notes(self, logs: dict[str, _Log]) -> None:
        """Keep each note with its exercise, found by the exercise's number and the time or day of its log."""
        places: dict[tuple[str, str], Block] = {}
        for log in logs.values():
            for when in (log.row.first("logtime"), log.day):
                if log.block is not None and when:
                    places.setdefault((log.row.first("eid"), when), log.block)
        for row in self._sections[_NOTES]:
            eid, text = row.first("eid"), self._clean[row.first("mynote", "note")]
            times = (row.first("logtime"), row.first("mydate", "date"))
            block = next((places[eid, when] for when in times if (eid, when) in places), None)
            if block is None and text:
                self._out.leave_out(row.line, tr(_C, "its exercise is not among the logs of this file"))
                continue
            self._out.note_rows += 1
            if block is not None and text and text not in block.note:
                block.note = f"{block.note}\n{text}".strip()


def _moment(text: str) -> datetime | None:
    """Return the local time of seconds (or thousandths) since 1970, or None."""
    if not re.fullmatch(r"[0-9]{1,14}(?:\.0*)?", text):
        return None
    value = float(text)
    value = value / 1000 if value > 1e11 else value
    if not 0 < value < 4_102_444_800:  # 2100
        return None
    return local_time(datetime.fromtimestamp(int(value), UTC))
