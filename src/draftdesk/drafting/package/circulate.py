"""A version circulated in one act: all its files from one reading of it, in a folder or a .zip, whole or not at all."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from draftdesk.drafting.attribution import narrowest
from draftdesk.drafting.circulating import ShownSources, sources_to_circulate, to_circulate
from draftdesk.drafting.comparing import Compared
from draftdesk.drafting.package.beside import AUTHOR, Issue, in_words, tracked_changes
from draftdesk.drafting.package.changes import list_of_changes
from draftdesk.drafting.package.cover_note import cover_note
from draftdesk.drafting.package.files import Piece, Planned, planned
from draftdesk.drafting.package.provenance import Earlier, provenance
from draftdesk.drafting.package.table import table_of_changes
from draftdesk.drafting.preflight import InternalWords, internal_words
from draftdesk.drafting.reissuing import is_corrigendum
from draftdesk.drafting.texts import read_version, text_of_document
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable, printable_name
from draftdesk.model.document import Document
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.errors import CannotWrite, DraftDeskError, NotAllowed
from draftdesk.model.export_profile import INFORMAL, ExportProfile
from draftdesk.model.ids import new_id
from draftdesk.reading.texts import ReadText
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord
from draftdesk.workspace.workspace import Workspace
from draftdesk.writing.office import from_word, has_office
from draftdesk.writing.together import is_zip, require_place_together, together


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """How a package is wanted: by which profile and names, with whose names in it, and what is left out of it.

    An empty `pattern` asks for the usual names; `series` is "GCM" in these, the usual where it is empty. `sources` adds
    the annex of sources to the clean text, as the profile may. `author` is whom the tracked changes are said to be by.
    """

    profile: ExportProfile = INFORMAL
    pattern: str = ""
    series: str = ""
    left_out: frozenset[Piece] = frozenset()
    pdf: bool = True
    sources: bool = False
    attribution: Attribution | None = None
    author: str = AUTHOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """A file of a package as it was written."""

    piece: Piece
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package as it was written to `target`. `notes` are lines on what the sender should know."""

    target: Path
    files: tuple[Enclosed, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """All that a package is made of, read at one moment. `document` has every source that may be shown; so has
    `sources_before` of the earlier version. `internal` is what the sender should know before it goes out."""

    draft: Draft
    document: Document
    new: Issue
    old: Issue | None
    files: tuple[Planned, ...]
    order: Order
    sources_before: ShownSources = field(default_factory=ShownSources)
    notes: tuple[str, ...] = ()
    internal: InternalWords | None = None


def version_before(look: Look, draft: Draft, version: Version) -> Version | None:
    """What a version is set beside where nobody says: the one it reissues, else the one issued before it that it did
    not replace."""
    known = queries.versions(look, draft.id)
    if version.reissues is not None:
        return next((each for each in known if each.id == version.reissues), None)
    earlier = known[: next((n for n, each in enumerate(known) if each.id == version.id), 0)]
    return earlier[-1] if earlier else None


def prepare(
    look: Look, draft: Draft, version: Version, earlier: Version | None, order: Order, progress: Progress
) -> Prepared:
    """Read all that the package is made of. Raises NotAllowed where a version is to be set beside itself,
    InvalidSettings for a pattern that is none, UnreadableFile where a received file no longer can be read."""
    if earlier is not None and earlier.id == version.id:
        raise NotAllowed(f"“{version.label}” cannot be set beside itself; choose an earlier version")
    document = to_circulate(
        look, draft, version, with_sources=True, attribution=order.attribution, profile=order.profile
    )
    clean = document if order.sources or order.profile.sources else _without_sources(document)
    new = Issue(version=version, document=clean, read=ReadText(text_of_document(clean, version.label)))
    old = earlier_issue(look, draft, earlier, progress) if earlier is not None else None
    pdf = order.pdf and has_office()
    notes = () if pdf or not order.pdf else ("no PDF was made: that takes LibreOffice, which is not on this machine",)
    files = planned(
        draft, version, earlier, pattern=order.pattern, left_out=order.left_out, pdf=pdf, series=order.series
    )
    before = ShownSources()
    if earlier is not None and any(each.piece is Piece.PROVENANCE for each in files):
        allowed = narrowest(order.attribution, order.profile.attribution, version.attribution)
        before = sources_to_circulate(look, earlier, document.language, allowed)
    return Prepared(
        draft=draft,
        document=document,
        new=new,
        old=old,
        files=files,
        order=order,
        sources_before=before,
        notes=notes,
        internal=internal_words(look, document),
    )


def earlier_issue(look: Look, draft: Draft, version: Version, progress: Progress) -> Issue:
    """The version that another is set beside: in the file that it was received as, where it was."""
    before = to_circulate(look, draft, version)
    read = read_version(look, version, progress, to_circulate=True)
    if read.package is None:
        read = ReadText(text_of_document(before, version.label))
    return Issue(version=version, document=before, read=read)


def corrections(old: Issue, new: Issue, words: Compared) -> Document:
    """The list of what the new issue changes in the old one; of a corrigendum it is all that goes out."""
    listed = is_corrigendum(new.version)
    return list_of_changes(new.document, old.version.label, words.comparison, is_corrigendum=listed)


def circulate(
    workspace: Workspace, prepared: Prepared, target: Path, *, overwrite: bool, progress: Progress
) -> Package:
    """Write the package, into a .zip where the target is called so, else into a folder, and have the workspace
    remember each file by its digest, where it can be written.

    Either all files are there or none, and what stood there before is as it was. `progress` may stop the work by
    raising. Raises CannotWrite, also where the files are there and only the workspace could not note it.
    """
    making = _Making(prepared, progress)
    with together(target, overwrite=overwrite, owned=enclosed_names) as folder:
        files = tuple(_written(folder, each, content) for each, content in making.files())
    package = Package(target=target, files=files, notes=(*prepared.notes, *making.notes))
    try:
        if not workspace.is_read_only:
            _record(workspace, prepared, package)
    except DraftDeskError as error:
        name = printable_name(target)
        raise CannotWrite(f"{name} was written, but the workspace could not note it: {error}") from error
    return package


def require_target(target: Path, *, overwrite: bool) -> None:
    """Raises, before any work, the CannotWrite that a package would end with there."""
    require_place_together(target, overwrite=overwrite, owned=enclosed_names)


def enclosed_names(folder: Path) -> frozenset[str]:
    """The files of a package that was written into the folder, as its list of checksums has them."""
    names: set[str] = set()
    for each in folder.iterdir():
        if each.suffix == ".txt" and each.is_file() and each.stat().st_size < _LARGEST_LIST:
            listed = _listed(each.read_text(encoding="utf-8", errors="replace"))
            names |= {each.name, *listed} if listed else set()
    return frozenset(names)


_LARGEST_LIST = 100_000
_DIGEST = 64


def _listed(text: str) -> Sequence[str]:
    """The names in a list of checksums; none where it is no such list."""
    names = []
    for line in text.splitlines():
        digest, gap, name = line[:_DIGEST], line[_DIGEST : _DIGEST + 2], line[_DIGEST + 2 :]
        if gap != "  " or not name or not set(digest) <= set("0123456789abcdef"):
            return ()
        names.append(name)
    return names


class _Making:
    """Makes one file after the other; what two need is made once."""

    def __init__(self, prepared: Prepared, progress: Progress) -> None:
        self._p, self._progress = prepared, progress
        self.notes: tuple[str, ...] = ()
        self._main = b""
        self._paper = prepared.order.profile.page.paper
        self._words: Compared | None = None

    def files(self) -> Iterator[tuple[Planned, bytes]]:
        makers: dict[Piece, Callable[[], bytes]] = {
            Piece.TRACKED: self._tracked,
            Piece.TABLE: self._table,
            Piece.PROVENANCE: self._provenance,
            Piece.CHANGES: lambda: self._word(self._changes()),
        }
        sums: list[str] = []
        for nth, each in enumerate(self._p.files):
            self._progress(nth, len(self._p.files), f"Making {each.name}")
            if each.piece in (Piece.CLEAN, Piece.CORRIGENDUM):
                content = self._text(each)
            elif each.piece is Piece.NOTE:
                content = cover_note(self._titled(), self._p.old, self._p.files, self._paper, self._progress)
            elif each.piece is Piece.CHECKSUMS:
                content = "".join(sums).encode()
            else:
                content = makers[each.piece]()
            sums.append(f"{hashlib.sha256(content).hexdigest()}  {each.name}\n")
            yield each, content

    def _text(self, file: Planned) -> bytes:
        """The text itself, as Word and as what LibreOffice makes of that very file."""
        if not self._main:
            document = self._changes() if file.piece is Piece.CORRIGENDUM else self._p.new.document
            self._main = self._word(document)
        if Path(file.name).suffix == ".docx":
            return self._main
        return from_word(self._main, file.name, Path(file.name).suffix, self._progress)

    def _word(self, document: Document) -> bytes:
        from draftdesk.writing.word import word_file

        return word_file(document, self._p.order.profile, progress=self._progress)

    def _tracked(self) -> bytes:
        old, new = self._earlier(), self._p.new
        order = self._p.order
        words = self._in_words()
        clean = _without_sources(new.document)
        text = self._main if new.document == clean and not is_corrigendum(new.version) else self._word(clean)
        author = " ".join(printable(order.author).split())
        content, notes = tracked_changes(
            words, old, replace(new, document=clean), text, order.profile, author, self._progress
        )
        self.notes = (*self.notes, *notes)
        return content

    def _table(self) -> bytes:
        return table_of_changes(
            self._in_words(), self._earlier(), self._titled(), self._p.order.profile, self._progress
        )

    def _provenance(self) -> bytes:
        old, earlier = self._p.old, None
        if old is not None:
            earlier = Earlier(
                label=old.version.label,
                date=old.document.date,
                comparison=self._in_words().comparison,
                sources=self._p.sources_before,
            )
        return provenance(self._p.document, self._p.new.version.label, earlier, self._paper)

    def _titled(self) -> Issue:
        """The version as what goes beside it names it: by the draft's title where it brought none."""
        new = self._p.new
        return replace(new, document=replace(new.document, title=new.document.title.strip() or self._p.draft.title))

    def _changes(self) -> Document:
        return corrections(self._earlier(), self._p.new, self._in_words())

    def _in_words(self) -> Compared:
        if self._words is None:
            self._words = in_words(self._earlier(), self._p.new, self._progress)
        return self._words

    def _earlier(self) -> Issue:
        if self._p.old is None:
            raise NotAllowed(f"“{self._p.new.version.label}” has no earlier version to be set beside; name one")
        return self._p.old


def _without_sources(document: Document) -> Document:
    return replace(document, sources=None, sources_left_out=0, sources_note="")


def _written(folder: Path, file: Planned, content: bytes) -> Enclosed:
    (folder / file.name).write_bytes(content)
    return Enclosed(piece=file.piece, name=file.name, size=len(content), sha256=hashlib.sha256(content).hexdigest())


def _record(workspace: Workspace, prepared: Prepared, package: Package) -> None:
    """Remember every file, and the .zip they are in. A version that went out can no longer be taken back by undo."""
    written = [(each.name, each.sha256) for each in package.files]
    if is_zip(package.target):
        with package.target.open("rb") as opened:
            written.append((printable_name(package.target), hashlib.file_digest(opened, "sha256").hexdigest()))
    version = prepared.new.version
    workspace.note(
        lambda tx: tx.insert_many(
            ExportRecord(
                id=new_id(),
                version_id=version.id,
                draft_id=prepared.draft.id,
                format=Path(name).suffix.lower().lstrip("."),
                file_name=name,
                at=tx.at,
                sha256=digest,
            )
            for name, digest in written
        ),
        settles=version.id,
    ).result()
