"""The command line: the same acts as in the window, on a machine with no display and no Qt.

Exit code 0: done; 1: a problem a person can act on, in one line on stderr; 2: bad usage.
"""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    from draftdesk.cli.run import run

    return run(list(sys.argv[1:] if arguments is None else arguments))
