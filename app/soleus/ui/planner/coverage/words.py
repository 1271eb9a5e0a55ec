"""What the strip says of a week: a name and a line for each cell, and whole sentences for what is worth saying."""

from datetime import date

from soleus.domain.coverage import Cell, CellState, Finding, Say, Topic, WeekCoverage
from soleus.domain.readiness import Readiness
from soleus.domain.workout import Side
from soleus.ui.text import DASH, day_name, number, plural, side_name, tr, weekday_short, within

DAYS_NAMED = 2


def topic_name(topic: Topic) -> str:
    """Return the name of a topic."""
    return {
        Topic.BAND: tr("Coverage", "Band"),
        Topic.STRAIGHT_KNEE: tr("Coverage", "Straight knee"),
        Topic.BENT_KNEE: tr("Coverage", "Bent knee"),
        Topic.PLYOMETRIC: tr("Coverage", "Plyometric"),
        Topic.SHIN: tr("Coverage", "Shin"),
        Topic.PERONEAL: tr("Coverage", "Peroneal"),
        Topic.STRETCH: tr("Coverage", "Stretch"),
        Topic.SESSIONS: tr("Coverage", "Sessions"),
        Topic.REST_DAYS: tr("Coverage", "Rest days"),
    }[topic]


def is_bare(week: WeekCoverage) -> bool:
    """Whether there is no calf work in a week yet, so that one cell says what is missing, instead of all."""
    return not week.cell(Topic.SESSIONS).count


def cell_line(cell: Cell, finding: Finding | None, today: date, bare: bool = False) -> str:
    """Return what stands below the name of a cell; `finding` is the gravest of what is said of it."""
    if bare and cell.state is CellState.MISSING and cell.topic is not Topic.SESSIONS:
        return tr("Coverage", "nothing yet")
    if cell.state is CellState.WARNED and finding is not None and finding.say is not Say.TOO_MANY_SESSIONS:
        return _warning(finding.say)
    if cell.state is CellState.LATER:
        return tr("Coverage", "comes at step {step}").format(step=cell.step)
    if cell.state is CellState.LOCKED:
        return _locked(cell.readiness)
    if cell.topic is Topic.SESSIONS:
        return _sessions(cell)
    if cell.topic is Topic.REST_DAYS:
        return plural("Coverage", "%n day", "%n days", len(cell.days))
    if cell.state is CellState.MISSING:
        return tr("Coverage", "missing: add")
    if cell.state is CellState.LEFT_OUT:
        return tr("Coverage", "not asked for")
    return days_line(cell.days, today)


def days_line(days: tuple[date, ...], today: date) -> str:
    """Return "Tue, today", or how many days there are."""
    if len(days) > DAYS_NAMED:
        return plural("Coverage", "%n day", "%n days", len(days))
    return ", ".join(tr("Coverage", "today") if day == today else weekday_short(day) for day in days)


def sentences(cell: Cell, findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    """Return what is to be said of a cell, each sentence with the label of its source."""
    said = [(_sentence(finding), finding.source) for finding in findings]
    if cell.state is CellState.LATER:
        later = tr("Coverage", "{topic} comes with step {step} of your programme.")
        said.append((later.format(topic=topic_name(cell.topic), step=cell.step), "+"))
    elif cell.state is CellState.LEFT_OUT and not said:
        said.append(
            (tr("Coverage", "Nothing asks for it this week: your programme leaves it out, or it is optional."), "+")
        )
    elif cell.state is CellState.MISSING and not said:
        said.append((_missing(cell), cell.source))
    elif cell.state is CellState.THERE and not said:
        named = ", ".join(day_name(day) for day in cell.days)
        if named:
            said.append((named, cell.source))
    return said


def _sessions(cell: Cell) -> str:
    low, high = cell.low or 0, cell.high or 0
    goal = number(low) if low == high else f"{number(low)} {DASH} {number(high)}"
    words = tr("Coverage", "{count} of {goal}").format(count=number(cell.count or 0), goal=goal)
    return tr("Coverage", "{count}: add").format(count=words) if cell.state is CellState.MISSING else words


def _locked(found: Readiness | None) -> str:
    if found is None or found.untested:
        return tr("Coverage", "test your calves")
    best = {Side.LEFT: found.left, Side.RIGHT: found.right}
    for side in (Side.LEFT, Side.RIGHT):
        reps = best[side]
        if side in found.short and reps is not None:
            said = tr("Coverage", "{side} {reps} of {wanted}")
            return said.format(side=within(side_name(side)), reps=number(reps), wanted=found.wanted)
    return tr("Coverage", "legs differ")


def _warning(say: Say) -> str:
    return {
        Say.BEFORE_KEY_RUN: tr("Coverage", "none before key run"),
        Say.NO_REST_BETWEEN: tr("Coverage", "none in between"),
        Say.WORK_ON_REST_DAY: tr("Coverage", "one is worked"),
        Say.NOT_READY: tr("Coverage", "not ready yet"),
        Say.TOO_MANY_SESSIONS: "",  # its figures say it
        Say.ONE_MUSCLE: tr("Coverage", "one muscle only"),
        Say.UNLOADED: tr("Coverage", "no load"),
        Say.NO_SHIN: tr("Coverage", "missing: add"),
        Say.NO_PERONEAL: tr("Coverage", "missing: add"),
        Say.NO_STRETCH: tr("Coverage", "missing: add"),
        Say.NO_CALF_EXERCISE: tr("Coverage", "one has no calves"),
    }[say]


def _missing(cell: Cell) -> str:
    if cell.topic is Topic.SESSIONS:
        return tr("Coverage", "{count} of {low} calf sessions so far; five to ten minutes are enough.").format(
            count=number(cell.count or 0), low=number(cell.low or 0)
        )
    return tr("Coverage", "Nothing this week is {topic} work yet.").format(topic=within(topic_name(cell.topic)))


def _sentence(finding: Finding) -> str:
    days = ", ".join(day_name(day) for day in finding.days)
    first = day_name(finding.days[0]) if finding.days else ""
    words = {
        Say.BEFORE_KEY_RUN: tr(
            "Coverage", "Hard calf work on {first}, the day before a key run. A day earlier suits both."
        ),
        Say.NO_REST_BETWEEN: tr(
            "Coverage", "Hard calf work on two days in a row ({days}). A rest day between them lets it sink in."
        ),
        Say.WORK_ON_REST_DAY: tr("Coverage", "There is calf work on a day marked for rest ({first})."),
        Say.NOT_READY: tr("Coverage", "Jumps are planned, and the calves are not strong enough for them yet."),
        Say.TOO_MANY_SESSIONS: tr("Coverage", "More calf sessions than the week needs."),
        Say.ONE_MUSCLE: tr("Coverage", "Standing raises and jump rope alone train one muscle in one direction."),
        Say.NO_SHIN: tr("Coverage", "Calf work without the shin: front, back and side belong together."),
        Say.NO_PERONEAL: tr("Coverage", "Calf work without the outer side: front, back and side belong together."),
        Say.UNLOADED: tr("Coverage", "This work carries nothing. A weight, a band or one leg makes it count."),
        Say.NO_STRETCH: tr("Coverage", "Calf work goes together with a stretch."),
        Say.NO_CALF_EXERCISE: tr("Coverage", "A session without a calf exercise ({first})."),
    }[finding.say]
    return words.format(days=days, first=first)
