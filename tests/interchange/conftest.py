"""Says at the end of a run whether other people's real files were there to be tested."""

import pytest
from interchange.samples import REAL, readable


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    count = len(list(readable(REAL)))
    if count:
        terminalreporter.write_line(f"Imports were tested with {count} real files of {REAL}.")
    else:
        terminalreporter.write_line(
            f"Imports were tested with the project's own files only: there are no real ones in {REAL} "
            "(SOLEUS_FORMATS names another folder)."
        )
