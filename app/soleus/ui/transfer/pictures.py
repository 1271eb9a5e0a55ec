"""The dialogs as pictures: a made-up export in its preview, and the choices of an export."""

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from soleus.interchange.exporting import Format
from soleus.services.composition import Services
from soleus.ui.transfer.export_dialog import ExportDialog
from soleus.ui.transfer.import_dialog import ImportDialog

PATIENCE_S = 20.0
_NAMES = (
    ("Standing Calf Raise (Barbell)", 40), ("Seated Calf Raise (Plate Loaded)", 45), ("Toe Raise", 10),
    ("Single Leg Standing Calf Raise (Dumbbell)", 12.5), ("Band Plantar Flexion red", 3), ("Squat (Barbell)", 80),
    ("Jump Rope", 0), ("Pull Up (Assisted)", 20),
)  # fmt: skip


def sample() -> str:
    """Return a made-up export of Strong without units; one of its rows cannot be read."""
    rows = ["Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes"]
    for week in range(48):
        day = f"2025-{week // 4 + 1:02}-{week % 4 * 7 + 2:02} 18:30:00"
        for place, (name, weight) in enumerate(_NAMES):
            if (week + place) % 3 == 0:
                continue
            grown = weight + week // 8 * 2.5 if weight else 0
            rows += [f'{day},Evening,"{name}",{number},{grown},{12 - number},0,0,,' for number in (1, 2, 3)]
    rows.append('2025-02-30 18:30:00,Evening,"Jump Rope",1,0,50,0,0,,')
    return "\n".join(rows) + "\n"


def unknown_table() -> str:
    """Return a made-up table of nobody's app, in which the order of day and month stays open."""
    rows = ["When;What;Leg;Band;Times;Plus;Felt"]
    for week in range(4):
        felt = "good" if week else ""
        for place, (name, band) in enumerate((("Band press", "red"), ("Seated calf raise", ""), ("Calf raise", ""))):
            plus = "" if band else f"{12 + week * 2},5"
            rows += [
                f"{week + 2}/{week + 3}/2026;{name};{leg};{band};{12 - place};{plus};{felt}"
                for leg in ("left", "right")
            ]
    return "\n".join(rows) + "\n"


def views() -> list[tuple[str, Callable[[Services, QWidget], QWidget]]]:
    """Return the names of the dialogs, each with what to do to see it over a window."""

    def preview(services: Services, window: QWidget) -> QWidget:
        return bring(services, window, "strong.csv", sample())

    def columns(services: Services, window: QWidget) -> QWidget:
        return bring(services, window, "calves.csv", unknown_table())

    def bring(services: Services, window: QWidget, name: str, content: str) -> QWidget:
        with TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_text(content, encoding="utf-8")
            dialog = ImportDialog(services, [path], window)
            dialog.open()
            until = time.monotonic() + PATIENCE_S
            while dialog.is_busy() and time.monotonic() < until:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        return dialog

    def give(services: Services, window: QWidget) -> QWidget:
        dialog = ExportDialog(services, window)
        dialog.open()
        QApplication.processEvents()
        return dialog

    def summary(services: Services, window: QWidget) -> QWidget:
        dialog = ExportDialog(services, window)
        dialog.choices.choose(Format.STRONG)
        dialog.open()
        with TemporaryDirectory() as folder:
            dialog.write_to(Path(folder) / "soleus-strong.csv")
            until = time.monotonic() + PATIENCE_S
            while dialog.is_busy() and time.monotonic() < until:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        return dialog

    return [("import-preview", preview), ("import-columns", columns), ("export", give), ("export-summary", summary)]
