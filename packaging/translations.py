"""Brings `resources/translations/*.ts` up to date with the words in `src/` and `ui/`; what was translated is kept.

Run by hand: `python packaging/translations.py`, or `make translations`. With `--clean` it also drops the translations
of words that are nowhere any more.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"


def update(root: Path, targets: Sequence[Path], *options: str) -> None:
    """Put every translatable word of the checkout into those files, by Qt's own extractor."""
    source = [path for path in sorted((root / "src").rglob("desktop/**/*.py")) if path.parent.name != "forms"]
    forms = sorted((root / "ui").glob("*.ui"))
    base = ["-silent", "-locations", "none", "-source-language", "en_GB", *options]
    command = [sys.executable, "-c", _LUPDATE, *base, *map(str, [*source, *forms]), "-ts", *map(str, targets)]
    subprocess.run(command, check=True)  # noqa: S603 - our own files


if __name__ == "__main__":
    wanted = ["-no-obsolete"] if "--clean" in sys.argv else []
    update(_ROOT, sorted((_ROOT / "resources" / "translations").glob("*.ts")), *wanted)
