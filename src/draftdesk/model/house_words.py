"""The words that the Organization's documents have around their text, in one of its languages."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from draftdesk.model.drafts import Attribution, Relation, Status
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.identity import Distribution
from draftdesk.model.package_words import (
    CorrectionWords,
    NoteWords,
    ProvenanceWords,
    correction_words,
    note_words,
    provenance_words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesWords:
    """What the annex of sources says. `many_left_out` holds `{count}`, `chapeau` `{number}`, `page` `{page}`, `quoted`
    `{words}`."""

    title: str
    columns: tuple[str, ...]
    none: str
    one_left_out: str
    many_left_out: str
    by_group: str
    unnamed: str
    title_withheld: str
    reason_withheld: str
    chapeau: str
    page: str
    quoted: str
    relations: Mapping[Relation, str]

    def left_out(self, count: int) -> str:
        """How many lines are not in it; "" where all are."""
        if count <= 0:
            return ""
        return self.one_left_out if count == 1 else self.many_left_out.replace("{count}", f"{count:,}")

    def named(self, attribution: Attribution) -> str:
        """Who is named in it; "" where everybody is."""
        return {Attribution.BY_GROUP: self.by_group, Attribution.NONE: self.unnamed}.get(attribution, "")

    def closes_with(self, line: str) -> bool:
        """Whether it is one of the lines that may stand under the table."""
        before, _, after = self.many_left_out.partition("{count}")
        counted = line.startswith(before) and line.endswith(after) and len(line) > len(before) + len(after)
        return counted or line in {self.one_left_out, self.by_group, self.unnamed}


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseWords:
    """`original` holds `{language}`, `paging` `{page}` and `{pages}`, `reissued` `{date}`; lines of `handling` may hold
    `{date}`, `{time}` and `{place}`. `languages` are names by codes, `organs` by the series of symbols. `statuses` is
    what the margin says of paragraphs that are agreed. `day` holds `{day}`, `{month}` and `{year}`, `first_day` is what
    it says of the 1st. `job_letter` tells the language in a job number. `citation` holds `{letter}`: how a sentence
    cites a letter of a list. `working` is the label of a text that is no version yet. `phrases` are what a table of
    changes says, by what it says in English.
    """

    organization: str
    original: str
    job_letter: str
    paging: str
    emblem: str
    working: str
    reissued: str
    day: str
    first_day: str
    months: tuple[str, ...]
    handling: tuple[str, ...]
    distribution: Mapping[Distribution, str]
    languages: Mapping[str, str]
    organs: Mapping[str, str]
    statuses: Mapping[Status, str]
    sources: SourcesWords
    citation: str
    package: NoteWords
    provenance: ProvenanceWords
    corrections: CorrectionWords
    phrases: Mapping[str, str]

    def say(self, phrase: str) -> str:
        """What an English phrase of a table of changes is in this language; itself where nobody has said."""
        return self.phrases.get(phrase, phrase)

    def joined(self, parts: Iterable[str]) -> str:
        """Things that stand beside each other in one line, those that say nothing left out: "Moved; merged"."""
        return self.say("; ").join(filter(None, parts))

    def cite(self, number: str) -> str:
        """A number as this language cites it: "3 (a)", in French "3 a)"."""
        return _LETTER.sub(lambda found: self.citation.replace("{letter}", found[1]), number)

    def dated(self, iso: str) -> str:
        """An ISO day as a sentence has it: "5 February 2018"; itself where it is none."""
        found = _ISO_DAY.fullmatch(iso)
        if found is None or not 1 <= int(found["month"]) <= len(self.months):
            return iso
        day, month = int(found["day"]), self.months[int(found["month"]) - 1]
        return self.day.format(day=self.first_day if day == 1 else day, month=month, year=found["year"])

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
            months=tuple(map(str, values["months"])),
            handling=tuple(map(str, values["handling"])),
            distribution=MappingProxyType({kind: str(values["distribution"][kind]) for kind in Distribution}),
            languages=MappingProxyType(dict(values["languages"])),
            organs=MappingProxyType(dict(values["organs"])),
            statuses=MappingProxyType({Status(each): str(said) for each, said in values["statuses"].items()}),
            sources=_sources(values["sources"]),
            package=note_words(values["package"]),
            provenance=provenance_words(values["provenance"]),
            corrections=correction_words(values["corrections"]),
            phrases=MappingProxyType(dict(values.get("phrases", {}))),
        )
    except tomllib.TOMLDecodeError as error:
        raise InvalidSettings(f"{name}: these words are not valid TOML: {error}") from error
    except KeyError as error:
        raise InvalidSettings(f"{name}: {error.args[0]} is missing; expected the words of a masthead") from error


def _sources(values: Mapping[str, Any]) -> SourcesWords:
    return SourcesWords(
        **{each: str(values[each]) for each in _SOURCES},
        columns=tuple(map(str, values["columns"])),
        relations=MappingProxyType({kind: str(values["relations"][kind]) for kind in Relation}),
    )


_SOURCES = tuple(
    "title none one_left_out many_left_out by_group unnamed title_withheld reason_withheld chapeau page quoted".split()
)
_TEXTS = tuple("organization original job_letter citation paging emblem working reissued day first_day".split())
_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_LETTER = re.compile(r"\(([^\W\d_]{1,4})\)")
