"""Where in the window a page may ask to go, without knowing the page that shows it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ShowExercise:
    """Open an exercise in the Library."""

    key: str


@dataclass(frozen=True, slots=True)
class AddToPlan:
    """Choose a day or a routine for an exercise in the Planner."""

    exercise_key: str


@dataclass(frozen=True, slots=True)
class ShowDay:
    """Open a day in the Planner."""

    day: date


@dataclass(frozen=True, slots=True)
class ShowCalendar:
    """Show the week in the Planner, or the month."""

    month: bool


@dataclass(frozen=True, slots=True)
class ShowProgrammes:
    """Choose a programme in the Planner."""


@dataclass(frozen=True, slots=True)
class NewRoutine:
    """Put a new routine together in the Planner."""


@dataclass(frozen=True, slots=True)
class ShowWorkout:
    """Open a workout in History."""

    workout_id: int


@dataclass(frozen=True, slots=True)
class ShowGraphs:
    """Show an exercise's graphs in History."""

    exercise_key: str


@dataclass(frozen=True, slots=True)
class StartPlanned:
    """Start what is planned."""

    planned_id: int


@dataclass(frozen=True, slots=True)
class StartRoutine:
    """Start a routine."""

    routine_id: int


@dataclass(frozen=True, slots=True)
class StartEmpty:
    """Start a workout of nothing, or of some exercises."""

    exercise_keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogPast:
    """Log a workout that was done on an earlier day; without a day the user is asked."""

    day: date | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with the unfinished workout, or with a finished one that was opened again."""

    workout_id: int


@dataclass(frozen=True, slots=True)
class ImportFile:
    """Bring another app's file in."""


@dataclass(frozen=True, slots=True)
class ExportFile:
    """Write the logbook out."""


@dataclass(frozen=True, slots=True)
class LogBodyWeight:
    """Enter what the trainee weighs today."""


@dataclass(frozen=True, slots=True)
class ShowBandSets:
    """Open the band sets at one of them, by default at the one in use."""

    set_id: str | None = None


@dataclass(frozen=True, slots=True)
class ShowPreferences:
    """Open the preferences at a page, by default at the first."""

    page: str = ""


@dataclass(frozen=True, slots=True)
class PrintPlan:
    """Put the week of a day on paper, by default this one, or a workout: one that is planned, or a routine.

    `workout_first` offers the workout before the week.
    """

    day: date | None = None
    planned_id: int | None = None
    routine_id: int | None = None
    workout_first: bool = False


@dataclass(frozen=True, slots=True)
class OpenDemo:
    """Open the demo in a window of its own."""


Place = (
    ShowExercise | AddToPlan | ShowDay | ShowCalendar | ShowProgrammes | NewRoutine | ShowWorkout | ShowGraphs
    | StartPlanned | StartRoutine | StartEmpty | LogPast | Resume | ImportFile | ExportFile | OpenDemo
    | LogBodyWeight
    | ShowBandSets
    | ShowPreferences
    | PrintPlan
)  # fmt: skip
"""Any of them."""
