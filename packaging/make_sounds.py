"""Makes the program's sounds: short sine tones that swell and fade. Run again only to change them.

python packaging/make_sounds.py resources/sounds
"""

import math
import sys
import wave
from array import array
from pathlib import Path
from typing import NamedTuple

RATE = 22_050
LOUDEST = 0.6
SWELL_S = 0.006


class Tone(NamedTuple):
    """A tone: when it begins, how long it takes to fade, its pitch in hertz and how loud it is (0 to 1)."""

    start_s: float
    length_s: float
    hertz: float
    loudness: float = 1.0


SOUNDS: dict[str, tuple[Tone, ...]] = {
    "set-stored": (Tone(0, 0.07, 1320, 0.45), Tone(0, 0.09, 660, 0.3)),
    "rest-over": (Tone(0, 0.18, 659.26), Tone(0.16, 0.34, 987.77)),
    "hold-reached": (Tone(0, 0.12, 880), Tone(0.15, 0.12, 880), Tone(0.3, 0.3, 1174.66)),
}


def samples(tones: tuple[Tone, ...]) -> "array[int]":
    """Return the tones together as 16-bit samples."""
    length = max(tone.start_s + tone.length_s for tone in tones)
    mixed = [0.0] * math.ceil(length * RATE)
    for tone in tones:
        first = round(tone.start_s * RATE)
        for place in range(round(tone.length_s * RATE)):
            t = place / RATE
            envelope = min(1.0, t / SWELL_S) * (1 - t / tone.length_s) ** 2
            if first + place < len(mixed):
                mixed[first + place] += tone.loudness * envelope * math.sin(2 * math.pi * tone.hertz * t)
    peak = max(1.0, max(abs(value) for value in mixed))
    made = array("h", (round(32_767 * LOUDEST * value / peak) for value in mixed))
    if sys.byteorder == "big":
        made.byteswap()
    return made


def main(folder: Path) -> None:
    """Write all sounds into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(tones).tobytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
