"""Order keys: texts that sort, and between any two of which there is always room for another.

A key is a fraction in base 62 written without its "0." and without trailing zeros, so that plain string order is the
order of the fractions.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

_Value = TypeVar("_Value", int, str)

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


_STEP_WIDTH = 4
"""A key put at an open end moves on by the smallest step this many digits leave: long lists keep short keys."""


def between(low: str | None, high: str | None) -> str:
    """A key after `low` and before `high`; None stands for the ends. Raises ValueError where they do not leave room."""
    low, high = low or "", high or ""
    if high and low >= high:
        raise ValueError(f"no room between {low!r} and {high!r}")
    if bool(low) != bool(high) and (neighbour := _stepped(low or high, 1 if low else -1)):
        return neighbour
    return _halfway(low, high)


def spread(count: int, low: str | None = None, high: str | None = None) -> list[str]:
    """That many keys in order between the two, short ones, as for a whole list placed at once."""
    if count == 0:
        return []
    middle = count // 2
    key = _halfway(low or "", high or "")
    return [*spread(middle, low, key), key, *spread(count - middle - 1, key, high)]


def rekeyed(keys: Sequence[str | None], low: str | None = None, high: str | None = None) -> list[str]:
    """Keys in order between the two for a list that has some (None: has none yet): as few as can be are other ones."""
    fits = [at for at, key in enumerate(keys) if key and (low or "") < key and (high is None or key < high)]
    kept = [fits[at] for at in rising([keys[at] or "" for at in fits])]
    found: list[str] = []
    for at in [*kept, len(keys)]:
        end = keys[at] if at < len(keys) else high
        start = found[-1] if found else low
        missing = at - len(found)
        found += [between(start, end)] if missing == 1 else spread(missing, start, end)
        if at < len(keys):
            found.append(keys[at] or "")
    return found


def rising(values: Sequence[_Value]) -> list[int]:
    """Where in a list its longest strictly rising run stands, not counting what lies between."""
    ends: list[int] = []
    tails: list[_Value] = []
    before: list[int] = []
    for at, value in enumerate(values):
        size = bisect_left(tails, value)
        before.append(ends[size - 1] if size else -1)
        ends[size : size + 1] = [at]
        tails[size : size + 1] = [value]
    found: list[int] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(at)
        at = before[at]
    return found[::-1]


def _stepped(key: str, step: int) -> str | None:
    """The key one small step away, or None where the digits are used up."""
    head = key[:_STEP_WIDTH].ljust(_STEP_WIDTH, _DIGITS[0])
    number = 0
    for digit in head:
        number = number * _BASE + _DIGITS.index(digit)
    number += step
    if not 0 < number < _BASE**_STEP_WIDTH:
        return None
    digits = []
    for _ in range(_STEP_WIDTH):
        number, digit_value = divmod(number, _BASE)
        digits.append(_DIGITS[digit_value])
    return "".join(reversed(digits)).rstrip(_DIGITS[0])


def _halfway(low: str, high: str) -> str:
    key = []
    bounded = bool(high)
    at = 0
    while True:
        below = _DIGITS.index(low[at]) if at < len(low) else 0
        above = _DIGITS.index(high[at]) if bounded and at < len(high) else (0 if bounded else _BASE)
        if above - below > 1:
            key.append(_DIGITS[(below + above) // 2])
            return "".join(key)
        key.append(_DIGITS[below])
        bounded = bounded and above == below
        at += 1
