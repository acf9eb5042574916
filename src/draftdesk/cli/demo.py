"""`draftdesk demo`: the main job on the sample, step by step, with the commands that do it."""

import shlex
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from draftdesk.cli.arguments import parser
from draftdesk.cli.run import do
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting import sample as story
from draftdesk.drafting.holding import numbers_of
from draftdesk.drafting.sample import Edit
from draftdesk.drafting.versions import IssueDetails, working_document
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.kit.files import is_unfinished
from draftdesk.kit.places import user_name
from draftdesk.kit.printable import printable_name
from draftdesk.kit.resources import sample
from draftdesk.model.document import printed_text
from draftdesk.model.drafts import Paragraph
from draftdesk.model.errors import CannotWrite, DraftDeskError
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries

_DEFAULT = "draftdesk-demo"
_MARKER = ".draftdesk-demo"
"""An empty file that says whose folder it is."""
_MADE = (
    (story.FILE, "the workspace: sources, snippets, draft, versions and every act, in one file"),
    ("zero-draft.docx", "the zero draft in Word, as issued"),
    ("rev-1.docx", "Rev.1 in Word, with the annex of the sources of each paragraph"),
    ("redline.docx", "what changed from the one to the other, as tracked changes that anyone can accept or reject"),
    ("changes.docx", "the same as a table: before, after, what changed, and room for remarks"),
    ("rev-1.md", "Rev.1 in Markdown"),
    ("rev-1.html", "Rev.1 as a web page"),
    ("coverage.csv", "every recommendation and where it stands, for a spreadsheet"),
    ("coverage.docx", "the same in Word"),
)


def demo(given: Namespace, terminal: Terminal) -> None:
    """Do the main job in a folder of its own, saying each step."""
    folder = Path(given.out or _DEFAULT)
    _empty(folder)
    show = _Show(terminal, folder)
    terminal.say("The main job on the sample: an invented negotiation on fresh water. Each step shows its command.")
    _bring_in(show)
    _sort(show)
    _draft(show)
    _revise(show)
    _compare(show)
    _hand_out(show)
    terminal.say()
    terminal.say(f"Made in {folder}:")
    for name, what in _MADE:
        terminal.say(f"  {name:<16} {what}")
    terminal.say()
    terminal.say(
        "What next: open rev-1.docx, look up a paragraph in its annex, and find it in coverage.csv. Then start"
    )
    terminal.say("your own: draftdesk new NAME.draftdesk, and draftdesk import NAME.draftdesk with your papers.")


def _empty(folder: Path) -> None:
    """Make the folder, or clear it of what an earlier demo left; anything else in it is somebody's own.

    Raises CannotWrite.
    """
    name = printable_name(folder) or str(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        there = sorted(folder.iterdir())
        other = [each for each in there if not _is_ours(each)]
        if there and (other or folder / _MARKER not in there):
            holds = printable_name((other or there)[0])
            raise CannotWrite(f"{name} holds {holds}, which the demo did not make; choose another folder with --out")
        (folder / _MARKER).touch()
        for each in there:
            if each.name != _MARKER:
                each.unlink()
    except OSError as error:
        raise CannotWrite(f"{name} cannot be used for the demo ({error.strerror}); choose another --out") from error


def _is_ours(path: Path) -> bool:
    made = [path.with_name(name) for name, _ in _MADE]
    beside = {_MARKER, f".{story.FILE}.lock", f"{story.FILE}-journal"}
    return path.is_file() and (
        path in made or path.name in beside or any(is_unfinished(path, target) for target in made)
    )


@dataclass(frozen=True, slots=True)
class _Show:
    """Where the demo happens, and who is told."""

    terminal: Terminal
    folder: Path

    @property
    def workspace(self) -> str:
        return str(self.folder / story.FILE)

    def step(self, what: str) -> None:
        self.terminal.say()
        self.terminal.say(what)

    def command(self, *words: str) -> None:
        """Show a command and do it. Raises DraftDeskError where it failed."""
        self.terminal.say("  $ draftdesk " + shlex.join(words))
        if do(parser(words[0]).parse_args(words), _Indented(self.terminal.out, self.terminal.err)):
            raise DraftDeskError(f"the demo stopped at “draftdesk {words[0]}”; what went wrong stands above")

    def act(self, edit: Edit) -> tuple[Paragraph, ...]:
        with open_workspace(Path(self.workspace), who=user_name()) as workspace:
            return story.edit_as_act(workspace, edit)

    def snippet(self, beginning: str) -> Snippet:
        """The snippet that begins so. Raises NotFound."""
        with open_workspace(Path(self.workspace), who=user_name(), read_only=True) as workspace:
            return story.snippet_beginning(workspace.look(), beginning)

    def edited(self, what: str, *paragraphs: Paragraph) -> None:
        self.terminal.say(f"  {what}:")
        with open_workspace(Path(self.workspace), who=user_name(), read_only=True) as workspace:
            look = workspace.look()
            draft = queries.draft_named(look)
            document = working_document(look, draft)
            number = numbers_of(look, draft)
        for paragraph in paragraphs:
            self.terminal.say(f"    {number[paragraph.id].full}  {printed_text(document, paragraph.text)}")


class _Indented(Terminal):
    """A command's answers, set under the command."""

    __slots__ = ()

    def say(self, line: str = "") -> None:
        Terminal.say(self, f"    {line}")


# --- the steps ------------------------------------------------------------------------------------------------------


def _bring_in(show: _Show) -> None:
    start = story.start()
    show.step("1. A workspace: one file for the whole process, with its outline and its own themes.")
    show.command(
        "new",
        show.workspace,
        *("--outline", start.outline, "--vocabulary", start.vocabulary or ""),
    )
    said = (
        "2. The papers of a session come in: a summary and a report …",
        "… recommendation cards, whose columns are understood, with a title to quote them by …",
        "… and a statement, with whose it is.",
    )
    for step, papers in zip(said, story.PAPERS, strict=True):
        show.step(step)
        show.command("import", show.workspace, *(str(sample() / name) for name in papers.names), *_said_of(papers))
    show.command("sources", show.workspace)


def _said_of(papers: story.Papers) -> list[str]:
    details = papers.details
    title = ["--title", details.title] if details.title else []
    return [
        *("--session", details.session),
        *title,
        *(word for name in details.submitters for word in ("--submitter", name)),
    ]


def _freeze(show: _Show, details: IssueDetails) -> None:
    show.command("freeze", show.workspace, "--label", details.label, "--date", details.date)


def _sort(show: _Show) -> None:
    show.step("3. Most snippets were tagged by the headings they stood under. One gets another theme by hand …")
    words, label = story.TAGGED
    show.command("tag", show.workspace, show.snippet(words).reference, "--add", label)
    show.step("… and one is set aside, with the reason that the coverage will give.")
    words, reason = story.ASIDE
    show.command("set-aside", show.workspace, show.snippet(words).reference, "--reason", reason)


def _draft(show: _Show) -> None:
    show.step("4. The draft fills itself from what was sorted. Every recommendation is in one of three counts.")
    show.command("assemble", show.workspace)
    show.step("5. The draft is issued: this text and these numbers will never change.")
    _freeze(show, story.ZERO_DRAFT)
    show.command(
        "export", show.workspace, "--version", story.ZERO_DRAFT.label, "--out", str(show.folder / "zero-draft.docx")
    )


def _revise(show: _Show) -> None:
    show.step("6. A round of talks later the text is revised. Each edit is an act that can be undone.")
    for edit in story.EDITS:
        show.edited(edit.what, *show.act(edit))
    _freeze(show, story.REVISION)
    show.command("versions", show.workspace)


def _compare(show: _Show) -> None:
    versions = [f"{show.workspace}#{each.label}" for each in (story.ZERO_DRAFT, story.REVISION)]
    show.step("7. What really changed from the zero draft to Rev.1: tracked changes in Word, a table for remarks …")
    show.command("compare", *versions, "--out", str(show.folder / "redline.docx"))
    show.command("compare", *versions, "--layout", "table", "--out", str(show.folder / "changes.docx"))
    show.step("… and one paragraph through all versions.")
    show.command("history", show.workspace, story.FOLLOWED)


def _hand_out(show: _Show) -> None:
    show.step("8. Rev.1 as Word with the annex of its sources, as Markdown, and as a web page.")
    show.command("export", show.workspace, "--sources", "--out", str(show.folder / "rev-1.docx"))
    show.command("export", show.workspace, "--out", str(show.folder / "rev-1.md"))
    show.command("export", show.workspace, "--out", str(show.folder / "rev-1.html"))
    show.step("9. For everybody who asks where their recommendation is: in, where, and if not, why not.")
    show.command("coverage", show.workspace, "--out", str(show.folder / "coverage.csv"))
    show.command("coverage", show.workspace, "--out", str(show.folder / "coverage.docx"))
    show.step("10. The workspace is whole, and remembers everything that was done.")
    show.command("check", show.workspace)
    show.command("acts", show.workspace)
