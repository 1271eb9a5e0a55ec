"""Band sets are arranged, measured and worn, and what was logged keeps the colour and level it had."""

from dataclasses import replace
from datetime import date

import pytest

from soleus.domain.band import Band, BandSet, BandUse, Measurement
from soleus.domain.errors import Conflict, InvalidValue
from soleus.domain.load import Load
from soleus.domain.training import TrainingNumbers
from soleus.domain.workout import Side, SideSet, Workout
from soleus.services.composition import Services


@pytest.fixture
def mine(services: Services) -> BandSet:
    copy = services.bands.copy_set("article", "Mine")
    services.catalogue.choose_default_band_set(copy.id)
    return services.catalogue.band_set(copy.id)


def logged(services: Services, band_id: str, reps: float | None = 12, **more: float) -> Workout:
    workout = services.workouts.start_empty(["band-plantarflexion"])
    row = SideSet(1, Side.LEFT, Load(band=BandUse(band_id)), reps=reps, **more)  # type: ignore[arg-type]
    services.workouts.log_set(workout.id, workout.entries[0].id, row)
    services.workouts.finish(workout.id)
    return services.workouts.get(workout.id)


def look(services: Services, workout: Workout) -> tuple[str, int, str]:
    """The colour, level and set name of a workout's first set."""
    use = services.workouts.get(workout.id).entries[0].sets[0].load.band
    assert use is not None
    band, level, band_set = services.catalogue.band(use.band_id)
    return band.colour, level, band_set.name


def test_an_order_changed_keeps_what_was_logged_as_it_looked(services: Services, mine: BandSet) -> None:
    red = mine.bands[1]
    before = logged(services, red.id)
    turned = replace(mine, bands=(mine.bands[0], mine.bands[2], red, *mine.bands[3:]))
    services.bands.change(turned)
    assert look(services, before) == ("red", 2, "Mine")
    assert services.catalogue.band(red.id)[1] == 3
    after = logged(services, red.id)
    assert look(services, after) == ("red", 3, "Mine")
    assert [s.name for s in services.catalogue.band_sets()].count("Mine") == 1
    assert len([s for s in services.catalogue.band_sets(earlier=True) if s.until]) == 1
    use = services.workouts.get(before.id).entries[0].sets[0].load.band
    assert use is not None
    assert services.catalogue.current_band(use.band_id) == red.id


def test_an_order_changed_is_undone_as_a_whole(services: Services, mine: BandSet) -> None:
    red = mine.bands[1]
    workout = logged(services, red.id)
    services.bands.change(replace(mine, bands=mine.bands[::-1]))
    services.logbook.undo()
    assert services.workouts.get(workout.id) == workout
    assert services.catalogue.band_set(mine.id) == mine
    assert [s.id for s in services.catalogue.band_sets(earlier=True) if s.until] == []
    services.logbook.redo()
    assert look(services, workout) == ("red", 2, "Mine")
    assert services.catalogue.band(red.id)[1] == 4


def test_a_colour_changed_keeps_the_old_one_on_what_was_logged(services: Services, mine: BandSet) -> None:
    workout = logged(services, mine.bands[1].id)
    bands = (mine.bands[0], replace(mine.bands[1], colour="#ff00aa"), *mine.bands[2:])
    services.bands.change(replace(mine, bands=bands))
    assert look(services, workout)[0] == "red"
    assert services.catalogue.band(mine.bands[1].id)[0].colour == "#ff00aa"


@pytest.mark.parametrize(
    "changed",
    [
        lambda bands: (*bands, Band("band-new", "silver", "silver")),
        lambda bands: (replace(bands[0], name="lemon"), *bands[1:]),
        lambda bands: (replace(bands[0], measurement=Measurement(1.5, 100), first_used=date(2026, 9, 1)), *bands[1:]),
    ],
)
def test_what_does_not_touch_colours_or_levels_keeps_one_set(services: Services, mine: BandSet, changed) -> None:  # type: ignore[no-untyped-def]
    logged(services, mine.bands[0].id)
    services.bands.change(replace(mine, bands=changed(mine.bands)))
    assert [s for s in services.catalogue.band_sets(earlier=True) if s.until] == []
    assert services.catalogue.band_set(mine.id).bands == changed(mine.bands)


def test_a_band_that_was_used_can_be_taken_out(services: Services, mine: BandSet) -> None:
    workout = logged(services, mine.bands[4].id)
    services.bands.change(replace(mine, bands=mine.bands[:4]))
    assert look(services, workout) == ("black", 5, "Mine")
    assert len(services.catalogue.band_set(mine.id).bands) == 4


def test_repetitions_count_from_the_first_use_on_and_across_arrangements(services: Services, mine: BandSet) -> None:
    red = mine.bands[1]
    logged(services, red.id, reps=12)
    services.bands.change(replace(mine, bands=mine.bands[::-1]))
    logged(services, red.id, reps=10)
    logged(services, red.id, reps=None, seconds=30)
    now = services.catalogue.band_set(mine.id)
    assert services.bands.wear(now)[red.id].repetitions == 23
    services.choices.choose_numbers(replace(TrainingNumbers(), band_worn_reps=100))
    assert not services.bands.wear(now)[red.id].worn
    logged(services, red.id, reps=77)
    assert services.bands.wear(now)[red.id].worn
    services.bands.renew(red.id)
    services.choices.choose_numbers(TrainingNumbers())
    wear = services.bands.wear(services.catalogue.band_set(mine.id))[red.id]
    assert (wear.since, wear.repetitions, wear.worn) == (date(2026, 11, 20), 100, False)


def test_a_copy_can_take_the_history_with_it(services: Services) -> None:
    workout = logged(services, "article-green")
    copy = services.bands.copy_set("article", "My bands", with_history=True)
    assert look(services, workout) == ("green", 3, "My bands")
    assert services.catalogue.default_band_set().id == copy.id
    services.logbook.undo()
    assert look(services, workout) == ("green", 3, "Article order")
    assert services.catalogue.default_band_set().id == "article"


def test_a_built_in_set_takes_measurements_only(services: Services) -> None:
    article = services.catalogue.band_set("article")
    measured = replace(article.bands[0], measurement=Measurement(1.2, 100), first_used=date(2026, 1, 2))
    services.bands.change(replace(article, bands=(measured, *article.bands[1:])))
    assert services.catalogue.band_set("article").bands[0].force_kgf(100) == 1.2
    with pytest.raises(InvalidValue, match="copy it"):
        services.bands.change(replace(article, bands=article.bands[::-1]))
    with pytest.raises(InvalidValue, match="stays"):
        services.bands.remove("article")


def test_a_set_that_was_used_goes_out_of_sight_and_one_that_was_not_away(services: Services, mine: BandSet) -> None:
    with pytest.raises(Conflict, match="default"):
        services.bands.remove(mine.id)
    services.catalogue.choose_default_band_set("article")
    workout = logged(services, mine.bands[0].id)
    services.bands.remove(mine.id)
    assert mine.id not in [s.id for s in services.catalogue.band_sets()]
    assert look(services, workout) == ("yellow", 1, "Mine")
    empty = services.bands.create_set("Never used")
    services.bands.remove(empty.id)
    assert empty.id not in [s.id for s in services.catalogue.band_sets(earlier=True)]
    assert [one.label for one in services.deleted.all()] == ["Never used"]


def test_names_are_given_once(services: Services, mine: BandSet) -> None:
    with pytest.raises(InvalidValue, match="already a set"):
        services.bands.create_set("mine")
    with pytest.raises(InvalidValue, match="needs a name"):
        services.bands.create_set(" ")
