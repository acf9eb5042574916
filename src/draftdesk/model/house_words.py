"""The words that the Organization's documents have around their text, in one of its languages."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from draftdesk.model.drafts import Status
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.identity import Distribution


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseWords:
    """`original` holds `{language}`, `paging` `{page}` and `{pages}`, `reissued` `{date}`; lines of `handling` may hold
    `{date}`, `{time}` and `{place}`. `languages` are names by codes, `organs` by the series of symbols. `statuses` is
    what the margin says of paragraphs that are agreed. `job_letter` tells the language in a job number.
    """

    organization: str
    original: str
    job_letter: str
    paging: str
    emblem: str
    reissued: str
    handling: tuple[str, ...]
    distribution: Mapping[Distribution, str]
    languages: Mapping[str, str]
    organs: Mapping[str, str]
    statuses: Mapping[Status, str]

    def language_name(self, code: str) -> str:
        """What the language is called; its code where nobody knows. Several may stand in a row: "en/fr"."""
        return "/".join(self.languages.get(each.strip().lower(), each.strip()) for each in code.split("/"))

    def handling_lines(self, date: str = "", time: str = "", place: str = "") -> tuple[str, ...]:
        """The handling lines to choose from. One that would hold a date, time or place that is not given is left
        out."""
        said = {"{date}": date.strip(), "{time}": time.strip(), "{place}": place.strip()}
        found = []
        for line in self.handling:
            if all(value for name, value in said.items() if name in line):
                for name, value in said.items():
                    line = line.replace(name, value)
                found.append(line)
        return tuple(found)


def read_house_words(text: str, name: str) -> HouseWords:
    """The words that a TOML text holds. Raises InvalidSettings naming `name` and what is missing."""
    try:
        values = tomllib.loads(text)
        return HouseWords(
            **{each: str(values[each]) for each in _TEXTS},
            handling=tuple(map(str, values["handling"])),
            distribution=MappingProxyType({kind: str(values["distribution"][kind]) for kind in Distribution}),
            languages=MappingProxyType(dict(values["languages"])),
            organs=MappingProxyType(dict(values["organs"])),
            statuses=MappingProxyType({Status(each): str(said) for each, said in values["statuses"].items()}),
        )
    except tomllib.TOMLDecodeError as error:
        raise InvalidSettings(f"{name}: these words are not valid TOML: {error}") from error
    except KeyError as error:
        raise InvalidSettings(f"{name}: {error.args[0]} is missing; expected the words of a masthead") from error


_TEXTS = ("organization", "original", "job_letter", "paging", "emblem", "reissued")
