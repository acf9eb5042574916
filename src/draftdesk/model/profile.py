"""A profile: how a process numbers its paragraphs and ends them. Shipped as TOML, editable, never in the code."""

from dataclasses import dataclass, field, replace
from typing import Any

from draftdesk.model.drafts import Role
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.suffixes import Bis
from draftdesk.model.toml_values import toml_values


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """The final punctuation of paragraphs that stand together: each of them, the last but one, and the last.

    An empty string leaves the text as it is.
    """

    each: str = ""
    before_last: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Number patterns hold one of `{n}` (12), `{alpha}` (l), `{roman}` (xii), `{ALPHA}`, `{ROMAN}`, `{abjad}` (ل),
    `{han}` (十二), or are empty.

    `sub_paragraphs` has a pattern for each depth. `initials` is "upper", "lower" or "keep". `openings` are phrases
    that a sub-paragraph drops where its chapeau has just said them ("commit to"). `bis` is what "12 bis" means; what is
    added while numbers are held is "12 bis" or else "12.1", an alternative "12 alt" (by the word `alternative`) or else
    "12 bis". `deleted`, `moved` (with `{number}`) and `unnumbered` stand where a held number is nobody's any more.
    `suffixes` has what stands behind a number in place of bis, ter and so on, with the blank before it (" مكررا").
    `labels` has what is printed for patterns that paragraphs have themselves ("Objectif {n} :" for "Objective {n}:").
    """

    name: str = "default"
    operative: str = "{n}."
    preambular: str = ""
    headings: tuple[str, ...] = ("", "", "", "")
    sub_paragraphs: tuple[str, ...] = ("({alpha})", "({roman})", "{alpha}.", "{roman}.")
    endings: dict[Role, Ending] = field(default_factory=dict)
    initials: str = "keep"
    openings: tuple[str, ...] = ()
    bis: Bis = Bis.ADDITIONAL
    alternative: str = "alt"
    deleted: str = "[Deleted]"
    moved: str = "[Moved to {number}]"
    unnumbered: str = "[No longer numbered]"
    suffixes: tuple[str, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)
    languages: "dict[str, Profile]" = field(default_factory=dict)

    def in_language(self, language: str) -> "Profile":
        """The profile for a draft of the language ("fr", "fr-CH"): "a)" where others have "(a)". The same numbers."""
        return self.languages.get(language.partition("-")[0].lower(), self)


_ENDING_ROLES = {"sub-paragraph": Role.SUB_PARAGRAPH, "operative": Role.OPERATIVE, "preambular": Role.PREAMBULAR}
_KNOWN = {"name", "operative", "preambular", "headings", "sub_paragraphs", "endings", "initials", "openings"} | {
    *("bis", "alternative", "deleted", "moved", "unnumbered", "suffixes", "labels", "languages")
}
_NOT_BY_LANGUAGE = ("name", "bis", "languages")


def read_profile(text: str, name: str) -> Profile:
    """The profile that a TOML text describes. Raises InvalidSettings naming `name` and what is wrong."""
    values = toml_values(text, f"{name}: this profile")
    languages = values.get("languages", {})
    if not isinstance(languages, dict) or not all(isinstance(each, dict) for each in languages.values()):
        raise InvalidSettings(f"{name}: 'languages' has a table for each language, such as [languages.fr]")
    if always := next((key for each in languages.values() for key in _NOT_BY_LANGUAGE if key in each), None):
        raise InvalidSettings(f"{name}: '{always}' is the same in all languages")
    spoken = {code: _profile(_laid_over(values, each), f"{name}, {code}") for code, each in languages.items()}
    return replace(_profile(values, name), languages=spoken)


def _laid_over(values: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """A profile's settings with those of a language, which says only what is otherwise in it."""
    endings = own.get("endings", {})
    usual = values.get("endings", {})
    merged = {**usual, **endings} if isinstance(usual, dict) and isinstance(endings, dict) else endings
    return {**values, **own, "endings": merged, "languages": {}}


def _profile(values: dict[str, Any], name: str) -> Profile:
    if unknown := sorted(set(values) - _KNOWN):
        raise InvalidSettings(f"{name}: a profile has no setting '{unknown[0]}'; it knows {', '.join(sorted(_KNOWN))}")
    if values.get("initials", "keep") not in ("upper", "lower", "keep"):
        raise InvalidSettings(f'{name}: \'initials\' is "upper", "lower" or "keep"')
    if values.get("bis", "additional") not in tuple(Bis):
        raise InvalidSettings(f'{name}: \'bis\' is "additional" or "version"')
    default = Profile()
    return Profile(
        name=_text(values, "name", default.name, name),
        operative=_text(values, "operative", default.operative, name),
        preambular=_text(values, "preambular", default.preambular, name),
        headings=_texts(values, "headings", default.headings, name),
        sub_paragraphs=_texts(values, "sub_paragraphs", default.sub_paragraphs, name),
        endings=_endings(values.get("endings", {}), name),
        initials=values.get("initials", "keep"),
        openings=_texts(values, "openings", (), name),
        bis=Bis(values.get("bis", default.bis)),
        alternative=" ".join(_text(values, "alternative", default.alternative, name).split()) or default.alternative,
        deleted=_text(values, "deleted", default.deleted, name),
        moved=_text(values, "moved", default.moved, name),
        unnumbered=_text(values, "unnumbered", default.unnumbered, name),
        suffixes=_texts(values, "suffixes", (), name),
        labels=_labels(values.get("labels", {}), name),
    )


def _labels(values: Any, name: str) -> dict[str, str]:
    if not isinstance(values, dict) or not all(isinstance(each, str) for each in values.values()):
        raise InvalidSettings(f"{name}: 'labels' has a text in quotes for each label that is printed otherwise")
    return values


def _endings(values: Any, name: str) -> dict[Role, Ending]:
    if not isinstance(values, dict) or set(values) - set(_ENDING_ROLES):
        raise InvalidSettings(f"{name}: 'endings' has a table for each of {', '.join(_ENDING_ROLES)}")
    found = {}
    for role, ending in values.items():
        if not isinstance(ending, dict) or set(ending) - {"each", "before_last", "last"}:
            raise InvalidSettings(f"{name}: the endings of '{role}' are 'each', 'before_last' and 'last'")
        each = _text(ending, "each", "", name)
        found[_ENDING_ROLES[role]] = Ending(
            each=each,
            before_last=_text(ending, "before_last", each, name),
            last=_text(ending, "last", each, name),
        )
    return found


def _text(values: dict[str, Any], key: str, default: str, name: str) -> str:
    value = values.get(key, default)
    if not isinstance(value, str):
        raise InvalidSettings(f"{name}: '{key}' must be a text in quotes")
    return value


def _texts(values: dict[str, Any], key: str, default: tuple[str, ...], name: str) -> tuple[str, ...]:
    value = values.get(key, default)
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
        raise InvalidSettings(f"{name}: '{key}' must be a list of texts in quotes")
    return tuple(value)
