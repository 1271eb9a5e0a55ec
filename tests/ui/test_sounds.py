"""Sounds: made by a script, small, and silent without a word where there is nothing to play them."""

import runpy
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from soleus.assets import asset
from soleus.ui.preferences import Preferences
from soleus.ui.sounds import Sound, Sounds

SCRIPT = Path(__file__).parents[2] / "packaging" / "make_sounds.py"


def test_the_shipped_sounds_are_those_of_the_script(tmp_path: Path) -> None:
    runpy.run_path(str(SCRIPT))["main"](tmp_path)
    assert sorted(path.stem for path in tmp_path.iterdir()) == sorted(Sound)
    for sound in Sound:
        shipped = asset("sounds", f"{sound.value}.wav")
        assert shipped.stat().st_size < 32_000
        with wave.open(str(shipped)) as one, wave.open(str(tmp_path / shipped.name)) as other:
            assert one.getparams() == other.getparams()
            # Sines of two machines may differ in the last bit.
            pairs = zip(one.readframes(one.getnframes())[1::2], other.readframes(other.getnframes())[1::2], strict=True)
            assert all((a - b) % 256 in (0, 1, 255) for a, b in pairs)


def test_without_a_loudspeaker_nothing_is_heard_and_nothing_said(
    qtbot: QtBot, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    parent = QObject()
    sounds = Sounds(preferences, parent)
    heard = sounds.can_play()
    preferences.volume = 0
    assert sounds.play(Sound.STORED) is heard
    sounds.prepare()
    preferences.sounds = False
    assert sounds.play(Sound.REST_OVER) is False
    assert sounds.play(Sound.REST_OVER, even_if_off=True) is heard
    said = capfd.readouterr()
    assert (said.out, said.err) == ("", "")


def test_what_is_chosen_is_kept_and_anything_else_is_the_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    preferences = Preferences(path)
    assert (preferences.sounds, preferences.volume) == (True, 60)
    preferences.sounds, preferences.volume = False, 30
    preferences.save()
    assert (Preferences(path).sounds, Preferences(path).volume) == (False, 30)
    path.write_text("[sound]\non=maybe\nvolume=loud\n", encoding="utf-8")
    assert (Preferences(path).sounds, Preferences(path).volume) == (True, 60)
