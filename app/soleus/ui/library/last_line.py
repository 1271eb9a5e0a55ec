"""What was last done, as the pieces a row is painted of: side marks, figures and band swatches."""

from collections.abc import Sequence
from dataclasses import dataclass

from soleus.domain.band import Band
from soleus.domain.exercise import Exercise, Measure, SideMode
from soleus.domain.load import Load
from soleus.domain.progress import BandOf, difficulty
from soleus.domain.workout import Entry, Side, SideSet
from soleus.ui.library.words import amount_text
from soleus.ui.text import DASH, TIMES, load_text, side_name, tr
from soleus.ui.units import figure
from soleus.ui.wording import variant_name

MOST_FIGURES = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of the line: a side, words, or a band with its level; a group starts at each side."""

    side: Side | None = None
    text: str = ""
    band: Band | None = None
    level: int | None = None


def last_pieces(exercise: Exercise, entry: Entry, band_of: BandOf) -> tuple[Piece, ...]:
    """Return the pieces for an entry: the hardest working set of each leg, or the sets of both legs."""
    rows = list(entry.working) or list(entry.sets)
    measure = _measure(exercise, rows)
    by_side: dict[Side, list[SideSet]] = {}
    for row in sorted(rows, key=lambda row: list(Side).index(row.side)):
        by_side.setdefault(row.side, []).append(row)
    if not rows:
        return ()
    if set(by_side) <= {Side.LEFT, Side.RIGHT}:
        tops = {side: _top(found, measure, band_of) for side, found in by_side.items()}
        if exercise.sides[0] is SideMode.DIRECTION and _alike(list(tops.values()), measure):
            return _each_way(next(iter(tops.values())), measure, band_of)
        return tuple(
            piece for side, top in tops.items() for piece in (Piece(side=side), *_row_pieces(top, measure, band_of))
        )
    pieces: list[Piece] = []
    for side, found in by_side.items():
        if side in (Side.LEFT, Side.RIGHT) or len(by_side) > 1:
            pieces.append(Piece(side=side, text=side_name(side) if side is Side.UNSTATED else ""))
        pieces += _sets_pieces(found, measure, band_of)
    return tuple(pieces)


def spoken(pieces: Sequence[Piece]) -> str:
    """Return the pieces as words for a screen reader."""
    words = []
    for piece in pieces:
        if piece.side is not None:
            words.append(side_name(piece.side))
        elif piece.band is not None:
            words.append(tr("Library", "{band}, level {level}").format(band=piece.band.shown_name, level=piece.level))
        else:
            words.append(piece.text)
    return " ".join(words)


def best_sets_text(exercise: Exercise, entry: Entry, side: Side) -> str:
    """Return "12, 12, 11" for the working sets of a side, "5 sets" where there are too many to list."""
    rows = [row for row in entry.working if row.side is side]
    measure = _measure(exercise, rows)
    amounts = [row.amount(measure) for row in rows]
    known = [amount_text(measure, amount) for amount in amounts if amount is not None]
    if len(known) > MOST_FIGURES:
        return tr("Library", "{n} sets").format(n=len(known))
    return ", ".join(known)


def _measure(exercise: Exercise, rows: Sequence[SideSet]) -> Measure:
    """The first of the exercise's measures that any row counts, for exercises that allow two."""
    for measure in (*exercise.measures, *Measure):
        if any(row.amount(measure) is not None for row in rows):
            return measure
    return exercise.measure


def _top(rows: Sequence[SideSet], measure: Measure, band_of: BandOf) -> SideSet:
    return max(rows, key=lambda row: difficulty(row.load, row.amount(measure), band_of))


def _alike(rows: Sequence[SideSet], measure: Measure) -> bool:
    return len(rows) == 2 and len({(row.amount(measure), row.load) for row in rows}) == 1


def _each_way(row: SideSet, measure: Measure, band_of: BandOf) -> tuple[Piece, ...]:
    amount = amount_text(measure, row.amount(measure))
    return (Piece(text=tr("Library", "{amount} each way").format(amount=amount)), *_band_pieces(row.load, band_of))


def _row_pieces(row: SideSet, measure: Measure, band_of: BandOf) -> list[Piece]:
    amount = amount_text(measure, row.amount(measure))
    load = load_text(row.load)
    words = f" {TIMES} ".join(part for part in (amount, load) if part)
    return [Piece(text=words), *_band_pieces(row.load, band_of)] if words else _band_pieces(row.load, band_of)


def _sets_pieces(rows: Sequence[SideSet], measure: Measure, band_of: BandOf) -> list[Piece]:
    amounts = [row.amount(measure) for row in rows]
    top = _top(rows, measure, band_of)
    known = [amount for amount in amounts if amount is not None]
    if len(rows) == 1:
        words = amount_text(measure, amounts[0])
    elif known and len(set(amounts)) == 1:
        words = f"{len(rows)} {TIMES} {amount_text(measure, known[0])}"
    elif known and len(rows) <= MOST_FIGURES:
        figures = ", ".join(DASH if amount is None else figure(amount, measure) for amount in amounts[:-1])
        words = f"{figures}, {amount_text(measure, amounts[-1]) or DASH}"
    else:
        words = tr("Library", "{n} sets").format(n=len(rows))
        if known:
            words += tr("Library", ", best {amount}").format(amount=amount_text(measure, max(known)))
    loaded = f" {TIMES} ".join(part for part in (words, load_text(top.load)) if part)
    return [
        Piece(text=", ".join(part for part in (loaded, variant_name(top.variant)) if part)),
        *_band_pieces(top.load, band_of),
    ]


def _band_pieces(load: Load, band_of: BandOf) -> list[Piece]:
    if load.band is None:
        return [Piece(text=load.band_label)] if load.band_label else []
    known = band_of(load.band.band_id)
    return [Piece(band=known[0], level=known[1])] if known else []
