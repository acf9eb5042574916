"""An outline: Markdown headings, and under a heading a fenced block `rule` that says which snippets fill it.

    ## Objectives and commitments
    ### {tag}
    ```rule
    repeat = "theme"                  once for each tag of this facet that has snippets
    kinds = ["commitment"]            filters: a snippet must meet every one given
    label = "Objective {n}:"          how the heading is numbered
    chapeau = "We commit to the following with regard to {tag}:"
    role = "sub-paragraph"            what the snippets become
    optional = true                   the section is left out while nothing fills it
    ```

Plain paragraphs under a heading become paragraphs of the draft. HTML comments are notes to people only. In a title or
chapeau `{tag}` is the tag's name (in a chapeau with a small initial, `{Tag}` keeps the large one).
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from draftdesk.model.drafts import Role
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.folding import fold, matching_key
from draftdesk.model.sources import SnippetKind, Strength
from draftdesk.model.toml_values import toml_values

_HEADING = re.compile(r"(#{1,5})\s+(.*?)\s*#*\s*$")
_ROLES = {Role.PREAMBULAR, Role.OPERATIVE, Role.SUB_PARAGRAPH}
_SETTINGS = {"repeat", "kinds", "tags", "addressees", "strengths", "role", "label", "chapeau", "profile", "optional"}
MAX_LENGTH = 1_000_000
_Words = TypeVar("_Words", SnippetKind, Strength)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Which snippets a section takes, and what it makes of them. An empty filter lets everything through."""

    repeat: str = ""
    kinds: tuple[SnippetKind, ...] = ()
    tags: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    strengths: tuple[Strength, ...] = ()
    role: Role = Role.OPERATIVE
    label: str = ""
    chapeau: str = ""
    optional: bool = False

    def accepts(self, *, kind: SnippetKind, tags: Collection[str], addressee: str, strength: Strength | None) -> bool:
        """Whether a snippet meets the filters. `tags` are "facet:name"."""
        if self.kinds and kind not in self.kinds:
            return False
        if self.strengths and strength not in self.strengths:
            return False
        if self.tags and not {fold(tag) for tag in self.tags} & {fold(tag) for tag in tags}:
            return False
        return not self.addressees or any(fold(each) in fold(addressee) for each in self.addressees)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of the outline. `key` names it for as long as the outline keeps its words. Level 1 is the title's."""

    key: str
    level: int
    title: str
    rule: Rule | None = None
    prose: tuple[str, ...] = ()
    sections: tuple["Section", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """`title` is the first heading of level 1. `profile` names the numbering profile it asks for, "" for none."""

    title: str
    profile: str = ""
    sections: tuple[Section, ...] = ()


@dataclass(slots=True)
class _Open:
    """A heading while its lines are still being read."""

    level: int
    title: str
    line: int
    rule: dict[str, Any] | None = None
    prose: list[str] | None = None


def read_outline(text: str, name: str) -> Outline:
    """The outline that a text describes. Raises InvalidSettings naming `name`, the line, and what is wrong."""
    if len(text) > MAX_LENGTH:
        raise InvalidSettings(f"{name}: an outline of more than a million characters is no outline")
    title, profile = "", ""
    flat: list[_Open] = []
    for each in _headings(text, name):
        if each.level == 1 and not title and not flat:
            title = each.title
            profile = _text(each.rule or {}, "profile", f"{name}, line {each.line}")
            if each.prose:
                flat.append(_Open(level=2, title="", line=each.line, prose=each.prose))
            continue
        flat.append(each)
    if not title and not flat:
        raise InvalidSettings(f"{name}: this outline has no heading; start a line with '#' for each section")
    return Outline(title=title, profile=profile, sections=_nested(flat, "", name, {}))


def _headings(text: str, name: str) -> Iterable[_Open]:
    current: _Open | None = None
    lines = iter(enumerate(_without_comments(text).splitlines(), start=1))
    paragraph: list[str] = []

    def end_paragraph() -> None:
        if paragraph and current is not None:
            current.prose = [*(current.prose or []), " ".join(paragraph)]
        paragraph.clear()

    for count, line in lines:
        if found := _HEADING.match(line):
            end_paragraph()
            if current is not None:
                yield current
            current = _Open(level=len(found[1]), title=found[2], line=count)
        elif line.strip().startswith("```"):
            end_paragraph()
            if current is None or line.strip() != "```rule":
                raise InvalidSettings(f"{name}, line {count}: a fenced block in an outline is a 'rule' under a heading")
            current.rule = _table(_fenced(lines, name, count), name, count)
        elif line.strip():
            if current is None:
                raise InvalidSettings(f"{name}, line {count}: text before the first heading; start with '# Title'")
            paragraph.append(line.strip())
        else:
            end_paragraph()
    end_paragraph()
    if current is not None:
        yield current


def _without_comments(text: str) -> str:
    """The text with its HTML comments blanked out, line for line. One that is never closed runs to the end."""
    head, *commented = text.split("<!--")
    kept = [head]
    for each in commented:
        comment, _, after = each.partition("-->")
        kept += ["\n" * comment.count("\n"), after]
    return "".join(kept)


def _fenced(lines: Iterable[tuple[int, str]], name: str, start: int) -> str:
    inside: list[str] = []
    for _, line in lines:
        if line.strip() == "```":
            return "\n".join(inside)
        inside.append(line)
    raise InvalidSettings(f"{name}, line {start}: this rule is not closed with ```")


def _table(text: str, name: str, line: int) -> dict[str, Any]:
    values = toml_values(text, f"{name}, line {line}: this rule")
    if unknown := sorted(set(values) - _SETTINGS):
        known = ", ".join(sorted(_SETTINGS))
        raise InvalidSettings(f"{name}, line {line}: a rule has no setting '{unknown[0]}'; it knows {known}")
    return values


def _nested(flat: Sequence[_Open], above: str, name: str, taken: dict[str, int]) -> tuple[Section, ...]:
    """The headings as a tree: each takes the deeper ones that follow it."""
    sections = []
    at = 0
    while at < len(flat):
        head = flat[at]
        end = at + 1
        while end < len(flat) and flat[end].level > head.level:
            end += 1
        key = _key(above, head.title, taken)
        sections.append(
            Section(
                key=key,
                level=min(max(head.level - 1, 1), 4),
                title=head.title,
                rule=None if head.rule is None else _rule(head.rule, f"{name}, line {head.line}"),
                prose=tuple(head.prose or ()),
                sections=_nested(flat[at + 1 : end], key, name, taken),
            )
        )
        at = end
    return tuple(sections)


def _key(above: str, title: str, taken: dict[str, int]) -> str:
    """A key that is not taken yet. `taken` counts how many sections have asked for each."""
    word = matching_key(title).replace(" ", "-") or "section"
    first = key = f"{above}/{word}" if above else word
    while key in taken:
        taken[first] += 1
        key = f"{first}-{taken[first]}"
    taken[key] = 1
    return key


def _rule(values: dict[str, Any], where: str) -> Rule:
    role = values.get("role", Role.OPERATIVE)
    if not isinstance(role, str) or role not in _ROLES:
        raise InvalidSettings(f"{where}: 'role' is one of {', '.join(sorted(_ROLES))}")
    return Rule(
        repeat=_text(values, "repeat", where),
        kinds=tuple(_word(each, SnippetKind, "kinds", where) for each in _texts(values, "kinds", where)),
        tags=_texts(values, "tags", where),
        addressees=_texts(values, "addressees", where),
        strengths=tuple(_word(each, Strength, "strengths", where) for each in _texts(values, "strengths", where)),
        role=Role(role),
        label=_text(values, "label", where),
        chapeau=_text(values, "chapeau", where),
        optional=_yes(values, "optional", where),
    )


def _word(value: str, words: type[_Words], key: str, where: str) -> _Words:
    try:
        return words(value)
    except ValueError:
        raise InvalidSettings(f"{where}: '{key}' knows no '{value}', only {', '.join(words)}") from None


def _text(values: dict[str, Any], key: str, where: str) -> str:
    value = values.get(key, "")
    if not isinstance(value, str):
        raise InvalidSettings(f"{where}: '{key}' must be a text in quotes")
    return value


def _yes(values: dict[str, Any], key: str, where: str) -> bool:
    value = values.get(key, False)
    if not isinstance(value, bool):
        raise InvalidSettings(f"{where}: '{key}' is true or false")
    return value


def _texts(values: dict[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = values.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise InvalidSettings(f"{where}: '{key}' must be a list of texts in quotes")
    return tuple(value)
