"""The shipped programmes in the reader's language."""

from dataclasses import replace

from soleus.domain.programme import Programme, ProgrammeSession, ProgrammeStep
from soleus.domain.words import shipped, spoken


def in_words(programme: Programme) -> Programme:
    """Return a shipped programme in the reader's language; one of the user's own is as it was written."""
    if not programme.builtin or not spoken().texts:
        return programme
    return replace(
        programme,
        name=_said(programme.name),
        about=tuple(_said(text) for text in programme.about),
        steps=tuple(_step(step) for step in programme.steps),
    )


def _step(step: ProgrammeStep) -> ProgrammeStep:
    return replace(
        step, name=_said(step.name), note=_said(step.note), sessions=tuple(_session(one) for one in step.sessions)
    )


def _session(session: ProgrammeSession) -> ProgrammeSession:
    items = tuple(replace(item, note=_said(item.note)) for item in session.items)
    return replace(session, name=_said(session.name), note=_said(session.note), items=items)


def _said(text: str) -> str:
    return shipped("Catalogue", text) if text else text
