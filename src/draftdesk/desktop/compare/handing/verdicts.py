"""What a received file is, in the words of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import as_it_runs, sentence, when_words
from draftdesk.model.comparison_told import is_untouched

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.verifying import Verdict


def verdict_words(verdict: "Verdict") -> tuple[str, ...]:
    """Sentences: what it is first, then what else is to be known of it."""
    said = [_first(verdict)]
    if verdict.trifles:
        one = QCoreApplication.translate(
            "verifying",
            "1 paragraph differs in form alone: spacing, line breaks, hyphens, page headers, quotation marks or "
            "dashes.",
        )
        many = QCoreApplication.translate(
            "verifying",
            "{count} paragraphs differ in form alone: spacing, line breaks, hyphens, page headers, quotation marks or "
            "dashes.",
        )
        said.append((one if verdict.trifles == 1 else many).format(count=f"{verdict.trifles:,}"))
    if verdict.formatting:
        said.append(QCoreApplication.translate("verifying", "Italics, bold or other formatting differ."))
    return (*said, *(sentence(line) for line in verdict.warnings))


def _first(verdict: "Verdict") -> str:
    from draftdesk.drafting.verifying import Sameness

    name, version = as_it_runs(verdict.name), as_it_runs(verdict.against)
    match verdict.sameness:
        case Sameness.IDENTICAL:
            return _identical(verdict, name, version)
        case Sameness.SAME_WORDS:
            line = QCoreApplication.translate(
                "verifying", "{name} says word for word what “{version}” says; the file itself is another."
            )
            return line.format(name=name, version=version)
        case _:
            return _differing(verdict, name, version)


def _identical(verdict: "Verdict", name: str, version: str) -> str:
    if verdict.exported is None:
        line = QCoreApplication.translate(
            "verifying", "{name} is, byte for byte, the file that “{version}” was received as."
        )
        return line.format(name=name, version=version)
    if verdict.version is None:
        line = QCoreApplication.translate(
            "verifying", "{name} is, byte for byte, the file of the working draft exported on {when} as {file}."
        )
    else:
        line = QCoreApplication.translate(
            "verifying", "{name} is, byte for byte, the file of “{version}” exported on {when} as {file}."
        )
    when, file = when_words(verdict.exported.at), as_it_runs(verdict.exported.file_name)
    return line.format(name=name, version=version, when=when, file=file)


def _differing(verdict: "Verdict", name: str, version: str) -> str:
    from draftdesk.drafting.verifying import has_little

    assert verdict.compared is not None  # noqa: S101
    comparison = verdict.compared.comparison
    count = sum(each.renumbered or not is_untouched(each) for each in comparison.changes)
    if has_little(verdict):
        line = QCoreApplication.translate(
            "verifying", "{name} has little in common with any version; it is nearest to “{version}”:"
        )
    else:
        line = QCoreApplication.translate("verifying", "{name} is nearest to “{version}”:")
    differ = (
        QCoreApplication.translate("verifying", "1 paragraph differs")
        if count == 1
        else QCoreApplication.translate("verifying", "{count} paragraphs differ")
    )
    counts = comparison.counts
    put_in = QCoreApplication.translate("verifying", "(words put in: {added}, taken out: {removed})").format(
        added=f"{counts.words_inserted:,}", removed=f"{counts.words_deleted:,}"
    )
    words = f" {put_in}" if counts.words_inserted or counts.words_deleted else ""
    return f"{line.format(name=name, version=version)} {differ.format(count=f'{count:,}')}{words}."
