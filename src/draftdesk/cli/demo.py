"""`draftdesk demo`: the main job on the sample, step by step, with the commands that do it."""

import shlex
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from draftdesk.cli.arguments import parser
from draftdesk.cli.run import do
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting import composing
from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.versions import working_document
from draftdesk.drafting.workspaces import Transaction, open_workspace
from draftdesk.kit.files import is_unfinished
from draftdesk.kit.places import user_name
from draftdesk.kit.printable import printable_name
from draftdesk.kit.resources import sample
from draftdesk.model import inline
from draftdesk.model.document import printed_text
from draftdesk.model.drafts import Draft, Paragraph
from draftdesk.model.errors import CannotWrite, DraftDeskError, NotFound
from draftdesk.model.numbering import numbers
from draftdesk.model.sources import Snippet
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries

_DEFAULT = "draftdesk-demo"
_WORKSPACE = "water.draftdesk"
_MARKER = ".draftdesk-demo"
"""An empty file that says whose folder it is."""
_MADE = (
    (_WORKSPACE, "the workspace: sources, snippets, draft, versions and every act, in one file"),
    ("zero-draft.docx", "the zero draft in Word, as issued"),
    ("rev-1.docx", "Rev.1 in Word, with the annex of the sources of each paragraph"),
    ("rev-1.md", "Rev.1 in Markdown"),
    ("rev-1.html", "Rev.1 as a web page"),
    ("coverage.csv", "every recommendation and where it stands, for a spreadsheet"),
    ("coverage.docx", "the same in Word"),
)
Value = TypeVar("Value")


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
    beside = {_MARKER, f".{_WORKSPACE}.lock", f"{_WORKSPACE}-journal"}
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
        return str(self.folder / _WORKSPACE)

    def step(self, what: str) -> None:
        self.terminal.say()
        self.terminal.say(what)

    def command(self, *words: str) -> None:
        """Show a command and do it. Raises DraftDeskError where it failed."""
        self.terminal.say("  $ draftdesk " + shlex.join(words))
        if do(parser().parse_args(words), _Indented(self.terminal.out, self.terminal.err)):
            raise DraftDeskError(f"the demo stopped at “draftdesk {words[0]}”; what went wrong stands above")

    def act(self, name: str, work: Callable[[Transaction, Draft], Value]) -> Value:
        """An edit as the window would do it: one act, which undo takes back."""
        with open_workspace(Path(self.workspace), who=user_name()) as workspace:
            draft = queries.draft_named(workspace.look())
            return workspace.act(name, "Compose", lambda tx: work(tx, draft)).result().value

    def snippet(self, beginning: str) -> Snippet:
        """The snippet that begins so. Raises NotFound."""
        with open_workspace(Path(self.workspace), who=user_name(), read_only=True) as workspace:
            for snippet in queries.snippets(workspace.look()):
                if snippet.text.startswith(beginning):
                    return snippet
        raise NotFound(f"the sample has no recommendation “{beginning} …”: install DraftDesk again")

    def edited(self, what: str, *paragraphs: Paragraph) -> None:
        self.terminal.say(f"  {what}:")
        with open_workspace(Path(self.workspace), who=user_name(), read_only=True) as workspace:
            look = workspace.look()
            draft = queries.draft_named(look)
            document = working_document(look, draft)
            number = numbers(in_order(queries.paragraphs(look, draft.id)), profile_of(look, draft))
        for paragraph in paragraphs:
            self.terminal.say(f"    {number[paragraph.id].full}  {printed_text(document, paragraph.text)}")


class _Indented(Terminal):
    """A command's answers, set under the command."""

    __slots__ = ()

    def say(self, line: str = "") -> None:
        Terminal.say(self, f"    {line}")


# --- the steps ------------------------------------------------------------------------------------------------------


def _bring_in(show: _Show) -> None:
    papers = sample()
    show.step("1. A workspace: one file for the whole process, with its outline and its own themes.")
    show.command(
        "new",
        show.workspace,
        *("--outline", str(papers / "outline.md"), "--vocabulary", str(papers / "theme.csv")),
    )
    show.step("2. The papers of a session come in: a summary and a report …")
    show.command(
        "import",
        show.workspace,
        *(str(papers / name) for name in ("session-summary.docx", "report.md")),
        *("--session", "3"),
    )
    show.step("… recommendation cards, whose columns are understood, with a title to quote them by …")
    show.command(
        "import",
        show.workspace,
        str(papers / "recommendation-cards.csv"),
        *("--session", "3", "--title", "Recommendation cards for the third thematic session"),
    )
    show.step("… and a statement, with whose it is.")
    show.command(
        "import",
        show.workspace,
        str(papers / "statement.txt"),
        *("--session", "3", "--submitter", "Landlocked developing countries"),
    )
    show.command("sources", show.workspace)


def _sort(show: _Show) -> None:
    show.step("3. Most snippets were tagged by the headings they stood under. One gets another theme by hand …")
    wells = show.snippet("Monitor withdrawals of groundwater")
    show.command("tag", show.workspace, wells.reference, "--add", "theme:Data and early warning")
    show.step("… and one is set aside, with the reason that the coverage will give.")
    guidance = show.snippet("Develop international guidance on pharmaceuticals and microplastics in fresh water, led")
    reason = "Who leads the work is for the second round; the proposal itself is in the summary"
    show.command("set-aside", show.workspace, guidance.reference, "--reason", reason)


def _draft(show: _Show) -> None:
    show.step("4. The draft fills itself from what was sorted. Every recommendation is in one of three counts.")
    show.command("assemble", show.workspace)
    show.step("5. The draft is issued: this text and these numbers will never change.")
    show.command("freeze", show.workspace, "--label", "Zero draft", "--date", "5 February")
    show.command("export", show.workspace, "--version", "Zero draft", "--out", str(show.folder / "zero-draft.docx"))


def _revise(show: _Show) -> None:
    show.step("6. A round of talks later the text is revised. Each edit is an act that can be undone.")
    show.edited(
        "Reword a paragraph",
        show.act("Reword a paragraph", lambda tx, draft: _reword(tx, _saying(tx, draft, "End open defecation"))),
    )
    show.edited(
        "Split a paragraph in two",
        *show.act("Split a paragraph", lambda tx, draft: _split(tx, _saying(tx, draft, "Plan water and energy"))),
    )
    show.edited(
        "Add a footnote",
        show.act("Add a footnote", lambda tx, draft: _footnote(tx, _saying(tx, draft, "Reaffirm the human right"))),
    )
    show.edited(
        "Point from one paragraph to another; the number will follow its paragraph",
        show.act(
            "Add a cross-reference",
            lambda tx, draft: _point(
                tx, _saying(tx, draft, "Monitor withdrawals"), _saying(tx, draft, "Exchange hydrological data")
            ),
        ),
    )
    show.command("freeze", show.workspace, "--label", "Rev.1", "--date", "12 March")
    show.command("versions", show.workspace)


def _hand_out(show: _Show) -> None:
    show.step("7. Rev.1 as Word with the annex of its sources, as Markdown, and as a web page.")
    show.command("export", show.workspace, "--sources", "--out", str(show.folder / "rev-1.docx"))
    show.command("export", show.workspace, "--out", str(show.folder / "rev-1.md"))
    show.command("export", show.workspace, "--out", str(show.folder / "rev-1.html"))
    show.step("8. For everybody who asks where their recommendation is: in, where, and if not, why not.")
    show.command("coverage", show.workspace, "--out", str(show.folder / "coverage.csv"))
    show.command("coverage", show.workspace, "--out", str(show.folder / "coverage.docx"))
    show.step("9. The workspace is whole, and remembers everything that was done.")
    show.command("check", show.workspace)
    show.command("acts", show.workspace)


# --- the edits ------------------------------------------------------------------------------------------------------


def _saying(tx: Transaction, draft: Draft, beginning: str) -> Paragraph:
    """The paragraph that begins so. Raises NotFound."""
    for paragraph in in_order(queries.paragraphs(tx, draft.id)):
        if inline.plain(paragraph.text).startswith(beginning):
            return paragraph
    raise NotFound(f"the sample's draft has no paragraph “{beginning} …”: install DraftDesk again")


def _reword(tx: Transaction, paragraph: Paragraph) -> Paragraph:
    return composing.edit(tx, paragraph.id, paragraph.text.replace("End open", "End, by 2030, open", 1))


def _split(tx: Transaction, paragraph: Paragraph) -> tuple[Paragraph, Paragraph]:
    """At the first comma, after which a new sentence begins."""
    at = inline.plain(paragraph.text).index(", and ")
    first, second = composing.split(tx, paragraph.id, at)
    words = second.text.removeprefix(", and ")
    return first, composing.edit(tx, second.id, words[:1].upper() + words[1:])


def _footnote(tx: Transaction, paragraph: Paragraph) -> Paragraph:
    water = "drinking water and sanitation"
    at = inline.plain(paragraph.text).index(water) + len(water)
    composing.add_footnote(tx, paragraph.id, at, "See General Assembly resolution 64/292.")
    return tx.get(Paragraph, paragraph.id) or paragraph


def _point(tx: Transaction, paragraph: Paragraph, target: Paragraph) -> Paragraph:
    longer = composing.edit(tx, paragraph.id, paragraph.text + ", and exchange them as set out in paragraph ")
    composing.add_reference(tx, paragraph.id, len(inline.plain(longer.text)), target.id)
    return tx.get(Paragraph, paragraph.id) or longer
