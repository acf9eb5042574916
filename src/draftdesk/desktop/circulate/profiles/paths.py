"""A setting of an export profile by its path: "page.top_mm", "headings.0.bold", "running.header.start"."""

from dataclasses import Field, fields, replace
from typing import Any, get_type_hints

from draftdesk.model.export_profile import ExportProfile


def value_at(profile: ExportProfile, path: str) -> Any:
    """What the profile has there."""
    found: Any = profile
    for name in path.split("."):
        found = found[int(name)] if name.isdecimal() else getattr(found, name)
    return found


def with_value(profile: ExportProfile, path: str, value: Any) -> ExportProfile:
    """The profile with something else there."""
    changed: ExportProfile = _put(profile, path.split("."), value)
    return changed


def type_at(path: str) -> Any:
    """What kind of value stands there."""
    holder, field = _declared(path)
    return get_type_hints(holder)[field.name]


def limits_at(path: str) -> tuple[float, float]:
    """The least and the most that a number there may be."""
    _, field = _declared(path)
    least, most = field.metadata["limits"]
    return least, most


def _put(now: Any, names: list[str], value: Any) -> Any:
    name, *rest = names
    if name.isdecimal():
        at = int(name)
        return (*now[:at], _put(now[at], rest, value) if rest else value, *now[at + 1 :])
    return replace(now, **{name: _put(getattr(now, name), rest, value) if rest else value})


def _declared(path: str) -> tuple[Any, Field[Any]]:
    above, _, name = path.rpartition(".")
    profile = ExportProfile()
    holder = type(value_at(profile, above) if above else profile)
    return holder, next(each for each in fields(holder) if each.name == name)
