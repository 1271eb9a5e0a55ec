"""What the planner says of a programme that runs."""

from datetime import date

from soleus.domain.workout import Side
from soleus.services.programme_progress import NextStep, ProgrammeProgress
from soleus.ui.text import day_name, plural, tr


def where_words(progress: ProgrammeProgress, today: date) -> str:
    """Return where the trainee stands: "week 12, step 3 of 4", or when it begins."""
    if progress.week == 0:
        return tr("Coach", "starts on {day}").format(day=day_name(progress.enrolment.start))
    if progress.weeks is None:
        week = tr("Coach", "week {week}").format(week=progress.week)
    else:
        week = tr("Coach", "week {week} of {weeks}").format(week=progress.week, weeks=progress.weeks)
    if len(progress.steps) == 1:
        return week
    step = tr("Coach", "step {step} of {steps}").format(step=progress.step, steps=len(progress.steps))
    return f"{week}, {step}"


def unlock_words(coming: NextStep, name: str, leave_at: str) -> str:
    """Return what opens the next step; `leave_at` is the band's name at which a step is left, empty if not known."""
    if coming.opens_on is not None:
        return tr("Coach", "{name} begins on {day}.").format(name=name, day=day_name(coming.opens_on))
    if coming.offers:
        return tr("Coach", "Both legs are ready for {name}.").format(name=name)
    if coming.exercise is None or not leave_at:
        return tr("Coach", "{name} is next, when you or your therapist say so.").format(name=name)
    wanted = max((leg.wanted for leg in (coming.legs or {}).values()), default=2)
    return plural(
        "Coach",
        "Opens when both legs outgrow {band} in %n session:",
        "Opens when both legs outgrow {band} in %n sessions:",
        wanted,
    ).format(band=leave_at)


def leg_words(coming: NextStep, side: Side) -> str:
    """Return how far a leg is in words, empty where its band says it: "done", "1 of 2", "not yet worked"."""
    leg = (coming.legs or {}).get(side)
    if leg is None:
        return tr("Coach", "not yet trained")
    if leg.is_ready:
        return tr("Coach", "done")
    if leg.sessions:
        return tr("Coach", "{sessions} of {wanted}").format(sessions=leg.sessions, wanted=leg.wanted)
    return ""
