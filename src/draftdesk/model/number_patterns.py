"""What a person may change of a profile's numbers: their patterns at each level, in each language."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from draftdesk.kit.printable import printable
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.profile import Profile, read_profile

LEVELS = 4
"""How many levels of headings and of sub-paragraphs have patterns of their own; deeper ones have the last."""
FIELDS = ("n", "alpha", "roman", "ALPHA", "ROMAN", "abjad", "han")
"""What stands in braces in a pattern: the number in figures, letters, roman numerals …"""
OF_ALL = "en"
"""The language whose patterns are those of all others that have none of their own."""
_LONGEST, _LONGEST_NAME = 40, 60
_FIELD = re.compile(r"\{([^{}]*)\}")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """The patterns of one language, "" where there is no number. See `Profile`."""

    operative: str
    preambular: str
    headings: tuple[str, ...]
    sub_paragraphs: tuple[str, ...]


def patterns_of(profile: Profile) -> Patterns:
    """Those of a profile in its language, all levels of them."""
    return Patterns(
        operative=profile.operative,
        preambular=profile.preambular,
        headings=_levels(profile.headings, ""),
        sub_paragraphs=_levels(profile.sub_paragraphs, profile.sub_paragraphs[-1] if profile.sub_paragraphs else ""),
    )


def _levels(patterns: tuple[str, ...], more: str) -> tuple[str, ...]:
    return (*patterns, *[more] * LEVELS)[: max(LEVELS, len(patterns))]


def pattern_fault(pattern: str) -> str:
    """What is wrong with a pattern, in one line; "" for one that numbers can be written by."""
    found = _FIELD.findall(pattern)
    if len(pattern) > _LONGEST or printable(pattern) != pattern:
        return f"“{printable(pattern)[:_LONGEST]}” is no pattern of a number: it has at most {_LONGEST} characters"
    if len(found) > 1 or re.search(r"[{}]", _FIELD.sub("", pattern)):
        return f"“{pattern}” is no pattern of a number: it has one field in braces, such as “({{alpha}})”"
    if found and found[0] not in FIELDS:
        return f"“{pattern}” is no pattern of a number: its field is one of {', '.join(FIELDS)}"
    if pattern.strip() and not found:
        return f"“{pattern}” would be every number: put in a field, such as “{{n}}”, or leave it empty"
    return ""


def with_patterns(text: str, name: str, wanted: Mapping[str, Patterns]) -> str:
    """A profile's TOML text with other patterns in some languages, all else as it was but for comments. Raises
    InvalidSettings for a pattern that is none."""
    for each in (one for patterns in wanted.values() for one in _all(patterns)):
        if fault := pattern_fault(each):
            raise InvalidSettings(fault)
    read_profile(text, name)
    values = tomllib.loads(text)
    for language, patterns in sorted(wanted.items(), key=lambda item: item[0] != OF_ALL):
        own = values.get("languages", {}).get(language)
        if language == OF_ALL and own is None:
            values |= _said(patterns)
            continue
        table = values.setdefault("languages", {}).setdefault(language, {})
        usual = _said(patterns_of(read_profile(_written({**values, "languages": {}}), name)))
        for key, value in _said(patterns).items():
            table.pop(key, None)
            if value != usual[key]:
                table[key] = value
    made = _written(values)
    read_profile(made, name)
    return made


def checked_profile(text: str, name: str) -> Profile:
    """The profile of a text that was made elsewhere. Raises InvalidSettings, also for a pattern that is none or for
    characters that no document can hold."""
    profile = read_profile(text, name)
    if any(printable(each) != each for each in _texts(tomllib.loads(text))):
        raise InvalidSettings(f"{name}: this profile holds characters that no document can hold")
    if not profile.name.strip() or len(profile.name) > _LONGEST_NAME:
        raise InvalidSettings(f"{name}: 'name' must have 1 to {_LONGEST_NAME} letters")
    for each in (profile, *profile.languages.values()):
        if fault := next((said for one in _all(patterns_of(each)) if (said := pattern_fault(one))), ""):
            raise InvalidSettings(f"{name}: {fault}")
    return profile


def renamed(text: str, name: str) -> str:
    """A profile's TOML text by another name, all else as it was but for comments."""
    return _written({**tomllib.loads(text), "name": name})


def _texts(value: Any) -> Iterator[str]:
    """All that a TOML value says, the names of its settings, too."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str):
        yield value


def _all(patterns: Patterns) -> Iterator[str]:
    yield from (patterns.operative, patterns.preambular, *patterns.headings, *patterns.sub_paragraphs)


def _said(patterns: Patterns) -> dict[str, Any]:
    found = {each.name: getattr(patterns, each.name) for each in fields(Patterns)}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in found.items()}


def _written(values: Mapping[str, Any], place: str = "") -> str:
    """TOML of texts, lists of texts and tables of these."""
    lines = [f"{_key(key)} = {_value(value)}\n" for key, value in values.items() if not isinstance(value, dict)]
    for key, value in values.items():
        if isinstance(value, dict) and value:
            inner = f"{place}.{_key(key)}" if place else _key(key)
            lines.append(f"\n[{inner}]\n{_written(value, inner)}")
    return "".join(lines)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _value(key)


def _value(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    said = "".join(
        _ESCAPES.get(each) or (each if each.isprintable() or each > "\x7f" else f"\\u{ord(each):04x}") for each in value
    )
    return f'"{said}"'
