"""The sample: an invented negotiation on fresh water, brought in, sorted, drafted, issued, and revised once."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from draftdesk.drafting import composing
from draftdesk.drafting.arriving import read_all
from draftdesk.drafting.assembling import assemble, assemble_name
from draftdesk.drafting.deciding import set_aside, set_aside_name
from draftdesk.drafting.sources import Details, ReadSource
from draftdesk.drafting.storing import store_as_act
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.drafting.versions import IssueDetails, freeze_as_act
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace
from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.resources import sample
from draftdesk.model import inline
from draftdesk.model.drafts import Draft, Paragraph
from draftdesk.model.errors import CannotWrite, DraftDeskError, NotFound
from draftdesk.model.sources import Confidence, Snippet
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace, open_workspace

FILE = "water.draftdesk"
"""What the sample's workspace is called."""


@dataclass(frozen=True, slots=True)
class Papers:
    """Documents of the sample that come in together, by name, with what is said of them."""

    names: tuple[str, ...]
    details: Details


PAPERS = (
    Papers(("session-summary.docx", "report.md"), Details(session="3")),
    Papers(
        ("recommendation-cards.csv",),
        Details(session="3", title="Recommendation cards for the third thematic session"),
    ),
    Papers(("statement.txt",), Details(session="3", submitters=("Landlocked developing countries",))),
)
TAGGED = ("Monitor withdrawals of groundwater", "theme:Data and early warning")
"""How the snippet begins that is tagged by hand, and its tag."""
ASIDE = (
    "Develop international guidance on pharmaceuticals and microplastics in fresh water, led",
    "Who leads the work is for the second round; the proposal itself is in the summary",
)
"""How the snippet begins that is set aside, and why."""
ZERO_DRAFT = IssueDetails(label="Zero draft", date="5 February")
REVISION = IssueDetails(label="Rev.1", date="12 March")
FOLLOWED = "12 (a)"
"""The number, in both versions, of a paragraph that the revision rewords."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A change between the two versions: what it is, what Undo calls it, and the work; it gives what it changed."""

    what: str
    name: str
    work: Callable[[Transaction, Draft], tuple[Paragraph, ...]]


def start() -> NewWorkspace:
    """What the sample's workspace starts with."""
    return NewWorkspace(outline=str(sample() / "outline.md"), vocabulary=str(sample() / "theme.csv"))


def snippet_beginning(look: Look, words: str) -> Snippet:
    """The snippet that begins so. Raises NotFound."""
    for snippet in queries.snippets(look):
        if snippet.text.startswith(words):
            return snippet
    raise NotFound(f"the sample has no recommendation “{words} …”: install DraftDesk again")


def build(path: Path, *, who: str, progress: Progress = silent) -> None:
    """Make the sample's workspace, whole or not at all. Raises CannotWrite where something has that name."""
    if path.exists():
        raise CannotWrite(f"{path.name} exists already; open it, or choose another name")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".sample-", dir=path.parent) as folder:
            made = Path(folder) / path.name
            new_workspace(made, start(), who=who)
            with open_workspace(made, who=who) as workspace:
                _go_through(workspace, progress)
            made.replace(path)
    except OSError as error:
        raise CannotWrite(f"{path.name} cannot be made ({error.strerror}); free some space and try again") from error


def _go_through(workspace: Workspace, progress: Progress) -> None:
    steps: list[Callable[[Workspace], None]] = [
        *(partial(_bring_in, papers=papers) for papers in PAPERS),
        _sort,
        _assemble,
        partial(_freeze, details=ZERO_DRAFT),
        _revise,
        partial(_freeze, details=REVISION),
    ]
    for number, step in enumerate(steps):
        progress(number, len(steps), "")
        step(workspace)
    progress(len(steps), len(steps), "")


def _bring_in(workspace: Workspace, papers: Papers) -> None:
    read: list[ReadSource] = []
    for found in read_all([sample() / name for name in papers.names], workspace.look(), silent):
        if isinstance(found, DraftDeskError):
            raise found
        read.append(found)
    store_as_act(workspace, read, papers.details, (Confidence.LISTED,))


def _sort(workspace: Workspace) -> None:
    words, label = TAGGED
    tagged = snippet_beginning(workspace.look(), words)
    workspace.act(f"Tag {tagged.reference}", "Sources", lambda tx: tag_snippets(tx, [tagged], [label])).result()
    words, reason = ASIDE
    aside, draft = snippet_beginning(workspace.look(), words), _draft(workspace)
    workspace.act(set_aside_name([aside]), "Compose", lambda tx: set_aside(tx, draft, aside, reason)).result()


def _assemble(workspace: Workspace) -> None:
    draft = _draft(workspace)
    workspace.act(assemble_name(draft.name), "Compose", lambda tx: assemble(tx, draft)).result()


def _revise(workspace: Workspace) -> None:
    for edit in EDITS:
        edit_as_act(workspace, edit)


def edit_as_act(workspace: Workspace, edit: Edit) -> tuple[Paragraph, ...]:
    """Do an edit as the window would: one act, which undo takes back. Returns what it changed."""
    draft = _draft(workspace)
    return workspace.act(edit.name, "Compose", lambda tx: edit.work(tx, draft)).result().value


def _freeze(workspace: Workspace, details: IssueDetails) -> None:
    freeze_as_act(workspace, _draft(workspace), details)


def _draft(workspace: Workspace) -> Draft:
    return queries.draft_named(workspace.look())


# --- the edits ------------------------------------------------------------------------------------------------------


def _saying(tx: Transaction, draft: Draft, beginning: str) -> Paragraph:
    """The paragraph that begins so. Raises NotFound."""
    for paragraph in in_order(queries.paragraphs(tx, draft.id)):
        if inline.plain(paragraph.text).startswith(beginning):
            return paragraph
    raise NotFound(f"the sample's draft has no paragraph “{beginning} …”: install DraftDesk again")


def _reword(tx: Transaction, draft: Draft) -> tuple[Paragraph, ...]:
    paragraph = _saying(tx, draft, "End open defecation")
    return (composing.edit(tx, paragraph.id, paragraph.text.replace("End open", "End, by 2030, open", 1)),)


def _split(tx: Transaction, draft: Draft) -> tuple[Paragraph, ...]:
    """At the first comma, after which a new sentence begins."""
    paragraph = _saying(tx, draft, "Plan water and energy")
    first, second = composing.split(tx, paragraph.id, inline.plain(paragraph.text).index(", and "))
    words = second.text.removeprefix(", and ")
    return first, composing.edit(tx, second.id, words[:1].upper() + words[1:])


def _footnote(tx: Transaction, draft: Draft) -> tuple[Paragraph, ...]:
    paragraph = _saying(tx, draft, "Reaffirm the human right")
    water = "drinking water and sanitation,"  # English has the mark behind the comma
    at = inline.plain(paragraph.text).index(water) + len(water)
    composing.add_footnote(tx, paragraph.id, at, "See General Assembly resolution 64/292.")
    return (tx.get(Paragraph, paragraph.id) or paragraph,)


def _point(tx: Transaction, draft: Draft) -> tuple[Paragraph, ...]:
    paragraph, target = _saying(tx, draft, "Monitor withdrawals"), _saying(tx, draft, "Exchange hydrological data")
    longer = composing.edit(tx, paragraph.id, paragraph.text + ", and exchange them as set out in paragraph ")
    composing.add_reference(tx, paragraph.id, len(inline.plain(longer.text)), target.id)
    return (tx.get(Paragraph, paragraph.id) or longer,)


EDITS = (
    Edit("Reword a paragraph", "Reword a paragraph", _reword),
    Edit("Split a paragraph in two", "Split a paragraph", _split),
    Edit("Add a footnote", "Add a footnote", _footnote),
    Edit("Point from one paragraph to another; the number will follow its paragraph", "Add a cross-reference", _point),
)
