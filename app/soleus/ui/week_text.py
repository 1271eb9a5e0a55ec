"""A week as plain text, for the command line: what is planned, what became of it, what comes next, what is missing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from soleus.domain.adherence import Adherence
from soleus.domain.calendar import PlannedWorkout, PlanState, week_start
from soleus.domain.coverage import Cell, CellState, Topic, WeekCoverage
from soleus.domain.naming import plan_title
from soleus.domain.prescription import Prescription, Target, TargetSide
from soleus.domain.progression.accepting import Standing
from soleus.domain.progression.cases import Advice
from soleus.domain.workout import Side
from soleus.interchange.plan_words import INDENT, PlanWords
from soleus.languages import known_language
from soleus.services.catalogue import Catalogue
from soleus.services.coaching import ItemAdvice
from soleus.services.composition import Services
from soleus.services.planning import DayPlan, PlannedCard
from soleus.ui.advice_words import load_words, reason_words, source_words
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.planner.coverage.words import sentences, topic_name
from soleus.ui.target_wording import target_words
from soleus.ui.text import DASH, day_name, day_range, plural, side_name, tr
from soleus.ui.units import follow_choices
from soleus.ui.weeks import first_weekday

_C = "WeekText"


def week_text(services: Services, day: date | None, words: PlanWords, language: str) -> str:
    """Return the week of a day (None: today) in lines; `words` write the targets, `language` the dates."""
    with _dates_in(language):
        follow_choices(services.choices)
        today = services.clock().date()
        days = services.planning.week(day or today, first_weekday())
        to_do = [item for one in days for card in one.cards if _is_open(card) for item in card.planned.items]
        advice = services.coaching.advice_of(to_do) if to_do else {}
        coverage = services.coverage.week(days[0].day, first_weekday())
        writer = _Writer(words, advice, services.catalogue, today)
        kept = services.adhering.between(days[0].day, days[-1].day)
        return "\n".join([*writer.lines(days), _stands(kept), *_covers(coverage)])


def first_day(services: Services, day: date | None, language: str) -> date:
    """Return the first day of the week of a day (None: of today's)."""
    with _dates_in(language):
        follow_choices(services.choices)
        return week_start(day or services.clock().date(), first_weekday())


@contextmanager
def _dates_in(language: str) -> Iterator[None]:
    """Write dates as a language does; as the system does where it speaks that language."""
    before, system = QLocale(), QLocale.system()
    QLocale.setDefault(system if known_language(system.name()) == language else QLocale(language))
    try:
        yield
    finally:
        QLocale.setDefault(before)


def _is_open(card: PlannedCard) -> bool:
    """Whether a planned workout can still be done."""
    return card.state in (PlanState.PLANNED, PlanState.MISSED)


@dataclass(frozen=True, slots=True)
class _Writer:
    words: PlanWords
    advice: dict[int, ItemAdvice]
    catalogue: Catalogue
    today: date

    def lines(self, days: Sequence[DayPlan]) -> list[str]:
        """Return the days, each with its things; what is below a thing is indented."""
        said = [(one.day, self._day(one)) for one in days]
        names = [f"{day_name(day)}{' *' if day == self.today else ''}" for day, _ in said]
        width = max(map(len, names)) + 2
        lines = [day_range(days[0].day, days[-1].day), ""]
        for name, (_, things) in zip(names, said, strict=True):
            first, *more = things or [DASH]
            apart = [""] if more and lines[-1] else []
            lines += [*apart, f"{name:{width}}{first}", *(" " * width + line for line in more), *([""] if more else [])]
        if any(day == self.today for day, _ in said):
            lines += [*([""] if lines[-1] else []), tr(_C, "* today")]
        return [*lines, ""] if lines[-1] else lines

    def _day(self, day: DayPlan) -> list[str]:
        lines = [plan_title(card.planned) for card in day.rests]
        for card in day.runs:
            about = self.words.run(card.planned.run) if card.planned.run is not None else ""
            lines.append(_with_state(", ".join(filter(None, (_named(card.planned), about))), card))
            lines += [INDENT + line for line in card.planned.note.splitlines()]
        for card in day.cards:
            lines.append(_with_state(_named(card.planned), card))
            below = self._suggestions if _is_open(card) else None
            lines += [INDENT + line for line in self.words.about(card.planned, below)]
        for workout in day.extra:
            name = workout.name or tr(_C, "Workout")
            lines.append(f"{name} ({tr(_C, 'done, not planned') if workout.finished else tr(_C, 'unfinished')})")
        return lines

    def _suggestions(self, item: Prescription) -> list[str]:
        """Return what the log suggests for an exercise, a line for each leg where they differ."""
        said = self.advice.get(item.id)
        if said is None:
            return []
        lines = []
        for target in item.targets:
            by_side = {side: text for side in _sides(target) if (text := self._suggested(said, side, target))}
            if len(set(by_side.values())) == 1 and len(by_side) == len(_sides(target)) and len(item.targets) == 1:
                lines.append(f"→ {next(iter(by_side.values()))}")
            else:
                lines += [f"→ {side_name(side)}: {text}" for side, text in by_side.items()]
        return lines

    def _suggested(self, said: ItemAdvice, side: Side, target: Target) -> str:
        advice, stands = said.advice.get(side), said.standings.get(side, Standing.NOTHING)
        if advice is None or advice.reason is None or stands is Standing.NOTHING:
            return ""
        why = reason_words(advice.reason, advice.target.measure, self.catalogue.known_band, with_next=False)
        why = f"{why} ({source_words(advice.reason, said.programme)})"
        what = self._what(advice, target)
        return f"{what}: {why}" if what and stands is not Standing.REMARK else why

    def _what(self, advice: Advice, target: Target) -> str:
        after = advice.target
        parts = [load_words(after.load, self.catalogue.known_band)] if after.load != target.load else []
        if (after.sets, after.low, after.high) != (target.sets, target.low, target.high):
            parts.append(target_words(after))
        return ", ".join(parts)


def _sides(target: Target) -> tuple[Side, ...]:
    return (Side.LEFT, Side.RIGHT) if target.side is TargetSide.EACH else (Side(target.side.value),)


def _named(planned: PlannedWorkout) -> str:
    return f"{planned.at:%H:%M} {plan_title(planned)}" if planned.at is not None else plan_title(planned)


def _with_state(title: str, card: PlannedCard) -> str:
    said = []
    if card.workout is not None and not card.workout.finished:
        said.append(tr(_C, "unfinished"))
    elif card.state is not PlanState.PLANNED:
        said.append(
            {
                PlanState.DONE: tr(_C, "done"),
                PlanState.MISSED: tr(_C, "missed, still waiting"),
                PlanState.SKIPPED: tr(_C, "skipped"),
            }[card.state]
        )
    if card.planned.original_day is not None:
        said.append(tr(_C, "moved from {day}").format(day=day_name(card.planned.original_day)))
    return f"{title} ({', '.join(said)})" if said else title


# how the week stands


def _stands(kept: Adherence) -> str:
    """Return what became of the planned workouts."""
    counts = (
        (kept.on_time, plural(_C, "%n on time", "%n on time", kept.on_time)),
        (kept.moved, plural(_C, "%n moved", "%n moved", kept.moved)),
        (kept.missed, plural(_C, "%n missed", "%n missed", kept.missed)),
        (kept.skipped, plural(_C, "%n skipped", "%n skipped", kept.skipped)),
        (kept.extra, plural(_C, "%n extra", "%n extra", kept.extra)),
        (kept.to_come, plural(_C, "%n to come", "%n to come", kept.to_come)),
    )
    said = ", ".join(text for count, text in counts if count)
    return tr(_C, "Workouts: {counts}").format(counts=said or tr(_C, "none"))


def _covers(week: WeekCoverage) -> list[str]:
    """Return what the week covers, what is missing or has to wait, and what is worth saying of it."""
    kinds = (
        (CellState.THERE, tr(_C, "Covered: {topics}")),
        (CellState.MISSING, tr(_C, "Missing: {topics}")),
        (CellState.LOCKED, tr(_C, "Strength first: {topics}")),
        (CellState.LATER, tr(_C, "Comes later: {topics}")),
    )
    lines = []
    for state, words in kinds:
        topics = [_cell_words(cell) for cell in week.cells if cell.state is state]
        if topics:
            lines.append(words.format(topics=", ".join(topics)))
    names = catalogue_words()
    for cell in week.cells:
        said = week.findings_of(cell.topic)
        for words, source in sentences(cell, said) if said else ():
            lines.append(f"– {topic_name(cell.topic)}: {words} ({names.source_name(source)})")
    return lines


def _cell_words(cell: Cell) -> str:
    name = topic_name(cell.topic)
    if cell.topic is not Topic.SESSIONS or cell.count is None or cell.high is None:
        return name
    wanted = str(cell.high) if cell.low in (None, cell.high) else f"{cell.low}{DASH}{cell.high}"
    return tr(_C, "{name} ({count} of {wanted})").format(name=name, count=cell.count, wanted=wanted)
