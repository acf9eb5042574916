"""What was done, a page at a time; and how far it is from now to any act of it."""

from dataclasses import dataclass

from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._process import ActLine

_SETTLED = (
    "stack IS NULL AND kind<>'undo' AND subject IN (SELECT version_id FROM issue) "
    "AND seq=(SELECT max(seq) FROM act later WHERE later.subject=act.subject)"
)
"""A freeze whose version was exported since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One act of the history. `is_settled` says that it can never be taken back: its version was exported."""

    act: ActLine
    is_settled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How to get from now to how everything was just after an act: the names of the acts to undo, the newest first, or
    of those to redo, in order."""

    undo: tuple[str, ...] = ()
    redo: tuple[str, ...] = ()


def history(
    look: Look, *, words: str = "", place: str | None = None, before: int = 0, limit: int = 200
) -> list[HistoryLine]:
    """The newest acts first: those with the words in their name or who did them, in a place where one is given, and
    older than the act numbered `before`."""
    conditions, values = ["1"], []
    if before:
        conditions.append(f"seq<{before:d}")
    if place is not None:
        conditions.append("place=?")
        values.append(place)
    for word in words.split():
        conditions.append("(name LIKE ? ESCAPE '\\' OR who LIKE ? ESCAPE '\\')")
        values += [f"%{_literal(word)}%"] * 2
    rows = look.rows(
        f"SELECT seq AS number, name, place, who, at, kind, stack, {_SETTLED} AS settled "
        f"FROM act WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT {limit:d}",
        values,
    )
    return [HistoryLine(is_settled=bool(row.pop("settled")), act=ActLine(**row)) for row in rows]


def way_to(look: Look, number: int) -> Way | None:
    """How to get to just after that act; None where nothing leads there: it was taken back, and others came since."""
    found = look.tuples("SELECT stack, kind, seq=(SELECT min(seq) FROM act) FROM act WHERE seq=?", (number,))
    if not found:
        return None
    stack, _, is_first = found[0]
    if stack == "redo":
        return Way(redo=_names(look, "stack='redo' AND seq>=?", number))
    if stack == "undo" or is_first:
        return Way(undo=_names(look, "stack='undo' AND seq>?", number))
    return None


def _names(look: Look, condition: str, number: int) -> tuple[str, ...]:
    rows = look.tuples(f"SELECT name FROM act WHERE {condition} ORDER BY seq DESC", (number,))
    return tuple(name for (name,) in rows)


def _literal(word: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\%_" else letter for letter in word)
