"""What the table, the ring and the lines around them show of a course."""

from dataclasses import replace
from itertools import groupby

from soleus.domain.exercise import Measure
from soleus.domain.session import Turn, last_rows
from soleus.domain.workout import Entry, SetKind, Side, SideSet
from soleus.services.catalogue import Catalogue
from soleus.ui.text import DASH, load_text, number, tr, within
from soleus.ui.units import figure
from soleus.ui.wording import kind_name, variant_name
from soleus.ui.workout.course import Course
from soleus.ui.workout.rich_line import BandMark, Part, SideSign, Sign, Words
from soleus.ui.workout.ring import Arc
from soleus.ui.workout.set_row import Figure, Line
from soleus.ui.workout.words import (
    amount_text,
    bound_text,
    hold_text,
    leg_title,
    load_parts,
    range_text,
    round_words,
    said_amount,
    set_words,
)

_C = "Workout"


def table_lines(course: Course, side: Side, catalogue: Catalogue) -> list[Line]:
    """Return the lines of a side's table: what is stored, the set to do, and what is planned after it."""
    lines = [_stored(course, side, row, catalogue) for row in course.rows(side)]
    taken = {line.number for line in lines if line.side is None}
    active = side is course.active and not course.is_done
    if active and course.editing is None:
        draft = course.draft(side)
        lines.append(_open(course, Turn(draft.number, side), draft, "current", catalogue))
        taken.add(draft.number)
    for turn in _planned(course, side, taken):
        lines.append(_open(course, turn, None, "planned", catalogue))
    return sorted(lines, key=lambda line: (line.side is not None, line.number))


def arcs(course: Course, side: Side) -> list[Arc]:
    """Return the pieces of the ring: a working set each."""
    done = sum(1 for row in course.rows(side) if row.side is side and row.kind is SetKind.WORKING)
    planned = course.planned(side)
    count = max(planned or course.last_count(side), done if course.is_done else done + 1, 1)
    current = done
    if course.editing is not None:
        current = course.working_number(side) - 1
        count = max(planned or course.last_count(side), done, 1)
    return [Arc.CURRENT if n == current else Arc.STORED if n < done else Arc.COMING for n in range(count)]


def heading(course: Course, catalogue: Catalogue) -> list[Part]:
    """Return the line below the exercise's name: "set 2 of 3, up to 12 on green"."""
    side = course.active
    draft = course.draft(side)
    planned = course.planned(side)
    if course.editing is not None:
        parts: list[Part] = [Words(tr(_C, "editing set {number}").format(number=draft.number), "accent-ink", 600)]
        return parts
    if course.is_done:
        return [Words(tr(_C, "all planned sets are stored"))]
    target = course.target(side)
    place = course.working_number(side)
    if draft.kind is not SetKind.WORKING:
        said = within(kind_name(draft.kind))
    elif planned:
        said = tr(_C, "set {number} of {count}").format(number=place, count=max(place, planned))
    else:
        said = tr(_C, "set {number}").format(number=place)
    in_rounds = course.round()
    if in_rounds is not None:
        said = f"{said}, {round_words(*in_rounds)}"
    if target is not None and target.measure is course.measure:
        said = f"{said}, {bound_text(target)}"
    held = hold_text(draft.hold_s) if course.measure is Measure.HOLD_REPS else ""
    said = f"{said} {held}" if held else said
    load = [part for part in load_parts(draft, catalogue) if not _is_stretch(part)]
    if draft.variant:
        said = f"{said}, {variant_name(draft.variant)}"
    if not load:
        return [Words(said)]
    joint = tr(_C, "on") if isinstance(load[0], BandMark) else tr(_C, "with")
    return [Words(f"{said} {joint}"), *load]


def reading(row: SideSet, course: Course, catalogue: Catalogue) -> list[Part]:
    """Return how a shorthand is read."""
    parts: list[Part] = []
    if row.side in (Side.LEFT, Side.RIGHT):
        parts += [SideSign(row.side), Words(leg_title(row.side, course.mode), "text")]
    parts.append(Words(said_amount(row.amount(course.measure), course.measure), "text", 600))
    if row.hold_s is not None:
        parts.append(Words(hold_text(row.hold_s)))
    parts += load_parts(row, catalogue)
    if row.effort is not None:
        parts += [Words(row.effort.scale.value.upper()), Words(number(row.effort.value), "text", 600)]
    if row.pain is not None:
        parts += [Words(tr(_C, "pain")), Words(str(row.pain), "text", 600)]
    parts += _over_limits(row, course)
    if row.kind is not SetKind.WORKING:
        parts.append(Words(within(kind_name(row.kind))))
    return parts


def _over_limits(row: SideSet, course: Course) -> list[Part]:
    """Return a warning for pain and for a stretch past the trainee's limits; the inputs say what to do."""
    _, _, numbers = course.usual
    use, said = row.load.band, []
    if row.pain is not None and row.pain > numbers.pain_limit:
        said.append(tr(_C, "pain over your limit of {limit}").format(limit=number(numbers.pain_limit)))
    if use is not None and use.elongation_pct is not None and use.elongation_pct > numbers.stretch_limit_pct:
        said.append(tr(_C, "past {limit} % a band can snap").format(limit=number(numbers.stretch_limit_pct)))
    return [Sign("warning", "warn"), Words(", ".join(said), "warn")] if said else []


def steps(course: Course, catalogue: Catalogue) -> list[list[Part]]:
    """Return what comes after the set shown: the next sets, then the next exercise."""
    if course.is_empty:
        return []
    coming = course.coming(99)
    found: list[list[Part]] = []
    shown: Entry = course.entry
    for entry, turn in coming:
        if entry.id != shown.id:
            found.append([Words(course.exercise_of(entry).name, "text", 600)])
            shown = entry
        elif entry.id == course.entry.id and len(found) < 2:
            found.append(_step(course, turn, catalogue, first=not found))
        if len(found) == 3:
            break
    return found


def side_results(entry: Entry, side: Side, measure: Measure, catalogue: Catalogue) -> list[Part]:
    """Return what a side came to: "9, 12, 12 on green", a run of sets with the same load after the other."""
    parts: list[Part] = [SideSign(side)] if side in (Side.LEFT, Side.RIGHT) else []
    rows = [row for row in entry.sets if row.side is side]
    for load, same in groupby(rows, key=lambda row: row.load):
        found = list(same)
        amounts = [amount_text(row.amount(measure), measure) for row in found]
        parts.append(Words(", ".join(amounts), "text"))
        used = [part for part in load_parts(replace(found[0], load=load), catalogue) if not _is_stretch(part)]
        if used:
            parts += [Words(tr(_C, "on") if isinstance(used[0], BandMark) else tr(_C, "with")), *used]
    return parts


def _step(course: Course, turn: Turn, catalogue: Catalogue, first: bool) -> list[Part]:
    parts: list[Part] = []
    sided = turn.side in (Side.LEFT, Side.RIGHT)
    if sided:
        parts += [SideSign(turn.side), Words(leg_title(turn.side, course.mode), "text", 600)]
    parts.append(Words(tr(_C, "set {number}").format(number=turn.number), "text", 600 if not sided else 400))
    if first:
        draft = course.draft(turn.side)
        amount = draft.amount(course.measure)
        if amount is not None and draft.number == turn.number:
            parts.append(Words(amount_text(amount, course.measure), "text", 600))
        found = catalogue.known_band(draft.load.band.band_id) if draft.load.band else None
        if found:
            parts += [Words(tr(_C, "on")), BandMark(found[0], found[1])]
    return parts


def _planned(course: Course, side: Side, taken: set[int]) -> list[Turn]:
    """Return the sets of a side that are planned beyond those shown, or were done last time."""
    entry = course.entry
    planned = course.planned(side)
    wanted = planned if planned is not None else len(last_rows(course.last(), side))
    extra = sum(1 for row in course.rows(side) if row.side is side and row.kind is not SetKind.WORKING)
    numbers = range(1, wanted + extra + 1)
    if course.is_done and planned is not None:
        return []
    assert entry is course.entry
    return [Turn(number_, side) for number_ in numbers if number_ not in taken]


def _stored(course: Course, side: Side, row: SideSet, catalogue: Catalogue) -> Line:
    foreign = row.side is not side
    counted = row.kind is SetKind.WORKING and not foreign
    last = course.last_row(Turn(row.number, side)) if counted else None
    shown = course.draft(side) if row.id == course.editing else row
    editing = row.id == course.editing
    return Line(
        number=row.number,
        state="current" if editing else "stored",
        last=_figure(last, course.measure, catalogue),
        today=_figure(shown, course.measure, catalogue, bare=editing),
        row_id=row.id,
        mark="" if row.kind is SetKind.WORKING else kind_name(row.kind),
        side=row.side if foreign and row.side is not Side.UNSTATED else None,
        pain=row.pain,
        noted=bool(row.note),
    )


def _open(course: Course, turn: Turn, draft: SideSet | None, state: str, catalogue: Catalogue) -> Line:
    measure = course.measure
    if draft is not None:
        today = _figure(draft, measure, catalogue, bare=True)
    else:
        target = course.target(turn.side)
        fits = target is not None and target.measure is measure
        today = Figure(range_text(target)) if fits and target and range_text(target) else None
    return Line(turn.number, state, _figure(course.last_row(turn), measure, catalogue), today)


def _figure(row: SideSet | None, measure: Measure, catalogue: Catalogue, bare: bool = False) -> Figure | None:
    if row is None:
        return None
    amount = row.amount(measure)
    words = set_words(row, measure, catalogue)
    if bare:
        return Figure("" if amount is None else figure(amount, measure), words=words)
    text = amount_text(amount, measure) if amount is not None else _other_amount(row)
    band = catalogue.known_band(row.load.band.band_id) if row.load.band else None
    return Figure(text, band[:2] if band else None, load_text(row.load), words)


def _other_amount(row: SideSet) -> str:
    """The amount of a row that counted something else."""
    for measure in Measure:
        amount = row.amount(measure)
        if amount is not None:
            return said_amount(amount, measure)
    return DASH


def _is_stretch(part: Part) -> bool:
    return isinstance(part, Words) and part.text.endswith("%")
