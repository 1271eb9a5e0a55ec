"""Slow work: its result, its errors and its end come back in the window's thread."""

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soleus.domain.errors import Cancelled, InvalidValue, SoleusError
from soleus.ui.tasks import Report, Tasks


def test_a_result_arrives_in_the_thread_of_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    worked: list[str] = []
    arrived: list[tuple[int, str]] = []

    def work(report: Report) -> int:
        worked.append(threading.current_thread().name)
        report(1, 2)
        return 42

    steps: list[tuple[int, int]] = []
    task = Tasks.shared().run(
        work,
        lambda result: arrived.append((result, threading.current_thread().name)),
        progress=lambda done, total: steps.append((done, total)),
    )
    with qtbot.waitSignal(task.ended):
        pass
    assert arrived == [(42, threading.main_thread().name)]
    assert worked != [threading.main_thread().name]
    assert steps == [(1, 2)]
    assert Tasks.shared().idle()


def test_an_expected_error_is_handed_back(qtbot: QtBot, qapp: QApplication) -> None:
    def work(report: Report) -> None:
        raise InvalidValue("No.")

    errors: list[SoleusError] = []
    task = Tasks.shared().run(work, failed=errors.append)
    with qtbot.waitSignal(task.ended):
        pass
    assert [str(error) for error in errors] == ["No."]


def test_any_other_error_meets_the_exception_hook(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: met.append(error))

    def work(report: Report) -> float:
        return 1 / 0

    task = Tasks.shared().run(work)
    with qtbot.waitSignal(task.ended):
        pass
    assert isinstance(met[0], ZeroDivisionError)


def test_cancelled_work_stops_at_its_next_report(qtbot: QtBot, qapp: QApplication) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(report: Report) -> str:
        begun.set()
        go_on.wait(10)
        if not report(1, 2):
            raise Cancelled("Stopped.")
        return "finished"

    errors: list[SoleusError] = []
    task = Tasks.shared().run(work, failed=errors.append)
    assert begun.wait(10)
    task.cancel()
    go_on.set()
    with qtbot.waitSignal(task.ended):
        pass
    assert isinstance(errors[0], Cancelled)


def test_forgotten_work_says_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    heard: list[object] = []
    task = Tasks.shared().run(lambda report: 1, heard.append, heard.append)
    task.forget()
    with qtbot.waitSignal(task.ended):
        pass
    assert heard == []
