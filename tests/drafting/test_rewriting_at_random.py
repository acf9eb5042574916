"""Whatever a person writes, the draft reads as the page does; undo goes back to the start and redo to the end."""

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.drafting import commenting, composing, standing
from draftdesk.drafting.rewriting import Line, Stretch, rewrite
from draftdesk.model.drafts import Role, Status
from draftdesk.model.errors import NotAllowed
from draftdesk.model.ids import new_id
from draftdesk.workspace import queries

ROLES = [Role.OPERATIVE, Role.SUB_PARAGRAPH, Role.CHAPEAU, Role.HEADING_1, Role.HEADING_2, Role.PREAMBULAR, Role.NOTE]
WORDS = ["Water", "data", "visas", "and", "springs", "for", "all", "wells"]


@pytest.fixture(scope="module")
def started(tmp_path_factory, new_talks, new_desk):
    """A workspace with a draft of some depth, sources, notes, references and agreed text; to be copied."""
    path = tmp_path_factory.mktemp("start") / "start.draftdesk"
    shutil.copyfile(new_talks("blank"), path)
    desk = new_desk(path)
    desk.bring_in("Share data and water for all", "Protect all springs and wells", "Grant visas")
    draft = desk.draft
    texts = [
        ("Water", Role.HEADING_1),
        ("One", Role.OPERATIVE),
        ("two", Role.SUB_PARAGRAPH),
        ("three", Role.SUB_PARAGRAPH),
    ]
    texts += [("Data", Role.HEADING_2), ("four", Role.OPERATIVE), ("Visas", Role.HEADING_1), ("five", Role.CHAPEAU)]
    lines = tuple(Line(id=new_id(), text=text, role=role) for text, role in texts)
    desk.act(rewrite, Stretch(draft_id=draft.id, above=None, before=(), after=lines))
    for at, beginning in ((0, "Share"), (4, "Protect"), (6, "Grant")):
        desk.act(composing.insert_snippet, draft, desk.snippet(beginning), parent_id=lines[at].id)
    desk.act(composing.add_footnote, lines[1].id, 2, "A note")
    desk.act(composing.add_reference, lines[5].id, 2, lines[3].id)
    desk.act(composing.add_reference, lines[7].id, 2, desk.paragraph("Protect").id)
    for at, words in ((1, "One"), (3, "three"), (5, "four")):
        desk.act(commenting.add_comment, lines[at].id, "Really?", start=0, end=len(words))
    agreed = desk.act(composing.insert_paragraph, draft, "Agreed", parent_id=lines[6].id, after=lines[7].id)
    desk.act(composing.set_status, agreed.id, Status.AGREED)
    yield desk
    desk.close()


class Page:
    """The page as the editor holds it: lines, and what was cut from it."""

    def __init__(self, desk):
        self.desk = desk
        self.lines = self.stored()
        self.cut = []
        self.taken = []

    def stored(self):
        return [Line(id=each.id, text=each.text) for each in self.desk.paragraphs()]

    def change(self, draw):
        """One gesture at random: the lines as they are after it."""
        lines = list(self.lines)
        at = draw(st.integers(0, max(len(lines) - 1, 0)))
        end = draw(st.integers(at, min(at + 4, len(lines))))
        gesture = draw(st.sampled_from(["type", "enter", "join", "cut", "paste", "copy", "mix", "over", "new", "half"]))
        role = draw(st.sampled_from([None, *ROLES]))
        words = draw(st.lists(st.sampled_from(WORDS), max_size=4))
        match gesture:
            case "new":
                lines[at:at] = [Line(id=new_id(), text=" ".join(words), role=role)]
            case "paste":
                fresh = [each for each in self.cut if each.id not in {line.id for line in lines}]
                lines[at:at] = fresh
            case "copy":
                lines[at:at] = [Line(id=new_id(), text=each.text, copy_of=each.id) for each in self.lines[at:end]]
            case "cut":
                self.cut = lines[at:end]
                del lines[at:end]
            case "mix":
                lines[at:end] = draw(st.permutations(lines[at:end]))
            case _ if not lines:
                pass
            case "type":
                lines[at] = Line(id=lines[at].id, text=" ".join([lines[at].text, *words]))
            case "enter":
                first, _, second = lines[at].text.partition(" ")
                lines[at : at + 1] = [Line(id=lines[at].id, text=first), Line(id=new_id(), text=second, role=role)]
            case "join" | "over":
                joined = [each.text for each in lines[at:end]] if gesture == "join" else [lines[at].text, *words]
                lines[at : max(end, at + 1)] = [Line(id=lines[at].id, text=" ".join(joined))]
            case "half" if end < len(lines) and end > at:
                first, second = lines[at].text.split(" "), lines[end].text.split(" ")
                merged = " ".join([*first[: len(first) // 2], *second[len(second) // 2 :]])
                lines[at : end + 1] = [Line(id=lines[at].id, text=merged)]
        return lines

    def hand_over(self, new):
        old = self.lines
        shorter = min(len(old), len(new))
        head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
        tail = 0
        while (
            tail < shorter - head
            and old[-1 - tail].id == new[-1 - tail].id
            and old[-1 - tail].text == new[-1 - tail].text
        ):
            tail += 1
        stretch = Stretch(
            draft_id=self.desk.draft.id,
            above=old[head - 1].id if head else None,
            before=tuple(each.id for each in old[head : len(old) - tail]),
            after=tuple(new[head : len(new) - tail]),
            taken=tuple(self.taken),
        )
        written = self.desk.act(rewrite, stretch)
        self.taken.append(written.taken)
        self.lines = [Line(id=each.id, text=written.texts.get(each.id, each.text)) for each in new]

    def hand_over_or_refuse(self, new):
        """Agreed text refuses, and then the page is again what it was."""
        before = self.desk.content()
        try:
            self.hand_over(new)
        except NotAllowed as refused:
            if "is agreed" not in str(refused):
                raise
            assert self.desk.content() == before


def require_owned(desk):
    """Every mark stands, once, for a row of its own paragraph, and no row is without its mark."""
    marks = [(each.id, name) for each in desk.paragraphs() for name in standing.marks(each.text)]
    rows = [*queries.footnotes(desk.look, desk.draft.id), *queries.references(desk.look, desk.draft.id)]
    assert sorted(marks) == sorted((each.paragraph_id, each.id) for each in rows)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_draft_reads_as_it_is_written_through_any_gestures_undo_and_redo(started, data):
    desk = started
    page = Page(desk)
    states = [desk.content()]
    agreed = next(each for each in desk.paragraphs() if each.text == "Agreed")
    try:
        for _ in range(data.draw(st.integers(1, 12))):
            page.hand_over_or_refuse(page.change(data.draw))
            assert page.lines == page.stored()
            desk.require_sound()
            require_owned(desk)
            assert desk.again(agreed).text == "Agreed"
            if desk.content() != states[-1]:
                states.append(desk.content())
        for state in states[-2::-1]:
            desk.undo()
            assert desk.content() == state
        for state in states[1:]:
            desk.redo()
            assert desk.content() == state
    finally:
        while desk.content() != states[0]:
            desk.undo()
