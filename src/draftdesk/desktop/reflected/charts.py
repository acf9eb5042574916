"""The charts of Reflected: what became of snippets, what each version took in, who is in and how far."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.draft_words import outcome_word
from draftdesk.desktop.reflected.bars.bar import Bar, Chart, Figure, Stretch
from draftdesk.desktop.reflected.inks import Pattern
from draftdesk.desktop.reflected.subject import Subject, everything, subject_of, taken
from draftdesk.desktop.reflected.words import axis_words, cell_words, heading_words, percent_words
from draftdesk.model.matrix import OUTCOMES, REACHED, TakenIn, Tally, TallyLine, share

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground
    from draftdesk.drafting.workspaces import Look
    from draftdesk.model.matrix import Axis

translate = QCoreApplication.translate
_PATTERNS = dict(zip(OUTCOMES, (Pattern.IN, Pattern.MERGED, Pattern.PARKED, Pattern.ASIDE, Pattern.OUT), strict=True))


def count_along(_: "Look", ground: "Ground", axis: "Axis | None") -> Tally:
    """What became of the snippets along an axis."""
    from draftdesk.drafting.matrix import tally

    assert axis is not None  # noqa: S101
    return tally(ground, axis)


def count_versions(look: "Look", ground: "Ground", _: "Axis | None") -> tuple[TakenIn, ...]:
    """What each version took in."""
    from draftdesk.drafting.taken_in import taken_in

    return taken_in(look, ground)


# --- what became of them --------------------------------------------------------------------------------------------


def outcome_chart(found: Tally) -> Chart:
    """A bar for each heading, as long as it has snippets, divided by what became of them."""
    there = [each for each in OUTCOMES if found.total.outcomes.get(each)]
    return Chart(
        title=translate("charts", "What became of the snippets"),
        columns=(
            axis_words(found.by),
            translate("charts", "Snippets"),
            *map(outcome_word, OUTCOMES),
            translate("charts", "All"),
        ),
        bars=tuple(_outcomes(found, line) for line in found.lines),
        legend=tuple((_PATTERNS[each], outcome_word(each)) for each in there),
        longest=max((line.cell.snippets for line in found.lines), default=1),
    )


def _outcomes(found: Tally, line: TallyLine) -> Bar:
    words, subject = _of_line(found, line)
    counts = [(each, line.outcomes.get(each, 0)) for each in OUTCOMES]
    told = ", ".join(f"{outcome_word(each)} {count:,}" for each, count in counts if count)
    return Bar(
        words=words,
        stretches=tuple(
            Stretch(count, _PATTERNS[each], f"{count:,}", f"{words}: {outcome_word(each)} {count:,}")
            for each, count in counts
            if count
        ),
        figures=(
            *(Figure(f"{count:,}" if count else "", count, subject, each) for each, count in counts),
            Figure(f"{line.cell.snippets:,}", line.cell.snippets, subject),
        ),
        subject=subject,
        said=translate("charts", "{row}: {count}. {told}").format(row=words, count=cell_words(line.cell), told=told),
        depth=line.heading.depth,
    )


def _of_line(found: Tally, line: TallyLine) -> tuple[str, Subject]:
    if line is found.total:
        return translate("charts", "All"), everything(translate("charts", "All snippets"))
    return heading_words(found.by, line.heading), subject_of((found.by, line.heading))


# --- balance --------------------------------------------------------------------------------------------------------


def balance_chart(found: Tally) -> Chart:
    """A bar for each heading, as long as the part of its snippets that is in, beside the part of all."""
    return Chart(
        title=translate("charts", "Balance: the share of their recommendations that is in"),
        columns=(
            axis_words(found.by),
            translate("charts", "Share that is in"),
            translate("charts", "Share"),
            translate("charts", "Difference"),
            translate("charts", "In"),
            translate("charts", "Theirs"),
        ),
        bars=tuple(_balance(found, line) for line in (found.total, *found.lines)),
        legend=(
            (Pattern.IN, translate("charts", "Has reached the draft")),
            (Pattern.OUT, translate("charts", "Has not")),
        ),
        mark=translate("charts", "Share of all: {percent}").format(percent=percent_words(share(found.total.cell))),
        longest=1.0,
    )


def _balance(found: Tally, line: TallyLine) -> Bar:
    words, subject = _of_line(found, line)
    theirs, of_all = share(line.cell), share(found.total.cell)
    difference = round(100 * theirs) - round(100 * of_all)
    is_total = line is found.total
    than = "" if is_total else f"{difference:+d}".replace("-", "−")
    return Bar(
        words=words,
        stretches=(
            Stretch(theirs, Pattern.IN, percent_words(theirs), f"{words}: {percent_words(theirs)}"),
            Stretch(1 - theirs, Pattern.OUT, "", f"{words}: {percent_words(theirs)}"),
        ),
        figures=(
            Figure(percent_words(theirs), theirs),
            Figure(than, difference),
            Figure(f"{line.cell.reached:,}", line.cell.reached, subject, REACHED[0]),
            Figure(f"{line.cell.snippets:,}", line.cell.snippets, subject),
        ),
        subject=subject,
        said=translate("charts", "{row}: {count}. Of all snippets {percent} are in").format(
            row=words, count=cell_words(line.cell), percent=percent_words(of_all)
        ),
        depth=line.heading.depth,
        mark=of_all,
        is_total=is_total,
    )


# --- versions -------------------------------------------------------------------------------------------------------


def version_chart(found: tuple[TakenIn, ...]) -> Chart:
    """A bar for each version, the first above: what it kept, what it took in, and after these what it dropped."""
    return Chart(
        title=translate("charts", "What each version took in"),
        columns=(
            translate("charts", "Version"),
            translate("charts", "Snippets"),
            translate("charts", "In"),
            translate("charts", "New"),
            translate("charts", "Dropped"),
        ),
        bars=tuple(map(_version, found)),
        legend=(
            (Pattern.KEPT, translate("charts", "As in the version before")),
            (Pattern.NEW, translate("charts", "New")),
            (Pattern.DROPPED, translate("charts", "Dropped since")),
        ),
        longest=max((each.reached.bit_count() + each.dropped.bit_count() for each in found), default=1) or 1,
    )


def _version(each: TakenIn) -> Bar:
    name = each.label or translate("charts", "Working draft")
    words = f"{name} — {each.date}" if each.date else name
    reached, new, dropped = (bits.bit_count() for bits in (each.reached, each.new, each.dropped))
    line = translate("charts", "{version}: {reached} snippets are in, {new} of them new, {dropped} dropped")
    if each.before:
        line = translate(
            "charts", "{version}, beside {before}: {reached} snippets are in, {new} of them new, {dropped} dropped"
        )
    said = line.format(version=name, before=each.before, reached=f"{reached:,}", new=f"{new:,}", dropped=f"{dropped:,}")
    if each.gone:
        said = translate("charts", "{said}; {n} more were deleted since").format(said=said, n=f"{each.gone:,}")
    sets = (
        (reached - new, Pattern.KEPT, translate("charts", "{version}: {n} as in the version before")),
        (new, Pattern.NEW, translate("charts", "{version}: {n} new")),
        (dropped, Pattern.DROPPED, translate("charts", "{version}: {n} dropped")),
    )
    all_of_it = taken(translate("charts", "In {version}").format(version=name), each.version_id, "reached")
    return Bar(
        words=words,
        stretches=tuple(
            Stretch(count, pattern, f"{count:,}", told.format(version=name, n=f"{count:,}"))
            for count, pattern, told in sets
            if count
        ),
        figures=(
            Figure(f"{reached:,}", reached, all_of_it),
            Figure(
                f"{new:,}",
                new,
                taken(
                    translate("charts", "New in {version}").format(version=name),
                    each.version_id,
                    "new",
                ),
            ),
            Figure(
                f"{dropped:,}",
                dropped,
                taken(
                    translate("charts", "Dropped from {version}").format(version=name),
                    each.version_id,
                    "dropped",
                ),
            ),
        ),
        subject=all_of_it,
        said=said,
    )
