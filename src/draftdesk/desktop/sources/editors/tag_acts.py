"""What can be done with tags: each asks what it must know, then acts."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.editors.picking import Choice, Picker
from draftdesk.desktop.sources.editors.tag_rows import FacetLine, TagLine, walk
from draftdesk.desktop.sources.editors.window import EditorWindow
from draftdesk.desktop.words import quoted
from draftdesk.drafting import facets as doing
from draftdesk.model.folding import fold
from draftdesk.model.vocabulary import Facet, Tag
from draftdesk.workspace.queries import snippets_with_tags

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed

_TOP = "top"


class TagActs(QObject):
    """Acts on tags for their window. `choose` is told which tag or facet should be chosen once all is shown anew."""

    def __init__(self, means: Means, window: EditorWindow, choose: Callable[[str], object]) -> None:
        super().__init__(window)
        self._means = means
        self._window = window
        self._choose = choose
        self._facets: Sequence[FacetLine] = ()

    def know(self, facets: Sequence[FacetLine]) -> None:
        """What there is now."""
        self._facets = facets

    # --- new

    def new_tag(self, facet: Facet, parent: Tag | None) -> None:
        """Ask for a name; the tag stands at the end of its facet, or under the parent."""
        where = parent.name if parent else facet.title
        name = self._means.asking.line(
            self.tr("New tag"), self.tr("Name of the new tag under “{where}”:").format(where=where)
        )
        if name is not None:
            self._window.act(
                doing.new_tag_name(name), lambda tx: doing.new_tag(tx, facet, name, parent=parent), self._choose_made
            )

    def new_facet(self) -> None:
        """Ask for the title of another way of sorting."""
        question = self.tr("Title of the new facet, such as “Target group”:")
        title = self._means.asking.line(self.tr("New facet"), question)
        if title is not None:
            self._window.act(doing.new_facet_name(title), lambda tx: doing.new_facet(tx, title), self._choose_made)

    def _choose_made(self, changed: "Changed[Facet | Tag]") -> None:
        self._choose(changed.value.id)

    # --- words

    def rename(self, line: FacetLine | TagLine, name: str) -> None:
        """Give it the name; where another tag has that, offer to merge the two."""
        if isinstance(line, FacetLine):
            facet = line.facet
            self._window.act(doing.rename_facet_name(facet, name), lambda tx: doing.rename_facet(tx, facet, name))
            return
        tag = line.tag
        if (other := self._called(name, tag)) is not None:
            question = self.tr("There is a tag “{name}” already. Merge “{tag}” into it?")
            more = self.tr("What carries “{tag}” then carries “{name}”, and “{tag}” becomes a synonym.")
            names = {"name": other.name, "tag": tag.name}
            if self._means.asking.confirm(question.format(**names), more.format(**names), self.tr("Merge")):
                self._merge((tag,), other)
            return
        self._window.act(doing.rename_tag_name(tag, name), lambda tx: doing.rename_tag(tx, tag, name))

    def give_synonyms(self, line: TagLine, synonyms: Sequence[str]) -> None:
        """Replace the other words that mean the tag."""
        tag = line.tag
        self._window.act(doing.synonyms_name(tag), lambda tx: doing.set_synonyms(tx, tag, synonyms))

    def _called(self, name: str, besides: Tag) -> Tag | None:
        for line, _ in self._lines(besides.facet_id):
            forms = map(fold, (line.tag.name, *line.tag.synonyms))
            if line.tag.id != besides.id and fold(name) in forms:
                return line.tag
        return None

    # --- colour

    def colour(self, tags: Sequence[Tag], colour: str) -> None:
        """Give them a colour; "" is the one that their place gives."""

        self._window.act(doing.colour_name(tags), lambda tx: [doing.set_colour(tx, tag, colour) for tag in tags])

    def own_colour(self, tags: Sequence[Tag]) -> None:
        """Choose any colour."""
        dialog = QColorDialog(self._means.theme.tag_colour(tags[0].colour, tags[0].position), self._window)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.tr("Colour of the tag"))
        dialog.colorSelected.connect(lambda chosen: self.colour(tags, QColor(chosen).name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- places

    def nest(self, tags: Sequence[Tag], parent: Tag | None) -> None:
        """Put them under another, or at the top of their facet."""

        self._window.act(
            doing.nest_tags_name(tags, parent), lambda tx: [doing.nest_tag(tx, tag, parent) for tag in tags]
        )

    def nest_under_picked(self, tags: Sequence[Tag]) -> None:
        """Ask under which tag of their facet."""
        own = {tag.id for tag in tags}
        barred = own | {
            line.tag.id for top, _ in self._lines(tags[0].facet_id) if top.tag.id in own for line, _ in walk(top.below)
        }
        choices = [Choice(_TOP, self.tr("(at the top)"))]
        choices += [each for each in self._choices(tags[0].facet_id) if each.id not in barred]
        by_id = self._by_id(tags[0].facet_id)
        Picker(
            self.tr("Move under"),
            self.tr("Move {what} under:").format(what=self._said(tags)),
            choices,
            self.tr("Move"),
            lambda name: self.nest(tags, by_id.get(name)),
            self._window,
        ).open()

    def move(self, tag: Tag, by: int) -> None:
        """Up or down among those beside it."""
        self._window.act(doing.move_tag_name(tag, by), lambda tx: doing.move_tag(tx, tag, by))

    def drop(self, ids: Sequence[str], onto: FacetLine | TagLine, row: int) -> None:
        """What was dragged on a tag stands under it; one dropped between those beside it stands there."""
        facet_id = onto.facet.id if isinstance(onto, FacetLine) else onto.tag.facet_id
        parent = None if isinstance(onto, FacetLine) else onto.tag
        by_id = self._by_id(facet_id)
        tags = [by_id[name] for name in ids if name in by_id]
        beside = [line.tag.id for line in onto.below]
        if len(tags) == 1 and tags[0].id in beside:
            at = beside.index(tags[0].id)
            if row >= 0 and (by := row - at - (row > at)):
                self.move(tags[0], by)
        elif tags:
            self.nest(tags, parent)

    # --- merging and deleting

    def merge_into_picked(self, tags: Sequence[Tag]) -> None:
        """Ask into which tag of their facet; of several it can be one of themselves."""
        choices = self._choices(tags[0].facet_id)
        own = {tag.id for tag in tags}
        if len(tags) == 1:
            choices = [each for each in choices if each.id not in own]
        choices.sort(key=lambda each: each.id not in own)
        by_id = self._by_id(tags[0].facet_id)
        Picker(
            self.tr("Merge"),
            self.tr("Merge {what} into:").format(what=self._said(tags)),
            choices,
            self.tr("Merge"),
            lambda name: self._merge(tags, by_id[name]),
            self._window,
        ).open()

    def _merge(self, tags: Sequence[Tag], into: Tag) -> None:
        self._window.act(
            doing.merge_tags_name(tags, into),
            lambda tx: doing.merge_tags(tx, tags, into),
            lambda _: self._choose(into.id),
        )

    def delete(self, lines: Sequence[TagLine]) -> None:
        """Delete them after saying how many snippets carry them."""
        tags = [line.tag for line in lines]
        question = self.tr("Delete {what}?").format(what=self._said(tags))
        if self._means.asking.confirm(question, self._what_goes(lines), self.tr("Delete")):
            self._window.act(doing.delete_tags_name(tags), lambda tx: [doing.delete_tag(tx, tag) for tag in tags])

    def _what_goes(self, lines: Sequence[TagLine]) -> str:
        counts = snippets_with_tags(self._means.desk.look())
        carried = sum(counts.get(line.tag.id, 0) for line in lines)
        if not carried:
            said = self.tr("No snippet carries it.") if len(lines) == 1 else self.tr("No snippet carries them.")
        elif carried == 1:
            said = self.tr("It is taken off one snippet.")
        elif len(lines) == 1:
            said = self.tr("It is taken off {n} snippets.").format(n=f"{carried:,}")
        else:
            said = self.tr("They are taken off snippets {n} times.").format(n=f"{carried:,}")
        if any(line.below for line in lines):
            said = self.tr("{said} What stands under it takes its place.").format(said=said)
        return said

    # --- words for what is asked

    def _lines(self, facet_id: str) -> list[tuple[TagLine, str]]:
        return [each for facet in self._facets if facet.facet.id == facet_id for each in walk(facet.below)]

    def _choices(self, facet_id: str) -> list[Choice]:
        return [Choice(line.tag.id, path, (line.tag.name, *line.tag.synonyms)) for line, path in self._lines(facet_id)]

    def _by_id(self, facet_id: str) -> dict[str, Tag]:
        return {line.tag.id: line.tag for line, _ in self._lines(facet_id)}

    def _said(self, tags: Sequence[Tag]) -> str:
        if len(tags) == 1:
            return quoted(tags[0].name)
        return self.tr("{n} tags").format(n=len(tags))
