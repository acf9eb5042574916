"""The settings that ship with the program or come from a person's file: outlines and profiles by name or path."""

from pathlib import Path

from draftdesk.kit.resources import is_name, named
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.outline import read_outline
from draftdesk.model.profile import Profile, read_profile


def profile_named(name: str) -> Profile:
    """The shipped profile of that name. Raises InvalidSettings naming those there are."""
    return read_profile(_shipped("profiles", ".toml", name, "profile"), f"profile “{name}”")


def outline_text(name_or_path: str) -> str:
    """The text of a shipped outline or of a person's own file, checked with the profile it asks for.

    Raises InvalidSettings.
    """
    if is_name(name_or_path) and not Path(name_or_path).is_file():
        text = _shipped("outlines", ".md", name_or_path, "outline")
    else:
        text = own_text(Path(name_or_path), "outline")
    wanted = read_outline(text, Path(name_or_path).name)
    if wanted.profile:
        profile_named(wanted.profile)
    return text


def own_text(path: Path, what: str) -> str:
    """The text of a person's own settings file, in UTF-8. Raises InvalidSettings."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InvalidSettings(f"{path.name}: this {what} cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise InvalidSettings(f"{path.name}: this {what} is no UTF-8 text; save it as UTF-8") from error


def _shipped(folder: str, suffix: str, name: str, what: str) -> str:
    known = named(folder, suffix)
    if name not in known:
        raise InvalidSettings(
            f"there is no {what} “{name}”; there are {', '.join(known)}, or give the path of your own"
        )
    return known[name].read_text(encoding="utf-8")
