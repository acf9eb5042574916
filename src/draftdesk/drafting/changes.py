"""What a person asks to be changed: a field has a new value, or is left as it is. And the words such acts share."""

import re
from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any

from draftdesk.kit.printable import printable
from draftdesk.model.errors import NotAllowed

LONGEST_NAME = 300
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Keep(Enum):
    """The value of a field that nobody asks to change."""

    AS_IT_IS = "as it is"


KEEP = Keep.AS_IT_IS


def asked(changes: Any) -> dict[str, Any]:
    """The fields of a dataclass of changes that are not left as they are, by name. An empty tuple asks for nothing
    where that is the field's default."""
    found = {each.name: (getattr(changes, each.name), each.default) for each in fields(changes)}
    return {name: value for name, (value, default) in found.items() if value is not KEEP and value != default}


def counted(names: Sequence[str], many: str) -> str:
    """What an act is about, as Undo shows it: the one name, or "3 snippets"."""
    return names[0] if len(names) == 1 else f"{len(names)} {many}"


def one_line(text: str) -> str:
    """A text a person typed as a name: on one line, without what no document could hold."""
    return " ".join(printable(text).split())


def name_given(text: str, what: str) -> str:
    """A name on one line. Raises NotAllowed where it is empty or far too long; `what` says of what ("a tag")."""
    name = one_line(text)
    if not name:
        raise NotAllowed(f"{what} needs a name")
    if len(name) > LONGEST_NAME:
        raise NotAllowed(f"the name of {what} has at most {LONGEST_NAME} characters; this one has {len(name)}")
    return name


def is_day(text: str) -> bool:
    """Whether a text is a day as ISO 8601 writes it, YYYY-MM-DD."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return _DAY.fullmatch(text) is not None


def day_given(text: str | None) -> str | None:
    """The day, None where none is given. Raises NotAllowed where it is no day."""
    if not text or not text.strip():
        return None
    if not is_day(text.strip()):
        raise NotAllowed(f"“{one_line(text)[:40]}” is no day: write a date as YYYY-MM-DD")
    return text.strip()


def days_given(first: str | None, last: str | None) -> tuple[str | None, str | None]:
    """A first and a last day. Raises NotAllowed where one is no day, or the last comes before the first."""
    begins, ends = day_given(first), day_given(last)
    if begins and ends and ends < begins:
        raise NotAllowed(f"the last day, {ends}, comes before the first, {begins}")
    return begins, ends
