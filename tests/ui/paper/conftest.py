"""What tests of paper stand on: plans to print, and the text of the PDFs that come out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from soleus.domain.band import BandUse
from soleus.domain.load import Load
from soleus.domain.prescription import Prescription, Section, Target, TargetSide, usual
from soleus.domain.units import Weight
from soleus.services.composition import Services

Texts = Callable[[Path], list[str]]
"""What the fixture `texts_of` gives: the text of every page of a PDF, in one line each."""


@pytest.fixture
def texts_of() -> Texts:
    def texts(path: Path) -> list[str]:
        read = QPdfDocument()
        assert read.load(str(path)) is QPdfDocument.Error.None_
        found = [" ".join(read.getAllText(n).text().split()) for n in range(read.pageCount())]
        read.close()
        return found

    return texts


@pytest.fixture
def items(services: Services) -> tuple[Prescription, ...]:
    """A stretch, a band exercise with a target for each leg, a circuit, and one with weights."""
    bands = services.catalogue.default_band_set().bands
    left = Target(TargetSide.LEFT, 3, low=12, high=12, load=Load(band=BandUse(bands[1].id)))
    right = Target(TargetSide.RIGHT, 2, low=8, high=12, load=Load(band=BandUse(bands[2].id, 100)))
    hop, jump = (usual(services.catalogue.exercise(key)) for key in ("bunny-hops", "half-squat-jump"))
    weighted = Target(TargetSide.BOTH, 3, low=8, high=12, load=Load(weight=Weight(12.5, count=2)))
    return (
        Prescription(hop.exercise_key, hop.targets, section=Section.WARM_UP, circuit=1, rounds=3),
        Prescription(jump.exercise_key, jump.targets, section=Section.WARM_UP, circuit=1, rounds=3),
        Prescription("band-plantarflexion", (left, right), rest_s=90, note="Slowly."),
        Prescription("weighted-calf-raise", (weighted,)),
    )
