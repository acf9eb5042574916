"""What the command takes that passes numberings on."""

from draftdesk.cli.arguments import shared


def numbering(command: shared.Command) -> None:
    made = command(
        "list how drafts can be numbered, in each language; pass a numbering on as a file, or take one in",
        "draftdesk numbering water.draftdesk --export default --out our-numbering.toml",
    )
    shared.workspace(made)
    which = made.add_mutually_exclusive_group()
    which.add_argument("--import", dest="imported", metavar="X.toml", help="number the draft by that of a file")
    which.add_argument("--choose", metavar="NAME", help="number the draft by one that the workspace keeps")
    made.add_argument("--export", dest="exported", metavar="NAME", help="write a numbering as one file")
    made.add_argument("--out", metavar="Y.toml", help="with --export: the file")
    shared.draft(made)
    shared.force(made)
    shared.as_json(made)
