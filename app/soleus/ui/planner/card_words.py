"""What a card of the calendar says: its state, its line of results or targets, and a chip."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from soleus.domain.band import BandUse
from soleus.domain.calendar import PlanKind, PlannedWorkout, PlanState, Run
from soleus.domain.exercise import Measure
from soleus.domain.load import Load
from soleus.domain.naming import plan_title
from soleus.domain.prescription import Prescription, TargetSide
from soleus.domain.workout import Entry, SetKind, Side, SideSet, Workout
from soleus.services.planning import PlannedCard
from soleus.ui.planner.calendar_words import reason_words, run_words, tag_words
from soleus.ui.planner.grid_rows import amounts_words
from soleus.ui.planner.words import SIDE_OF, target_words
from soleus.ui.text import TIMES, day_name, load_text, time_of_day, tr, weekday_short
from soleus.ui.weeks import weekday_long


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line: a side's mark, a band (colour and level), an icon, or words; `tone` is a colour token."""

    text: str = ""
    side: Side | None = None
    band: tuple[str, int | None] | None = None
    tone: str = "text_2"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class CardFace:
    """All that is painted on a card.

    `state` names the look: planned, done, missed, moved, skipped or running; run, key-run and rest for what is no
    workout. `action` is the button, `action_name` what it (or Space, where there is none) does; `offer` is the day a
    missed one is offered, `ticked` a run that was done, `repeats` one of a series.
    """

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
    kind: PlanKind = PlanKind.WORKOUT
    offer: date | None = None
    ticked: bool = False
    repeats: bool = False


ICONS = {
    "planned": ("circle-dashed-bold", "accent"),
    "done": ("check-circle-fill", "ok"),
    "missed": ("x-circle", "warn"),
    "moved": ("arrow-bend-down-right", "accent"),
    "skipped": ("prohibit", "text-2"),
    "running": ("play-fill", "accent"),
    "run": ("person-simple-run", "text-2"),
    "key-run": ("lightning-fill", "text"),
    "rest": ("moon", "text-2"),
}
"""Icon and its colour token of each state."""

BandLook = Callable[[str], tuple[str, str, int | None]]
"""Band id → name, colour and level."""


@dataclass(slots=True)
class CardWriter:
    """Writes the faces of cards; knows the exercises, the bands and what day it is.

    `offers` are the days that missed workouts are offered, by their ids; `before_key_run` the ids of those that are
    too hard for the day before a key run.
    """

    name_of: Callable[[str], str]
    measure_of: Callable[[str], Measure]
    band_of: BandLook
    today: date
    offers: Mapping[int, date] = field(default_factory=dict)
    before_key_run: Collection[int] = ()

    def planned(self, card: PlannedCard) -> CardFace:
        """Return the face of what is planned, done or not."""
        if card.planned.run is not None:
            return _run_face(card.planned, card.planned.run)
        return _rest_face(card.planned) if card.planned.is_rest else self._workout(card)

    def _workout(self, card: PlannedCard) -> CardFace:
        planned, workout = card.planned, card.workout
        running = workout is not None and not workout.finished
        moved = card.state is PlanState.PLANNED and planned.original_day is not None
        state = "running" if running else "moved" if moved else card.state.value
        pieces = self._line(card, running)
        action, name, strong = self._action(card, running)
        return CardFace(
            title=planned.name,
            state=state,
            pieces=tuple(pieces),
            spoken=f"{planned.name}, {_said(planned, state)}. {self.spoken(pieces)}",
            chip=pain_chip(workout) if workout is not None else "",
            action=action,
            action_name=name,
            strong_action=strong,
            planned_id=planned.id,
            workout_id=None if workout is None else workout.id,
            offer=self.offers.get(planned.id),
            repeats=planned.series_id is not None,
        )

    def _line(self, card: PlannedCard, running: bool) -> list[Piece]:
        planned, workout = card.planned, card.workout
        if workout is not None and workout.finished:
            pieces = self._done(workout)
        elif running:
            pieces = [Piece(tr("Planner", "unfinished"), tone="accent_ink"), *self._targets(planned.items)]
        elif card.state is PlanState.MISSED:
            pieces = [Piece(tr("Planner", "missed, still waiting"))]
        elif planned.skipped is not None:
            reason = reason_words(planned.skipped)
            pieces = [Piece(tr("Planner", "skipped: {reason}").format(reason=reason))]
        elif self._is_warned(card):
            pieces = [
                Piece(icon="warning", tone="warn"),
                Piece(tr("Planner", "hard day before the key run"), tone="warn"),
            ]
        else:
            pieces = self._targets(planned.items)
            if planned.original_day is not None:
                pieces = [Piece(_moved_words(planned.original_day, planned.day)), *pieces]
        when = [time_of_day(planned.at)] if planned.at is not None else []
        if planned.run_tag is not None:
            when.append(tag_words(planned.run_tag))
        return [Piece(", ".join(when), tone="text"), *pieces] if when else pieces

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
            return self._offer_words(self.offers.get(card.planned.id, self.today)), "moveOffered", False
        if self._is_warned(card):
            return tr("Planner", "Move"), "moveAway", False
        if card.state is PlanState.PLANNED and card.planned.day == self.today:
            return tr("Planner", "Start"), "start", True
        return "", "", False

    def _is_warned(self, card: PlannedCard) -> bool:
        return card.state is PlanState.PLANNED and card.workout is None and card.planned.id in self.before_key_run

    def _offer_words(self, day: date) -> str:
        if day == self.today:
            return tr("Planner", "Move to today")
        near = (day - self.today).days < 7
        return tr("Planner", "Move to {day}").format(day=weekday_long(day.weekday()) if near else day_name(day))

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
                pieces.append(Piece(_loaded(target_words(target, item.rounds), target.load)))
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


def _run_face(planned: PlannedWorkout, run: Run) -> CardFace:
    title = plan_title(planned)
    words = [time_of_day(planned.at)] if planned.at is not None else []
    words += run_words(run)
    if planned.note:
        words.append(planned.note)
    said = _said(planned, "done" if run.done else "planned")
    return CardFace(
        title=title,
        state="key-run" if run.is_key else "run",
        pieces=(Piece(", ".join(words)),) if words else (),
        spoken=f"{title}, {said}. {', '.join(words)}",
        action_name="tickRun",
        planned_id=planned.id,
        kind=PlanKind.RUN,
        ticked=run.done,
        repeats=planned.series_id is not None,
    )


def _rest_face(planned: PlannedWorkout) -> CardFace:
    title = plan_title(planned)
    repeats = planned.series_id is not None
    spoken = f"{title}, {_said(planned, 'planned')}"
    return CardFace(title, "rest", (), spoken, planned_id=planned.id, kind=PlanKind.REST, repeats=repeats)


def _said(planned: PlannedWorkout, state: str) -> str:
    """Return a state in a word, and whether the thing is one of a series."""
    word = state_words(state)
    return word if planned.series_id is None else tr("Planner", "{state}, repeated").format(state=word)


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
        "skipped": tr("Planner", "skipped"),
        "running": tr("Planner", "unfinished"),
    }[state]


def pain_chip(workout: Workout) -> str:
    """Return "pain 2" for the most pain of any set or afterwards, nothing where none was noted or felt."""
    noted = [row.pain for entry in workout.entries for row in entry.sets]
    noted += [note.value for note in workout.pains]
    most = max((pain for pain in noted if pain is not None), default=0)
    return tr("Planner", "pain {figure}").format(figure=most) if most else ""


def _moved_words(origin: date, day: date) -> str:
    near = abs((day - origin).days) < 7
    words = weekday_short(origin) if near else f"{weekday_short(origin)} {origin.day}"
    return tr("Planner", "moved from {day}:").format(day=words)
