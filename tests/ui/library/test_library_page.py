"""The page as a whole: list, detail, filters, narrow windows, what it remembers."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, Qt
from pytestqt.qtbot import QtBot

from soleus.domain.band import BandUse
from soleus.domain.exercise import Exercise, Group
from soleus.domain.load import Load
from soleus.domain.routine import Routine
from soleus.domain.trainee import Sex
from soleus.domain.workout import Side, SideSet
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.library.arranging import Sort
from soleus.ui.library.filtering import Facet
from soleus.ui.library.merge_dialog import MergeDialog
from soleus.ui.library.page import LibraryPage
from soleus.ui.places import Place, Resume, ShowExercise, ShowGraphs, ShowWorkout, StartEmpty
from soleus.ui.theme import ThemeSource


def names(page: LibraryPage) -> list[str]:
    """The rows of the list, headings in brackets."""
    model = page.model
    rows = (model.index(n) for n in range(model.rowCount()))
    return [index.data() if model.exercise_at(index) else f"[{index.data()}]" for index in rows]


def settle(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.waitUntil(lambda: not page.busy())


def test_the_list_stands_in_the_order_of_last_done(page: LibraryPage) -> None:
    assert names(page)[:6] == [
        "[Last seven days]", "Band press", "[Earlier]", "Seated calf raise", "Jump rope", "[Not done yet]",
    ]  # fmt: skip
    assert (page.pane.count.text(), page.pane.of.text()) == ("37", "exercises")


def test_a_row_says_what_was_done_last(page: LibraryPage) -> None:
    index = page.model.index_of("band-plantarflexion")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Band press, Left 12 red, level 2 Right 11 blue, level 4, 17 Nov"
    assert "16 Oct 2025" in page.model.index_of("jump-rope").data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_empty_logbook_lists_everything_by_name(make_page: Callable[..., LibraryPage], services: Services) -> None:
    page = make_page()
    assert names(page) == sorted(names(page), key=str.casefold)
    assert page.detail.exercise() is not None
    assert page.detail.results.empty.isVisible()


def test_typing_narrows_the_list_and_clearing_brings_it_back(page: LibraryPage, qtbot: QtBot) -> None:
    page.focus_search()
    qtbot.keyClicks(page.search, "soccer")
    assert names(page) == ["Cross-training"]
    assert (page.pane.count.text(), page.pane.of.text()) == ("1", "of 37 exercises")
    settle(qtbot, page)
    assert page.detail.title.text() == "Cross-training"
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.pane.count.text() == "37"


def test_while_typing_the_best_hit_is_chosen(page: LibraryPage, qtbot: QtBot) -> None:
    page.focus_search()
    chosen = []
    for text in ("b", "and ", "pr"):
        qtbot.keyClicks(page.search, text)
        chosen.append(page.pane.list.currentIndex().data())
    assert chosen == ["Band press"] * 3
    settle(qtbot, page)


def test_facets_count_what_is_left(page: LibraryPage, qtbot: QtBot) -> None:
    groups = page.facets.sections[Facet.GROUP]
    assert groups.rows["band"].count() == 3
    page.search.setText("plantarflexion")
    assert groups.rows["band"].count() == 1
    page.search.clear()
    qtbot.mouseClick(groups.rows["band"], Qt.MouseButton.LeftButton)
    assert page.pane.count.text() == "3"
    assert groups.rows["shin"].count() == 1
    assert page.facets.sections[Facet.MEASURE].rows["seconds"].count() == 1
    assert groups.header.accessibleName() == "Group, 1 chosen"


def test_arrows_walk_through_a_facet(page: LibraryPage, qtbot: QtBot) -> None:
    section = page.facets.sections[Facet.MEASURE]
    section.header.setFocus()
    qtbot.keyClick(section.header, Qt.Key.Key_Right)
    assert section.is_open()
    qtbot.keyClick(section.header, Qt.Key.Key_Down)
    first = next(iter(section.rows.values()))
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert section.chosen() == ["reps"]
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert section.header.hasFocus()
    qtbot.keyClick(section.header, Qt.Key.Key_Left)
    assert not section.is_open()


def test_no_hit_says_what_to_change(page: LibraryPage, qtbot: QtBot) -> None:
    page.search.setText("zzz")
    assert page.pane.empty.isVisible()
    assert "“zzz”" in page.pane.empty.text.text()
    qtbot.mouseClick(page.pane.empty.button, Qt.MouseButton.LeftButton)
    assert page.pane.list.isVisible()
    assert page.filters().is_empty
    page.facets.own.click()
    assert page.pane.empty.title.text() == "No exercise of your own yet"


@pytest.mark.parametrize(
    ("sort", "first"), [(Sort.NAME, "Ankle-mobilising knee push"), (Sort.GROUP, "[Straight knee]")]
)
def test_other_orders(page: LibraryPage, sort: Sort, first: str) -> None:
    page.pane.choose_sort(sort)
    assert names(page)[0] == first


def test_the_chosen_exercise_stays_when_the_order_changes(page: LibraryPage) -> None:
    page.show_exercise("shin-raise")
    page.pane.choose_sort(Sort.GROUP)
    assert page.pane.key() == "shin-raise"
    assert page.pane.list.currentIndex().data() == "Shin raise"


def test_the_detail_holds_all_the_catalogue_says(page: LibraryPage) -> None:
    page.show_exercise("band-plantarflexion")
    detail = page.detail
    assert detail.title.text() == "Band press"
    assert detail.also.text() == "also called band calf press, plantarflexion"
    assert len(detail.how_to.steps.texts()) == 4
    assert detail.how_to.facts.fact("muscles") == "gastrocnemius, both heads; soleus"
    assert detail.how_to.facts.fact("dose") == "3 × 12 each leg, twice a week, or as your therapist says"
    assert detail.how_to.facts.fact("tempo") == "push 1 s, hold 2 s, return 3 s"
    assert detail.facts.fact("equipment") == "band"
    assert detail.facts.fact("measure") == "Repetitions"
    assert detail.facts.fact("sides") == "Each leg on its own"
    assert detail.facts.fact("ceiling") == "12; every set until the muscle is tired"
    assert detail.facts.fact("sources") == "Band work"
    assert any("professional" in text for text in detail.cautions.texts())
    assert detail.reasons.content.texts()  # type: ignore[attr-defined]
    assert any("8 × body weight" in text for text in detail.anatomy.content.texts())  # type: ignore[attr-defined]
    assert detail.how_to.drawings.isVisible()


def test_an_exercise_without_a_word_on_how_it_is_done_leaves_no_gap(page: LibraryPage) -> None:
    own = page.services.catalogue.create(Exercise("own", "Kerb raise", Group.OTHER))
    page.refresh(None)
    page.show_exercise(own.key)
    assert page.detail.title.text() == "Kerb raise"
    assert not page.detail.how_to.isVisible()
    page.show_exercise("band-plantarflexion")
    assert page.detail.how_to.isVisible()


def test_every_exercise_can_be_shown(page: LibraryPage, qtbot: QtBot) -> None:
    for exercise in page.services.catalogue.exercises():
        page.show_exercise(exercise.key)
        settle(qtbot, page)
        assert page.detail.title.text() == exercise.name
        assert page.detail.how_to.steps.texts()


def test_results_are_shown_for_each_leg(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_exercise("band-plantarflexion")
    settle(qtbot, page)
    results = page.detail.results
    left = results._sides[Side.LEFT]
    assert [bar.amount for bar in left.bars.bars()] == [9, 11, 12]
    assert {bar.level for bar in left.bars.bars()} == {2}
    assert left.words.text() == "last 12 on red; next: red again"
    assert left.bars.bars()[0].words == "27 Oct: 9, red, level 2"
    assert page.detail.since.text() == "best set of each day since 27 Oct"
    page.show_exercise("seated-calf-raise")
    settle(qtbot, page)
    assert not left.isVisible()
    assert results._sides[Side.BOTH].words.text() == "last 15, 15, 15"


def test_what_comes_next_is_said_with_its_reason(page: LibraryPage, qtbot: QtBot) -> None:
    press = page.services.workouts.start_empty(["band-plantarflexion"])
    row = SideSet(1, Side.LEFT, Load(band=BandUse("article-red")), reps=13)
    page.services.workouts.log_set(press.id, press.entries[0].id, row)
    page.services.workouts.finish(press.id)
    page.refresh(None)
    page.show_exercise("band-plantarflexion")
    settle(qtbot, page)
    left = page.detail.results._sides[Side.LEFT]
    assert left.words.text() == "last 13 on red; next: green"
    assert left.reason.text() == "13 on red goes past the ceiling → green · Band work"


def test_results_come_in_the_measure_that_was_counted(
    page: LibraryPage, qtbot: QtBot, log: Callable[..., None]
) -> None:
    log("single-leg-bounce", 2, SideSet(1, Side.LEFT, seconds=20))
    page.show_when_there("single-leg-bounce")
    page.refresh(None)
    settle(qtbot, page)
    bars = page.detail.results._sides[Side.LEFT].bars.bars()
    assert [bar.words for bar in bars] == ["18 Nov: 20 s"]


def test_the_ladder_leads_to_its_steps(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_exercise("band-plantarflexion")
    rung = next(rung for rung in page.detail.ladder.map.rungs() if rung.step.key == "band-plantarflexion-eccentric")
    qtbot.mouseClick(rung, Qt.MouseButton.LeftButton)
    assert page.detail.title.text() == "Band lowering"
    assert page.pane.list.currentIndex().data() == "Band lowering"


def test_going_to_an_exercise_takes_filters_away_that_hide_it(page: LibraryPage) -> None:
    page.search.setText("band")
    assert page.go(ShowExercise("cross-training"))
    assert page.search.text() == ""
    assert page.detail.title.text() == "Cross-training"
    assert not page.go(ShowGraphs("cross-training"))


def test_log_starts_a_workout_or_goes_on_with_it(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_exercise("shin-raise")
    wanted: list[Place] = []
    page.place_wanted.connect(wanted.append)
    qtbot.mouseClick(page.detail.log, Qt.MouseButton.LeftButton)
    assert wanted == [StartEmpty(("shin-raise",))]
    running = page.services.workouts.start_empty(("jump-rope",))
    qtbot.mouseClick(page.detail.log, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.detail.log, Qt.MouseButton.LeftButton)
    assert wanted[1:] == [Resume(running.id)] * 2
    entries = page.services.workouts.get(running.id).entries
    assert [entry.exercise_key for entry in entries] == ["jump-rope", "shin-raise"]
    settle(qtbot, page)


def test_a_change_shows_in_list_and_detail(page: LibraryPage, qtbot: QtBot, log: Callable[..., None]) -> None:
    page.show_exercise("shin-raise")
    assert page.detail.results.empty.isVisible()
    log("shin-raise", 0, SideSet(1, Side.LEFT, reps=20))
    qtbot.waitUntil(lambda: not page.busy() and not page.detail.results.empty.isVisible())
    assert names(page)[1] == "Shin raise"
    assert page.pane.key() == "shin-raise"


def test_a_routine_does_not_concern_the_library(page: LibraryPage) -> None:
    heard = []
    page.services.logbook.subscribe(heard.append)
    page.services.planning.create_routine(Routine("Ten"))
    assert not heard[0].concerns(*page.CONCERNS)


def test_own_exercises_of_the_same_group_show_their_actions(page: LibraryPage, qtbot: QtBot) -> None:
    own = page.services.catalogue.create(Exercise("", "Kerb raise", Group.STRAIGHT_KNEE))
    page.show_when_there(own.key)
    qtbot.waitUntil(lambda: page.detail.title.text() == "Kerb raise")
    assert page.detail.edit.isVisible()
    assert not page.detail.copy.isVisible()
    assert page.detail.merge_action.isVisible()
    page.services.catalogue.change(replace(own, name="Kerb raise, slow"))
    qtbot.waitUntil(lambda: page.detail.title.text() == "Kerb raise, slow")
    settle(qtbot, page)


@pytest.mark.parametrize(("width", "scale", "narrow"), [(1280, 1.0, False), (1000, 1.0, True), (1280, 1.25, True)])
def test_the_filters_fold_into_a_button(
    make_page: Callable[..., LibraryPage],
    trained: Services,
    dressed: ThemeSource,
    qtbot: QtBot,
    width: int,
    scale: float,
    narrow: bool,
) -> None:
    dressed.set_scale(scale)
    page = make_page(width)
    assert page.panes.is_narrow is narrow
    assert page.pane.filter_button.isVisible() is narrow
    assert page.facets.isVisible() is not narrow
    assert page.search.isVisible()
    if narrow:
        qtbot.mouseClick(page.pane.filter_button, Qt.MouseButton.LeftButton)
        assert page.facets.isVisible()
        page.facets.sections[Facet.GROUP].rows["band"].click()
        assert page.filter_pane.done.text() == "Show 3 exercises"
        assert page.pane.filter_button.text() == "Filter (1)"
        qtbot.mouseClick(page.filter_pane.done, Qt.MouseButton.LeftButton)
        assert page.pane.list.isVisible()


def test_folding_and_unfolding_keeps_the_filters(page: LibraryPage) -> None:
    page.facets.sections[Facet.GROUP].rows["band"].click()
    page.resize(900, 700)
    assert page.panes.is_narrow
    page.resize(1280, 700)
    assert not page.panes.is_narrow
    assert page.facets.isVisible()
    assert page.facets.sections[Facet.GROUP].chosen() == ["band"]
    assert page.pane.count.text() == "3"


def test_what_is_remembered_comes_back(
    page: LibraryPage, make_page: Callable[..., LibraryPage], trained: Services, qtbot: QtBot
) -> None:
    page.show_exercise("shin-raise")
    page.pane.choose_sort(Sort.GROUP)
    page.facets.set_open_facets(["muscle"])
    page.panes.setSizes([260, 420, 600])
    page.panes.splitterMoved.emit(260, 1)
    state = page.state()
    sizes = page.panes.sizes()
    other = LibraryPage(trained)
    other.restore(state)
    other.resize(1280, 760)
    qtbot.addWidget(other)
    other.show()
    other.refresh(None)
    settle(qtbot, other)
    assert other.pane.key() == "shin-raise"
    assert other.pane.chosen_sort() is Sort.GROUP
    assert other.facets.open_facets() == ["muscle"]
    assert other.panes.sizes() == sizes


def test_filters_can_be_cleared_where_they_are_set(page: LibraryPage, qtbot: QtBot) -> None:
    assert not page.filter_pane.clear.isVisible()
    page.facets.sections[Facet.GROUP].rows["band"].click()
    qtbot.mouseClick(page.filter_pane.clear, Qt.MouseButton.LeftButton)
    assert page.pane.count.text() == "37"
    assert not page.filter_pane.clear.isVisible()


def test_a_new_exercise_is_shown_though_a_filter_would_hide_it(page: LibraryPage, qtbot: QtBot) -> None:
    page.facets.sections[Facet.GROUP].rows["band"].click()
    own = page.services.catalogue.create(Exercise("", "Kerb raise", Group.STRAIGHT_KNEE))
    page.show_when_there(own.key)
    page.refresh(None)
    settle(qtbot, page)
    assert page.detail.title.text() == "Kerb raise"
    assert page.filters().is_empty


def test_the_tab_key_goes_from_left_to_right(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_exercise("band-plantarflexion")
    settle(qtbot, page)
    wanted = [
        "librarySearch",
        "ownExercises",
        "facet-group-straight-knee",
        "facet-muscleHeader",
        "sortChoice",
        "newExercise",
        "exerciseList",
        "copyExercise",
    ]
    wanted += ["logExercise", "planExercise", "moreActions", "ladder-band-plantarflexion", "showGraphs", "bars-left"]
    found: list[str] = []
    widget = page.search
    for _ in range(600):
        if widget.objectName() in wanted:
            found.append(widget.objectName())
        widget = widget.nextInFocusChain()
        if widget is page.search:
            break
    assert found == wanted


def test_a_bar_leads_to_its_workout(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_exercise("band-plantarflexion")
    settle(qtbot, page)
    bars = page.detail.results._sides[Side.LEFT].bars
    wanted: list[Place] = []
    page.place_wanted.connect(wanted.append)
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert wanted == [ShowWorkout(page.services.insights.workouts(limit=1)[0].id)]


def test_a_merge_says_where_the_counts_differ(page: LibraryPage, qtbot: QtBot) -> None:
    catalogue = page.services.catalogue
    own = catalogue.create(Exercise("", "Tib raise", Group.SHIN))
    dialog = MergeDialog(catalogue, own, 1, page)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.explained.text().startswith("1 entry moves")
    for key, differs in (("shin-raise", False), ("jump-rope", True)):
        dialog.list.setCurrentIndex(dialog.model.index_of(key))
        assert dialog.warned.isVisible() is differs
    assert "counts seconds, this one repetitions" in dialog.warned.text()
    dialog.search.setText("zzz")
    assert not dialog.merge.isEnabled()
    settle(qtbot, page)


def test_each_view_of_the_pictures_can_be_seen_after_the_others(page: LibraryPage, qtbot: QtBot) -> None:
    views = dict(page.views())
    for name in ("library-no-hit", "library-results", "library"):
        views[name]()
        settle(qtbot, page)
        assert page.pane.empty.isVisible() is (name == "library-no-hit")
        assert page.detail.title.text() == "Band press"
        assert (page.detail.verticalScrollBar().value() > 0) is (name == "library-results")


@pytest.mark.parametrize("rubbish", [b"", b"{", b"[]", b'{"sort": "size"}', b"\xff\xfe"])
def test_rubbish_that_was_remembered_is_left_alone(page: LibraryPage, rubbish: bytes) -> None:
    page.restore(QByteArray(rubbish))
    assert page.pane.chosen_sort() is Sort.LAST_DONE


def test_a_jump_says_what_is_missing_for_it(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_exercise("bunny-hops")
    settle(qtbot, page)
    readiness = page.detail.readiness
    assert "not tested in the last eight weeks" in readiness.texts()[0]
    raises = page.services.workouts.start_empty(["single-leg-calf-raise"])
    for side, reps in ((Side.LEFT, 26), (Side.RIGHT, 20)):
        page.services.workouts.log_set(raises.id, raises.entries[0].id, SideSet(1, side, reps=reps))
    page.refresh(None)
    settle(qtbot, page)
    (said,) = readiness.texts()
    assert "Right: 20 of 25 single-leg raises" in said
    assert "the legs differ by 23 %" in said
    changes: list[Change] = []
    page.services.logbook.subscribe(changes.append)
    page.services.people.change(replace(page.services.people.shown(), birth_year=1950, sex=Sex.FEMALE))
    assert changes[-1].concerns(*page.CONCERNS)
    settle(qtbot, page)
    assert "16 is the norm" in readiness.texts()[1]
    page.show_exercise("toe-walk")
    settle(qtbot, page)
    assert not readiness.isVisible()
