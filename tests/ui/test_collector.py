"""Garbage with widgets in it is taken away by the window's thread alone."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from soleus.ui.collector import SET_ASIDE, Collector


def test_only_the_windows_thread_collects(qapp: QApplication) -> None:
    """A cycle around a widget outlives any amount of work in another thread, and goes at the window's next look."""
    holder = QObject()
    gc.enable()
    collector = Collector(holder)
    for _ in range(SET_ASIDE):
        collector.look()
    collected_in: list[int] = []

    def remember(phase: str, details: dict[str, int]) -> None:
        if phase == "start":
            collected_in.append(threading.get_ident())

    gc.callbacks.append(remember)
    try:
        widget = QWidget()
        widget.itself = widget  # type: ignore[attr-defined]
        gone = weakref.ref(widget)
        del widget
        worker = threading.Thread(target=lambda: [[n] for n in range(50_000)])
        worker.start()
        worker.join()
        assert gone() is not None
        litter = [[n] for n in range(50_000)]
        while gone() is not None:
            collector.look()
            litter.append([])
        assert set(collected_in) == {threading.get_ident()}
    finally:
        gc.callbacks.remove(remember)
        gc.unfreeze()
