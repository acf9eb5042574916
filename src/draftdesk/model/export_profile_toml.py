"""Export profiles as TOML: one file holds everything, a template of Word's own among it, as base64.

What a file does not say is as in the informal paper. Limits and choices are those of the fields in `export_profile`,
so that a setting is described once.
"""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from math import isfinite
from typing import Any, get_args, get_type_hints

from draftdesk.kit.printable import printable
from draftdesk.model.drafts import Attribution, Role
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.export_profile import ExportProfile, Line, TextStyle
from draftdesk.model.running import FIELDS, unknown_field
from draftdesk.model.toml_values import toml_values

LARGEST = 8 * 1024 * 1024
"""Characters that a profile may have, its template included."""
LARGEST_TEMPLATE = 5 * 1024 * 1024
_LONGEST_NAME, _LONGEST_TEXT = 60, 2_000
_LEAST_TEXT_MM, _LEAST_LINE_MM = 40.0, 20.0
_BASE64_LINE = 76


def read_export_profile(text: str, name: str) -> ExportProfile:
    """The profile that a TOML text describes. Raises InvalidSettings naming `name`, the setting, and what it may be.

    Whether a template in it is a sound Word file is not looked at here.
    """
    if len(text) > LARGEST:
        raise InvalidSettings(f"{name}: this profile is too large; use a template of at most 5 MB")
    values = toml_values(text.replace("\r\n", "\n"), f"{name}: this profile")
    profile: ExportProfile = _Reader(name).table(ExportProfile(), values, "")
    _require_whole(profile, name)
    return profile


def write_export_profile(profile: ExportProfile) -> str:
    """The profile as a TOML text that says every setting, and reads back as the same profile."""
    return "\n".join(_table_lines(profile, "")).strip() + "\n"


def checked(profile: ExportProfile) -> ExportProfile:
    """The profile, if it is one that a file could hold. Raises InvalidSettings naming the setting."""
    return read_export_profile(write_export_profile(profile), f"profile “{profile.name}”")


class _Reader:
    """Reads tables of one file, whose name its complaints begin with."""

    def __init__(self, name: str) -> None:
        self._name = name

    def table(self, default: Any, values: Any, place: str) -> Any:
        """An object like `default`, with the values that the table says."""
        if not isinstance(values, dict):
            raise self._wrong(place, "must be a table")
        known = {each.name: each for each in fields(default)}
        if unknown := next((key for key in values if key not in known), None):
            raise InvalidSettings(
                f"{self._name}: there is no setting '{_at(place, _shown(unknown))}'; there are {', '.join(known)}"
            )
        hints = get_type_hints(type(default))
        found = {
            key: self._value(hints[key], getattr(default, key), value, _at(place, key), known[key].metadata)
            for key, value in values.items()
        }
        return type(default)(**{key: getattr(default, key) for key in known} | found)

    def _value(self, hint: Any, default: Any, value: Any, place: str, limits: Mapping[str, Any]) -> Any:
        if is_dataclass(hint):
            return self.table(default, value, place)
        if place == "headings":
            return self._headings(default, value)
        if hint is bool:
            return self._of(bool, value, place, "must be true or false")
        if hint in (int, float):
            return self._number(hint, value, place, limits["limits"])
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            return self._choice(hint, value, place)
        if hint is bytes:
            return self._content(value, place)
        if place == "attribution":
            return None if value == "" else self._choice(Attribution, value, place)
        if place == "template_styles":
            return tuple((self._choice(Role, role, place), text) for role, text in self._texts(value, place))
        if place == "legend":
            return self._texts(value, place)
        return self._text(value, place)

    def _headings(self, defaults: tuple[Any, ...], values: Any) -> tuple[Any, ...]:
        if not isinstance(values, list) or len(values) != len(defaults):
            raise self._wrong("headings", f"must be {len(defaults)} tables [[headings]], one for each level")
        pairs = enumerate(zip(defaults, values, strict=True), 1)
        return tuple(self.table(default, value, f"headings {level}") for level, (default, value) in pairs)

    def _number(self, kind: type, value: Any, place: str, limits: tuple[float, float]) -> Any:
        least, most = limits
        whole = " whole" if kind is int else ""
        fits = isinstance(value, int if kind is int else (int, float)) and not isinstance(value, bool)
        if not fits or not isfinite(value) or not least <= value <= most:
            raise self._wrong(place, f"must be a{whole} number from {least:g} to {most:g}")
        return kind(value)

    def _choice(self, kind: type[StrEnum], value: Any, place: str) -> Any:
        if not isinstance(value, str) or value not in set(kind):
            raise self._wrong(place, f"must be one of {', '.join(json.dumps(str(each)) for each in kind)}")
        return kind(value)

    def _texts(self, value: Any, place: str) -> tuple[tuple[str, str], ...]:
        if not isinstance(value, dict):
            raise self._wrong(place, "must be a table of texts in quotes")
        return tuple((self._text(key, place), self._text(text, _at(place, _shown(key)))) for key, text in value.items())

    def _text(self, value: Any, place: str) -> str:
        text: str = self._of(str, value, place, "must be a text in quotes")
        if len(text) > _LONGEST_TEXT:
            raise self._wrong(place, f"is longer than {_LONGEST_TEXT:,} letters")
        if printable(text) != text:
            raise self._wrong(place, "holds characters that no document can hold")
        return text

    def _content(self, value: Any, place: str) -> bytes:
        text = self._of(str, value, place, "must be a Word file in base64")
        try:
            content = base64.b64decode("".join(text.split()), validate=True)
        except (binascii.Error, ValueError) as error:
            raise self._wrong(place, "must be a Word file in base64, whole from beginning to end") from error
        if len(content) > LARGEST_TEMPLATE:
            raise self._wrong(place, "is larger than 5 MB; use a smaller template")
        return content

    def _of(self, kind: type, value: Any, place: str, complaint: str) -> Any:
        if not isinstance(value, kind):
            raise self._wrong(place, complaint)
        return value

    def _wrong(self, place: str, complaint: str) -> InvalidSettings:
        return InvalidSettings(f"{self._name}: '{place}' {complaint}")


def _require_whole(profile: ExportProfile, name: str) -> None:
    """Raises InvalidSettings where settings do not go together."""
    called = profile.name
    if not called.strip() or len(called) > _LONGEST_NAME or called != " ".join(called.split()):
        raise InvalidSettings(f"{name}: 'name' must be one line of 1 to {_LONGEST_NAME} letters")
    page = profile.page
    if min(page.text_width_mm, page.height_mm - page.top_mm - page.bottom_mm) < _LEAST_TEXT_MM:
        raise InvalidSettings(f"{name}: the margins of 'page' leave less than {_LEAST_TEXT_MM:g} mm for the text")
    for part in fields(profile):
        style = getattr(profile, part.name)
        if isinstance(style, TextStyle) and style.indent_mm + style.end_indent_mm > page.text_width_mm - _LEAST_LINE_MM:
            raise InvalidSettings(
                f"{name}: the indents of '{part.name}' leave less than {_LEAST_LINE_MM:g} mm for a line"
            )
    for part in fields(profile.running):
        line = getattr(profile.running, part.name)
        for each in fields(line) if isinstance(line, Line) else ():
            if unknown := unknown_field(getattr(line, each.name)):
                raise InvalidSettings(
                    f"{name}: 'running.{part.name}.{each.name}' has no field {_shown(unknown)}; the fields are "
                    + ", ".join(f"{{{known}}}" for known in FIELDS)
                )


def _table_lines(table: Any, place: str) -> Iterator[str]:
    """The lines of a table: its own settings, then the tables within it."""
    within: list[Iterator[str]] = []
    hints = get_type_hints(type(table))
    for each in fields(table):
        value, at = getattr(table, each.name), _at(place, each.name)
        if is_dataclass(value):
            within.append(_headed(f"[{at}]", _table_lines(value, at)))
        elif each.name == "headings":
            within += [_headed("[[headings]]", _table_lines(one, "headings")) for one in value]
        elif isinstance(value, tuple):
            if value:
                within.append(_headed(f"[{at}]", _pairs(value)))
        else:
            yield f"{each.name} = {_written(value, hints[each.name])}"
    for lines in within:
        yield from lines


def _headed(head: str, lines: Iterator[str]) -> Iterator[str]:
    yield ""
    yield head
    yield from lines


def _pairs(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for key, value in pairs:
        yield f"{_quoted(str(key))} = {_quoted(value)}"


def _written(value: Any, hint: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(float(value)).removesuffix(".0") if float in (hint, *get_args(hint)) else str(value)
    if isinstance(value, bytes):
        text = base64.b64encode(value).decode("ascii")
        lines = [text[at : at + _BASE64_LINE] for at in range(0, len(text), _BASE64_LINE)]
        return '"""\n' + "\n".join(lines) + '"""' if lines else '""'
    return _quoted("" if value is None else str(value))


def _quoted(text: str) -> str:
    """A text as TOML has it, which writes strings as JSON does."""
    return json.dumps(printable(text), ensure_ascii=False).replace("\x7f", "\\u007f")


def _at(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _shown(text: str) -> str:
    """A word of somebody's file, fit for a line of ours."""
    return " ".join(printable(text).split())[:_LONGEST_NAME]
