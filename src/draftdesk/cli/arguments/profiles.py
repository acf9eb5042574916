"""What the command takes that keeps export profiles."""

from draftdesk.cli.arguments import shared


def profiles(command: shared.Command) -> None:
    made = command(
        "list the export profiles, and keep, change or pass on your own",
        'draftdesk profiles water.draftdesk --export masthead-document --name "Our house" --out our-house.toml',
    )
    shared.workspace(made)
    made.add_argument("--import", dest="imported", metavar="X.toml", help="keep the profile of a file")
    made.add_argument("--export", dest="exported", metavar="NAME", help="write a profile as one file")
    made.add_argument("--template", metavar="X.docx|.dotx", help="with --export: use the styles of your own template")
    made.add_argument("--name", metavar="NEW", help="with --export or --rename: what it is to be called")
    made.add_argument("--out", metavar="Y.toml", help="with --export: the file")
    made.add_argument("--rename", metavar="NAME", help="call one of your own something else")
    made.add_argument("--delete", metavar="NAME", help="take one of your own away")
    made.add_argument("--choose", metavar="NAME", help="export the draft with it from now on")
    shared.draft(made)
    shared.force(made)
    shared.as_json(made)
