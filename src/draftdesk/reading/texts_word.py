"""A Word file in, a text out as it is compared, with the package it stands in."""

from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Text
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.passages import word_passages


def word_text(package: Package, progress: Progress) -> Text:
    """What a Word file says."""
    return Text(name=package.name, passages=word_passages(package, progress), title=package.title)


def opened(content: bytes, name: str) -> Package:
    return open_package(content, name)
