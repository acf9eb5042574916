"""What the command takes that says what is in and what is not."""

from draftdesk.cli.arguments import shared


def coverage(command: shared.Command) -> None:
    made = command(
        "say for every recommendation whether it is in, and where",
        "draftdesk coverage water.draftdesk --out coverage.csv\n"
        "  draftdesk coverage water.draftdesk --matrix theme region",
    )
    shared.workspace(made)
    made.add_argument("--version", metavar="LABEL", help="beside this version instead of the working draft")
    counted = made.add_mutually_exclusive_group()
    counted.add_argument(
        "--matrix",
        nargs=2,
        metavar=("ROWS", "COLUMNS"),
        help="count instead, by two of: any facet (theme), kind, strength, contributor, group, region, session, source",
    )
    counted.add_argument("--balance", metavar="BY", help="count instead: which part of whose recommendations is in")
    counted.add_argument("--taken-in", action="store_true", help="count instead: what each version took in and dropped")
    made.add_argument(
        "--secondary",
        action="store_true",
        help="when counting, count also sources that report on another or were superseded",
    )
    made.add_argument(
        "--out",
        metavar="X.docx|.csv|.html",
        help="write a table to hand out: what is for circulation, with the reasons, naming whom the draft may name",
    )
    made.add_argument(
        "--internal", action="store_true", help="write everything into that table, for the team's own eyes"
    )
    shared.draft(made)
    shared.as_json(made)
    shared.force(made)
