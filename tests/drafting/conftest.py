"""A drafter's desk: a workspace made as the program makes it, and the few gestures that every story needs."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from draftdesk.drafting.assembling import assemble
from draftdesk.drafting.sources import Details, ReadSource
from draftdesk.drafting.storing import store_source
from draftdesk.drafting.versions import IssueDetails, freeze_as_act, working_document
from draftdesk.drafting.workspaces import NewWorkspace, check, new_workspace, open_workspace
from draftdesk.model import inline
from draftdesk.model.document import printed_text
from draftdesk.model.drafts import Outcome
from draftdesk.model.sources import Block, BlockStyle, Locator, Reading, SnippetKind, Suggestion
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.schema import logged

THEMES = "name,parent,synonyms,colour\nWater,,Fresh water,\nData,,Statistics,\nLabour mobility,,,\n"


def suggestion(text, kind="commitment", tags=(), contributors=(), kinds=(), page=None, **more):
    """A recommendation as a reader offers it."""
    return Suggestion(
        text=text,
        quoted=more.pop("quoted", text),
        kind=SnippetKind(kind),
        tags=tuple(tags),
        contributors=tuple(contributors),
        contributor_kinds=tuple(kinds),
        locator=Locator(page=page, block=0, end_block=0, start=0, end=len(text)),
        **more,
    )


class Desk:
    """One workspace with its draft."""

    def __init__(self, path):
        self.path = path
        self.workspace = open_workspace(path, who="Ana")
        self._papers = 0

    @property
    def look(self):
        return self.workspace.look()

    @property
    def draft(self):
        return queries.drafts(self.look)[0]

    def act(self, work, *given, **more):
        """One act of the drafter's; what it returns is what the work returned."""
        return self.changed(lambda tx: work(tx, *given, **more)).value

    def changed(self, work, name="Act"):
        return self.workspace.act(name, "Compose", work).result()

    def undo(self):
        return self.workspace.undo().result()

    def redo(self):
        return self.workspace.redo().result()

    def reopen(self):
        self.workspace.close()
        self.workspace = open_workspace(self.path, who="Ana")

    def bring_in(self, *offered, name="session-summary.txt", title="", reading_title="", **details):
        """A source with those recommendations; plain texts are commitments."""
        self._papers += 1
        texts = [each if isinstance(each, str) else each.quoted for each in offered]
        content = f"{self._papers}\n".encode() + "\n".join(texts).encode()
        found = ReadSource(
            file_name=name,
            content=content,
            sha256=hashlib.sha256(content).hexdigest(),
            reading=Reading(
                reader="txt",
                version=1,
                title=reading_title,
                blocks=tuple(Block(n=n, text=text, style=BlockStyle.BODY) for n, text in enumerate(texts)),
            ),
            suggestions=tuple(suggestion(each) if isinstance(each, str) else each for each in offered),
            warnings=(),
        )
        return self.act(store_source, found, Details(title=title, **details))

    def assemble(self):
        return self.changed(lambda tx: assemble(tx, self.draft), "Assemble")

    def freeze(self, label="Zero draft", **more):
        return freeze_as_act(self.workspace, self.draft, IssueDetails(label=label, **more))

    def paragraphs(self):
        return in_order(queries.paragraphs(self.look, self.draft.id))

    def document(self):
        return working_document(self.look, self.draft)

    def lines(self):
        """The draft as printed, a line a paragraph: its number and words."""
        document = self.document()
        return [f"{each.number} {printed_text(document, each.text)}".strip() for each in document.paragraphs]

    def under(self, heading):
        """The words of what stands under the heading of that text, up to the next heading."""
        found, within = [], False
        for each in self.paragraphs():
            if each.role.heading_level:
                within = inline.plain(each.text) == heading
            elif within:
                found.append(inline.plain(each.text))
        return found

    def paragraph(self, beginning):
        """The one paragraph that begins with those words."""
        (found,) = [each for each in self.paragraphs() if inline.plain(each.text).startswith(beginning)]
        return found

    def again(self, paragraph):
        """The paragraph as it stands now, None where it is gone."""
        return next((each for each in self.paragraphs() if each.id == paragraph.id), None)

    def snippet(self, beginning):
        (found,) = [each for each in queries.snippets(self.look) if each.text.startswith(beginning)]
        return found

    def sources_of(self, paragraph):
        """The words of the snippets that the paragraph came from."""
        snippets = {each.id: each.text for each in queries.snippets(self.look)}
        return sorted(
            snippets.get(each.snippet_id or "", each.quoted)
            for each in queries.provenance(self.look, self.draft.id)
            if each.paragraph_id == paragraph.id
        )

    def relations(self, paragraph):
        return [
            str(each.relation)
            for each in queries.provenance(self.look, self.draft.id)
            if each.paragraph_id == paragraph.id
        ]

    def decision(self, snippet):
        return next(
            (each for each in queries.decisions(self.look, self.draft.id) if each.snippet_id == snippet.id), None
        )

    def outcome(self, snippet):
        found = self.decision(snippet)
        return None if found is None else found.outcome

    def content(self):
        """Every row of every logged table, its hidden number too."""
        return {
            table.name: self.look.tuples(f'SELECT * FROM "{table.name}" ORDER BY {", ".join(table.key)}')
            for table in logged()
        }

    def require_sound(self):
        """What holds after every act, whatever it was."""
        assert self.look.tuples("PRAGMA foreign_key_check") == []
        paragraphs = queries.paragraphs(self.look, self.draft.id)
        ids = {each.id for each in paragraphs}
        assert len(in_order(paragraphs)) == len(paragraphs), "a circle"
        assert {each.parent_id for each in paragraphs} <= ids | {None}
        reached = {each.snippet_id for each in queries.provenance(self.look, self.draft.id)} - {None}
        decisions = queries.decisions(self.look, self.draft.id)
        assert len({each.snippet_id for each in decisions}) == len(decisions)
        is_in = {Outcome.PLACED, Outcome.MERGED}
        assert {each.snippet_id for each in decisions if each.outcome in is_in} == reached
        assert {each.into for each in decisions} <= ids | {None}
        assert all((each.into is not None) == (each.outcome in is_in) for each in decisions)

    def close(self):
        self.workspace.close()
        assert check(self.path) == ()


@pytest.fixture(scope="session")
def offer() -> Callable:
    return suggestion


@pytest.fixture(scope="session")
def new_desk() -> type[Desk]:
    return Desk


@pytest.fixture(scope="session")
def new_talks(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A workspace about water, data and labour mobility with that outline, made once: to be copied, not opened."""
    made: dict[str, Path] = {}

    def make(outline):
        if outline not in made:
            folder = tmp_path_factory.mktemp("talks")
            (folder / "theme.csv").write_text(THEMES, encoding="utf-8")
            named = outline
            if outline.startswith("#"):
                named = str(folder / "outline.md")
                Path(named).write_text(outline, encoding="utf-8")
            start = NewWorkspace(outline=named, vocabulary=str(folder / "theme.csv"))
            new_workspace(folder / "talks.draftdesk", start, who="Ana")
            made[outline] = folder / "talks.draftdesk"
        return made[outline]

    return make


@pytest.fixture
def desk_with(tmp_path: Path, new_talks: Callable[[str], Path]) -> Iterator[Callable[..., Desk]]:
    """Makes desks: `outline` is the name of a shipped one, or an outline's own text."""
    made: list[Desk] = []

    def make(outline="compact"):
        path = tmp_path / f"talks{len(made) or ''}.draftdesk"
        shutil.copyfile(new_talks(outline), path)
        made.append(Desk(path))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(desk_with: Callable[..., Desk]) -> Desk:
    """A desk with a compact on it, about water, data and labour mobility."""
    return desk_with()
