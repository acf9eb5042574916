"""What the commands for the workspace as a whole take."""

from draftdesk.cli.arguments import shared


def new(command: shared.Command) -> None:
    made = command(
        "make a workspace",
        'draftdesk new water.draftdesk --outline compact --title "Water compact"',
    )
    shared.workspace(made)
    made.add_argument("--title", default="", help="the title of the text to be negotiated")
    made.add_argument(
        "--language", default="en", metavar="CODE", help="what it is written in: ar, en, es, fr, ru or zh (default: en)"
    )
    made.add_argument(
        "--outline",
        metavar="NAME|PATH",
        default="compact",
        help="compact, resolution, stocktaking-summary, blank, or a file of your own (default: compact)",
    )
    made.add_argument(
        "--vocabulary", metavar="NAME|PATH", help="the themes to sort by: a shipped name, or your own CSV"
    )
    made.add_argument(
        "--profile", metavar="PATH", help="your own numbering profile (default: the one the outline asks for)"
    )


def undo(command: shared.Command) -> None:
    made = command(
        "take back the newest act",
        "draftdesk undo water.draftdesk",
    )
    shared.workspace(made)


def redo(command: shared.Command) -> None:
    made = command(
        "do again what was undone last",
        "draftdesk redo water.draftdesk",
    )
    shared.workspace(made)


def acts(command: shared.Command) -> None:
    made = command(
        "list what was done, the newest first",
        "draftdesk acts water.draftdesk",
    )
    shared.workspace(made)
    made.add_argument("--limit", type=shared.count, default=20, metavar="N", help="how many (default: 20)")
    shared.as_json(made)


def copy(command: shared.Command) -> None:
    made = command(
        "copy a workspace",
        "draftdesk copy water.draftdesk for-delegations.draftdesk --for-others",
    )
    shared.workspace(made)
    made.add_argument("target", metavar="TARGET", help="the new file")
    made.add_argument(
        "--for-others",
        action="store_true",
        help="leave out what is not for circulation, the originals it stands in, notes, reasons of decisions, and who "
        "did what; sources for circulation go along with their files, file names and rationales",
    )
    shared.force(made)
