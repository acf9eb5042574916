"""What the command takes that does the main job on the sample."""

from draftdesk.cli.arguments import shared


def demo(command: shared.Command) -> None:
    made = command(
        "do the main job on the sample, step by step",
        "draftdesk demo --out /tmp/draftdesk-demo",
    )
    made.add_argument("--out", metavar="DIR", help="where to put the files (default: a new folder draftdesk-demo)")
