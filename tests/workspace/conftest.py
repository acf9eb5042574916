"""A small process that every test of the workspace can start from."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from draftdesk.model.canonical import checksum
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Draft, Issue, Paragraph, Role, Version
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet, Source, Visibility
from draftdesk.model.vocabulary import Contributor, Facet, Tag
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import VersionParagraph
from draftdesk.workspace.schema import logged
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Changed, Workspace, create, open_workspace

Content = dict[str, list[tuple[Any, ...]]]


@dataclass
class Process:
    """Rows that a workspace begins with, and makers of more that fit them."""

    theme: Facet = field(default_factory=lambda: Facet(id=new_id(), name="theme", title="Theme"))
    source: Source = field(default_factory=lambda: Source(id=new_id(), code="TS1", title="Summary of session one"))
    private: Source = field(
        default_factory=lambda: Source(
            id=new_id(), code="X1", title="Memo in confidence", visibility=Visibility.INTERNAL
        )
    )
    draft: Draft = field(default_factory=lambda: Draft(id=new_id(), name="compact", title="A compact"))
    people: tuple[Contributor, ...] = field(
        default_factory=lambda: (
            Contributor(id=new_id(), name="Côte d’Ivoire", code="CIV", names=("Ivory Coast",)),
            Contributor(id=new_id(), name="Philippines", code="PHI"),
        )
    )
    tags: tuple[Tag, ...] = ()
    _counter: Iterator[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        names = ("Data", "Labour mobility", "Détention")
        self.tags = tuple(
            Tag(id=new_id(), facet_id=self.theme.id, name=name, position=at, synonyms=("statistics",) * (not at))
            for at, name in enumerate(names)
        )

    def seed(self, tx: Transaction) -> None:
        tx.insert(self.theme, *self.tags, *self.people, self.source, self.private, self.draft)

    def snippet(self, text: str, **more: Any) -> Snippet:
        n = next(self._counter)
        values = {"source_id": self.source.id, "reference": f"TS1/h/{n}", "quoted": text, "position": n, **more}
        return Snippet(id=new_id(), text=text, **values)

    def paragraph(self, text: str, **more: Any) -> Paragraph:
        n = next(self._counter)
        values = {"draft_id": self.draft.id, "ord": f"{n:04}", "role": Role.OPERATIVE, **more}
        return Paragraph(id=new_id(), text=text, **values)

    def version(self, label: str, *texts: str, **more: Any) -> tuple[Any, ...]:
        """The rows of an issued version: itself, its paragraphs, and what lists it."""
        lines = [
            PrintedParagraph(id=new_id(), role=Role.OPERATIVE, text=text, number=f"{n}.")
            for n, text in enumerate(texts, 1)
        ]
        values = {"draft_id": self.draft.id, "sha256": checksum(Document(title="", paragraphs=tuple(lines))), **more}
        version = Version(id=new_id(), label=label, **values)
        paragraphs = [
            VersionParagraph(
                version_id=version.id,
                n=n,
                paragraph_id=line.id,
                parent_id=None,
                role=line.role,
                number=line.number,
                depth=0,
                text=line.text,
                language="",
                status=line.status,
                draft_text=line.text,
                section="",
                label="",
            )
            for n, line in enumerate(lines)
        ]
        return version, *paragraphs, Issue(id=new_id(), draft_id=version.draft_id, version_id=version.id, label=label)


def content_of(path: Path) -> Content:
    """All rows of all logged tables, their hidden numbers too."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table.name: connection.execute(f'SELECT * FROM "{table.name}" ORDER BY {", ".join(table.key)}').fetchall()
            for table in logged()
        }


@pytest.fixture(scope="session")
def contents() -> Callable[[Path], Content]:
    return content_of


@pytest.fixture(scope="session")
def new_process() -> type[Process]:
    return Process


@pytest.fixture
def process() -> Process:
    return Process()


@pytest.fixture
def path(tmp_path: Path, process: Process) -> Path:
    """A workspace file holding the process."""
    made = tmp_path / "talks.draftdesk"
    create(made, process.seed, who="Ana")
    return made


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with open_workspace(path, who="Ana") as opened:
        yield opened


@pytest.fixture
def look(workspace: Workspace) -> Look:
    return workspace.look()


@pytest.fixture
def put(workspace: Workspace) -> Callable[..., Changed[None]]:
    """Puts rows in, as one act."""
    return lambda *rows: workspace.act("Put in", "here", lambda tx: tx.insert(*rows)).result()
