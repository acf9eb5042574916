"""Numbers and dates of a spreadsheet as its number formats show them (ECMA-376 part 1, 18.8.30 and 18.8.31).

The formats that documents use are followed: decimals, thousands, percentages, words and signs around a number, dates
and times. A date whose format leaves the order of day and month to the computer's settings is written as an ISO day,
which nobody can misread. What a format says beyond this (fractions, colours, conditions) is passed over.
"""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, DecimalException
from types import MappingProxyType

BUILT_IN: Mapping[int, str] = MappingProxyType(
    {
        **dict(enumerate(("General", "0", "0.00", "#,##0", "#,##0.00"))),
        **dict(enumerate(("0%", "0.00%", "0.00E+00"), start=9)),
        **dict(enumerate(("yyyy-mm-dd", "d-mmm-yy", "d-mmm", "mmm-yy", "h:mm AM/PM", "h:mm:ss AM/PM"), start=14)),
        **dict(enumerate(("h:mm", "h:mm:ss", "yyyy-mm-dd h:mm"), start=20)),
        **dict(enumerate(("#,##0", "#,##0", "#,##0.00", "#,##0.00"), start=37)),
        **dict(enumerate(("mm:ss", "[h]:mm:ss", "mm:ss"), start=45)),
        **dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd"),
    }
)
"""The formats that a file names by number alone. The computer's own order of a date (14, 22) is ISO's here."""

_SYSTEM_DATE = re.compile(r"\[\$-F800\]|\[\$-x-sysdate\]", re.IGNORECASE)
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_TOKEN = re.compile(
    r'"[^"]*"|\\.|_.|\*.|\[(?:h+|m+|s+)\]|\[[^\]]*\]|AM/PM|A/P|y+|m+|d+|h+|s+(?:\.0+)?|.', re.IGNORECASE | re.DOTALL
)
_NUMBER = re.compile(r"[#0?][#0?,]*(?:\.[#0?]*)?,*|\.[#0?]+,*")
_LONGEST_FORMAT = 250
_LONGEST_NUMBER = 60
_MOST_DECIMALS = 30
_LAST_DAY = 2_958_466


def shown(value: str, code: str, *, from_1904: bool) -> str:
    """The value of a numeric cell as its format shows it; the value itself where either cannot be made out."""
    number = _number(value)
    if number is None or len(code) > _LONGEST_FORMAT:
        return value
    if _SYSTEM_DATE.search(code):
        code = "yyyy-mm-dd"
    sections = _sections(code)
    section = sections[0]
    if number < 0 and len(sections) > 1:
        section, number = sections[1], -number
    elif number == 0 and len(sections) > 2:
        section = sections[2]
    tokens = [token for token in _TOKEN.findall(section) if not _is_passed_over(token)]
    if _is_date(tokens):
        moment = _moment(number, from_1904=from_1904)
        return value if moment is None else _dated(moment, tokens, number)
    if any(token.casefold() == "general" for token in (section.strip(), "".join(tokens))):
        return _general(number)
    return _formatted(number, tokens)


def _number(value: str) -> Decimal | None:
    if len(value) > _LONGEST_NUMBER:
        return None
    try:
        number = Decimal(value)
    except (DecimalException, ValueError):
        return None
    return number if number.is_finite() and abs(number.adjusted()) < 300 else None


def _sections(code: str) -> list[str]:
    """The parts of a format for positive numbers, negative ones, zero and text, cut at semicolons outside quotes."""
    found = [""]
    for sign in _TOKEN.findall(code):
        if sign == ";":
            found.append("")
        else:
            found[-1] += sign
    return found


def _is_passed_over(token: str) -> bool:
    if token[0] in "_*" and len(token) == 2:
        return True
    return token[0] == "[" and len(token) > 1 and token[1] not in "hHmMsS$"


def _is_date(tokens: list[str]) -> bool:
    return any(token[0] in "ydhsYDHS" or token[:2].casefold() == "[h" for token in tokens if token) or any(
        token[0] in "mM" for token in tokens if token
    )


def _moment(number: Decimal, *, from_1904: bool) -> datetime | None:
    """The moment that a serial number means. Day 60 of the older count never was (29 February 1900)."""
    if from_1904:
        number += 1462
    if not 0 <= number < _LAST_DAY:
        return None
    days = int(number)
    seconds = (number - days) * 86400
    start = datetime(1899, 12, 31) if days < 60 else datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet has no zone
    return start + timedelta(days=days, seconds=round(float(seconds)))


def _dated(moment: datetime, tokens: list[str], number: Decimal) -> str:
    half = any(token.upper() in ("AM/PM", "A/P") for token in tokens)
    found = []
    for at, token in enumerate(tokens):
        kind = token[0].casefold()
        if token.upper() in ("AM/PM", "A/P"):
            found.append("AM" if moment.hour < 12 else "PM")
        elif token.casefold() in ("[h]", "[hh]"):
            found.append(str(int(number * 24)))
        elif kind == "m" and _is_minute(tokens, at):
            found.append(f"{moment.minute:0{min(len(token), 2)}d}")
        elif kind in "ymdhs":
            found.append(_dated_part(moment, kind, len(token.partition(".")[0]), half=half))
        else:
            found.append(_literal(token))
    return "".join(found).strip()


def _dated_part(moment: datetime, kind: str, length: int, *, half: bool) -> str:
    match kind:
        case "y":
            return f"{moment.year % 100:02d}" if length <= 2 else f"{moment.year:04d}"
        case "m" if length >= 3:
            month = _MONTHS[moment.month - 1]
            return month[:3] if length == 3 else month[0] if length == 5 else month
        case "d" if length >= 3:
            day = _DAYS[moment.weekday()]
            return day[:3] if length == 3 else day
        case "h":
            hour = (moment.hour % 12 or 12) if half else moment.hour
            return f"{hour:0{min(length, 2)}d}"
        case _:
            value = {"m": moment.month, "d": moment.day, "s": moment.second}[kind]
            return f"{value:0{min(length, 2)}d}"


def _is_minute(tokens: list[str], at: int) -> bool:
    """Whether an "m" stands for minutes: after hours or before seconds."""
    before = next((each[0] for each in reversed(tokens[:at]) if each[0].casefold() in "ymdhs["), "")
    after = next((each[0] for each in tokens[at + 1 :] if each[0].casefold() in "ymdhs"), "")
    return len(tokens[at]) <= 2 and (before.casefold() in ("h", "[") or after.casefold() == "s")


def _literal(token: str) -> str:
    if token[0] == '"':
        return token[1:-1]
    if token[0] == "\\":
        return token[1:]
    if token[:2] == "[$":  # "[$€-407]": a currency's sign and a language
        return token[2:-1].partition("-")[0]
    return "" if token[0] == "[" or token in ("@", "?") else token


def _general(number: Decimal) -> str:
    """As a cell of no format shows it: up to 11 digits."""
    rounded = Decimal(f"{number:.10e}").normalize()
    if -5 <= rounded.adjusted() < 20:
        return f"{rounded:f}"
    return f"{rounded:E}"


def _formatted(number: Decimal, tokens: list[str]) -> str:
    """A number in its first run of digit signs, with the words and signs around it."""
    text = "".join(f"\0{n}\0" if _is_word(token) else token for n, token in enumerate(tokens))
    found = _NUMBER.search(re.sub("\0\\d+\0", lambda word: "\x01" * len(word[0]), text))
    words = re.compile("\0(\\d+)\0")

    def spoken(part: str) -> str:
        return words.sub(lambda word: _literal(tokens[int(word[1])]), part)

    if found is None:
        return spoken(text) if words.search(text) else _general(number)
    digits, before, after = text[found.start() : found.end()], text[: found.start()], text[found.end() :]
    if "%" in before + after:
        number *= 100
    if re.match(r"E[+-]0+|/|[ ]?[#?0]*/", after, re.IGNORECASE):
        return _general(number)
    whole, _, decimals = digits.rstrip(",").partition(".")
    thousands = digits.count(",") - whole.rstrip(",").count(",")  # each comma after the digits divides by a thousand
    whole, number = whole.rstrip(","), number.scaleb(-3 * thousands)
    sign = "-" if number < 0 else ""
    places = min(len(decimals), _MOST_DECIMALS)
    try:
        rounded = abs(number).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    except DecimalException:
        return _general(number)
    written = f"{rounded:,f}" if "," in whole else f"{rounded:f}"
    integral, _, fraction = written.partition(".")
    integral = integral.rjust(whole.count("0"), "0") if integral != "0" or "0" in whole else ""
    kept = decimals.rfind("0") + 1
    fraction = fraction[:kept] + fraction[kept:].rstrip("0")
    if "." in digits and fraction:
        integral += "." + fraction
    sign = sign if rounded else ""
    return f"{sign}{spoken(before)}{integral}{spoken(after)}".strip()


def _is_word(token: str) -> bool:
    return token[0] in '"\\' or token[:2] == "[$"
