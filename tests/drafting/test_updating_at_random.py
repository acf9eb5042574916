"""Whatever is done to an exported file, paragraph by paragraph, comes back as exactly that."""

import io
from copy import deepcopy
from dataclasses import dataclass, field

import docx
import pytest
from docx.text.paragraph import Paragraph as WordParagraph
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.drafting import composing
from draftdesk.drafting.circulating import to_circulate, write_document
from draftdesk.drafting.updating import UpdateKind, apply_update, plan_update
from draftdesk.kit.jobs import silent
from draftdesk.model import inline
from draftdesk.model.drafts import Role
from draftdesk.workspace import queries

NOUNS = "rivers springs wells lakes canals pumps meters farms cities schools banks courts ports mills dams"
VERBS = "protect finance measure restore map share clean drill audit price insure monitor repair extend forecast"
PLACES = (
    "Andes Sahel Balkans Pacific Caucasus Maghreb Amazon Baltic Levant Caribbean Himalayas Congo Danube Mekong Nile"
)
COUNT = 14


def sentence(n):
    """A sentence that shares few words with any other."""
    noun, verb, place = (words.split()[n % 15] for words in (NOUNS, VERBS, PLACES))
    return f"We shall {verb} all {noun} of the {place} before year {2030 + n} ends"


def paragraph_text(n):
    return f"{sentence(n)}. To that end experts number {n} will {VERBS.split()[(n * 7 + 3) % 15]} what we built."


@pytest.fixture
def text(desk):
    """A draft of many paragraphs, some with a footnote, a reference or italics, and a list in the middle."""
    heading = desk.act(composing.insert_paragraph, desk.draft, "What we commit to", role=Role.HEADING_1)
    after = None
    made = []
    for n in range(COUNT):
        role = Role.CHAPEAU if n == COUNT // 2 else Role.OPERATIVE
        words = "We further decide to do the following things together:" if role is Role.CHAPEAU else paragraph_text(n)
        after = desk.act(
            composing.insert_paragraph, desk.draft, words, role=role, parent_id=heading.id, after=after and after.id
        )
        made.append(after)
        if n % 4 == 1:
            desk.act(
                composing.add_footnote, after.id, words.index(" of the"), f"Resolution {n} of the council, page {n}."
            )
    for each in made[2::4]:
        desk.act(composing.add_reference, each.id, each.text.index(" before year"), made[COUNT // 2].id)
    under = None
    for n in range(COUNT, COUNT + 4):
        under = desk.act(
            composing.insert_paragraph,
            desk.draft,
            sentence(n)[9:],
            role=Role.SUB_PARAGRAPH,
            parent_id=made[COUNT // 2].id,
            after=under and under.id,
        )
    return desk


@dataclass
class Typist:
    """Edits the file paragraph by paragraph, each once, and knows what that should come back as."""

    word: object
    kinds: list = field(default_factory=list)
    texts: list = field(default_factory=list)

    def body(self):
        return [each for each in self.word.paragraphs if each.style.name.startswith("DD ") and len(each.text) > 25]

    def heading(self):
        return next(each for each in self.word.paragraphs if each.style.name == "Heading 1")._p

    def reword(self, paragraph):
        run = next(run for run in paragraph.runs if " all " in run.text)
        run.text = run.text.replace(" all ", " nearly all of the ")
        self.kinds.append(UpdateKind.REWORDED)

    def delete(self, paragraph):
        paragraph._p.getparent().remove(paragraph._p)
        self.kinds.append(UpdateKind.DELETED)

    def split(self, paragraph):
        second = deepcopy(paragraph._p)
        paragraph._p.addnext(second)
        n = next(n for n, run in enumerate(paragraph.runs) if "To that end" in run.text)
        halves = WordParagraph(second, paragraph._parent).runs[n], paragraph.runs[n]
        words = halves[1].text
        cut = words.index("To that end")
        for half, text in zip(halves, (words[cut:], words[:cut]), strict=True):
            half.text = text
        first = halves[0]._r
        for each in [*first.itersiblings(preceding=True)]:
            if not each.tag.endswith("}pPr"):
                second.remove(each)
        for each in [*halves[1]._r.itersiblings()]:
            paragraph._p.remove(each)
        self.kinds.append(UpdateKind.SPLIT)

    def insert(self, paragraph, n):
        new = deepcopy(paragraph._p)
        paragraph._p.addnext(new)
        other = WordParagraph(new, paragraph._parent)
        for each in list(new):
            if not each.tag.endswith("}pPr"):
                new.remove(each)
        other.add_run(f"A brand-new idea numbered {n} that nobody had thought of before arrives on page {n * 3}.")
        self.kinds.append(UpdateKind.ADDED)


def saved(word):
    held = io.BytesIO()
    word.save(held)
    return held.getvalue()


def printed_words(word):
    """What the file says: each paragraph's words without the number that is typed before it."""
    styles = ("DD Para", "DD Sub", "DD Chap", "Heading")
    said = [each.text.split("\t")[-1] for each in word.paragraphs if each.style.name.startswith(styles)]
    return [bare(each) for each in said if each]


def bare(text):
    """The letters, without what a place in a list puts in."""
    return "".join(text.split()).casefold().rstrip(".;").removesuffix(";and")


EDITS = st.lists(
    st.tuples(st.integers(0, COUNT + 3), st.sampled_from(["reword", "delete", "split", "insert", "move"])),
    min_size=1,
    max_size=5,
    unique_by=lambda each: each[0] // 2,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_random_edits_of_a_file_come_back_as_they_were_made(text, tmp_path, edits):
    target = tmp_path / "out.docx"
    write_document(to_circulate(text.look, text.draft), target, overwrite=True, progress=silent)
    typist = Typist(docx.Document(str(target)))
    body = typist.body()
    whole = [each for each in body if "To that end" in each.text]
    moved = False
    for at, verb in edits:
        paragraph = body[at]
        if verb in {"split", "move"} and paragraph not in whole:
            verb = "insert"
        if verb in {"reword", "delete"} and " all " not in paragraph.text:
            verb = "insert"
        match verb:
            case "move":
                if moved:
                    continue
                moved = True
                if at > 3:
                    typist.heading().addnext(paragraph._p)
                else:
                    typist.word.element.body.sectPr.addprevious(paragraph._p)
                typist.kinds.append(UpdateKind.MOVED)
            case "insert":
                typist.insert(paragraph, at)
            case _:
                getattr(typist, verb)(paragraph)

    numbers = dict(text.document().targets)
    before = {each.id: each for each in text.paragraphs()}
    notes = {each.id: each.text for each in queries.footnotes(text.look, text.draft.id)}
    update = plan_update(text.look, text.draft, saved(typist.word), "back.docx", silent)
    assert sorted(each.kind for each in update.changes) == sorted(typist.kinds)
    assert update.proposed == tuple(range(len(update.changes)))
    text.act(apply_update, update)
    try:
        text.require_sound()
        document = text.document()
        said = [inline.plain(each.text, reference=lambda name: numbers[name]) for each in document.paragraphs]
        wanted = printed_words(typist.word)
        for ours, theirs in zip(said, wanted, strict=True):
            assert (
                "".join(ours.split()).rstrip(".;").removesuffix(";and").casefold()
                == theirs.removesuffix(";and").casefold()
            )
        kept = queries.footnotes(text.look, text.draft.id)
        assert all(notes[each.id] == each.text for each in kept)
        deleted = [each for change in update.changes if change.kind is UpdateKind.DELETED for each in change.ids]
        assert {each.id for each in text.paragraphs()} >= before.keys() - set(deleted)
        again = plan_update(text.look, text.draft, saved(typist.word), "back.docx", silent)
        assert again.changes == ()
    finally:
        text.undo()
    assert {each.id: each for each in text.paragraphs()} == before
