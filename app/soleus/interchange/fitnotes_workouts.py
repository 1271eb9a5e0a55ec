"""The "Workouts" export of newer FitNotes: moments in UTC, decimal commas, sets that were done, failed or not begun."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from operator import itemgetter

from soleus.domain.errors import InvalidValue
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import Effort, EffortScale, SetKind
from soleus.interchange import fitnotes
from soleus.interchange.drafts import Block, Cleaned, Draft, LogDraft
from soleus.interchange.parsed import FlagKind, ParsedLog, ParsedSet
from soleus.interchange.reading import Table, folded
from soleus.interchange.spelling import Fault, Numbers, shortened

COLUMNS = (
    "name", "starttime", "endtime", "exercise", "equipment", "reps", "weight", "time", "distance", "status",
    "iswarmup", "rpe", "rir", "note",
)  # fmt: skip
_NOT_USED = frozenset(("categories",))
_UNITS_IN_HEADER = {
    **dict.fromkeys(("weight (kg)", "weight (kgs)"), ("weight", WeightUnit.KG)),
    **dict.fromkeys(("weight (lb)", "weight (lbs)"), ("weight", WeightUnit.LB)),
    "distance (km)": ("distance", DistanceUnit.KM),
    "distance (m)": ("distance", DistanceUnit.M),
    **dict.fromkeys(("distance (mi)", "distance (miles)"), ("distance", DistanceUnit.MI)),
}
_NO_EQUIPMENT = frozenset(("", "none", "other", "bodyweight", "body weight", "no equipment"))
_YES = frozenset(("true", "1", "yes"))


@dataclass(slots=True)
class Layout:
    """Where each column of `COLUMNS` stands, and the units the header names."""

    places: dict[str, int] = field(default_factory=dict)
    weight_unit: WeightUnit | None = None
    distance_unit: DistanceUnit | None = None
    ignored: list[str] = field(default_factory=list)


def layout_of(header: tuple[str, ...]) -> Layout | None:
    """Return the layout a header describes, or None where it is not this export's."""
    layout = Layout()
    for place, name in enumerate(header):
        column, unit = _UNITS_IN_HEADER.get(folded(name), (folded(name), None))
        if column in COLUMNS and column not in layout.places:
            layout.places[column] = place
            if isinstance(unit, WeightUnit):
                layout.weight_unit = unit
            elif isinstance(unit, DistanceUnit):
                layout.distance_unit = unit
        elif column not in _NOT_USED:
            layout.ignored.append(name)
    known = layout.places.keys()
    fits = known >= {"starttime", "exercise", "status"} and not known.isdisjoint(("reps", "weight", "time", "distance"))
    return layout if fits else None


def read(table: Table, layout: Layout) -> ParsedLog:
    """Return what the export holds; its moments become times of the clock on this computer."""
    return _Reader(table, layout).log()


class _Reader:
    """Goes through the rows once."""

    def __init__(self, table: Table, layout: Layout) -> None:
        self._table, self._layout = table, layout
        self._out = LogDraft(fitnotes.APP, table)
        self._workouts: dict[tuple[str, ...], Draft] = {}
        self._weights, self._counts = _CommaNumbers("Weight", signed=True), _CommaNumbers("Reps")
        self._distances, self._clean = _CommaNumbers("Distance"), Cleaned()
        self._scales = {EffortScale.RPE: _CommaNumbers("RPE"), EffortScale.RIR: _CommaNumbers("RIR")}

    def log(self) -> ParsedLog:
        """Read everything."""
        width = len(self._table.header)
        pick = itemgetter(*(self._layout.places.get(name, width) for name in COLUMNS))
        for line, fields in self._table.rows():
            try:
                self._read_row(line, pick([*fields, ""]))
            except Fault as fault:
                self._out.leave_out_row(line, fields, fault)
        for draft in self._workouts.values():
            for block in draft.blocks:
                _note_once(block)
        return self._out.finished(
            tr("Import", "FitNotes (Workouts)"), self._workouts.values(), tuple(self._layout.ignored)
        )

    def _read_row(self, line: int, picked: tuple[str, ...]) -> None:
        """Add one set to its workout; Fault where a figure cannot be read or the set was not done."""
        (name, start, end, exercise, equipment, reps, weight_text, time, distance, status, warmup, rpe, rir,
         note) = picked  # fmt: skip
        title = self._title(exercise, equipment)
        failed = _is_failed(status)
        weight, count = self._weights[weight_text], self._counts[reps]
        way, seconds = self._distances[distance], fitnotes.seconds_of(time)
        if not count and not (failed and count == 0 and not (seconds or way)):
            count = None
        row = ParsedSet(
            line,
            SetKind.WARMUP if folded(warmup) in _YES else SetKind.WORKING,
            failed,
            weight or None,
            self._layout.weight_unit,
            count,
            seconds,
            way or None,
            self._layout.distance_unit,
            self._effort(rpe, rir, line),
            self._clean[note],
        )
        draft = self._workouts.get((start, name)) or self._workout(start, name, end, line)
        if weight is not None and weight < 0:
            fitnotes.flag_help(self._out, line, weight)
        blocks = draft.blocks
        if not blocks or blocks[-1].exercise != title:
            blocks.append(Block(title))
        blocks[-1].sets.append(row)

    def _title(self, exercise: str, equipment: str) -> str:
        """Return the exercise with its equipment in brackets, as other apps write it; one name has several."""
        title, tool = self._clean[exercise], self._clean[equipment]
        if not title:
            raise Fault(tr("Import", "it names no exercise"))
        return title if folded(tool) in _NO_EQUIPMENT or folded(tool) in folded(title) else f"{title} ({tool})"

    def _workout(self, start: str, name: str, end: str, line: int) -> Draft:
        """Return the workout of a moment and name, begun at its first row; its key is in UTC, the same anywhere."""
        moment = _moment(start)
        if moment is None:
            reason = tr("Import", "its start is “{text}”, not one like 2026-11-20T18:30:00Z")
            raise Fault(reason.format(text=shortened(start)))
        title = self._clean[name]
        in_utc = moment.astimezone(UTC) if moment.tzinfo else moment
        draft = Draft(title, line, _local(moment), key=f"{in_utc:%Y-%m-%d %H:%M:%S}|{title}")
        self._workouts[start, name] = draft
        ended = _moment(end)
        if ended is not None and (ended.tzinfo is None) == (moment.tzinfo is None):
            self._out.set_end(draft, ended - moment, line)
        elif end.strip():
            text = tr("Import", "The end “{text}” is not understood; no end is stored.")
            self._out.flag(FlagKind.DURATION, line, text.format(text=shortened(end)))
        return draft

    def _effort(self, rpe: str, rir: str, line: int) -> Effort | None:
        """Return the RPE, else the RIR; one that cannot be is flagged and left out, never the set."""
        for scale, text in ((EffortScale.RPE, rpe), (EffortScale.RIR, rir)):
            try:
                value = self._scales[scale][text]
                if value is not None and (value or scale is EffortScale.RIR):
                    return Effort(value, scale)
            except (Fault, InvalidValue):
                words = tr("Import", "The {scale} “{text}” cannot be; it is left out.")
                text = words.format(scale=scale.name, text=shortened(text))
                self._out.flag(FlagKind.EFFORT, line, text)
        return None


class _CommaNumbers(Numbers):
    """Figures whose comma is always the decimal one, however many digits follow."""

    def __missing__(self, text: str) -> float | None:
        self[text] = value = super().__missing__(text.replace(",", ".") if "." not in text else text)
        return value


def _is_failed(status: str) -> bool:
    """Return whether a set was tried and failed; Fault for one that was only planned or for a word nobody knows."""
    plain = folded(status).replace(" ", "")
    if plain in ("notstarted", "skipped"):
        raise Fault(tr("Import", "the set was planned but not done"))
    if plain not in ("", "done", "failed"):
        reason = tr("Import", "its status “{status}” is neither Done, Failed nor NotStarted")
        raise Fault(reason.format(status=shortened(status)))
    return plain == "failed"


def _moment(text: str) -> datetime | None:
    """Return a moment in ISO form, or None where it is none of this time."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment if 1900 < moment.year < 2100 else None


def _local(moment: datetime) -> datetime:
    return (moment.astimezone() if moment.tzinfo else moment).replace(tzinfo=None)


def _note_once(block: Block) -> None:
    """Make a note that stands on every row of a block the block's own."""
    notes = {row.note for row in block.sets}
    if len(block.sets) > 1 and len(notes) == 1 and "" not in notes:
        block.note = notes.pop()
        block.sets = [row._replace(note="") for row in block.sets]
