"""Sections and circuits of a list of exercises: which stand together, and how a list keeps its order."""

from dataclasses import replace
from itertools import groupby

from soleus.domain.identity import new_id
from soleus.domain.prescription import Items, Prescription, Section

SECTIONS = tuple(Section)
"""The sections in the order in which they are done."""


def tidied(items: Items) -> Items:
    """Return the list in the order of sections, with circuits that are one piece each, of one section and rounds.

    Pieces of a circuit that came apart are circuits of their own; one exercise alone is none (it keeps its rounds).
    """
    in_order = sorted(items, key=lambda item: SECTIONS.index(item.section))
    seen: set[int] = set()
    tidy: list[Prescription] = []
    for (circuit, _), same in groupby(in_order, key=lambda item: (item.circuit, item.section)):
        run = list(same)
        wanted = circuit
        if circuit is not None:
            wanted = None if len(run) == 1 else new_id() if circuit in seen else circuit
            seen.add(circuit)
        for item in run:
            rounds = item.rounds if wanted is None else run[0].rounds
            fits = (item.circuit, item.rounds) == (wanted, rounds)
            tidy.append(item if fits else replace(item, circuit=wanted, rounds=rounds))
    return tuple(tidy)


def circuit_of(items: Items, item: Prescription) -> Items:
    """Return the exercises that are done in turn with one, itself among them; it alone where it is in no circuit."""
    if item.circuit is None:
        return (item,)
    return tuple(other for other in items if other.circuit == item.circuit)
