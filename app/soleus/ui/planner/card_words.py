"""What a card of the week says: its state, its line of results or targets, and a chip."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlanState
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, TargetSide
from soleus.domain.workout import Entry, SetKind, Side, SideSet, Workout
from soleus.services.planning import DayPlan, PlannedCard
from soleus.ui.planner.grid_rows import amounts_words
from soleus.ui.planner.words import SIDE_OF, target_words
from soleus.ui.text import TIMES, load_text, time_of_day, tr, weekday_short


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line: a side's mark, a band (colour and level), or words; `tone` is a colour token."""

    text: str = ""
    side: Side | None = None
    band: tuple[str, int | None] | None = None
    tone: str = "text_2"


@dataclass(frozen=True, slots=True)
class CardFace:
    """All that is painted on a card. `state` names the look: planned, done, missed, moved or running."""

    title: str
    state: str
    pieces: tuple[Piece, ...]
    spoken: str
    chip: str = ""
    action: str = ""
    action_name: str = ""
    strong_action: bool = False
    planned_id: int | None = None
    workout_id: int | None = None


ICONS = {
    "planned": ("circle-dashed-bold", "accent"),
    "done": ("check-circle-fill", "ok"),
    "missed": ("x-circle", "warn"),
    "moved": ("arrow-bend-down-right", "accent"),
    "running": ("play-fill", "accent"),
}
"""Icon and its colour token of each state."""

BandLook = Callable[[str], tuple[str, str, int | None]]
"""Band id → name, colour and level."""


@dataclass(slots=True)
class CardWriter:
    """Writes the faces of cards; knows the exercises, the bands and what day it is."""

    name_of: Callable[[str], str]
    measure_of: Callable[[str], Measure]
    band_of: BandLook
    today: date

    def planned(self, card: PlannedCard) -> CardFace:
        """Return the face of a planned workout, done or not."""
        planned, workout = card.planned, card.workout
        running = workout is not None and not workout.finished
        moved_from = planned.original_day if card.state is PlanState.PLANNED else None
        state = "running" if running else "moved" if moved_from else card.state.value
        if workout is not None and workout.finished:
            pieces = self._done(workout)
        elif card.state is PlanState.MISSED and not running:
            pieces = [Piece(tr("Planner", "missed, still waiting"))]
        else:
            pieces = self._targets(planned.items)
        if moved_from:
            pieces = [Piece(_moved_words(moved_from, planned.day)), *pieces]
        if running:
            pieces = [Piece(tr("Planner", "unfinished"), tone="accent_ink"), *pieces]
        if planned.at is not None:
            pieces = [Piece(time_of_day(planned.at), tone="text"), *pieces]
        action, name, strong = self._action(card, running)
        return CardFace(
            title=planned.name,
            state=state,
            pieces=tuple(pieces),
            spoken=f"{planned.name}, {state_words(state)}. {self.spoken(pieces)}",
            chip=pain_chip(workout) if workout is not None else "",
            action=action,
            action_name=name,
            strong_action=strong,
            planned_id=planned.id,
            workout_id=None if workout is None else workout.id,
        )

    def unplanned(self, workout: Workout) -> CardFace:
        """Return the face of a workout that was done without a plan."""
        pieces = self._done(workout)
        title = workout.name or tr("Planner", "Workout")
        state = "done" if workout.finished else "running"
        return CardFace(
            title=title,
            state=state,
            pieces=tuple(pieces),
            spoken=f"{title}, {state_words(state)}. {self.spoken(pieces)}",
            chip=pain_chip(workout),
            action="" if workout.finished else tr("Planner", "Go on"),
            action_name="" if workout.finished else "resume",
            strong_action=not workout.finished,
            workout_id=workout.id,
        )

    def spoken(self, pieces: Iterable[Piece]) -> str:
        """Return a line in words, for screen readers and tool tips."""
        words = []
        for piece in pieces:
            if piece.side is not None:
                words.append({Side.LEFT: tr("Planner", "left"), Side.RIGHT: tr("Planner", "right")}.get(piece.side, ""))
            else:
                words.append(piece.text)
        return " ".join(word for word in words if word)

    def _action(self, card: PlannedCard, running: bool) -> tuple[str, str, bool]:
        if running:
            return tr("Planner", "Go on"), "resume", True
        if card.state is PlanState.MISSED:
            return tr("Planner", "Move to today"), "moveToday", False
        if card.state is PlanState.PLANNED and card.planned.day == self.today:
            return tr("Planner", "Start"), "start", True
        return "", "", False

    def _targets(self, items: tuple[Prescription, ...]) -> list[Piece]:
        if not items:
            return [Piece(tr("Planner", "no exercises yet"))]
        pieces: list[Piece] = []
        for n, item in enumerate(items):
            name = self.name_of(item.exercise_key)
            pieces.append(Piece((", " if n else "") + name))
            sided = len(item.targets) > 1
            for target in item.targets:
                if sided or target.side in (TargetSide.LEFT, TargetSide.RIGHT):
                    pieces.append(Piece(side=SIDE_OF[target.side]))
                pieces += self._band(target.load)
                pieces.append(Piece(_loaded(target_words(target), target.load)))
        return pieces

    def _done(self, workout: Workout) -> list[Piece]:
        if not workout.entries:
            return [Piece(tr("Planner", "nothing logged yet"))]
        alone = len(workout.entries) == 1
        pieces: list[Piece] = []
        for n, entry in enumerate(workout.entries):
            name = self.name_of(entry.exercise_key) or entry.source_name
            if not alone:
                pieces.append(Piece((", " if n else "") + name))
            results = self._results(entry)
            if alone and not any(piece.side or piece.band for piece in results):
                pieces.append(Piece(name))
            pieces += results
        return pieces

    def _results(self, entry: Entry) -> list[Piece]:
        measure = self.measure_of(entry.exercise_key)
        rows = [row for row in entry.sets if row.kind is not SetKind.WARMUP] or list(entry.sets)
        order = {side: n for n, side in enumerate(Side)}
        pieces: list[Piece] = []
        for side, same in groupby(sorted(rows, key=lambda row: (order[row.side], row.number)), lambda row: row.side):
            if side in (Side.LEFT, Side.RIGHT):
                pieces.append(Piece(side=side))
            sets = list(same)
            for load, alike in groupby(sets, lambda row: row.load):
                pieces += self._band(load)
                pieces.append(Piece(_loaded(_short_amounts(list(alike), measure), load)))
        return pieces

    def _band(self, load: Load) -> list[Piece]:
        pieces = []
        use: BandUse | None = load.band
        if use is not None:
            name, colour, level = self.band_of(use.band_id)
            pieces.append(Piece(name, band=(colour, level)))
        elif load.band_label:
            pieces.append(Piece(load.band_label))
        return pieces


def _loaded(amounts: str, load: Load) -> str:
    """Return "12, 12 at 4.5 kg"; the amounts alone where no weight was moved."""
    words = load_text(load)
    if not words or not amounts:
        return amounts or words
    return tr("Planner", "{amounts} at {weight}").format(amounts=amounts, weight=words)


def _short_amounts(rows: list[SideSet], measure: Measure) -> str:
    """Return "12, 12, 11", or "6 × 15 s" where more than three are alike."""
    words = amounts_words(rows, measure)
    one = amounts_words(rows[:1], measure)
    alike = len(rows) > 3 and all(amounts_words([row], measure) == one for row in rows)
    return f"{len(rows)} {TIMES} {one}" if alike and one else words


def state_words(state: str) -> str:
    """Return a state in a word."""
    return {
        "planned": tr("Planner", "planned"),
        "done": tr("Planner", "done"),
        "missed": tr("Planner", "missed"),
        "moved": tr("Planner", "moved"),
        "running": tr("Planner", "unfinished"),
    }[state]


def pain_chip(workout: Workout) -> str:
    """Return "pain 2" for the most pain of any set, nothing where none was noted or felt."""
    noted = [row.pain for entry in workout.entries for row in entry.sets if row.pain is not None]
    most = max(noted, default=0)
    return tr("Planner", "pain {figure}").format(figure=most) if most else ""


def _moved_words(origin: date, day: date) -> str:
    near = abs((day - origin).days) < 7
    words = weekday_short(origin) if near else f"{weekday_short(origin)} {origin.day}"
    return tr("Planner", "moved from {day}:").format(day=words)


@dataclass(frozen=True, slots=True)
class Tally:
    """How a week stands."""

    done: int = 0
    missed: int = 0
    to_come: int = 0

    @property
    def planned(self) -> int:
        """All that was planned."""
        return self.done + self.missed + self.to_come


def tally(days: Iterable[DayPlan]) -> Tally:
    """Count what was done (with a plan or without), missed, and is to come."""
    days = list(days)
    states = [card.state for day in days for card in day.cards]
    extra = sum(1 for day in days for workout in day.extra if workout.finished)
    return Tally(
        done=states.count(PlanState.DONE) + extra,
        missed=states.count(PlanState.MISSED),
        to_come=states.count(PlanState.PLANNED),
    )
