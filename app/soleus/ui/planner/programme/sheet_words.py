"""What the sheet of a programme says: how long, how often, what opens a step, what is done in a session."""

from collections.abc import Mapping

from soleus.domain.exercise import Exercise, Group
from soleus.domain.prescription import Prescription
from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.training import TrainingNumbers
from soleus.services.composition import Services
from soleus.ui.target_wording import side_words, target_words
from soleus.ui.text import DASH, TIMES, plural, tr
from soleus.ui.wording import tempo_text, variant_name


def length_words(programme: Programme) -> str:
    """Return "12 weeks", or that it lasts until the last step."""
    weeks = programme.weeks
    if weeks is None:
        return tr("Coach", "until the last step")
    return plural("Coach", "%n week", "%n weeks", weeks)


def often_words(programme: Programme) -> str:
    """Return "3 times a week", "2–3 times a week", "every day, twice"."""
    low, high = programme.sessions_low, programme.sessions_high
    if low == high == 7:
        days = tr("Coach", "every day")
    elif low == high:
        days = tr("Coach", "twice a week") if low == 2 else plural("Coach", "once a week", "%n times a week", low)
    else:
        days = tr("Coach", "{days} times a week").format(days=f"{low}{DASH}{high}")
    if programme.times_a_day == 1:
        return days
    times = plural("Coach", "%n session a day", "%n sessions a day", programme.times_a_day)
    return f"{days}, {times}"


def frame_words(programme: Programme) -> str:
    """Return "12 weeks, 3 times a week"."""
    return f"{length_words(programme)}, {often_words(programme)}"


def step_words(services: Services, programme: Programme, place: int) -> str:
    """Return how long a step takes: "2 weeks", or what opens the next one."""
    step = programme.steps[place]
    if step.weeks is not None:
        return plural("Coach", "%n week", "%n weeks", step.weeks)
    if place + 1 == len(programme.steps):
        return tr("Coach", "open end")
    banded = _banded(step, services.catalogue.by_key())
    own = {number.field: number.value for number in programme.numbers}
    numbers: TrainingNumbers = services.choices.numbers().with_own(own)
    band = None if banded is None else services.catalogue.bands_for(banded.key).at_level(numbers.leave_level)
    if band is None:
        return tr("Coach", "until you go on")
    return plural(
        "Coach",
        "until both legs outgrow {band} in %n session",
        "until both legs outgrow {band} in %n sessions",
        numbers.sessions_in_a_row,
    ).format(band=band.shown_name)


def _banded(step: ProgrammeStep, exercises: Mapping[str, Exercise]) -> Exercise | None:
    for session in step.sessions:
        for item in session.items:
            exercise = exercises.get(item.exercise_key)
            if exercise is not None and exercise.group is Group.BAND:
                return exercise
    return None


def item_name(item: Prescription, name: str) -> str:
    """Return the name of an exercise with its variant."""
    return f"{name}, {variant_name(item.variant)}" if item.variant else name


def dose_words(item: Prescription) -> str:
    """Return "3 × 12 each", or the targets of both sides where they differ."""
    if len(item.targets) == 1:
        return f"{target_words(item.targets[0])} {side_words(item.targets[0].side)}"
    return ", ".join(f"{side_words(target.side)} {target_words(target)}" for target in item.targets)


def below_words(item: Prescription) -> str:
    """Return what stands below an exercise: its tempo, and its note."""
    return "\n".join(part for part in (tempo_text(item.tempo), item.note) if part)


def shared_sessions(step: ProgrammeStep) -> list[tuple[ProgrammeSession, int]]:
    """Return the sessions of a step in turn, those in a row that are the same once, with how often they come."""
    found: list[tuple[ProgrammeSession, int]] = []
    for session in step.sessions:
        if found and _same(found[-1][0], session):
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((session, 1))
    return found


def session_title(session: ProgrammeSession, times: int) -> str:
    """Return the name of a session, with how often it comes in a row."""
    return f"{session.name} ({times} {TIMES})" if times > 1 else session.name


def _same(one: ProgrammeSession, other: ProgrammeSession) -> bool:
    def told(session: ProgrammeSession) -> list[tuple[str, ...]]:
        return [(item.exercise_key, item.variant, dose_words(item), below_words(item)) for item in session.items]

    return (one.name, one.note) == (other.name, other.note) and told(one) == told(other)
