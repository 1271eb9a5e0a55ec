"""Which backups are kept, what their names say, and which folders are synchronised."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soleus.domain.keeping import (
    ALWAYS_KEPT,
    DAILY_DAYS,
    WEEKLY_DAYS,
    Held,
    Reason,
    Stamp,
    backup_name,
    stamp_of,
    to_thin,
)
from soleus.domain.syncing import synchronised_by

NOW = datetime(2026, 11, 20, 18, 15, tzinfo=timezone(timedelta(hours=1)))  # a Friday


def held(moment: datetime, reason: Reason = Reason.START, sound: bool = True) -> Held:
    return Held(backup_name("logbook", Stamp(moment, reason)), Stamp(moment, reason), sound)


def days_ago(days: float, reason: Reason = Reason.START, sound: bool = True) -> Held:
    return held(NOW - timedelta(days=days), reason, sound)


# Fillers that are newer than what a case is about, so that it is not among the newest ones, which always stay.
FILLERS = [held(NOW - timedelta(minutes=n)) for n in range(ALWAYS_KEPT)]


@pytest.mark.parametrize(
    ("ages", "kept"),
    [
        # all of today
        ((0.1, 0.2, 0.3, 0.7), (0.1, 0.2, 0.3, 0.7)),
        # the last of each day for two weeks
        ((1, 1.1, 1.2, 2, 2.1, 14), (1, 2, 14)),
        # then the last of each week (Monday to Sunday), and 31 October as the last of its month
        ((16, 17, 18, 19, 20, 21, 25, 26, 27), (16, 19, 20, 26)),
        # then the last of each month, however long ago
        ((90, 91, 92, 400, 401, 430, 3650), (90, 400, 430, 3650)),
    ],
    ids=["today", "days", "weeks", "months"],
)
def test_backups_after_a_start_are_thinned(ages: tuple[float, ...], kept: tuple[float, ...]) -> None:
    # Something later stands for the week and the month of each case, so that only the rule at hand keeps it.
    backups = [*FILLERS, *(days_ago(age) for age in ages)]
    thinned = {one.name for one in to_thin(backups, NOW)}
    assert {age for age in ages if days_ago(age).name not in thinned} == set(kept)


@pytest.mark.parametrize(
    ("reason", "stays", "goes"),
    [
        (Reason.START, 0, 0.9),
        (Reason.IMPORT, 90, 91),
        (Reason.RESTORE, 90, 91),
        (Reason.UPGRADE, 366, 367),
        (Reason.HAND, 5000, None),
    ],
)
def test_some_reasons_keep_a_backup_longer(reason: Reason, stays: float, goes: float | None) -> None:
    later_of_the_day = timedelta(minutes=5)
    for age, is_kept in ((stays, True), (goes, False)):
        if age is None:
            continue
        asked = days_ago(age, reason)
        stands_for_the_day = held(asked.stamp.moment + later_of_the_day)
        thinned = to_thin([*FILLERS, stands_for_the_day, asked], NOW)
        assert (asked not in thinned) == is_kept, age


def test_the_day_is_that_of_the_user() -> None:
    midnight = datetime(2026, 11, 12, 23, 30, tzinfo=UTC)  # half past midnight on the 13th where the user is
    late, early = held(midnight), held(midnight - timedelta(hours=2))
    assert to_thin([*FILLERS, late, early], NOW) == []
    assert to_thin([*FILLERS, late, early], NOW.astimezone(UTC)) == [early]


def test_one_that_cannot_be_read_stands_for_nothing() -> None:
    sound = days_ago(5)
    broken = held(sound.stamp.moment + timedelta(minutes=1), sound=False)
    assert to_thin([*FILLERS, broken, sound], NOW) == [broken]


def test_what_cannot_be_read_stays_until_something_newer_can() -> None:
    broken = [days_ago(400 + n, sound=False) for n in range(20)]
    assert to_thin(broken, NOW) == []
    assert len(to_thin([*broken, days_ago(0)], NOW)) == 20 - ALWAYS_KEPT + 1


def test_a_clock_that_jumps_ahead_empties_nothing_at_once() -> None:
    backups = [days_ago(n) for n in range(10)]
    in_ten_years = NOW + timedelta(days=3650)
    thinned = to_thin(backups, in_ten_years)
    assert len(backups) - len(thinned) >= ALWAYS_KEPT


def test_backups_of_days_to_come_stay_when_the_clock_goes_back() -> None:
    backups = [days_ago(-n / 10) for n in range(50)]
    assert to_thin(backups, NOW) == []


reasons = st.sampled_from(list(Reason))
moments = st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))


@given(st.lists(st.builds(held, moments, reasons, st.booleans()), unique_by=lambda one: one.name), moments)
def test_thinning_never_loses_the_newest_nor_the_last_sound_one(backups: list[Held], now: datetime) -> None:
    thinned = to_thin(backups, now)
    kept = [one for one in backups if one not in thinned]
    if backups:
        assert max(backups, key=lambda one: one.stamp.moment).stamp.moment in {one.stamp.moment for one in kept}
    sound = [one for one in backups if one.sound]
    assert {max(s.stamp.moment for s in sound)} <= {one.stamp.moment for one in kept if one.sound} if sound else True
    assert not any(one.stamp.reason is Reason.HAND for one in thinned)
    # Thinning once is thinning enough, and every month with a sound backup keeps one.
    assert to_thin(kept, now) == []
    assert {(s.stamp.moment.year, s.stamp.moment.month) for s in sound} == {
        (k.stamp.moment.year, k.stamp.moment.month) for k in kept if k.sound
    }


def test_years_of_daily_backups_become_few() -> None:
    folder: list[Held] = []
    for day in range(3 * 365):
        now = NOW + timedelta(days=day)
        folder += [held(now - timedelta(hours=2)), held(now)]
        thinned = to_thin(folder, now)
        folder = [one for one in folder if one not in thinned]
    assert 36 + DAILY_DAYS <= len(folder) <= 37 + DAILY_DAYS + WEEKLY_DAYS // 7 + ALWAYS_KEPT


# names


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("stem", ["logbook", "Müllers – Übungen", "a-20261120T171500Z-start", "x\ny"])
def test_a_name_says_when_and_why(stem: str, reason: Reason) -> None:
    stamp = Stamp(datetime(2026, 11, 20, 17, 15, tzinfo=UTC), reason)
    for again in (0, 1, 12):
        assert stamp_of(backup_name(stem, stamp, again)) == stamp
    assert backup_name(stem, Stamp(NOW, reason)) == backup_name(stem, stamp)


@pytest.mark.parametrize(
    "name",
    [
        "logbook.soleus",
        "logbook-20261120T171500Z-start.soleus.part",
        ".logbook-20261120T171500Z-start.soleus.1a2b3c4d.part",
        "logbook-20261320T171500Z-start.soleus",
        "logbook-20261120T171500Z-mood.soleus",
        "-20261120T171500Z-start.soleus",
    ],
)
def test_other_names_are_no_backups(name: str) -> None:
    assert stamp_of(name) is None


# synchronised folders


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/ada/Dropbox/logbook.soleus", "Dropbox"),
        ("/home/ada/Dropbox (Personal)/sport/logbook.soleus", "Dropbox"),
        ("/home/ada/OneDrive - Müller GmbH/logbook.soleus", "OneDrive"),
        ("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/logbook.soleus", "iCloud"),
        ("/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/l.soleus", "Google Drive"),
        ("/Users/ada/Library/CloudStorage/Box-Box/logbook.soleus", "Box"),
        ("/home/ada/Nextcloud/logbook.soleus", "Nextcloud"),
        ("/home/ada/nextcloud2/logbook.soleus", "Nextcloud"),
        ("/home/ada/ownCloud/logbook.soleus", "ownCloud"),
        ("/home/ada/MEGAsync/logbook.soleus", "MEGA"),
        ("/home/ada/pCloudDrive/logbook.soleus", "pCloud"),
        ("/home/ada/.local/share/soleus/logbook.soleus", ""),
        ("/home/dropbox-fan/boxing/logbook.soleus", ""),
        ("/home/ada/toolbox/sync/logbook.soleus", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(path: str, service: str) -> None:
    assert synchronised_by(Path(PurePosixPath(path)), lambda folder: ()) == service


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_0123456789ab.db", "Nextcloud"),
        ("._sync_0123456789ab.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.drivedownload", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".sync", "Resilio Sync"),
        (".gitignore", ""),
        ("sync_notes.db", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_what_lies_in_it(marker: str, service: str) -> None:
    def names(folder: Path) -> Iterable[str]:
        return ["photos", marker] if folder == Path("/home/ada/shared") else []

    assert (
        synchronised_by(Path("/home/ada/shared/calves/logbook.soleus"), lambda folder: list(names(folder))) == service
    )
    assert synchronised_by(Path("/home/ada/else/logbook.soleus"), lambda folder: list(names(folder))) == ""
