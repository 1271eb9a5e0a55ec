"""The band sets: which bands there are, in which order, how hard they pull and how much they have done."""

from PySide6.QtWidgets import QWidget

from soleus.services.composition import Services


def open_band_sets(parent: QWidget, services: Services, set_id: str | None = None) -> None:
    """Show the band sets over a window, at one of them or at the default one."""
    from soleus.ui.bandsets.dialog import BandSetsDialog

    BandSetsDialog(services, parent, set_id).open()
