"""Which sources are listed, in what order, under which session."""

from draftdesk.desktop.sources.listing.rows import (
    ANY_SESSION,
    NO_SESSION,
    Column,
    Section,
    arranged,
    natural,
)
from draftdesk.model.sources import Session, Source, Visibility
from draftdesk.workspace.queries import SourceLine

_FIRST = Session(id="s1", title="First session", starts="2017-05-08")
_SECOND = Session(id="s2", title="Second session", starts="2017-05-22")


def _line(
    code: str, session: Session | None = None, *, dated: str | None = None, title: str = "", by: str = ""
) -> SourceLine:
    source = Source(
        id=code,
        code=code,
        title=title or f"Paper {code}",
        session_id=session.id if session else None,
        dated=dated,
        visibility=Visibility.INTERNAL if code == "X" else Visibility.CIRCULATE,
    )
    return SourceLine(source=source, session=session, snippets=len(code), submitters=(by,) if by else ())


_LINES = [
    _line("B", _SECOND, dated="2017-05-23"),
    _line("X", None),
    _line("A", _SECOND, dated="2017-05-22", by="Nepal"),
    _line("TS10", _FIRST),
    _line("TS9", _FIRST, dated="2017-05-09", title="Zusammenfassung über Wasser"),
]


def _codes(
    words: str = "", session: str = ANY_SESSION, order: Column = Column.SESSION, *, backwards: bool = False
) -> list[str]:
    return [
        f"[{row.session.title if row.session else 'none'} {row.count}]" if isinstance(row, Section) else row.source.code
        for row in arranged(_LINES, words, session, order, backwards=backwards)
    ]


def test_by_session_they_stand_under_it_by_date_and_what_is_not_known_comes_last() -> None:
    assert _codes() == ["[First session 2]", "TS9", "TS10", "[Second session 2]", "A", "B", "[none 1]", "X"]
    assert _codes(backwards=True) == [
        "[Second session 2]",
        "A",
        "B",
        "[First session 2]",
        "TS9",
        "TS10",
        "[none 1]",
        "X",
    ]


def test_words_are_looked_for_in_all_columns() -> None:
    assert _codes("nepal second") == ["[Second session 1]", "A"]
    assert _codes("UBER") == ["[First session 1]", "TS9"]
    assert _codes("internal") == ["[none 1]", "X"]
    assert _codes("nepal first") == []


def test_one_session_or_none_can_be_chosen() -> None:
    assert _codes(session="s1") == ["[First session 2]", "TS9", "TS10"]
    assert _codes(session=NO_SESSION) == ["[none 1]", "X"]


def test_a_column_sorts_without_sections_and_the_undated_stay_last() -> None:
    assert _codes(order=Column.CODE) == ["A", "B", "TS9", "TS10", "X"]
    assert _codes(order=Column.DATE) == ["TS9", "A", "B", "TS10", "X"]
    assert _codes(order=Column.DATE, backwards=True) == ["B", "A", "TS9", "TS10", "X"]
    assert _codes(order=Column.SNIPPETS, backwards=True)[:2] == ["TS10", "TS9"]


def test_numbers_in_codes_count_as_numbers() -> None:
    assert sorted(["TS10", "TS9-2", "TS9", "AB", "12", "2"], key=natural) == ["AB", "TS9", "TS9-2", "TS10", "2", "12"]
