"""The commands of the command line: the same services as the window, answers in plain text."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from soleus import bootstrap
from soleus.domain.errors import SoleusError
from soleus.paths import Paths
from soleus.services.composition import Services


@contextmanager
def _logbook(options: argparse.Namespace) -> Iterator[Services]:
    """Open the logbook that the options name: a demo, a file, or the user's own."""
    if options.demo:
        with TemporaryDirectory(prefix="soleus-demo-") as folder:
            services = bootstrap.open_demo(Path(folder))
            try:
                yield services
            finally:
                services.logbook.close()
        return
    services = bootstrap.open_named(options.logbook, Paths.of_user())
    try:
        yield services
    finally:
        services.logbook.close()


def demo_logbook(options: argparse.Namespace) -> int:
    """Write a made-up logbook."""
    rows = bootstrap.make_demo(options.out, options.sets, options.years, options.until or date.today(), options.seed)
    print(f"{rows} sets in {options.out}")
    return 0


def snapshot(options: argparse.Namespace) -> int:
    """Draw every screen into pictures."""
    with _logbook(options) as services:
        written = bootstrap.draw_screens(
            services,
            options.directory,
            themes=options.theme or ("light", "dark"),
            sizes=options.size or ((1280, 800),),
            scales=options.text or (1.0, 2.0),
        )
    if not written:
        raise SoleusError("There was no screen to draw.")
    print(f"{len(written)} pictures in {options.directory}")
    return 0
