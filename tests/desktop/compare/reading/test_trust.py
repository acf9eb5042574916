"""No letter of either text is lost or made up, whatever is shown and whatever is not."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from tests.desktop.compare.reading.conftest import REAL, of, of_pair
from tests.desktop.compare.reading.reader import change_at, of_a, of_b, texts, words

from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.reading.page import ReadingPage
from draftdesk.desktop.compare.reading.panel import ReadingPanel
from draftdesk.desktop.units import shown
from draftdesk.model.comparison import ChangeKind, Comparison, Look, Mark, Part, Passage, Substance

_CHUNKS = [
    "shall ",
    "should ",
    "12 ",
    "not ",
    "Parties ",
    "parties ",
    "[",
    "]",
    ", ",
    ". ",
    "“",
    '"',
    "¶",
    "<b>",
    "&amp;",
]
_CHUNKS += ["水", "حق ", "\U00020000", "\n", "\x00", "\u2029", "e\u0301", "programme ", "program "]


@st.composite
def passages(draw: st.DrawFn) -> list[Passage]:
    found = []
    for _ in range(draw(st.integers(0, 6))):
        text = "".join(draw(st.lists(st.sampled_from(_CHUNKS), min_size=1, max_size=8)))
        ends = st.integers(0, len(text))
        marks = []
        for look in draw(st.lists(st.sampled_from(Look), max_size=2)):
            start, end = sorted((draw(ends), draw(ends)))
            note = look is Look.FOOTNOTE
            marks.append(Mark(start, start if note else end, look, "7" if note else ""))
        found.append(
            Passage(
                text=text,
                number=draw(st.sampled_from(["", "1.", "(a)", "12 bis.", "-"])),
                marks=tuple(marks),
                level=draw(st.sampled_from([0, 0, 0, 1, 9])),
                part=draw(st.sampled_from([Part.BODY, Part.BODY, Part.FOOTNOTE, Part.TEXT_BOX])),
            )
        )
    return found


sieves = st.fixed_dictionaries(
    {
        "substances": st.frozensets(st.sampled_from(Substance)),
        "kinds": st.frozensets(st.sampled_from(ChangeKind), max_size=3),
    }
)


def says_b(page: ReadingPage, comparison: Comparison) -> None:
    """What is not struck is B, paragraph by paragraph, as it is read: notes after the text that calls them."""
    order = [place for step in comparison.steps if not step.left for place in comparison.changes[step.change].b]
    assert sorted(order) == list(range(len(comparison.b)))
    found = [of_b(block) for block in texts(page) if comparison.changes[change_at(page, block)].b]
    assert found == [shown(comparison.b[place].text) for place in order]


def says_a(page: ReadingPage, comparison: Comparison) -> None:
    """What is not underlined is A; what moved stands elsewhere, and words of several paragraphs in one."""
    found: dict[int, str] = {}
    for block in texts(page):
        at = change_at(page, block)
        found[at] = found.get(at, "") + of_a(block)
    for at, change in enumerate(comparison.changes):
        assert found.get(at, "") == "".join(shown(comparison.a[place].text) for place in change.a)


def says_each(panel: ReadingPanel, comparison: Comparison) -> None:
    """Side by side each text is whole, marked or not, in its own order."""
    for page, side in zip(panel.beside.pages, (comparison.a, comparison.b), strict=True):
        assert [words(block) for block in texts(page)] == [shown(each.text) for each in side]


@pytest.mark.parametrize("name", REAL)
def test_the_page_says_both_texts_to_the_letter(
    panel: ReadingPanel, matter: Matter, filled: Callable[[], None], name: str
) -> None:
    matter.put(of_pair(name))
    filled()
    says_b(panel.page, matter.comparison)
    says_a(panel.page, matter.comparison)
    says_each(panel, matter.comparison)
    matter.sift(substances=frozenset({Substance.SUBSTANTIVE}))
    filled()
    says_b(panel.page, matter.comparison)
    says_each(panel, matter.comparison)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(a=passages(), b=passages(), sieve=sieves)
def test_any_two_texts_are_said_to_the_letter(
    panel: ReadingPanel, matter: Matter, a: list[Passage], b: list[Passage], sieve: dict[str, object]
) -> None:
    found = of(a, b)
    matter.sift(substances=frozenset(Substance))
    matter.put(found)
    if panel.page.lines is None:  # they say the same
        assert sorted(each.text for each in a) == sorted(each.text for each in b)
        return
    panel.show_beside(True)
    says_each(panel, found.comparison)
    panel.show_beside(False)
    says_b(panel.page, found.comparison)
    says_a(panel.page, found.comparison)
    matter.sift(**sieve)
    for way in (False, True, False):
        panel.show_beside(way)
        while not all(page.filling.is_filled for page in (panel.page, *panel.beside.pages)):
            QApplication.processEvents()
    says_b(panel.page, found.comparison)
    says_each(panel, found.comparison)
