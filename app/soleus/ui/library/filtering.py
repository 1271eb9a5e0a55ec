"""Finding exercises: words and facets, what each choice would leave, and the order of the hits. Knows no widget."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from soleus.domain.exercise import CatalogueWords, Exercise, cited
from soleus.domain.words import shipped

NO_EQUIPMENT = ""
"""The value of the equipment facet for exercises that need nothing."""


class Facet(StrEnum):
    """What the list can be narrowed by."""

    GROUP = "group"
    MUSCLE = "muscle"
    EQUIPMENT = "equipment"
    MEASURE = "measure"


class Rank(IntEnum):
    """Where the words were found; name hits come first."""

    NAME_START = 0
    NAME_WORD = 1
    NAME = 2
    OTHER_NAME = 3
    KEYWORD = 4
    TEXT = 5


Choice = tuple[Facet, str]


@dataclass(frozen=True, slots=True)
class Filters:
    """What the user asked for; within a facet one of the chosen values is enough, every facet must fit."""

    text: str = ""
    chosen: frozenset[Choice] = frozenset()
    own_only: bool = False
    archived: bool = False
    possible_only: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everything is shown."""
        return not (self.text.strip() or self.chosen or self.own_only or self.archived or self.possible_only)

    def values(self, facet: Facet) -> frozenset[str]:
        """Return the chosen values of a facet."""
        return frozenset(value for which, value in self.chosen if which is facet)


@dataclass(frozen=True, slots=True)
class Hit:
    """An exercise that was found, and where its words were."""

    exercise: Exercise
    rank: Rank


@dataclass(frozen=True, slots=True)
class Found:
    """The hits, the number of exercises there are, and what each further choice would show.

    `counts` holds a number for every value of every facet that any exercise has; `possible` is None while nobody knows
    what is owned.
    """

    hits: tuple[Hit, ...]
    total: int
    counts: dict[Choice, int]
    own: int
    archived: int
    possible: int | None = None


def folded(text: str) -> str:
    """Return a text without case, accents and hyphens, for comparing.

    >>> folded("Single-leg RÉPÉTITION")
    'single leg repetition'
    """
    plain = unicodedata.normalize("NFKD", text.casefold().replace("-", " "))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def values_of(exercise: Exercise) -> frozenset[Choice]:
    """Return every value of every facet that an exercise has."""
    return frozenset(
        [
            (Facet.GROUP, exercise.group.value),
            *((Facet.MUSCLE, token) for token in exercise.muscles),
            *((Facet.EQUIPMENT, token) for token in exercise.equipment or (NO_EQUIPMENT,)),
            *((Facet.MEASURE, measure.value) for measure in exercise.measures),
        ]
    )


@dataclass(frozen=True, slots=True)
class _Indexed:
    """An exercise with its words made ready for comparing."""

    exercise: Exercise
    name: str
    other_names: str
    keywords: str
    texts: str
    values: frozenset[Choice]
    by_facet: dict[Facet, frozenset[str]] = field(compare=False)

    def rank(self, words: Sequence[str], phrase: str) -> Rank | None:
        """Return where all words were found, None where one of them was not."""
        if not words or self.name.startswith(phrase):
            return Rank.NAME_START
        padded = f" {self.name}"
        if all(f" {word}" in padded for word in words):
            return Rank.NAME_WORD
        seen = ""
        for rank, text in (
            (Rank.NAME, self.name),
            (Rank.OTHER_NAME, self.other_names),
            (Rank.KEYWORD, self.keywords),
            (Rank.TEXT, self.texts),
        ):
            seen = f"{seen}\n{text}"
            if all(word in seen for word in words):
                return rank
        return None


class ExerciseIndex:
    """The exercises made ready for searching at every keystroke."""

    def __init__(
        self, exercises: Iterable[Exercise], words: CatalogueWords, group_names: dict[str, str] | None = None
    ) -> None:
        self._indexed = [_indexed(exercise, words, group_names or {}) for exercise in exercises]
        self.values = frozenset[Choice]().union(*(one.values for one in self._indexed))

    def find(self, filters: Filters, owned: Set[str] | None = None) -> Found:
        """Return what the filters leave, ranked by where the words are, and the counts of all facets.

        `owned` are the equipment tokens of what is owned; None lets every exercise be possible.
        """
        phrase = " ".join(folded(filters.text).split())
        words = phrase.split()
        wanted = {facet: filters.values(facet) for facet in Facet}
        hits: list[Hit] = []
        counts: Counter[Choice] = Counter(dict.fromkeys(self.values, 0))
        own = archived = total = possible = 0
        for one in self._indexed:
            exercise = one.exercise
            here = exercise.archived == filters.archived
            total += here
            rank = one.rank(words, phrase)
            if rank is None:
                continue
            can_be_done = owned is None or exercise.possible_with(owned)
            fits = can_be_done or not filters.possible_only
            missed = [facet for facet, values in wanted.items() if values and not values & one.by_facet[facet]]
            if missed:
                if len(missed) == 1 and here and fits and (not filters.own_only or not exercise.builtin):
                    counts.update((missed[0], value) for value in one.by_facet[missed[0]])
                continue
            own += here and fits and not exercise.builtin
            if filters.own_only and exercise.builtin:
                continue
            archived += fits and exercise.archived
            possible += here and can_be_done
            if here and fits:
                hits.append(Hit(exercise, rank))
                counts.update(one.values)
        hits.sort(key=lambda hit: hit.rank)
        return Found(tuple(hits), total, dict(counts), own, archived, None if owned is None else possible)


def _indexed(exercise: Exercise, words: CatalogueWords, group_names: dict[str, str]) -> _Indexed:
    values = values_of(exercise)
    keywords = [
        group_names.get(exercise.group.value, exercise.group.value),
        *(words.muscle_name(token) for token in exercise.muscles),
        *(words.equipment_name(token) for token in exercise.equipment),
        *(measure.value for measure in exercise.measures),
        *(shipped("Catalogue", variant) for variant in exercise.variants),
    ]
    texts = [
        *(cited(text)[0] for text in (*exercise.how_to, *exercise.cues, *exercise.cautions, *exercise.reasons)),
        exercise.dose.note,
        exercise.dose.reference,
        *(words.source_name(label) for label in exercise.sources),
    ]
    return _Indexed(
        exercise,
        folded(exercise.name),
        folded("\n".join((*exercise.also, *exercise.found_as))),
        folded("\n".join(keywords)),
        folded("\n".join(texts)),
        values,
        {facet: frozenset(value for which, value in values if which is facet) for facet in Facet},
    )
