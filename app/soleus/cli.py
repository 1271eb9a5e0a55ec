"""The command line: plain text out, exit 0, 1 (an expected failure, one sentence on stderr) or 2 (wrong usage).

Everything heavier than argparse is imported when it is needed, so that the window starts quickly.
"""

import argparse
import errno
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout, suppress
from pathlib import Path
from typing import TextIO

from soleus import __version__
from soleus.domain.words import tr
from soleus.languages import speak_to_terminal

Handler = Callable[[argparse.Namespace], int]
LOGBOOK_ENDING = ".soleus"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Soleus with the arguments (those of the process if None) and return the exit status."""
    speak_to_terminal(os.environ)
    options = parser().parse_args(with_file_named(sys.argv[1:] if arguments is None else arguments))
    from soleus.domain.errors import SoleusError

    _print_any_name()
    try:
        with redirect_stdout(_Answers(sys.stdout)) as answers:
            status = _run(options)
            answers.flush()
        return status
    except SoleusError as error:
        _complain(_with_a_way_out(error))
    except BrokenPipeError:
        # Whoever read the output has had enough of it.
        _forget_answers()
        return 0
    except _AnswerLost as lost:
        _forget_answers()
        _complain(tr("Program", "It is done, but the answer could not be printed: {reason}.").format(reason=lost))
    except KeyboardInterrupt:
        _complain(tr("CommandLine", "Stopped; nothing was left half done."))
    return 1


def _with_a_way_out(error: Exception) -> str:
    """Return what went wrong, and for a damaged logbook what can be done."""
    from soleus.domain.errors import Damaged

    if not isinstance(error, Damaged):
        return str(error)
    ways = tr(
        "Program",
        "{error} “soleus restore --newest” puts the newest backup in its place, “--salvage” what can still be read.",
    )
    return ways.format(error=error)


class _AnswerLost(Exception):
    """What a command said could not be written to the standard output."""


class _Answers(io.TextIOBase):
    """The standard output, whose failures are told apart from those of the files a command works with."""

    def __init__(self, out: TextIO | None) -> None:
        self._out = out

    def write(self, text: str) -> int:
        """Write to the standard output; _AnswerLost where it is full, closed or gone."""
        with self._told_apart():
            if self._out is None:  # it was closed when the program started
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            return self._out.write(text)

    def flush(self) -> None:
        """Write out what is kept back; _AnswerLost as in `write`."""
        with self._told_apart():
            if self._out is not None and not self._out.closed:  # asked once more when it is thrown away
                self._out.flush()

    @staticmethod
    @contextmanager
    def _told_apart() -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _AnswerLost(error.strerror or str(error)) from error


def _forget_answers() -> None:
    """Let what is still kept back go nowhere: Python would complain when it flushes the rest at the end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(sentence: object) -> None:
    with suppress(OSError):  # the exit status tells it where stderr cannot
        print(sentence, file=sys.stderr)


def with_file_named(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with `--logbook` before a logbook that stands where a command would.

    So a file manager, which puts the file's path after the program's name, opens it. Commands have neither a path
    separator nor an ending in their names: a file of a command's name is written as ./import.

    >>> with_file_named(["/home/me/mine.soleus"]), with_file_named(["import", "a.soleus"])
    (['--logbook', '/home/me/mine.soleus'], ['import', 'a.soleus'])
    """
    given = list(arguments)
    place = 0
    while place < len(given) and given[place].startswith("-"):
        place += 2 if given[place] == "--logbook" else 1
    if place < len(given):
        name = given[place]
        if name.lower().endswith(LOGBOOK_ENDING) or os.sep in name or (os.altsep is not None and os.altsep in name):
            given.insert(place, "--logbook")
    return given


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
    top = argparse.ArgumentParser(
        prog="soleus",
        description=tr("CommandLine", "A logbook of calf training for runners."),
        epilog=tr("CommandLine", "A logbook's file in the place of a command is opened: soleus training.soleus"),
    )
    top.add_argument("--version", action="version", version=f"Soleus {__version__}")
    top.add_argument(
        "--logbook", type=Path, metavar="PATH", help=tr("CommandLine", "use this logbook instead of your own")
    )
    top.add_argument(
        "--demo", action="store_true", help=tr("CommandLine", "use a temporary logbook with two made-up years")
    )
    top.add_argument(
        "--startup-report", action="store_true", help=tr("CommandLine", "start, print how long that took, and exit")
    )
    top.add_argument(
        "--self-test",
        action="store_true",
        help=tr("CommandLine", "visit every screen of a temporary logbook, and exit"),
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title=tr("CommandLine", "commands"))
    _add_import(commands)
    _add_export(commands)
    _add_demo(commands)
    _add_plan(commands)
    _add_snapshot(commands)
    _add_safekeeping(commands)
    return top


class _ImportHelp(argparse.HelpFormatter):
    """The help of `import`, which names the apps; their list is loaded when it is asked for."""

    def format_help(self) -> str:
        from soleus.interchange import formats

        self.add_text(formats.reads())
        return super().format_help()


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "import",
        help=tr("CommandLine", "bring in what other apps exported, or a logbook exported as JSON"),
        formatter_class=_ImportHelp,
    )
    command.set_defaults(command="import_files")
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    command.add_argument(
        "--dry-run", action="store_true", help=tr("CommandLine", "say what would be stored, and store nothing")
    )
    command.add_argument(
        "--unit", choices=("kg", "lb"), help=tr("CommandLine", "the unit of weights where a file names none")
    )


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("export", help=tr("CommandLine", "write the logbook out"))
    command.set_defaults(command="export")
    command.add_argument(
        "--format",
        choices=("csv", "json", "strong", "hevy", "openweight", "ics"),
        required=True,
        help=tr(
            "CommandLine",
            "csv: a row per set and side; json: all; strong, hevy, openweight: for other apps; "
            "ics: what is planned, for a calendar",
        ),
    )
    command.add_argument(
        "--unit", choices=("kg", "lb"), help=tr("CommandLine", "of weights for other apps (yours, unless named)")
    )
    command.add_argument("--distance-unit", choices=("km", "mi"), help=tr("CommandLine", "of distances for other apps"))
    command.add_argument(
        "--spreadsheet-safe",
        action="store_true",
        help=tr("CommandLine", "put ' before texts that a spreadsheet would compute"),
    )
    command.add_argument(
        "--from",
        dest="first",
        type=_day,
        metavar="DATE",
        help=tr("CommandLine", "ics: the first day (four weeks back, unless named)"),
    )
    command.add_argument(
        "--to",
        dest="last",
        type=_day,
        metavar="DATE",
        help=tr("CommandLine", "ics: the last day (all that is planned, unless named)"),
    )
    command.add_argument("--without-runs", action="store_true", help=tr("CommandLine", "ics: leave planned runs out"))
    command.add_argument(
        "--with-rest-days", action="store_true", help=tr("CommandLine", "ics: write the rest days, too")
    )
    command.add_argument("out", type=Path, metavar="OUT")


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("demo", help=tr("CommandLine", "write a made-up logbook of any size"))
    command.set_defaults(command="demo_logbook")
    command.add_argument(
        "--sets", type=_positive, required=True, metavar="N", help=tr("CommandLine", "the number of side rows")
    )
    command.add_argument(
        "--years", type=_positive, default=20, metavar="Y", help=tr("CommandLine", "over how many years (20)")
    )
    command.add_argument(
        "--until", type=_day, metavar="DATE", help=tr("CommandLine", "the last day, as 2026-11-20 (today)")
    )
    command.add_argument(
        "--seed", type=int, required=True, metavar="S", help=tr("CommandLine", "the same seed gives the same logbook")
    )
    command.add_argument("out", type=Path, metavar="OUT")


def _add_plan(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("plan", help=tr("CommandLine", "print a week: what is planned, and what comes next"))
    command.set_defaults(command="plan")
    command.add_argument(
        "--week", type=_planned_day, metavar="DATE", help=tr("CommandLine", "a day of the week, as 2026-11-20 (today)")
    )
    command.add_argument("--pdf", type=Path, metavar="OUT", help=tr("CommandLine", "write it to paper (PDF) instead"))


def _add_snapshot(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "snapshot", help=tr("CommandLine", "draw every screen into pictures; needs no display")
    )
    command.set_defaults(command="snapshot")
    command.add_argument("directory", type=Path, metavar="DIR")
    command.add_argument(
        "--theme", choices=("light", "dark"), action="append", help=tr("CommandLine", "both, unless named")
    )
    command.add_argument(
        "--size", type=_size, action="append", metavar="WxH", help=tr("CommandLine", "1280x800, unless named")
    )
    command.add_argument(
        "--text", type=_percent, action="append", metavar="PERCENT", help=tr("CommandLine", "100 and 200, unless named")
    )


def _add_safekeeping(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("check", help=tr("CommandLine", "look the logbook through: file, rows and sums"))
    command.set_defaults(command="check")
    command = commands.add_parser(
        "backup", help=tr("CommandLine", "write a verified copy of the logbook, and print its path")
    )
    command.set_defaults(command="backup")
    command.add_argument("directory", type=Path, metavar="DIR")
    command = commands.add_parser(
        "restore", help=tr("CommandLine", "put a backup in the logbook's place, and print where that one is kept")
    )
    command.set_defaults(command="restore")
    chosen = command.add_mutually_exclusive_group(required=True)
    chosen.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        nargs="?",
        help=tr("CommandLine", "a backup, or a logbook of another computer"),
    )
    chosen.add_argument("--newest", action="store_true", help=tr("CommandLine", "the newest backup that can be read"))
    chosen.add_argument(
        "--salvage", action="store_true", help=tr("CommandLine", "what can still be read of a damaged logbook")
    )


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(
            tr("CommandLine", "{text} does not fit: a whole number from 1 upwards is needed").format(text=text)
        )
    return int(text)


def _day(text: str) -> object:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("CommandLine", "{text} is no date; write it as 2026-11-20").format(text=text)
        ) from None


def _planned_day(text: str) -> object:
    day = _day(text)
    if not "1900" <= str(day)[:4] <= "2100":
        raise argparse.ArgumentTypeError(
            tr("CommandLine", "{text} does not fit: a plan lies between 1900 and 2100").format(text=text)
        )
    return day


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(tr("CommandLine", "{text} is no size; write it as 1280x800").format(text=text))
    return int(width), int(height)


def _percent(text: str) -> float:
    if not text.isdigit() or not 100 <= int(text) <= 200:
        raise argparse.ArgumentTypeError(tr("CommandLine", "a text size lies between 100 and 200"))
    return int(text) / 100
