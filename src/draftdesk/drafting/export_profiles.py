"""Export profiles: those that ship with the program, and the workspace's own, which are its settings and can be undone.

A person names a profile as its file is called or as it calls itself: "masthead-document" is "Masthead document".
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from draftdesk.drafting.profiles import own_bytes, own_text
from draftdesk.kit.printable import printable_name
from draftdesk.kit.resources import named
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import InvalidSettings, NotAllowed, NotFound
from draftdesk.model.export_profile import INFORMAL, ExportProfile, Page, for_others
from draftdesk.model.export_profile_toml import (
    LARGEST,
    LARGEST_TEMPLATE,
    checked,
    read_export_profile,
    write_export_profile,
)
from draftdesk.model.folding import fold
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import EXPORT_PROFILE, Setting
from draftdesk.workspace.transaction import Transaction

_CHOSEN = "export-profile-of:{}"
"""The setting that names the profile a draft is exported with."""


def shipped_export_profiles() -> dict[str, ExportProfile]:
    """The profiles that are always there, by their names, the usual one first."""
    paths = named("export-profiles", ".toml").values()
    found = (read_export_profile(path.read_text(encoding="utf-8"), path.name) for path in paths)
    return {each.name: each for each in sorted(found, key=lambda each: (each.name != INFORMAL.name, each.name))}


def own_export_profiles(look: Look) -> dict[str, str]:
    """The TOML of the workspace's own profiles by their names, in alphabetical order."""
    head = EXPORT_PROFILE.format("")
    found = {each.id.removeprefix(head): each.value for each in look.all(Setting) if each.id.startswith(head)}
    return dict(sorted(found.items(), key=lambda each: fold(each[0])))


def export_profile_names(look: Look) -> list[str]:
    """All names a profile can be chosen by: the shipped ones, then the workspace's own."""
    return [*shipped_export_profiles(), *own_export_profiles(look)]


def export_profile(look: Look, name: str) -> ExportProfile:
    """The profile of that name. Raises InvalidSettings naming those there are."""
    own = own_export_profiles(look)
    found = _called(name, own)
    if found:
        return read_export_profile(own[found], f"export profile “{found}”")
    shipped = shipped_export_profiles()
    found = _called(name, shipped)
    if not found:
        there = ", ".join(f"“{each}”" for each in (*shipped, *own))
        raise InvalidSettings(f"there is no export profile “{name}”; there are {there}, or give the path of your own")
    return shipped[found]


def export_profile_given(look: Look, name_or_path: str) -> ExportProfile:
    """The profile of that name, or else in the file of that path. Raises InvalidSettings."""
    path = Path(name_or_path)
    if path.suffix.lower() == ".toml" or (not _called(name_or_path, export_profile_names(look)) and path.is_file()):
        return export_profile_in(path)
    return export_profile(look, name_or_path)


def chosen_export_profile(look: Look, draft: Draft) -> ExportProfile:
    """The profile that the draft is exported with: the one chosen last, else that of an informal paper."""
    name = queries.setting(look, _CHOSEN.format(draft.id))
    return export_profile(look, name) if _called(name, export_profile_names(look)) else INFORMAL


def choose_export_profile(tx: Transaction, draft: Draft, name: str) -> None:
    """Export the draft with that profile from now on. Raises InvalidSettings where there is none of the name."""
    _set(tx, _CHOSEN.format(draft.id), export_profile(tx, name).name)


def add_export_profile(tx: Transaction, profile: ExportProfile) -> None:
    """Keep a new profile. Raises NotAllowed where the name is taken, InvalidSettings where it cannot be so."""
    _require_free(tx, profile.name)
    _set(tx, EXPORT_PROFILE.format(profile.name), _sound(profile))


def change_export_profile(tx: Transaction, name: str, profile: ExportProfile) -> None:
    """Put the profile in place of one of the workspace's own, by another name where it has another.

    Drafts that were exported with it still are. Raises NotAllowed for a shipped profile, or where the new name is
    taken, NotFound where there is none of that name, InvalidSettings where a setting is not possible.
    """
    now = _own(tx, name)
    text = _sound(profile)
    if now == profile.name:
        _set(tx, EXPORT_PROFILE.format(now), text)
        return
    if fold(now) != fold(profile.name):
        _require_free(tx, profile.name)
    tx.delete(Setting(id=EXPORT_PROFILE.format(now), value=""))
    _set(tx, EXPORT_PROFILE.format(profile.name), text)
    head = _CHOSEN.format("")
    followed = [each for each in tx.all(Setting) if each.id.startswith(head) and each.value == now]
    tx.update(*(replace(each, value=profile.name) for each in followed))


def rename_export_profile(tx: Transaction, name: str, new: str) -> None:
    """Call a profile of the workspace's own something else. Raises as `change_export_profile`."""
    change_export_profile(tx, name, replace(export_profile(tx, _own(tx, name)), name=" ".join(new.split())))


def delete_export_profile(tx: Transaction, name: str) -> None:
    """Take a profile of the workspace's own away; what was exported with it stays as it is. Raises NotAllowed for a
    shipped one, NotFound."""
    tx.delete(Setting(id=EXPORT_PROFILE.format(_own(tx, name)), value=""))


def import_export_profile(tx: Transaction, path: Path) -> ExportProfile:
    """Keep the profile of a file, under another name where its own is taken by another profile; returned as it is
    kept. The same profile is kept once. Raises InvalidSettings."""
    profile = export_profile_in(path)
    names = export_profile_names(tx)
    count, name = 1, profile.name
    while found := _called(name, names):
        if for_others(export_profile(tx, found)) == for_others(replace(profile, name=found)):
            return export_profile(tx, found)
        count += 1
        name = f"{profile.name[:50].rstrip()} {count}"
    kept = replace(profile, name=name)
    add_export_profile(tx, kept)
    return kept


def write_export_profile_file(profile: ExportProfile, target: Path, *, overwrite: bool) -> None:
    """Write the profile, with its template, as one file that others may have. Raises CannotWrite."""
    from draftdesk.writing.safely import write_bytes

    write_bytes(target, write_export_profile(for_others(profile)).encode(), overwrite=overwrite)


def export_profile_in(path: Path) -> ExportProfile:
    """The profile of a file. Raises InvalidSettings: it is none, or its template is unfit."""
    profile = read_export_profile(own_text(path, "export profile", LARGEST), printable_name(path))
    return _fit(profile) if profile.template else profile


def with_template(profile: ExportProfile, path: Path) -> ExportProfile:
    """The profile on a person's own .docx or .dotx: its styles are used, and its page where that is A4 or Letter.

    What of the template is no style stays behind. Raises InvalidSettings: it holds macros, is damaged or no Word file.
    """
    from draftdesk.ooxml.templates import fit_template

    name = printable_name(path)
    found = fit_template(own_bytes(path, LARGEST_TEMPLATE, "template"), name)
    if len(found.content) > LARGEST_TEMPLATE:
        raise InvalidSettings(f"{name} is larger than 5 MB; use a smaller template")
    page = profile.page if found.page is None else _lines_as(found.page, profile.page)
    return replace(profile, template_name=name[:_LONGEST_NAME], template=found.content, template_styles=(), page=page)


def choose_export_profile_name(name: str) -> str:
    """What Undo calls it to export with another profile."""
    return f"Export with profile {name}"


def add_export_profile_name(name: str) -> str:
    """What Undo calls it to keep a new profile, also one of a file."""
    return f"Add profile {name}"


def change_export_profile_name(name: str) -> str:
    """What Undo calls it to change a profile of the workspace's own, or what it is called."""
    return f"Change profile {name}"


def delete_export_profile_name(name: str) -> str:
    """What Undo calls it to take a profile away."""
    return f"Delete profile {name}"


def without_template(profile: ExportProfile) -> ExportProfile:
    return replace(profile, template_name="", template=b"", template_styles=())


def missing_styles(profile: ExportProfile) -> tuple[str, ...]:
    """The names of the styles that the profile's template does not have: they are added to what is exported. Raises
    InvalidSettings where the template is unfit."""
    from draftdesk.writing.word_base import missing_styles as missing

    return missing(profile) if profile.template else ()


_LONGEST_NAME = 200


def _lines_as(page: Page, numbered: Page) -> Page:
    """The page with its lines numbered as on the other."""
    return replace(
        page,
        line_numbers=numbered.line_numbers,
        line_numbers_every=numbered.line_numbers_every,
        line_numbers_mm=numbered.line_numbers_mm,
    )


def _fit(profile: ExportProfile) -> ExportProfile:
    from draftdesk.ooxml.templates import fit_template

    name = profile.template_name or f"the template of “{profile.name}”"
    return replace(profile, template=fit_template(profile.template, name).content)


def _sound(profile: ExportProfile) -> str:
    """The profile's TOML, with a template that is fit, where all of it is possible."""
    return write_export_profile(checked(_fit(profile) if profile.template else profile))


def _called(name: str, known: Mapping[str, object] | list[str]) -> str:
    """Which of the names is meant, "" for none. Case, hyphens and blanks do not matter."""
    wanted = _key(name)
    return next((each for each in known if _key(each) == wanted), "")


def _key(name: str) -> str:
    return " ".join(fold(name).replace("-", " ").split())


def _own(look: Look, name: str) -> str:
    found = _called(name, own_export_profiles(look))
    if found:
        return found
    if shipped := _called(name, shipped_export_profiles()):
        raise NotAllowed(f"“{shipped}” ships with the program and stays as it is; change a copy of it")
    raise NotFound(f"there is no export profile “{name}” in this workspace")


def _require_free(look: Look, name: str) -> None:
    if taken := _called(name, export_profile_names(look)):
        raise NotAllowed(f"there is an export profile “{taken}” already; choose another name")


def _set(tx: Transaction, name: str, value: str) -> None:
    setting = Setting(id=name, value=value)
    if tx.get(Setting, name) is None:
        tx.insert(setting)
    else:
        tx.update(setting)
