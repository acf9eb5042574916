"""Circulate the package…: the files listed are the files written."""

import re
import zipfile

import pytest
from PySide6.QtWidgets import QLabel, QListWidget

from draftdesk.desktop.circulate.package import PackageDialog
from draftdesk.desktop.circulate.reissuing import ReissueDialog
from draftdesk.drafting import composing
from draftdesk.drafting.commenting import add_comment
from draftdesk.drafting.issuing import version_lines
from draftdesk.drafting.versions import IssueDetails, freeze_as_act
from draftdesk.model.drafts import Role
from draftdesk.workspace import queries


@pytest.fixture
def package(there):
    """The dialog over the newest version."""

    def opened(label="Rev.1"):
        there.come()
        there.choose(label)
        there.do("versions.circulate")
        return there.program.window.findChild(PackageDialog)

    return opened


def names(dialog):
    listed = dialog.findChild(QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def exports(there):
    return {line.version.label: line.exports for line in version_lines(there.look, there.draft)}["Rev.1"]


def without_pdf(dialog):
    dialog._pdf.setChecked(False)
    dialog._series.setText("Water")
    return dialog


def test_the_files_listed_are_written_into_a_new_folder(there, person, package, tmp_path):
    dialog = without_pdf(package())
    listed, before = names(dialog), exports(there)
    assert [name.split("_")[-2] for name in listed] == [
        *("clean", "tracked", "table", "provenance", "cover-note", "checksums")
    ]
    (tmp_path / "out").mkdir()
    person.files = [tmp_path / "out"]
    there.press(dialog, "Circulate")
    (folder,) = (tmp_path / "out").iterdir()
    assert sorted(each.name for each in folder.iterdir()) == sorted(listed)
    assert there.lines() == [f"Written just now: {folder.name}. Files in it: 6."]
    assert exports(there) == before + 6
    (told,) = [
        each for each in there.place.details.findChildren(QLabel) if each.accessibleName().startswith("Exported")
    ]
    assert all(name in told.accessibleName() for name in listed[:5])
    least, whole = told.minimumSizeHint().width(), told.fontMetrics().horizontalAdvance(listed[0])
    assert least < whole / 2, "names without blanks make no column too wide"


def test_or_into_a_zip(there, person, package, tmp_path):
    dialog = without_pdf(package())
    dialog._into.setCurrentIndex(dialog._into.findData(".zip"))
    dialog._tracked.setChecked(False)
    listed = names(dialog)
    assert not any("tracked" in name for name in listed)
    person.files = [tmp_path / "rev1.zip"]
    there.press(dialog, "Circulate")
    with zipfile.ZipFile(tmp_path / "rev1.zip") as archive:
        assert sorted(archive.namelist()) == sorted(listed)


def test_the_first_version_is_beside_none(package):
    dialog = without_pdf(package("Zero draft"))
    assert not dialog._tracked.isEnabled()
    assert [name.split("_")[-2] for name in names(dialog)] == ["clean", "provenance", "cover-note", "checksums"]


def test_a_pattern_that_is_none_is_said_at_once(there, package):
    dialog = without_pdf(package())
    dialog._pattern.setText("{nonsense}")
    assert "There is no field {nonsense}" in dialog._fault.text()
    assert not dialog._ok.isEnabled()
    dialog._pattern.setText("{kind}")
    assert names(dialog)[0] == "clean.docx"
    assert dialog._ok.isEnabled()


def test_what_is_named_is_named_as_it_will_be(there, package):
    dialog = without_pdf(package())
    name = names(dialog)[0].replace("_clean", "").removesuffix(".docx")
    assert dialog._pattern.placeholderText() == "{date}_{series}_{label}_{kind}_{language}"
    assert dialog._into.itemText(0) == f"A folder of its own: {name}"
    assert dialog._into.itemText(1) == f"One .zip file: {name}.zip"
    dialog._pattern.setText("{label}_{kind}")
    assert not dialog._series.isEnabled()
    assert dialog._into.itemText(0) == "A folder of its own: Rev.1"


def test_words_that_are_not_for_circulation_are_told_before_they_go_out(there, package):
    desk = there.program.means.desk
    last = [each for each in queries.paragraphs(there.look, there.draft.id) if each.role is Role.OPERATIVE][-1]
    secret = "We can live without the last half sentence of this paragraph"
    desk.act("Edit", "Compose", lambda tx: composing.edit(tx, last.id, secret))
    there.settled()
    freeze_as_act(desk.workspace, there.draft, IssueDetails(label="Rev.2"))
    dialog = package("Rev.2")
    assert dialog._internal.isHidden()
    desk.act("Comment", "Compose", lambda tx: add_comment(tx, last.id, secret))
    there.settled()
    assert not dialog._internal.isHidden()
    assert re.fullmatch(
        r"Places with words that are not for circulation: 1 \(\d+\)\. They go out all the same; "
        r"Pre-flight shows them\.",
        dialog._internal.text(),
    )
    desk.undo()
    there.settled()
    assert dialog._internal.isHidden()


def test_it_is_for_versions_alone(there):
    there.come()
    there.choose("Working draft")
    assert not there.program.means.actions.action("versions.circulate").isEnabled()


# --- issued again ---------------------------------------------------------------------------------------------------


@pytest.fixture
def reissue(there):
    there.come()
    there.choose("Rev.1")
    there.do("versions.reissue")
    return there.program.window.findChild(ReissueDialog)


def test_a_version_is_issued_again_chosen_and_undone(there, reissue):
    assert "“Rev.1*”" in reissue._again.text()
    reissue._on.setText("13 March")
    there.press(reissue, "Reissue")
    assert there.labels()[1] == "Rev.1*"
    assert there.place.choice.version.label == "Rev.1*"
    assert "Reissued for technical reasons on 13 March." in there.place.choice.version.identity.asterisks
    there.do("edit.undo")
    assert "Rev.1*" not in there.labels()


def test_or_corrected_by_a_corrigendum(there, reissue):
    reissue._corrigendum.setChecked(True)
    there.press(reissue, "Reissue")
    assert "Rev.1 Corr.1" not in there.labels()
    assert reissue.notices.lines()[0].startswith("There is nothing to correct: the draft says word for word")
    desk = there.program.means.desk
    draft, *_ = queries.drafts(desk.look())
    last = [each for each in queries.paragraphs(desk.look(), draft.id) if each.role is Role.OPERATIVE][-1]
    desk.act("Edit", "Compose", lambda tx: composing.edit(tx, last.id, "Other words."))
    there.press(reissue, "Reissue")
    assert there.place.choice.version.label == "Rev.1 Corr.1"
    assert "Rev.1" in there.labels()
    assert there.lines()[0] == "“Rev.1 Corr.1” was issued: it corrects “Rev.1”."
    assert "Other words." in there.pages.toPlainText()
    there.do("versions.circulate")
    dialog = there.program.window.findChild(PackageDialog)
    assert not dialog._provenance.isEnabled()
    assert not dialog._sources.isEnabled()


def test_a_day_is_asked_for(reissue):
    reissue._on.clear()
    assert not reissue._ok.isEnabled()
