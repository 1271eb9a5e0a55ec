"""What the Library does to the logbook: own exercises, archive, merge, log, plan. Dialogs are imported when opened."""

from typing import TYPE_CHECKING

from soleus.domain.errors import SoleusError
from soleus.domain.exercise import Exercise, Group
from soleus.domain.prescription import usual
from soleus.ui.places import Resume, ShowGraphs, StartEmpty
from soleus.ui.text import tr

if TYPE_CHECKING:
    from soleus.ui.library.page import LibraryPage


def create(page: "LibraryPage") -> None:
    """Open the form for a new exercise, named as was searched for."""
    from soleus.ui.library.exercise_dialog import ExerciseDialog

    text = page.search.text().strip()
    draft = Exercise("", text or tr("Library", "New exercise"), page.facets.chosen_group() or Group.OTHER)
    dialog = ExerciseDialog(page.services.catalogue, draft, tr("Library", "New exercise"), page, name=text)
    dialog.kept.connect(lambda exercise: _store_new(page, exercise))
    dialog.open()


def edit(page: "LibraryPage", key: str) -> None:
    """Open the form for an own exercise."""
    from soleus.ui.library.exercise_dialog import ExerciseDialog

    exercise = page.services.catalogue.exercise(key)
    dialog = ExerciseDialog(page.services.catalogue, exercise, tr("Library", "Edit exercise"), page)

    def store(changed: Exercise) -> None:
        if changed != exercise:
            page.services.catalogue.change(changed)
            page.offer_undo(tr("Library", "“{name}” is changed.").format(name=changed.name))

    dialog.kept.connect(store)
    dialog.open()


def edit_copy(page: "LibraryPage", key: str) -> None:
    """Open the form for a copy under a name of its own."""
    from soleus.ui.library.exercise_dialog import ExerciseDialog

    draft = page.services.catalogue.copy_of(key)
    dialog = ExerciseDialog(page.services.catalogue, draft, tr("Library", "Edit a copy"), page)
    dialog.kept.connect(lambda exercise: _store_new(page, exercise))
    dialog.open()


def _store_new(page: "LibraryPage", exercise: Exercise) -> None:
    created = page.services.catalogue.create(exercise)
    page.show_when_there(created.key)
    page.offer_undo(tr("Library", "“{name}” is in your library.").format(name=created.name))


def set_archived(page: "LibraryPage", key: str, archived: bool) -> None:
    """Hide an exercise from the lists, or show it again."""
    name = page.services.catalogue.name(key)
    page.services.catalogue.set_archived(key, archived)
    if archived:
        page.offer_undo(tr("Library", "“{name}” is archived. Its history stays.").format(name=name))
    else:
        page.show_when_there(key)
        page.offer_undo(tr("Library", "“{name}” is back.").format(name=name))


def merge(page: "LibraryPage", key: str) -> None:
    """Let the user choose the exercise that takes over the history of an own one."""
    from soleus.ui.library.merge_dialog import MergeDialog

    catalogue = page.services.catalogue
    source = catalogue.exercise(key)
    dialog = MergeDialog(catalogue, source, page.services.insights.times_done(key), page)

    def join(into: str) -> None:
        catalogue.merge(key, into)
        page.show_when_there(into)
        text = tr("Library", "“{name}” is now part of “{into}”.")
        page.offer_undo(text.format(name=source.name, into=catalogue.name(into)))

    dialog.chosen.connect(join)
    dialog.open()


def log(page: "LibraryPage", key: str) -> None:
    """Start a workout with an exercise, or add it to the one under way."""
    workouts = page.services.workouts
    running = workouts.unfinished()
    if running is None:
        page.want(StartEmpty((key,)))
        return
    if all(entry.exercise_key != key for entry in running.entries):
        workouts.add_entry(running.id, usual(page.services.catalogue.exercise(key)))
    page.want(Resume(running.id))


def plan(page: "LibraryPage", key: str) -> None:
    """Let the user choose a day or a routine for an exercise."""
    from soleus.ui.library.plan_dialog import PlanDialog

    exercise = page.services.catalogue.exercise(key)
    dialog = PlanDialog(page.services, exercise, page)

    def put() -> None:
        try:
            page.offer_undo(dialog.put())
        except SoleusError as error:
            page.tell(str(error), "danger")

    dialog.accepted.connect(put)
    dialog.open()


def show_graphs(page: "LibraryPage", key: str) -> None:
    """Show an exercise's graphs in History."""
    page.want(ShowGraphs(key))
