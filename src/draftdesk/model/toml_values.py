"""Settings in TOML that a person's file holds."""

import tomllib
from typing import Any

from draftdesk.model.errors import InvalidSettings


def toml_values(text: str, what: str) -> dict[str, Any]:
    """What a TOML text says. Raises InvalidSettings beginning with `what`, such as "x.toml: this profile"."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidSettings(f"{what} is not valid TOML: {_why(error)}") from error


def _why(error: Exception) -> str:
    if isinstance(error, tomllib.TOMLDecodeError):
        return " ".join(str(error).split())
    # Python reads no number of thousands of digits.
    return "it is nested too deeply" if isinstance(error, RecursionError) else "it has a number of too many digits"
