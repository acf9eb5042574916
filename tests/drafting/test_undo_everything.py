"""Whatever was done: undone to the start and redone to the end, every step has the content it had.

Random acts of every kind, through `drafting` alone, with undo, redo and reopening in between. DRAFTDESK_ROUNDS says how
many stories the long run tells.
"""

import os
import shutil
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from draftdesk.drafting import composing, contributors, facets, holding, pairing, receiving, tagging, versions
from draftdesk.drafting.assembling import draft_with_outline
from draftdesk.drafting.circulating import record_export
from draftdesk.drafting.describing import SourceChanges, change_sources
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.profiles import outline_text
from draftdesk.drafting.sessions import change_session, delete_session, merge_sessions, new_session
from draftdesk.drafting.sources import Details, delete_snippet, delete_source, mark_snippet, read_source, set_lead_ins
from draftdesk.drafting.storing import store_source
from draftdesk.drafting.superseding import propose_anchors, supersede
from draftdesk.kit.jobs import silent
from draftdesk.model.canonical import checksum
from draftdesk.model.drafts import Origin, Role, Status
from draftdesk.model.errors import DraftDeskError, NotAllowed
from draftdesk.model.sources import Session, SnippetKind, Strength, Visibility
from draftdesk.model.vocabulary import Contributor, ContributorKind, Tag
from draftdesk.workspace import queries

ROUNDS = int(os.environ.get("DRAFTDESK_ROUNDS", "1000"))
SAID = (
    "Share data on springs",
    "share data on springs.",
    "Share data on wells and springs in every country of the world",
    "Share data on wells and rivers in every country of the world",
    "Protect *all* springs [^x] of A\\B",
    "Commit to open visas; and",
    "Учредить фонд",
    "保护所有水源",
)
TAGS = ("theme:Water", "theme:Data", "theme:New one", "dimension:human")


class Story:
    """One sequence of acts, and the content that each of them left."""

    def __init__(self, desk):
        self.desk = desk
        self.handed_out = set()
        self.states = [self.content()]
        self.acts = [0]
        self.subjects = [None]
        self.at = 0
        self.checksums = {}
        self._labels = count(1)

    def content(self):
        """All logged rows but the listing of versions that were handed out, which undo leaves alone."""
        found = self.desk.content()
        found["issue"] = [row for row in found["issue"] if row[3] not in self.handed_out]
        return found

    # --- acts

    def tell(self, deed, one, two):
        """Do one thing; it may be forbidden, and then it leaves no trace."""
        refusal = ""
        try:
            getattr(self, deed)(one, two)
        except DraftDeskError as refused:
            refusal = str(refused)
        assert "\n" not in refusal
        assert not refusal or self.content() == self.states[self.at]
        self.desk.require_sound()
        for version in queries.versions(self.desk.look, self.desk.draft.id):
            document = queries.version_document(self.desk.look, version)
            assert checksum(document) == version.sha256 == self.checksums.setdefault(version.id, version.sha256)

    def do(self, work, *given, subject=None, typing=False, **more):
        changed = self.desk.workspace.act(
            "Act", "", lambda tx: work(tx, *given, **more), subject=subject, typing=typing
        ).result()
        self.remember(changed.act, subject)

    def remember(self, act, subject=None):
        now = self.content()
        if act == 0:
            assert now == self.states[self.at]
            return
        if act == self.acts[self.at]:  # typing that went on
            self.states[self.at] = now
        else:
            self.at += 1
            self.states[self.at :] = [now]
            self.acts[self.at :] = [act]
            self.subjects[self.at :] = [subject]

    def undo(self, one=0, two=0):
        if self.at == 0:
            with pytest.raises(NotAllowed, match="nothing to undo"):
                self.desk.undo()
        else:
            self.desk.undo()
            self.at -= 1
            self.acts[self.at] = -1  # nothing joins it any more
        assert self.content() == self.states[self.at]

    def redo(self, one=0, two=0):
        if self.at == len(self.states) - 1:
            with pytest.raises(NotAllowed, match="nothing to redo"):
                self.desk.redo()
        else:
            self.desk.redo()
            self.at += 1
            self.acts[self.at] = -1
        assert self.content() == self.states[self.at]

    def reopen(self, one=0, two=0):
        self.desk.reopen()
        assert self.content() == self.states[self.at]

    # --- what there is to act on

    @property
    def draft(self):
        return self.desk.draft

    def paragraph(self, number):
        return self.one_of(self.desk.paragraphs(), number)

    def snippet(self, number):
        return self.one_of(queries.snippets(self.desk.look), number)

    @staticmethod
    def one_of(things, number):
        if not things:
            raise NotAllowed("there is none")
        return things[number % len(things)]

    # --- sources

    def bring_in(self, one, two):
        lines = "\n".join(f"- {SAID[(one + step) % len(SAID)]}" for step in range(two % 4))
        content = f"Statement by Ghana {one % 3}\n\nWe recommend the following:\n\n{lines}\n".encode()
        found = read_source(content, f"statement-{one % 5}.txt", self.desk.look, silent)
        submitters = ("Ghana", "Society of Wells")[: two % 3]
        self.do(store_source, found, Details(session=("", "3", "Third session")[one % 3], submitters=submitters))

    def mark(self, one, two):
        source = self.one_of(queries.sources(self.desk.look), one)
        self.do(mark_snippet, source, block=two % 3, start=0, end_block=two % 3, end=5 + two % 20)

    def tag(self, one, two):
        self.do(tagging.tag_snippets, [self.snippet(one), self.snippet(two)], [TAGS[two % len(TAGS)]])

    def untag(self, one, two):
        self.do(tagging.untag_snippets, [self.snippet(one)], [TAGS[two % len(TAGS)]])

    def hide(self, one, two):
        changes = SnippetChanges(visibility=list(Visibility)[two % 3])
        self.do(change_snippets, [self.snippet(one), self.snippet(two)], changes)

    def lead_in(self, one, two):
        self.do(set_lead_ins, [f"We ask for {one % 3}:"])

    def supersede(self, one, two):
        sources = queries.sources(self.desk.look)
        new, old = self.one_of(sources, one), self.one_of(sources, two)
        proposed = propose_anchors(self.desk.look, old, new)
        accepted = {each.snippet.id for each in proposed if one % 2}
        self.do(supersede, new, old, proposed, accepted)

    def forget_snippet(self, one, two):
        self.do(delete_snippet, self.snippet(one))

    def forget_source(self, one, two):
        self.do(delete_source, self.one_of(queries.sources(self.desk.look), one))

    # --- sorting

    def change(self, one, two):
        some = [self.snippet(one), self.snippet(two)]
        changes = (
            SnippetChanges(text=SAID[two % len(SAID)]),
            SnippetChanges(kind=list(SnippetKind)[one % 4], strength=(None, *Strength)[two % 4]),
            SnippetChanges(note=f"Note {one % 3}", addressee="States", rationale=""),
            SnippetChanges(contributors=("Ghana", "Society of Wells")[: one % 3]),
            SnippetChanges(add_contributors=("Kenya and Nepal",), add_tags=("theme:Data",)),
            SnippetChanges(remove_contributors=("Ghana",), remove_tags=("theme:Water",)),
        )[(one + two) % 6]
        self.do(change_snippets, some[: 1 + one % 2], changes)

    def describe(self, one, two):
        sources = queries.sources(self.desk.look)
        some = [self.one_of(sources, one), self.one_of(sources, two)]
        sessions = [None, *(each.id for each in queries.sessions(self.desk.look))]
        changes = (
            SourceChanges(title=f"Title {two % 3}", code=f"S{one % 3}"),
            SourceChanges(dated=(None, "2017-06-19", "soon")[one % 3], language="fr"),
            SourceChanges(session_id=sessions[two % len(sessions)]),
            SourceChanges(submitters=("Nepal", "Ghana")[: one % 3]),
            SourceChanges(visibility=Visibility.INTERNAL, with_snippets=bool(one % 2)),
            SourceChanges(reports_on=some[1].id),
        )[(one + two) % 6]
        self.do(change_sources, some[: 1 + one % 2], changes)

    def tag_of(self, number):
        return self.one_of([each for each in self.desk.look.all(Tag) if each.position < 6], number)

    def sort(self, one, two):
        tag, other = self.tag_of(one), self.tag_of(two)
        deeds = (
            (facets.rename_tag, tag, f"Name {two % 4}"),
            (facets.merge_tags, [tag], other),
            (facets.nest_tag, tag, other),
            (facets.move_tag, tag, (one + two) % 5 - 2),
            (facets.set_synonyms, tag, [f"Word {two % 4}", "Springs"]),
            (facets.set_colour, tag, ("#2f6fa3", "")[two % 2]),
            (facets.delete_tag, tag),
            (facets.new_facet, f"Way {two % 4}"),
        )
        self.do(*deeds[(one + two) % len(deeds)])

    def convene(self, one, two):
        sessions = queries.sessions(self.desk.look)
        deeds = (
            lambda: (new_session, Session(id="", number=two % 5, title=f"Session {one % 4}")),
            lambda: (change_session, replace(self.one_of(sessions, one), starts="2017-06-19", place="Geneva")),
            lambda: (merge_sessions, self.one_of(sessions, one), self.one_of(sessions, two)),
            lambda: (delete_session, self.one_of(sessions, one)),
        )
        self.do(*deeds[(one + two) % len(deeds)]())

    def person(self, number):
        return self.one_of(self.desk.look.all(Contributor)[-30:], number)

    def know(self, one, two):
        some, other = self.person(one), self.person(two)
        groups = [each for each in self.desk.look.all(Contributor) if each.kind is ContributorKind.GROUP]
        deeds = (
            (contributors.new_contributor, Contributor(id="", name=f"Body {two % 4}")),
            (contributors.change_contributor, replace(some, name=f"Person {two % 4}", former=("Of old",))),
            (contributors.merge_contributors, some, other),
            (contributors.delete_contributor, some),
            (contributors.add_member, self.one_of(groups, two), some),
        )
        self.do(*deeds[(one + two) % len(deeds)])

    # --- the draft

    def assemble(self, one=0, two=0):
        changed = self.desk.assemble()
        self.remember(changed.act)
        assert self.desk.assemble().act == 0

    def outline(self, one, two):
        self.do(draft_with_outline, self.draft.name, outline_text(("compact", "resolution")[two % 2]))

    def insert(self, one, two):
        roles = (Role.OPERATIVE, Role.SUB_PARAGRAPH, Role.HEADING_1, Role.CHAPEAU, Role.PREAMBULAR)
        under = self.desk.paragraphs()
        parent = under[one % len(under)].id if under and two % 2 else None
        self.do(composing.insert_paragraph, self.draft, SAID[two % 4], role=roles[one % 5], parent_id=parent)

    def insert_snippet(self, one, two):
        self.do(composing.insert_snippet, self.draft, self.snippet(one))

    def edit(self, one, two):
        self.do(composing.edit, self.paragraph(one).id, f"Words of {two % 3}")

    def type(self, one, two):
        paragraph = self.paragraph(one)
        self.do(composing.edit, paragraph.id, paragraph.text + "ab"[two % 2], subject=paragraph.id, typing=True)

    def split(self, one, two):
        paragraph = self.paragraph(one)
        self.do(composing.split, paragraph.id, two % (len(paragraph.text) + 1))

    def merge(self, one, two):
        self.do(composing.merge, self.paragraph(one).id, self.paragraph(two).id)

    def merge_next(self, one, two):
        self.do(composing.merge, self.paragraph(one).id, self.paragraph(one + 1).id)

    def move(self, one, two):
        target = self.paragraph(two)
        if one % 2:
            self.do(composing.move, self.paragraph(one).id, parent_id=target.id, after=None)
        else:
            self.do(composing.move, self.paragraph(one).id, parent_id=target.parent_id, after=target.id)

    def promote(self, one, two):
        self.do(composing.promote, self.paragraph(one).id)

    def demote(self, one, two):
        self.do(composing.demote, self.paragraph(one).id)

    def delete(self, one, two):
        self.do(composing.delete, self.paragraph(one).id)

    def note(self, one, two):
        self.do(composing.add_footnote, self.paragraph(one).id, two % 20, "A note")

    def edit_note(self, one, two):
        note = self.one_of(queries.footnotes(self.desk.look, self.draft.id), one)
        self.do(composing.edit_footnote, note.id, f"Note {two % 5}")

    def refer(self, one, two):
        self.do(composing.add_reference, self.paragraph(one).id, two % 20, self.paragraph(two).id)

    def agree(self, one, two):
        self.do(composing.set_status, self.paragraph(one).id, list(Status)[two % 4], date="2025-03-14")

    def take_back(self, one, two):
        self.do(composing.reopen, self.paragraph(one).id, "New facts")

    def set_aside(self, one, two):
        self.do(composing.set_aside, self.draft, self.snippet(one), "not now")

    def park(self, one, two):
        self.do(composing.park, self.draft, self.snippet(one), "Water")

    def take_up(self, one, two):
        self.do(composing.take_up, self.draft, [self.snippet(one), self.snippet(two)])

    # --- numbers

    def hold(self, one, two):
        self.do(holding.hold, self.draft)

    def release(self, one, two):
        self.do(holding.release, self.draft)

    def alternative(self, one, two):
        of = None if two % 4 == 0 else self.paragraph(two).id
        self.do(holding.set_alternative, self.paragraph(one).id, of)

    # --- versions

    def freeze(self, one, two):
        version = self.desk.freeze(f"Rev.{next(self._labels)}")
        self.remember(queries.acts(self.desk.look, 1)[0].number, version.id)

    def receive(self, one, two):
        lines = [line for at, line in enumerate(self.desk.lines()) if at % 5 != one % 5]
        lines[two % (len(lines) + 1) : 0] = [f"{one % 40}. {SAID[one % len(SAID)]} {SAID[two % len(SAID)]}"]
        if two % 2:
            lines = [line.replace("springs", "rivers") for line in lines[3:] + lines[:3]]
        content = "\n\n".join(lines).encode()
        received = receiving.receive(self.desk.look, self.draft, content, f"received-{one}.txt", silent)
        details = versions.IssueDetails(label=f"Rev.{next(self._labels)}")
        version = receiving.add_version_as_act(self.desk.workspace, self.draft, received, details)
        self.remember(queries.acts(self.desk.look, 1)[0].number, version.id)

    def pair(self, one, two):
        listed = queries.versions(self.desk.look, self.draft.id)
        version = self.one_of([each for each in listed if each.origin is Origin.RECEIVED], one)
        n = one % len(queries.version_paragraphs(self.desk.look, version.id))
        before = pairing.document_before(self.desk.look, version).paragraphs
        if two % 4 == 0:
            self.do(pairing.confirm, version, [n])
        elif two % 4 == 1 or not before:
            self.do(pairing.correct, version, n, None)
        else:
            self.do(pairing.correct, version, n, before[two % len(before)].id)
        names = [row.paragraph_id for row in queries.version_paragraphs(self.desk.look, version.id)]
        assert len(set(names)) == len(names)

    def hand_out(self, one, two):
        version = self.one_of(queries.versions(self.desk.look, self.draft.id), one)
        record_export(self.desk.workspace, self.draft, version, self.desk.path.with_suffix(".docx"))
        self.handed_out.add(version.id)
        for state in self.states:
            state["issue"] = [row for row in state["issue"] if row[3] != version.id]
        if version.id in self.subjects:
            step = self.subjects.index(version.id)
            del self.states[step], self.acts[step], self.subjects[step]
            self.at -= 1
        assert self.content() == self.states[self.at]

    def restore(self, one, two):
        version = self.one_of(queries.versions(self.desk.look, self.draft.id), one)
        self.do(versions.restore, self.draft, version)


NO_DEEDS = {"content", "tell", "do", "remember", "draft", "paragraph", "snippet", "tag_of", "person", "one_of"}
DEEDS = st.lists(
    st.tuples(
        st.sampled_from([name for name in vars(Story) if not name.startswith("_") and name not in NO_DEEDS]),
        st.integers(0, 40),
        st.integers(0, 40),
    ),
    min_size=5,
    max_size=40,
)


ON_VERSIONS = st.lists(
    st.tuples(
        st.sampled_from(
            "receive receive pair pair freeze restore hand_out undo redo edit split merge note refer delete".split()
        ),
        st.integers(0, 40),
        st.integers(0, 40),
    ),
    min_size=5,
    max_size=30,
)


def tell(story, deeds):
    story.bring_in(0, 3)
    story.assemble()
    for deed, one, two in deeds:
        story.tell(deed, one, two)
    end = story.at
    while story.at:
        story.undo()
    story.undo()
    story.reopen()
    while story.at < end:
        story.redo()
    assert story.content() == story.states[end]
    story.desk.close()


@pytest.fixture
def new_story(new_desk, new_talks, tmp_path):
    """Begins stories, each in a file of its own."""
    numbers = count()

    def begin():
        path = tmp_path / f"{next(numbers)}.draftdesk"
        shutil.copyfile(new_talks("compact"), path)
        return Story(new_desk(path))

    return begin


FOR_STORIES = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@settings(max_examples=15, **FOR_STORIES)
@given(deeds=DEEDS)
def test_everything_can_be_undone_and_redone(new_story, deeds):
    story = new_story()
    try:
        tell(story, deeds)
    finally:
        story.desk.workspace.close()


@settings(max_examples=10, **FOR_STORIES)
@example(deeds=[("receive", 0, 0), ("receive", 0, 0), ("receive", 0, 0), ("undo", 0, 0), ("pair", 1, 1)])
@given(deeds=ON_VERSIONS)
def test_versions_frozen_and_received_can_be_undone_and_redone(new_story, deeds):
    story = new_story()
    try:
        tell(story, deeds)
    finally:
        story.desk.workspace.close()


@pytest.mark.slow
@pytest.mark.timeout(0)
@settings(max_examples=ROUNDS, **FOR_STORIES)
@given(deeds=DEEDS)
def test_everything_can_be_undone_and_redone_in_long(new_story, deeds):
    story = new_story()
    try:
        tell(story, deeds)
    finally:
        story.desk.workspace.close()
