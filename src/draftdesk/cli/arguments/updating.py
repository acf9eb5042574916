"""What the command takes that brings an edited file back."""

from draftdesk.cli.arguments import shared


def update(command: shared.Command) -> None:
    made = command(
        "take a Word file of the draft back that was edited elsewhere: what was changed in it is changed in the draft",
        "draftdesk update water.draftdesk rev-1-edited.docx --dry-run",
    )
    shared.workspace(made)
    made.add_argument("received", metavar="EDITED", help="the Word file, a clean export of the draft or of a version")
    made.add_argument(
        "--tracked",
        choices=("accept", "reject", "comment"),
        default="accept",
        help="tracked changes in it: part of the text, left out, or left out and kept as comments (default: accept)",
    )
    made.add_argument("--comments", action="store_true", help="take the file's comments over as comments of the team")
    made.add_argument(
        "--only",
        metavar="N",
        type=shared.count,
        action="append",
        default=[],
        help="make this change; may be given again",
    )
    made.add_argument(
        "--theirs", action="store_true", help="wherever the draft was changed too since then, take what the file says"
    )
    for name, help_text in (
        ("take", "also make this change, though the draft was changed too since then; may be given again"),
        ("leave", "do not make this change; may be given again"),
    ):
        made.add_argument(f"--{name}", metavar="N", type=shared.count, action="append", default=[], help=help_text)
    made.add_argument("--dry-run", action="store_true", help="say what would be changed; write nothing")
    made.add_argument("--force", action="store_true", help="also where most of the file is not the draft's")
    shared.draft(made)
    shared.as_json(made)
