"""The bars: what became of snippets, what each version took in, and the balance."""

from PySide6.QtCore import QPointF, QRectF, Qt

from draftdesk.desktop.reflected.bars.bar import as_shares, ordered
from draftdesk.desktop.reflected.bars.model import BarsModel
from draftdesk.desktop.reflected.bars.painting import stretches
from draftdesk.desktop.reflected.charts import balance_chart, outcome_chart, version_chart
from draftdesk.desktop.reflected.place import View
from draftdesk.model.matrix import Axis, Heading, TakenIn, Tally, TallyLine

THEME = Axis(name="theme", title="Theme")


def told(words, **outcomes):
    return TallyLine(
        heading=Heading(key=words, words=words),
        outcomes={name.replace("_", " "): count for name, count in outcomes.items()},
    )


def counted(*lines):
    total: dict[str, int] = {}
    for line in lines:
        for name, count in line.outcomes.items():
            total[name] = total.get(name, 0) + count
    return Tally(by=THEME, lines=lines, total=TallyLine(heading=Heading(key="total", words="All"), outcomes=total))


SOME = counted(told("Water", placed=6, merged=1, not_placed=3), told("Data", set_aside=4, placed=1))


def test_a_bar_is_as_long_as_it_has_snippets_and_says_what_became_of_them():
    water, data = outcome_chart(SOME).bars
    assert [each.length for each in water.stretches] == [6, 1, 3]
    assert water.said == (
        "Water: 10 snippets, 7 of which have reached the draft (70 %). Placed 6, Merged 1, Not placed 3"
    )
    assert [each.words for each in data.figures] == ["1", "", "", "4", "", "5"]
    patterns = {each.pattern.lines for each in (*water.stretches, *data.stretches)}
    assert len(patterns) == 4, "each outcome can be told without colour"


def test_bars_of_one_length_compare_the_parts():
    chart = as_shares(outcome_chart(SOME))
    assert [sum(each.length for each in bar.stretches) for bar in chart.bars] == [1, 1]
    assert [each.number for each in chart.bars[0].stretches] == ["6", "1", "3"]


def test_bars_are_put_in_order_by_any_column_and_totals_stay_first():
    chart = balance_chart(SOME)
    assert [bar.words for bar in chart.bars] == ["All", "Water", "Data"]
    assert [bar.words for bar in ordered(chart, 0, downwards=False)] == ["All", "Data", "Water"]
    assert [bar.words for bar in ordered(chart, 2, downwards=False)] == ["All", "Data", "Water"]
    assert [bar.words for bar in ordered(chart, 5, downwards=True)] == ["All", "Water", "Data"]


def test_the_balance_sets_each_share_beside_that_of_all():
    chart = balance_chart(SOME)
    every, water, data = chart.bars
    assert chart.mark == "Share of all: 53 %"
    assert {bar.mark for bar in chart.bars} == {8 / 15}
    assert [each.words for each in water.figures] == ["70 %", "+17", "7", "10"]
    assert [each.words for each in data.figures] == ["20 %", "−33", "1", "5"]
    assert every.figures[1].words == ""
    assert water.said.endswith("Of all snippets 53 % are in")


def test_a_version_says_what_it_kept_took_in_and_dropped():
    first = TakenIn(
        version_id="1", label="Zero draft", date="5 February", before="", reached=0b111, new=0b111, dropped=0
    )
    second = TakenIn(
        version_id="2", label="Rev.1", date="", before="Zero draft", reached=0b1011, new=0b1000, dropped=0b100, gone=2
    )
    zero, rev = version_chart((first, second)).bars
    assert zero.words == "Zero draft — 5 February"
    assert [each.length for each in rev.stretches] == [2, 1, 1]
    assert rev.said == (
        "Rev.1, beside Zero draft: 3 snippets are in, 1 of them new, 1 dropped; 2 more were deleted since"
    )


def test_the_stretches_lie_side_by_side_from_where_lines_begin():
    bar = outcome_chart(SOME).bars[0]
    area = QRectF(0, 0, 112, 20)
    lefts = [place.left() for place, _ in stretches(area, bar, 10)]
    assert lefts == [6, 66, 76]
    mirrored = stretches(area, bar, 10, from_right=True)
    assert [place.right() for place, _ in mirrored] == [106, 46, 36]
    assert next(each.words for place, each in mirrored if place.contains(QPointF(100, 10))) == "Water: Placed 6"


def test_the_model_is_a_sound_one(qtmodeltester):
    model = BarsModel()
    model.show(outcome_chart(SOME))
    qtmodeltester.check(model)
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert model.index(0, 0).data() == "Data"
    assert model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Water, Placed: 6"
    assert model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "Data, Merged: 0"


# --- in the window --------------------------------------------------------------------------------------------------


def test_a_figure_opens_the_snippets_that_it_counts(there):
    there.go(View.OUTCOMES)
    panel = there.place.outcomes
    row = there.column(panel.view, 0).index("Water quality and pollution")
    panel.view.setCurrentIndex(panel.model.index(row, 5))
    assert panel._said.text() == "Water quality and pollution, Set aside: 1"
    there.press(panel.view, Qt.Key.Key_Return)
    assert there.column(there.place.listing.view, 5) == ["Set aside"]
    panel.view.setCurrentIndex(panel.model.index(row, 1))
    there.press(panel.view, Qt.Key.Key_Return)
    assert len(there.listed) == 8


def test_what_a_version_took_in_is_listed(there):
    there.go(View.VERSIONS)
    panel = there.place.versions
    assert there.column(panel.view, 0)[-1] == "Working draft"
    assert [there.column(panel.view, at)[0] for at in (2, 3, 4)] == ["119", "119", "0"]
    panel.view.setCurrentIndex(panel.model.index(0, 3))
    there.press(panel.view, Qt.Key.Key_Return)
    assert there.place.listing.title == "New in Zero draft"
    assert len(there.listed) == 119


def test_each_view_keeps_the_list_that_was_opened_from_it(there):
    view = there.place.matrix.view
    view.setCurrentIndex(there.cell("Water for food", "All"))
    there.press(view, Qt.Key.Key_Return)
    there.go(View.VERSIONS)
    assert not there.place.listing.isVisible()
    there.go(View.SNIPPETS)
    assert len(there.listed) == 120
    there.go(View.MATRIX)
    assert there.place.listing.title == "Theme: Water for food"
    assert len(there.listed) == 9


def test_the_balance_follows_its_axis(there):
    there.go(View.BALANCE)
    panel = there.place.balance
    assert there.column(panel.view, 0)[0] == "All"
    assert "African Group" in there.column(panel.view, 0)
    panel._by.choose("kind")
    panel.refresh()
    there.settled()
    assert "Commitment" in there.column(panel.view, 0)
