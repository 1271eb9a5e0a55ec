"""The command line: plain text out, exit 0, 1 (an expected failure, one sentence on stderr) or 2 (wrong usage).

Everything heavier than argparse is imported when it is needed, so that the window starts quickly.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from soleus import __version__

Handler = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Soleus with the arguments (those of the process if None) and return the exit status."""
    options = parser().parse_args(arguments)
    from soleus.domain.errors import SoleusError

    _print_any_name()
    try:
        status = _run(options)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except SoleusError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read the output has had enough of it; Python would complain when it flushes the rest at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("Stopped; nothing was left half done.", file=sys.stderr)
        return 1


def _print_any_name() -> None:
    """Let names that the terminal's encoding lacks, or that are no text at all, be printed with escapes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _run(options: argparse.Namespace) -> int:
    if options.command is not None:
        from soleus import commands

        handler: Handler = getattr(commands, options.command)
        return handler(options)
    from soleus import bootstrap

    if options.self_test:
        return bootstrap.self_test()
    if options.demo:
        return bootstrap.show_demo(startup_report=options.startup_report)
    return bootstrap.show(options.logbook, startup_report=options.startup_report)


def parser() -> argparse.ArgumentParser:
    """Return the parser of every option and command."""
    top = argparse.ArgumentParser(prog="soleus", description="A logbook of calf training for runners.")
    top.add_argument("--version", action="version", version=f"Soleus {__version__}")
    top.add_argument("--logbook", type=Path, metavar="PATH", help="use this logbook instead of your own")
    top.add_argument("--demo", action="store_true", help="use a temporary logbook with two made-up years")
    top.add_argument("--startup-report", action="store_true", help="start, print how long that took, and exit")
    top.add_argument("--self-test", action="store_true", help="visit every screen of a temporary logbook, and exit")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_import(commands)
    _add_export(commands)
    _add_demo(commands)
    _add_snapshot(commands)
    return top


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("import", help="bring in exports of Strong or Hevy, or a logbook exported as JSON")
    command.set_defaults(command="import_files")
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    command.add_argument("--dry-run", action="store_true", help="say what would be stored, and store nothing")
    command.add_argument("--unit", choices=("kg", "lb"), help="the unit of weights where a file names none")


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("export", help="write the logbook out")
    command.set_defaults(command="export")
    command.add_argument(
        "--format", choices=("csv", "json"), required=True, help="csv: a row per set and side; json: all"
    )
    command.add_argument("out", type=Path, metavar="OUT")


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("demo", help="write a made-up logbook of any size")
    command.set_defaults(command="demo_logbook")
    command.add_argument("--sets", type=_positive, required=True, metavar="N", help="the number of side rows")
    command.add_argument("--years", type=_positive, default=20, metavar="Y", help="over how many years (20)")
    command.add_argument("--until", type=_day, metavar="DATE", help="the last day, as 2026-11-20 (today)")
    command.add_argument("--seed", type=int, required=True, metavar="S", help="the same seed gives the same logbook")
    command.add_argument("out", type=Path, metavar="OUT")


def _add_snapshot(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("snapshot", help="draw every screen into pictures; needs no display")
    command.set_defaults(command="snapshot")
    command.add_argument("directory", type=Path, metavar="DIR")
    command.add_argument("--theme", choices=("light", "dark"), action="append", help="both, unless named")
    command.add_argument("--size", type=_size, action="append", metavar="WxH", help="1280x800, unless named")
    command.add_argument("--text", type=_percent, action="append", metavar="PERCENT", help="100 and 200, unless named")


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} does not fit: a whole number from 1 upwards is needed")
    return int(text)


def _day(text: str) -> object:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no date; write it as 2026-11-20") from None


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"{text} is no size; write it as 1280x800")
    return int(width), int(height)


def _percent(text: str) -> float:
    if not text.isdigit() or not 100 <= int(text) <= 200:
        raise argparse.ArgumentTypeError("a text size lies between 100 and 200")
    return int(text) / 100
