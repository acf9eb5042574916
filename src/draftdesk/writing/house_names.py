"""What States, groups and organizations are called in a document's language, as they ship with the program."""

import csv
from collections.abc import Mapping
from types import MappingProxyType

from draftdesk.kit.resources import resource

_BY = "en"


def house_names(language: str) -> Mapping[str, str]:
    """Their names in the language ("fr", "fr-CH") by those that they have in English; none where that is not one of
    the other five. Who is not in it keeps the name that a workspace knows."""
    name = language.partition("-")[0].lower()
    with resource("words", "contributors.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        if name == _BY or name not in (rows.fieldnames or ()):
            return MappingProxyType({})
        return MappingProxyType({row[_BY]: row[name] for row in rows if row[name]})
