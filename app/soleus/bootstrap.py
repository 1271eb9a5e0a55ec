"""Puts the layers together: the only module that knows all of them. Storage is imported when a logbook is opened."""

from datetime import date
from functools import cache
from pathlib import Path

from soleus.assets import asset, read_text
from soleus.domain.band import BandSet
from soleus.domain.demo import demo_log
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import CatalogueWords, Exercise
from soleus.paths import Paths, private_folder
from soleus.services.catalogue_data import load_band_sets, load_exercises, load_words
from soleus.services.clock import Clock, local_now
from soleus.services.composition import Services, compose
from soleus.services.demo import fill
from soleus.services.transfer import Progress


@cache
def builtin_exercises() -> tuple[Exercise, ...]:
    """Return the shipped exercises."""
    files = sorted(asset("exercises").glob("*.toml"))
    return load_exercises({file.name: file.read_text(encoding="utf-8") for file in files})


@cache
def builtin_band_sets() -> tuple[BandSet, ...]:
    """Return the shipped band sets, the default one first."""
    return load_band_sets(read_text("bands.toml"))


@cache
def catalogue_words() -> CatalogueWords:
    """Return the names of sources, muscles and equipment."""
    return load_words(read_text("catalogue.toml"))


def open_logbook(path: Path, clock: Clock = local_now) -> Services:
    """Open the logbook at `path`, making it where there is none; raises SoleusError where that cannot be."""
    from soleus.storage.database import open_storage

    exercises = builtin_exercises()
    storage = open_storage(path, [exercise.key for exercise in exercises], builtin_band_sets())
    return compose(storage, exercises, clock)


def make_demo(path: Path, rows: int, years: float, until: date, seed: int, progress: Progress | None = None) -> int:
    """Write a demo logbook of exactly `rows` side rows to `path`; raises SoleusError where something lies there.

    Returns the number of side rows. A demo that is not finished is taken away again.
    """
    from soleus.storage.database import open_storage

    if path.exists():
        raise InvalidValue(f"“{path}” is there already; name a file that does not exist yet.")
    exercises = builtin_exercises()
    bands = builtin_band_sets()
    storage = open_storage(path, [exercise.key for exercise in exercises], bands)
    try:
        log = demo_log(
            {exercise.key: exercise for exercise in exercises}, {b.id: b for b in bands}, rows, years, until, seed
        )
        return fill(storage, log, progress, rows)
    except BaseException:
        path.unlink()
        raise
    finally:
        storage.close()


def open_users_logbook(paths: Paths, clock: Clock = local_now) -> Services:
    """Open the user's own logbook, in a private folder made at the first start."""
    private_folder(paths.data)
    return open_logbook(paths.logbook, clock)
