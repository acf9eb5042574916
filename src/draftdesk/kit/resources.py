"""Finding what ships with the program: in the installed package, or in the checkout it runs from."""

import re
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]*")


def _root(folder: str) -> Path:
    package = Path(__file__).resolve().parent.parent
    for place in (package / folder, package.parent.parent / folder):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"DraftDesk's own folder '{folder}' is missing: install the program again")


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`. It need not exist."""
    return _root("resources").joinpath(*parts)


def sample() -> Path:
    """The folder with the sample's source documents and outline."""
    return _root("drafts")


def named(folder: str, suffix: str) -> dict[str, Path]:
    """The resources of one kind by name: `named("outlines", ".md")["compact"]`."""
    return {path.stem: path for path in sorted(resource(folder).glob(f"*{suffix}"))}


def is_name(text: str) -> bool:
    """Whether a word on the command line can only be a resource's name, never a path."""
    return bool(_NAME.fullmatch(text)) and "." not in text
