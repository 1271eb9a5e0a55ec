"""Tries thousands of damaged and made-up files on every importer; prints what came of them, and keeps what went wrong.

An input that goes wrong is written to build/fuzz, and the exit status is 1.
"""

import argparse
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from fuzz.mutating import mutated
from fuzz.seeds import own_seeds, real_seeds
from fuzz.tables import inputs
from fuzz.trial import Bench, Hang
from hypothesis import HealthCheck, Phase, given, settings

KEPT = Path("build/fuzz")


def main() -> int:
    """Try the inputs: a quarter of them tables by Hypothesis, the rest mutations of files."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1, help="another seed tries other inputs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="soleus-fuzz-") as folder:
        run = _Run(Bench(Path(folder)), options.inputs)
        run.mutations(options.seed, options.inputs - options.inputs // 4)
        run.tables(options.inputs // 4)
        run.bench.close()
    print(f"\n{sum(run.outcomes.values())} inputs: " + ", ".join(f"{n} {what}" for what, n in run.outcomes.items()))
    print(
        f"the slowest, {run.slowest_name}, took {run.slowest:.1f} s; {run.wrong} went wrong"
        + (f", see {KEPT}" if run.wrong else "")
    )
    return 1 if run.wrong else 0


class _Run:
    """Counts what becomes of inputs, and keeps those that go wrong."""

    def __init__(self, bench: Bench, total: int) -> None:
        self.bench, self.total = bench, total
        self.outcomes: Counter[str] = Counter()
        self.wrong, self.slowest, self.slowest_name = 0, 0.0, ""

    def mutations(self, seed: int, count: int) -> None:
        """Try mutations of own and real files."""
        own, real = own_seeds(), real_seeds()
        print(f"{count} mutations of {len(own)} own and {len(real)} real files", flush=True)
        for n in range(count):
            self.try_one(mutated(seed * 1_000_000 + n, real if real and n % 2 else own), f"mutation-{seed}-{n}")

    def tables(self, count: int) -> None:
        """Try tables that Hypothesis makes."""
        print(f"\n{count} tables and bytes of Hypothesis", flush=True)

        @settings(max_examples=count, database=None, deadline=None, phases=[Phase.generate],
                  suppress_health_check=list(HealthCheck))  # fmt: skip
        @given(inputs)
        def each(data: bytes) -> None:
            self.try_one(data, f"table-{self.outcomes.total()}")

        each()

    def try_one(self, data: bytes, name: str) -> None:
        """Try one input."""
        start = time.monotonic()
        try:
            outcome = self.bench.try_file(data)
        except (Exception, Hang) as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            outcome = "wrong"
            self._keep(data, name, error)
        took = time.monotonic() - start
        if took > self.slowest:
            self.slowest, self.slowest_name = took, name
        self.outcomes[outcome] += 1
        if self.outcomes.total() % 500 == 0:
            print(f"\r{self.outcomes.total()} of {self.total}, {self.wrong} wrong", end="", flush=True)

    def _keep(self, data: bytes, name: str, error: BaseException) -> None:
        self.wrong += 1
        KEPT.mkdir(parents=True, exist_ok=True)
        (KEPT / name).write_bytes(data)
        told = "".join(traceback.format_exception(error))
        (KEPT / f"{name}.txt").write_text(told, encoding="utf-8")
        if self.wrong <= 20:
            print(f"\n{name}: {told.splitlines()[-1][:300]}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
