"""Compiles the forms in `ui/` into `draftdesk/desktop/forms/`, and `resources/translations/*.ts` into what Qt loads,
for a wheel and for an installation in place.

Run by hand (`python packaging/build_hook.py`) it does the same for the checkout. What it makes is never committed.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # by hand, outside a build
    BuildHookInterface = object

_ROOT = Path(__file__).resolve().parent.parent
_FORMS = Path("src/draftdesk/desktop/forms")
_TRANSLATIONS = Path("resources/translations")
_LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
_UIC = "from PySide6.scripts.pyside_tool import uic; uic()"


def compile_forms(root: Path) -> list[Path]:
    """Compile each form that is newer than what was made of it, and return all that there are."""
    folder = root / _FORMS
    folder.mkdir(parents=True, exist_ok=True)
    made = [folder / "__init__.py"]
    made[0].write_text('"""Made from `ui/` by packaging/build_hook.py: change the forms there, not here."""\n')
    for form in sorted((root / "ui").glob("*.ui")):
        target = folder / f"{form.stem}.py"
        made.append(target)
        if target.exists() and target.stat().st_mtime >= form.stat().st_mtime:
            continue
        subprocess.run([sys.executable, "-c", _UIC, str(form), "-o", str(target)], check=True)  # noqa: S603 - our own form
    for stale in set(folder.glob("*.py")) - set(made):
        stale.unlink()
    return made


def compile_translations(root: Path) -> None:
    """Compile each translation that is newer than what was made of it, beside itself."""
    for words in sorted((root / _TRANSLATIONS).glob("*.ts")):
        target = words.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < words.stat().st_mtime:
            fresh = target.with_suffix(".part.qm")
            command = [sys.executable, "-c", _LRELEASE, "-silent", str(words), "-qm", str(fresh)]
            subprocess.run(command, check=True)  # noqa: S603 - our own file
            fresh.replace(target)  # a window that opens now has the old words or the new ones


class CustomBuildHook(BuildHookInterface):  # type: ignore[misc, valid-type] # hatchling is there in a build alone
    """What hatchling calls before it collects the files of the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - as hatchling calls it
        compile_translations(Path(self.root))
        for path in compile_forms(Path(self.root)):
            build_data["artifacts"].append(f"/{path.relative_to(self.root).as_posix()}")


if __name__ == "__main__":
    compile_forms(_ROOT)
    compile_translations(_ROOT)
