"""The yardstick of the start: a bare PySide6 window with three empty tables, and how long it took to show."""

import os
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QTabWidget


class Watch(QObject):
    """Tells the age of the process after the first paint, and ends the program."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        print(f"first paint: {(time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000:.0f} ms")
        peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
        print(f"memory: {int(peak.split()[1]) / 1024:.0f} MiB")
        QApplication.quit()


application = QApplication([])
window = QMainWindow()
tabs = QTabWidget()
for name in ("Library", "Planner", "History"):
    table = QTableView()
    table.setModel(QStandardItemModel(0, 6, table))
    tabs.addTab(table, name)
window.setCentralWidget(tabs)
window.resize(1280, 800)
watch = Watch()
tabs.currentWidget().viewport().installEventFilter(watch)
window.show()
application.exec()
