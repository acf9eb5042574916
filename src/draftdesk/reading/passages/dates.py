"""Days as documents write them: "19 and 20 June 2017", "30 June–2 July 2017", "June 19, 2017", "2017-06-19"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = tuple("January February March April May June July August September October November December".split())
_MONTH = f"(?:{'|'.join(_MONTHS)})"
_DASH = r"(?:\s?[-–—]\s?|\s(?:and|to|until)\s|\s?/\s?)"
_YEAR = r"(?:19|20)\d\d"
_DAYS = re.compile(
    rf"(?<!\d)(?P<d1>\d{{1,2}})(?:\s(?P<m1>{_MONTH})(?:,?\s(?P<y1>{_YEAR}))?)?(?:{_DASH}(?P<d2>\d{{1,2}}))?\s(?P<m>{_MONTH}),?"
    rf"\s(?P<y>{_YEAR})(?!\d)"
    rf"|(?P<am>{_MONTH})\s(?P<ad1>\d{{1,2}})(?:{_DASH}(?:(?P<am2>{_MONTH})\s)?(?P<ad2>\d{{1,2}}))?,\s(?P<ay>{_YEAR})(?!\d)"
    rf"|(?<!\d)(?P<iso>{_YEAR}-\d\d-\d\d)(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Days:
    """From one ISO day to another (the same, for a single day), and where the text says so (code points)."""

    first: str
    last: str
    start: int
    end: int


def days_in(text: str) -> Iterator[Days]:
    """The days that a text names with their year, in order. What is no day of the calendar is passed over."""
    for found in _DAYS.finditer(text):
        try:
            first, last = _first_and_last(found)
        except ValueError:
            continue
        if first <= last:
            yield Days(first.isoformat(), last.isoformat(), found.start(), found.end())


def _first_and_last(found: re.Match[str]) -> tuple[date, date]:
    if found["iso"]:
        day = date.fromisoformat(found["iso"])
        return day, day
    if found["am"]:
        first = _day(found["ay"], found["am"], found["ad1"])
        return first, _day(found["ay"], found["am2"] or found["am"], found["ad2"]) if found["ad2"] else first
    last = _day(found["y"], found["m"], found["d2"] or found["d1"])
    return _day(found["y1"] or found["y"], found["m1"] or found["m"], found["d1"]), last


def _day(year: str, month: str, day: str) -> date:
    return date(int(year), _MONTHS.index(month) + 1, int(day))
