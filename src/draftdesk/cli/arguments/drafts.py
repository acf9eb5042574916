"""What the commands that make a draft, freeze it and write it take."""

from draftdesk.cli.arguments import shared


def set_aside(command: shared.Command) -> None:
    made = command(
        "keep snippets out of the draft, with a reason",
        'draftdesk set-aside water.draftdesk RC/12 --reason "Outside the mandate"',
    )
    shared.workspace(made)
    made.add_argument("references", metavar="REFERENCE", nargs="+", help="a snippet such as TS3/h/4")
    made.add_argument("--reason", default="", help="why; said in the coverage")
    made.add_argument("--take-up", action="store_true", help="the other way: assembling may place them again")
    shared.draft(made)


def assemble(command: shared.Command) -> None:
    made = command(
        "fill the sections of the draft from tagged snippets by the outline's rules",
        "draftdesk assemble water.draftdesk --dry-run",
    )
    shared.workspace(made)
    shared.draft(made)
    made.add_argument("--outline", metavar="NAME|PATH", help="give the draft this outline first")
    made.add_argument("--dry-run", action="store_true", help="say what would be placed where; write nothing")


def freeze(command: shared.Command) -> None:
    made = command(
        "issue the draft as a version whose text never changes",
        'draftdesk freeze water.draftdesk --label "Zero draft" --date "5 February"',
    )
    shared.workspace(made)
    made.add_argument("--label", required=True, help='such as "Zero draft" or "Rev.1"')
    shared.details(made)
    shared.draft(made)


def versions(command: shared.Command) -> None:
    made = command(
        "list the versions of the draft",
        "draftdesk versions water.draftdesk",
    )
    shared.workspace(made)
    shared.draft(made)
    shared.as_json(made)


def restore(command: shared.Command) -> None:
    made = command(
        "make the working draft say again what a version said",
        'draftdesk restore water.draftdesk --version "Zero draft"',
    )
    shared.workspace(made)
    made.add_argument("--version", required=True, metavar="LABEL")
    shared.draft(made)
