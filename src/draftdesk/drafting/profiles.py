"""The settings that ship with the program or come from a person's file: outlines and profiles by name or path."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from draftdesk.kit.printable import printable_name
from draftdesk.kit.resources import is_name, named
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import InvalidSettings, NotFound
from draftdesk.model.number_patterns import Patterns, patterns_of, with_patterns
from draftdesk.model.outline import read_outline
from draftdesk.model.profile import Profile, read_profile
from draftdesk.model.suffixes import Bis
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import Setting
from draftdesk.workspace.transaction import Transaction

PROFILE = "profile:{}"
"""The setting that holds a profile's TOML text. A workspace keeps its own: a later program that ships others renumbers
nothing in it."""
LARGEST = 8 * 1024 * 1024
"""Bytes that a person's own settings file may have."""
_MB = 1024 * 1024

CHANGE_NUMBERING = "Change numbering"
"""What Undo calls `take_patterns`."""


def profile_of(look: Look, draft: Draft) -> Profile:
    """The draft's profile, as its workspace keeps it, in the draft's language. Raises InvalidSettings where it keeps
    none of that name."""
    text = queries.setting(look, PROFILE.format(draft.profile))
    found = read_profile(text, f"profile “{draft.profile}”") if text else profile_named(draft.profile)
    return found.in_language(draft.language)


def profiles_of(look: Look) -> list[str]:
    """The names of the profiles that the workspace keeps, those it was made with."""
    head = PROFILE.format("")
    return sorted(each.id.removeprefix(head) for each in look.all(Setting) if each.id.startswith(head))


def take_profile(tx: Transaction, draft: Draft, name: str) -> None:
    """Number and end the draft's paragraphs by another profile from now on; versions keep what they have. Raises
    InvalidSettings where the workspace keeps none of that name."""
    profile_of(tx, replace(draft, profile=name))
    now = tx.get(Draft, draft.id)
    if now is None:
        raise NotFound(f"the draft “{draft.name}” is no longer there")
    tx.update(replace(now, profile=name))


def take_bis(tx: Transaction, draft: Draft, bis: Bis) -> None:
    """Give "12 bis" its meaning in the draft's profile, for all drafts that are numbered by it: an added paragraph, or
    a second version of one."""
    now = tx.get(Draft, draft.id)
    if now is None:
        raise NotFound(f"the draft “{draft.name}” is no longer there")
    if profile_of(tx, now).bis is bis:
        return
    text = _profile_text(tx, now.profile)
    changed, found = _BIS.subn(f'bis = "{bis}"', text, count=1)
    _keep(tx, now.profile, changed if found else f'bis = "{bis}"\n{text}')


def take_patterns(tx: Transaction, draft: Draft, wanted: Mapping[str, Patterns]) -> None:
    """Write the numbers of the draft's profile in other ways, by language, for all drafts that are numbered by it;
    versions and held numbers keep what they have. Raises InvalidSettings for a pattern that is none."""
    now = tx.get(Draft, draft.id)
    if now is None:
        raise NotFound(f"the draft “{draft.name}” is no longer there")
    text = _profile_text(tx, now.profile)
    changed = with_patterns(text, f"profile “{now.profile}”", wanted)
    if read_profile(changed, "") != read_profile(text, ""):
        _keep(tx, now.profile, changed)


def patterns_in(look: Look, draft: Draft, language: str) -> Patterns:
    """How the draft's profile writes numbers in a language."""
    return patterns_of(profile_of(look, replace(draft, language=language)))


def shipped_patterns(draft: Draft, language: str) -> Patterns | None:
    """How the profile that ships under the name of the draft's does; None where none ships under it."""
    try:
        return patterns_of(profile_named(draft.profile).in_language(language))
    except InvalidSettings:
        return None


def _profile_text(look: Look, name: str) -> str:
    return queries.setting(look, PROFILE.format(name)) or _shipped("profiles", ".toml", name, "profile")


def _keep(tx: Transaction, name: str, text: str) -> None:
    read_profile(text, f"profile “{name}”")
    setting = Setting(id=PROFILE.format(name), value=text)
    if tx.get(Setting, setting.id) is None:
        tx.insert(setting)
    else:
        tx.update(setting)


_BIS = re.compile(r"^bis\s*=.*$", re.MULTILINE)


def take_profile_name(name: str) -> str:
    """What Undo calls it to number by another profile."""
    return f"Number by profile {name}"


def profile_named(name: str) -> Profile:
    """The shipped profile of that name. Raises InvalidSettings naming those there are."""
    return read_profile(_shipped("profiles", ".toml", name, "profile"), f"profile “{name}”")


def profile_texts(own: str | None) -> dict[str, str]:
    """The texts of all shipped profiles by name, and of a person's own file, which may replace one of them.

    Raises InvalidSettings for a file that is no profile.
    """
    found = {name: path.read_text(encoding="utf-8") for name, path in named("profiles", ".toml").items()}
    if own is not None:
        found[profile_name(own)] = own_text(Path(own), "profile")
    return found


def profile_name(path: str) -> str:
    """What a person's own profile calls itself. Raises InvalidSettings."""
    return read_profile(own_text(Path(path), "profile"), Path(path).name).name


def outline_text(name_or_path: str, profiles: Collection[str] = ()) -> str:
    """The text of a shipped outline or of a person's own file, checked with the profile it asks for: a shipped one, or
    one of those named. Raises InvalidSettings.
    """
    if is_name(name_or_path) and not Path(name_or_path).is_file():
        text = _shipped("outlines", ".md", name_or_path, "outline")
    else:
        text = own_text(Path(name_or_path), "outline")
    wanted = read_outline(text, Path(name_or_path).name)
    if wanted.profile and wanted.profile not in profiles:
        profile_named(wanted.profile)
    return text


def own_text(path: Path, what: str, most: int = LARGEST) -> str:
    """The text of a person's own settings file, in UTF-8. Raises InvalidSettings, also as `own_bytes`."""
    try:
        return own_bytes(path, most, what).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidSettings(f"{printable_name(path)}: this {what} is no UTF-8 text; save it as UTF-8") from error


def own_bytes(path: Path, most: int, what: str) -> bytes:
    """What a person's own file holds. Raises InvalidSettings: it cannot be read, or has more than so many bytes.

    No more than that is read, whatever its size is said to be: a device has none, and never ends.
    """
    name = printable_name(path)
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise InvalidSettings(f"{name}: this {what} cannot be read ({error.strerror})") from error
    if len(content) > most:
        size = f"{most // _MB} MB" if most >= _MB else f"{most // 1024} KB"
        raise InvalidSettings(f"{name}: this {what} is larger than {size}; use a smaller file")
    return content


def _shipped(folder: str, suffix: str, name: str, what: str) -> str:
    known = named(folder, suffix)
    if name not in known:
        raise InvalidSettings(
            f"there is no {what} “{name}”; there are {', '.join(known)}, or give the path of your own"
        )
    return known[name].read_text(encoding="utf-8")
