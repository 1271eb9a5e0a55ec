"""What the import says of a plan: what its button would do, and what was done."""

from pathlib import Path

from soleus.exchange import OpenedLog
from soleus.services.transfer import ImportPlan
from soleus.ui.text import number, plural, tr

_C = "Import"


def weights_action(days: int) -> str:
    """Return what the button says that stores body weights."""
    return plural(_C, "Import %n body weight", "Import %n body weights", days)


def action(plan: ImportPlan) -> str:
    """Return what the button says that stores a plan: the largest of what it brings."""
    if plan.workouts:
        return plural(_C, "Import %n workout", "Import %n workouts", len(plan.workouts))
    if plan.grown:
        return plural(_C, "Import %n set", "Import %n sets", plan.new_sets)
    return weights_action(len(plan.weights))


def workouts_stored(count: int, path: Path) -> str:
    """Return what was done where workouts were stored."""
    what = plural(_C, "Imported %n workout from {name}.", "Imported %n workouts from {name}.", count)
    return what.format(name=path.name)


def weights_stored(days: int, path: Path) -> str:
    """Return what was done where body weights were stored."""
    what = plural(_C, "Imported %n body weight from {name}.", "Imported %n body weights from {name}.", days)
    return what.format(name=path.name)


def stored(plan: ImportPlan, path: Path) -> str:
    """Return what was done where a plan was stored."""
    if plan.workouts:
        return workouts_stored(len(plan.workouts), path)
    if plan.grown:
        what = plural(_C, "Imported %n set from {name}.", "Imported %n sets from {name}.", plan.new_sets)
        return what.format(name=path.name)
    return weights_stored(len(plan.weights), path)


def no_workouts(opened: OpenedLog) -> str:
    """Return why a file brings nothing."""
    log = opened.prepared.log
    if not log.problems:
        return tr(_C, "The file holds no sets.")
    first = log.problems[0]
    return tr(_C, "None of its {count} rows can be read. The first, line {line}: {reason}.").format(
        count=number(len(log.problems)), line=number(first.line), reason=first.reason.rstrip(".")
    )
