"""What the grid says besides its cells: the headings of the columns, tool tips, and what a screen reader reads."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from soleus.domain.units import WeightUnit
from soleus.ui.planner.grid_edit import Column
from soleus.ui.text import tr, unit_text

if TYPE_CHECKING:
    from soleus.ui.planner.grid_model import GridModel

_Index = QModelIndex | QPersistentModelIndex


def heading_words(column: int, amount: str, unit: WeightUnit) -> str:
    """Return the heading of a column; `amount` is that of the targets."""
    return (
        tr("Planner", "Side"), amount, tr("Planner", "Band"), unit_text(unit), tr("Planner", "Tempo"),
        tr("Planner", "Rest"),
    )[column]  # fmt: skip


def heading_data(column: int, role: int, amount: str, unit: WeightUnit) -> object:
    """Return what the heading of a column has for a role."""
    if role == Qt.ItemDataRole.DisplayRole:
        return heading_words(column, amount, unit)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return Qt.AlignmentFlag.AlignRight if column >= Column.KG else Qt.AlignmentFlag.AlignLeft
    if role == Qt.ItemDataRole.ToolTipRole and column == Column.TEMPO:
        return tr("Planner", "Seconds to push, hold and return")
    return None


def tip(model: "GridModel", index: _Index) -> str | None:
    """Return the tool tip of a cell: the whole of what it says."""
    line, hint, group = model.line(index), model.hint(index), model.group(index)
    if hint is not None:
        return "\n".join((hint.spoken, *dict.fromkeys(why.source_tip for why in hint.whys if why.source_tip)))
    if line is None:
        return None if group is None or model.is_note(index) else group.spoken
    if index.column() == Column.TEMPO:
        return line.tempo_tip or None
    if index.column() == Column.BAND and line.band is not None:
        return model.bands.details(line.band)
    return model.text_of(index) or None


def spoken(model: "GridModel", index: _Index) -> str:
    """Return what a screen reader reads: a cell with the heading of its column."""
    line, group = model.line(index), model.group(index)
    text = model.text_of(index)
    if line is None:
        is_heading = group is not None and model.hint(index) is None and not model.is_note(index)
        return group.spoken if is_heading and group is not None else text
    heading = model.headerData(index.column(), Qt.Orientation.Horizontal)
    if index.column() == Column.TEMPO:
        text = line.tempo_tip
    elif index.column() == Column.BAND and line.band is not None:
        text = model.bands.details(line.band)
    return f"{heading}: {text or tr('Planner', 'none')}"
