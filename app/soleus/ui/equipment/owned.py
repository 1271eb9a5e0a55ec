"""The page "Equipment" of the preferences: what the trainee owns, and what follows from it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from soleus.domain.equipment import WEIGHED, Equipment
from soleus.domain.errors import SoleusError
from soleus.domain.ports import Kind
from soleus.domain.units import Weight
from soleus.services.logbook import Change
from soleus.ui.catalogue_wording import catalogue_words, with_capital
from soleus.ui.equipment.bar_list import BarList
from soleus.ui.equipment.piece_list import PieceList
from soleus.ui.equipment.words import possible_text, steps_text
from soleus.ui.settings.rows import InLine, SettingRow, ruled
from soleus.ui.settings.settings_page import SettingsView
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import SectionHeading, label
from soleus.ui.widgets.layout import column

if TYPE_CHECKING:
    from soleus.ui.session import Session

_C = "Equipment"


class EquipmentView(SettingsView):
    """Everything shows at once in the Library and in the steps of weights; nothing is asked for."""

    def __init__(self, session: "Session", names: dict[str, str]) -> None:
        super().__init__(session)
        self.setObjectName("equipmentSettings")
        self._equipment = Equipment()
        heading = SectionHeading(names["equipment"], "", "emph")
        self.forget = button(
            tr(_C, "Forget all"), "quiet", self._on_forget, name="forgetEquipment", icon="arrow-counter-clockwise"
        )
        self.nothing = button(tr(_C, "I own nothing of this"), "quiet", self._on_nothing, name="ownNothing")
        heading.add(self.nothing)
        heading.add(self.forget)
        why = tr(_C, "The Library can show only what you can do with it, and weights step along what is there.")
        self.possible = label("", "strong", wrap=True, name="equipmentPossible")
        self.steps = label("", "secondary", wrap=True, name="equipmentSteps")
        said = QWidget()
        said.setLayout(
            column(label(why, "secondary", wrap=True), self.possible, self.steps, gap=4, margins=(0, 0, 0, 8))
        )
        rows = [*self._pieces(names), self._bars(names), self._things(names)]
        self.fill(column(heading, said, *ruled(*rows), None, gap=0))
        follow_theme(self, lambda _: self._align())

    # parts

    def _pieces(self, names: dict[str, str]) -> list[QWidget]:
        notes = {"dumbbells": tr(_C, "of a fixed weight"), "plates": tr(_C, "a pair goes on a bar, one on each end")}
        self.pieces: dict[str, PieceList] = {}
        for token in WEIGHED[:4]:
            made = PieceList(token, names[token], notes.get(token, ""))
            made.changed.connect(lambda owned, touched, token=token: self._on_pieces(token, owned, touched))
            made.none_wanted.connect(lambda token=token: self._put(self._equipment.with_pieces(token, ()), token))
            self.pieces[token] = made
        return list(self.pieces.values())

    def _bars(self, names: dict[str, str]) -> QWidget:
        self.bars = BarList(names["bars"])
        self.bars.changed.connect(
            lambda owned, touched: self._put(replace(self._equipment, bars=owned), f"bars:{touched.name}")
        )
        self.bars.none_wanted.connect(lambda: self._put(replace(self._equipment, bars=()), "bars"))
        return self.bars

    def _things(self, names: dict[str, str]) -> QWidget:
        self.things: dict[str, QCheckBox] = {}
        for token, name in catalogue_words().equipment:
            if token not in WEIGHED:
                box = QCheckBox(with_capital(name))
                box.setObjectName(f"owns-{token}")
                box.clicked.connect(lambda on, token=token: self._on_thing(token, on))
                self.things[token] = box
        return SettingRow("things", names["things"], InLine(*self.things.values(), gap=16))

    # what holds

    def refresh(self, change: Change | None = None) -> None:
        """Show what is owned, and what follows."""
        if change is not None and not change.concerns(Kind.SETTING, Kind.EXERCISE, Kind.IMPORT):
            return
        told = self.services.choices.equipment()
        self._equipment = told or Equipment()
        unit = self.services.choices.weight_unit()
        for token, pieces in self.pieces.items():
            pieces.show_pieces(self._equipment.pieces(token), unit, told is not None)
        self.bars.show_bars(self._equipment.bars, unit, told is not None)
        for token, box in self.things.items():
            box.setChecked(token in self._equipment.things)
        self.forget.setVisible(told is not None)
        self.nothing.setVisible(told is None)
        self._say(told)

    def _say(self, told: Equipment | None) -> None:
        if told is None:
            self.possible.setText(tr(_C, "Nothing is told yet: every exercise is offered."))
            self.steps.setText("")
        else:
            self.possible.setText(possible_text(self.services.catalogue.exercises(), told))
            self.steps.setText(steps_text(told, self.services.choices.weight_unit()))
        self.steps.setVisible(bool(self.steps.text()))

    # what was done

    def _on_pieces(self, token: str, owned: tuple[Weight, ...], touched: Weight) -> None:
        try:
            equipment = self._equipment.with_pieces(token, owned)
        except SoleusError as error:
            self.pieces[token].row.set_problem(str(error))
            return
        self._put(equipment, f"{token}:{touched.value}:{touched.unit}")

    def _on_thing(self, token: str, on: bool) -> None:
        things = [known for known in self.things if known in self._equipment.things or known == token]
        others = [known for known in self._equipment.things if known not in self.things]
        wanted = tuple(known for known in (*things, *others) if on or known != token)
        self._put(replace(self._equipment, things=wanted), f"things:{token}")

    def _on_nothing(self) -> None:
        self._put(Equipment(), "all")
        self.forget.setFocus()

    def _on_forget(self) -> None:
        self.services.choices.choose_equipment(None, "all")
        self.nothing.setFocus()

    def _put(self, equipment: Equipment, part: str) -> None:
        self.services.choices.choose_equipment(equipment, part)

    # room

    def _align(self) -> None:
        """Let the check boxes stand in columns."""
        theme = theme_of(self)
        for box in self.things.values():
            box.setMinimumWidth(0)
        widest = max(box.sizeHint().width() for box in self.things.values())
        for box in self.things.values():
            box.setMinimumWidth(min(widest, theme.px(200)))
