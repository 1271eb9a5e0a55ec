"""A few hundred damaged and made-up files on every importer; `make fuzz` tries twenty thousand."""

from pathlib import Path

from fuzz.mutating import mutated
from fuzz.seeds import own_seeds, real_seeds
from fuzz.tables import inputs
from fuzz.trial import Bench
from hypothesis import HealthCheck, given, settings


def test_damaged_files_are_read_or_refused_and_stored_whole_or_not_at_all(tmp_path: Path) -> None:
    bench, own, real = Bench(tmp_path), own_seeds(), real_seeds()
    outcomes = {bench.try_file(data) for data in own}
    outcomes |= {bench.try_file(mutated(n, real if real and n % 4 == 0 else own)) for n in range(120)}
    bench.close()
    assert outcomes == {"refused", "empty", "stored", "cancelled"}


def test_made_up_tables_and_bytes_too(tmp_path: Path) -> None:
    bench = Bench(tmp_path)

    @settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
    @given(inputs)
    def each(data: bytes) -> None:
        bench.try_file(data)

    each()
    bench.close()
