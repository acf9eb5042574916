"""How long the outline of a long draft keeps the window when one paragraph is more, and when all of it is unfolded."""

import os
import random
import time
from statistics import median

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from draftdesk.desktop.app import build
from draftdesk.desktop.compose.outline.panel import OutlinePanel
from draftdesk.desktop.compose.outline.shape import Level
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.settings import Settings
from draftdesk.drafting import composing
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace, open_workspace
from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.ids import new_id
from draftdesk.model.ordering import spread
from draftdesk.workspace import queries

UPDATE = 0.003
"""Seconds for the rows after Enter; painting them is told apart."""
PAINTED = 0.006
UNFOLDED = 0.100
WORDS = "we commit to strengthen international cooperation on safe water data [consider] human rights States".split()


@pytest.fixture
def path(tmp_path):
    """A draft of 2,400 paragraphs in headings of two levels."""
    chance, made = random.Random(7), tmp_path / "long.draftdesk"
    new_workspace(made, NewWorkspace(outline="blank"), who="test")
    with open_workspace(made, who="test") as workspace:
        draft = queries.draft_named(workspace.look())

        def rows(parent, role, words, count):
            return [
                Paragraph(
                    id=new_id(),
                    draft_id=draft.id,
                    ord=key,
                    role=role,
                    text=" ".join(chance.choices(WORDS, k=words)),
                    parent_id=parent.id if parent else None,
                )
                for key in spread(count)
            ]

        made_rows = rows(None, Role.HEADING_1, 6, 20)
        for role, words, count, above in (
            (Role.HEADING_2, 8, 6, Role.HEADING_1),
            (Role.OPERATIVE, 60, 5, Role.HEADING_2),
            (Role.SUB_PARAGRAPH, 40, 3, Role.OPERATIVE),
        ):
            parents = [each for each in made_rows if each.role is above]
            made_rows += [row for parent in parents for row in rows(parent, role, words, count)]
        workspace.act("Fill", "Compose", lambda tx: tx.insert_many(made_rows)).result()
    return made


def test_one_paragraph_more_among_2400_and_all_unfolded(path, tmp_path):
    application = QApplication.instance() or QApplication([])
    program = build(application, Settings(tmp_path / "settings.ini"))
    desk = program.means.desk
    sheet, spot = Sheet(program.means), Spot()
    panel = OutlinePanel(program.means, sheet, spot)
    panel.resize(320, 720)
    panel.show()
    desk.open(path)

    def settle():
        while desk.is_busy:
            application.processEvents()
        application.processEvents()

    settle()
    began = time.perf_counter()
    panel.unfold_to(Level.EVERYTHING)
    application.processEvents()
    unfolded = time.perf_counter() - began
    assert panel.model.rowCount() > 2_400

    updates, painted = [], []
    sheet.changed.disconnect(panel.model._on_changed)

    def measured(ids):
        began = time.perf_counter()
        panel.model._on_changed(ids)
        updates.append(time.perf_counter() - began)

    sheet.changed.connect(measured)
    names = [name for name in sheet.ids if sheet.paragraph(name).role is Role.OPERATIVE]
    for name in names[100:160:2]:
        spot.move(name)
        spot.choose((name,))
        application.processEvents()
        sheet.act("Split", lambda tx, name=name: composing.split(tx, name, 20))
        settle()
        began = time.perf_counter()
        panel.view.viewport().repaint()
        painted.append(time.perf_counter() - began)
    desk.close()
    panel.close()
    program.window.close()
    assert len(updates) == len(painted) == 30
    told = (
        f"rows {1000 * median(updates):.1f} ms, painting {1000 * median(painted):.1f}, unfolding {1000 * unfolded:.0f}"
    )
    assert median(updates) <= UPDATE, told
    assert median(painted) <= PAINTED, told
    assert unfolded <= UNFOLDED, told
