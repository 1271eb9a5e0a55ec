"""The graphs; the only place that knows pyqtgraph and numpy. Import its modules late: they cost a third of a second."""


def warm_up() -> None:
    """Import what graphs need; to be called in a thread of its own while the window is idle."""
    import soleus.ui.charts.graphs  # noqa: F401
