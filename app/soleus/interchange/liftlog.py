"""Plain-text exports of LiftLog: a row for each done set under the number of its session."""

import re

from soleus.domain.words import tr
from soleus.interchange.columns import Columns, Fields
from soleus.interchange.drafts import Cleaned, Draft, LogDraft
from soleus.interchange.gathering import Taken, draft_of, in_time, newest_first
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers, shortened, weight_unit
from soleus.interchange.stamps import Stamps

_C = "Import"
_NAMES = ("sessionid", "timestamp", "exercise", "weight", "weightunit", "reps", "targetreps", "notes")
_BODY = re.compile(
    r"\b(?:pull[- ]?ups?|chin[- ]?ups?|muscle[- ]?ups?|push[- ]?ups?|press[- ]?ups?|sit[- ]?ups?|dips?|dead hang"
    r"|inverted rows?|australian|pistols?|body ?weight|leg raises?|knee raises?|nordic|planks?|step[- ]?ups?"
    r"|calf raises?|heel raises?|heel drops?|hops?)\b"
)
_MACHINE = re.compile(
    r"\b(?:machine|smith|barbell|dumbbells?|kettlebells?|cable|seated|leg press|assisted|band(?:ed)?)\b"
)


def layout_of(header: tuple[str, ...]) -> Columns | None:
    """Return the columns of a LiftLog export, or None where a header is not one."""
    columns = Columns(
        header, {name: name for name in _NAMES} | {"weight unit": "weightunit", "session id": "sessionid"}
    )
    return columns if columns.fit("sessionid", "timestamp", "exercise", "reps") else None


def read(table: Table, columns: Columns) -> ParsedLog:
    """Return what a LiftLog export holds."""
    return _Reader(table, columns).log()


class _Reader:
    """Goes through the rows once, then puts each session in order."""

    def __init__(self, table: Table, columns: Columns) -> None:
        self._table, self._columns = table, columns
        self._out = LogDraft("LiftLog", table)
        self._stamps, self._clean = Stamps("Timestamp"), Cleaned()
        self._weights, self._counts = Numbers("Weight", signed=True), Numbers("Reps")
        self._sessions: dict[str, list[Taken]] = {}
        self._zone_said = False
        self._body_said: set[str] = set()

    def log(self) -> ParsedLog:
        """Read everything."""
        pick = self._columns.picker(*_NAMES)
        for line, fields in self._table.rows():
            try:
                self._read_row(line, pick(fields))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        return self._out.finished("LiftLog", self._workouts(), tuple(self._columns.ignored))

    def _read_row(self, line: int, picked: Fields) -> None:
        """Take one set; Fault where a figure cannot be read."""
        session, moment, exercise, weight_text, unit_text, reps, target, note = picked
        stamp, exercise = self._stamps[moment], self._clean[exercise]
        if not exercise:
            raise Fault(tr(_C, "it names no exercise"))
        weight, count, unit = self._weights[weight_text], self._counts[reps], weight_unit(unit_text)
        if count is None:
            raise Fault(tr(_C, "the set was planned but not done"))
        if weight and unit is None and unit_text.strip().casefold() not in ("", "nil"):
            raise Fault(tr(_C, "its weight unit “{unit}” is neither kg nor lb").format(unit=shortened(unit_text)))
        said = [self._clean[note]]
        if target.strip() and target.strip() != reps.strip():
            said.append(tr(_C, "planned: {reps}").format(reps=target.strip()))
        text = "\n".join(part for part in said if part)
        row = ParsedSet(line, weight=weight or None, unit=unit, reps=count, note=text)
        if weight is not None and weight < 0:
            sentence = tr(_C, "The weight {weight} is below 0; it is taken as assistance.")
            self._out.flag(FlagKind.NEGATIVE_WEIGHT, line, sentence.format(weight=shortened(weight_text)))
        elif weight:
            self._question_body_weight(line, exercise)
        if stamp.zoned and not self._zone_said:
            self._zone_said = True
            sentence = tr(_C, "Times of this file name their zone; they are shown in this computer’s time zone.")
            self._out.flag(FlagKind.TIME_ZONE, line, sentence)
        name = session.strip() or stamp.local.date().isoformat()
        self._sessions.setdefault(name, []).append(Taken(stamp.local, exercise, row))

    def _question_body_weight(self, line: int, exercise: str) -> None:
        """Say once for each exercise that its weight may be mostly the trainee."""
        plain = folded(exercise)
        if exercise in self._body_said or not _BODY.search(plain) or _MACHINE.search(plain):
            return
        self._body_said.add(exercise)
        sentence = tr(_C, "LiftLog adds your body weight to the weight of exercises without a machine: look at "
                          "“{name}” and take your own weight off where it is in.")  # fmt: skip
        self._out.flag(FlagKind.BODY_WEIGHT, line, sentence.format(name=shortened(exercise)))

    def _workouts(self) -> list[Draft]:
        drafts = []
        for session, rows in self._sessions.items():
            ordered = in_time(rows, reverse=newest_first(rows))
            draft = draft_of("", ordered, key=session)
            self._out.set_end(draft, ordered[-1].moment - ordered[0].moment, draft.line)
            drafts.append(draft)
        return drafts
