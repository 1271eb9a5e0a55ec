"""A guess at what the columns of an unknown table mean: from their names, and from what their fields look like."""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from statistics import median

from soleus.domain.errors import ReadingError
from soleus.domain.words import tr
from soleus.interchange import mapped_values as values
from soleus.interchange.hints import colour_of
from soleus.interchange.mapped import AMOUNTS, IGNORED, SEVERAL, Columns, Grid, Meaning, Role, grid_of
from soleus.interchange.mapped_days import moment, orders, time_of
from soleus.interchange.mapped_names import meanings_of
from soleus.interchange.mapped_values import Figures
from soleus.interchange.names import words_of
from soleus.interchange.reading import Table
from soleus.interchange.spelling import Fault

MOST_COLUMNS = 300
SAMPLE = 400
"""Fields of a column that are looked at; of dates all."""
MOST = 0.8
"""So much of a column must look like a thing to be one."""

_LIFTS = frozenset(
    ("calf", "raise", "press", "squat", "deadlift", "curl", "row", "pull", "push", "lunge", "plank", "hold", "hop",
     "jump", "walk", "band", "heel", "toe", "stretch", "fly", "extension", "kniebeuge", "bankdrücken", "klimmzug",
     "rudern", "dips", "sentadilla", "agachamento", "supino")
)  # fmt: skip


def guess(table: Table) -> tuple[Grid, Columns]:
    """Return a table's rows with the likely meaning of its columns; a date whose order stays open has no unit."""
    if len(table.header) > MOST_COLUMNS:
        sentence = tr("Import", "The file has {count} columns; a table of more than {most} is no training log.")
        raise ReadingError(sentence.format(count=len(table.header), most=MOST_COLUMNS))
    has_header = not looks_headless(table)
    grid = grid_of(table, has_header)
    return grid, columns_of(grid)


def looks_headless(table: Table) -> bool:
    """Return whether the first line of a table is data rather than names of columns."""
    named = sum(bool(meanings_of(name)) for name in table.header if name)
    dated = any(_is_date(field) for field in table.header)
    figures = sum(_figure(field) is not None for field in table.header if field)
    return dated or (figures > 1 and named < 2)


def columns_of(grid: Grid) -> Columns:
    """Return the likely meaning of every column."""
    guessing = _Guessing(grid)
    guessing.by_name()
    guessing.by_looks()
    return Columns(tuple(guessing.meanings), grid.has_header)


class _Guessing:
    """Takes one column after the other; what is taken is not given twice."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self.meanings: list[Meaning] = [IGNORED] * grid.width
        self._samples = [grid.column(place, SAMPLE) for place in range(grid.width)]
        self._open = set(range(grid.width))
        self._comma = values.has_decimal_comma(
            (text for sample in self._samples for text in sample if len(text) < 12), grid.table.delimiter == ";"
        )

    # by name

    def by_name(self) -> None:
        """Believe the names whose fields look like it; the first of two that claim the same gets it."""
        for place, name in enumerate(self._grid.names):
            for meaning in meanings_of(name) if name else ():
                if meaning.role is Role.IGNORED:
                    self._open.discard(place)
                    break
                if meaning.role is Role.SECONDS and self._is_of_workout(place):
                    meaning = Meaning(Role.LENGTH, meaning.unit)
                if self._fits(meaning.role, place) and self._take(place, meaning):
                    break
        self._settle_names()

    def _settle_names(self) -> None:
        """See to names that mean something else beside others: a Set that is never above one is no numbering."""
        place = self._place(Role.SET)
        if place is not None and self._place(Role.COUNT) is None and self._is_count(place):
            self.meanings[place] = Meaning(Role.COUNT)

    def _fits(self, role: Role, place: int) -> bool:
        sample = self._samples[place]
        test = _LOOKS.get(role)
        if not sample:
            return role is not Role.TIME
        if test is None:
            return True
        return sum(map(test, sample)) >= MOST * len(sample)

    def _is_of_workout(self, place: int) -> bool:
        """Return whether a duration is the same on all rows of a day, so that it is the workout's and not a set's."""
        date = self._place(Role.DATE)
        if date is None:
            return False
        days: dict[str, list[str]] = defaultdict(list)
        for _, fields in self._grid.rows[:SAMPLE]:
            days[fields[date]].append(fields[place].strip())
        several = [found for found in days.values() if len(found) > 1]
        same = sum(len(set(found)) == 1 and bool(re.search("[1-9]", found[0])) for found in several)
        return len(several) > 0 and same >= MOST * len(several)

    def _is_count(self, place: int) -> bool:
        """Return whether a column called Set rather says how many sets a row stands for."""
        exercise = self._place(Role.EXERCISE)
        if exercise is None:
            return False
        figures = [(fields[exercise], _figure(fields[place])) for _, fields in self._grid.rows[:SAMPLE]]
        counted = [(name, value) for name, value in figures if value is not None]
        if len(counted) < 3 or all(value == 1 for _, value in counted) or any(value == 0 for _, value in counted):
            return False
        starts = sum(value == 1 for (before, _), (name, value) in itertools.pairwise(counted)
                     if before != name)  # fmt: skip
        changes = sum(before != name for (before, _), (name, _) in itertools.pairwise(counted))
        return changes >= 2 and starts == 0 and counted[0][1] != 1

    # by looks

    def by_looks(self) -> None:
        """Look at the fields of the columns that no name explains."""
        looks: tuple[tuple[Role, Callable[[str], bool]], ...] = (
            (Role.DATE, _is_date),
            (Role.TIME, _is_clock),
            (Role.WEIGHT_UNIT, lambda text: values.weight_unit_in(text) is not None),
            (Role.DISTANCE_UNIT, lambda text: values.distance_unit_in(text) is not None),
            (Role.SIDE, lambda text: values.side_of(text) is not None),
            (Role.BAND, lambda text: bool(colour_of(text)) and len(text) < 25),
        )
        for role, test in looks:
            if role is Role.TIME and self._dates_have_times():
                continue
            place = self._first(test)
            if place is not None:
                self._take(place, Meaning(role))
        if not all(self._grid.names) or self._place(Role.EXERCISE) is None:
            self._texts()
        if not any(one.role in AMOUNTS for one in self.meanings):
            self._numbers()
        self._order()

    def _first(self, test: Callable[[str], bool]) -> int | None:
        for place in sorted(self._open):
            sample = self._samples[place]
            if sample and sum(map(test, sample)) >= MOST * len(sample):
                return place
        return None

    def _dates_have_times(self) -> bool:
        place = self._place(Role.DATE)
        found = [] if place is None else [moment(text, "dmy") or moment(text, "mdy") for text in self._samples[place]]
        return any(one is not None and one[1] is not None for one in found)

    def _texts(self) -> None:
        """Tell the names of exercises, the names of workouts and notes apart."""
        texts = [place for place in sorted(self._open) if self._is_text(place)]
        if self._place(Role.EXERCISE) is None and texts:
            best = max(texts, key=self._likeness_of_exercises)
            if self._grid.has_header is False or self._lifts(best) > 0.2:
                self._take(best, Meaning(Role.EXERCISE))
                texts.remove(best)
        if self._grid.has_header:
            return
        for place in texts:
            if self._is_one_a_day(place) and self._take(place, Meaning(Role.WORKOUT)):
                continue
            if self._filled(place) < 0.5 or len(set(self._samples[place])) > 0.5 * len(self._samples[place]):
                self._take(place, Meaning(Role.NOTE))

    def _numbers(self) -> None:
        """Tell numbers of sets, repetitions and weights apart by their size and course."""
        numeric = [place for place in sorted(self._open) if self._is_numeric(place)]
        for place in list(numeric):
            if self._counts_up(place) and self._take(place, Meaning(Role.SET)):
                numeric.remove(place)
        said = [place for place in numeric if any(self._figures(place))]
        unit = self._place(Role.WEIGHT_UNIT)
        before = [] if unit is None else [place for place in said if place < unit]
        if before:
            self._take(before[-1], Meaning(Role.WEIGHT))
            said.remove(before[-1])
        whole = [p for p in said if all(v == int(v) for v in self._figures(p)) and median(self._counted(p)) <= 60]
        if whole:
            best = min(whole, key=lambda place: (-round(self._share(place), 1), median(self._counted(place))))
            self._take(best, Meaning(Role.REPS))
            said.remove(best)
            held = [place for place in said if self._only_without(place, best)]
            if held and self._place(Role.DISTANCE_UNIT) != held[-1] + 1:
                self._take(held[-1], Meaning(Role.SECONDS))
                said.remove(held[-1])
        if said and not before:
            self._take(max(said, key=self._share), Meaning(Role.WEIGHT))

    def _order(self) -> None:
        """Say the order of the date's parts where the whole file decides it."""
        place = self._place(Role.DATE)
        if place is not None:
            found = orders(self._grid.column(place))
            self.meanings[place] = Meaning(Role.DATE, found[0] if len(found) == 1 else "")

    # what a column is like

    def _is_text(self, place: int) -> bool:
        sample = self._samples[place]
        return bool(sample) and sum(bool(re.search(r"[^\W\d_]{2}", text)) for text in sample) >= MOST * len(sample)

    def _is_numeric(self, place: int) -> bool:
        sample = self._samples[place]
        return bool(sample) and len(self._figures(place)) >= MOST * len(sample)

    def _figures(self, place: int) -> list[float]:
        return [value for text in self._samples[place] if (value := _figure(text, self._comma)) is not None]

    def _counted(self, place: int) -> list[float]:
        return [value for value in self._figures(place) if value] or [0]

    def _share(self, place: int) -> float:
        """Return the share of rows in which a column counts something."""
        return len([value for value in self._figures(place) if value]) / max(1, len(self._grid.rows[:SAMPLE]))

    def _only_without(self, place: int, other: int) -> bool:
        """Return whether a column counts something in just those rows where another one does not."""
        rows = [fields for _, fields in self._grid.rows[:SAMPLE]]
        return not any(_figure(fields[place]) and _figure(fields[other]) for fields in rows)

    def _filled(self, place: int) -> float:
        rows = self._grid.rows[:SAMPLE]
        return sum(bool(fields[place].strip()) for _, fields in rows) / max(1, len(rows))

    def _lifts(self, place: int) -> float:
        """Return how many words that name exercises stand in a field, on average."""
        sample = self._samples[place]
        return sum(len(_LIFTS & words_of(text)) for text in sample if len(text) < 80) / max(1, len(sample))

    def _likeness_of_exercises(self, place: int) -> tuple[float, int]:
        """Return how much a column looks like names of exercises, which every row has: a few notes name them, too."""
        return self._lifts(place) * self._filled(place), len(set(self._samples[place]))

    def _is_one_a_day(self, place: int) -> bool:
        date = self._place(Role.DATE)
        days = defaultdict(set)
        for _, fields in self._grid.rows[:SAMPLE] if date is not None else ():
            days[fields[date or 0]].add(fields[place])
        return len(days) > 0 and sum(len(names) == 1 for names in days.values()) >= 0.9 * len(days)

    def _counts_up(self, place: int) -> bool:
        figures = self._figures(place)
        steps = Counter(value == 1 or value == before + 1 for before, value in itertools.pairwise(figures))
        return len(set(figures)) > 1 and max(figures) <= 40 and steps[True] >= 0.9 * max(1, steps.total())

    def _place(self, role: Role) -> int | None:
        return next((n for n, one in enumerate(self.meanings) if one.role is role), None)

    def _take(self, place: int, meaning: Meaning) -> bool:
        taken = [one for one in self.meanings if one.role is meaning.role]
        units = {one.unit for one in (*taken, meaning)}
        twice = meaning.role is Role.WEIGHT and (len(units) <= len(taken) or "" in units)
        if taken and (meaning.role not in SEVERAL or twice):
            return False
        self.meanings[place] = meaning
        self._open.discard(place)
        return True


def _figure(text: str, comma: bool = False) -> float | None:
    try:
        return Figures(comma, signed=True)[text][0]
    except Fault:
        return None


def _is_figure(text: str) -> bool:
    return bool(re.search("[0-9]", text)) or len(text.strip()) < 20


def _is_date(text: str) -> bool:
    looks = bool(re.search(r"[-./年년]|[^\W\d_]", text)) or re.fullmatch(r"(19|20)\d{6}|1\d{9}(\d{3})?", text.strip())
    return bool(looks) and any(moment(text, order) is not None for order in ("dmy", "mdy", "ymd"))


def _is_clock(text: str) -> bool:
    return time_of(text) is not None


def _is_kind(text: str) -> bool:
    return values.kind_of(text, warm=True) is not None or text.strip().isdigit()


def _is_duration(text: str) -> bool:
    try:
        values.seconds_in(text, "", Figures(False))
    except Fault:
        return False
    return True


_LOOKS: dict[Role, Callable[[str], bool]] = {
    Role.DATE: _is_date,
    Role.TIME: _is_clock,
    Role.SET: lambda text: values.mark_of(text) is not None,
    Role.KIND: _is_kind,
    Role.COUNT: _is_figure,
    Role.WEIGHT: _is_figure,
    Role.REPS: _is_figure,
    Role.DISTANCE: _is_figure,
    Role.SECONDS: _is_duration,
    Role.LENGTH: _is_duration,
    Role.REST: _is_duration,
    Role.RPE: _is_figure,
    Role.RIR: _is_figure,
    Role.WEIGHT_UNIT: lambda text: values.weight_unit_in(text) is not None,
    Role.DISTANCE_UNIT: lambda text: values.distance_unit_in(text) is not None,
    Role.SIDE: lambda text: values.side_of(text) is not None,
}
"""What the fields of a column must look like for its name to be believed."""
