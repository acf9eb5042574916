"""Sessions: made, changed, merged; and the one a source belongs to, named by a person or found in the source itself."""

from collections.abc import Sequence
from dataclasses import replace

from draftdesk.drafting.changes import counted, days_given, one_line
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Session, Source
from draftdesk.reading.passages.session import SessionFound
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction

_LONGEST_NUMBER = 4


def session_named(tx: Transaction, name: str) -> Session:
    """The session of that title, or the number that the name is; made where there is none yet."""
    number = int(name) if name.isdecimal() and len(name) <= _LONGEST_NUMBER else None
    for session in queries.sessions(tx):
        if fold(session.title) == fold(name) or (number is not None and session.number == number):
            return session
    session = Session(id=new_id(), title="" if number is not None else name, number=number)
    tx.insert(session)
    return session


def session_found(tx: Transaction, found: SessionFound) -> Session:
    """The session that a source tells of; made where there is none yet.

    What is known of a session already stays as it is; what the source says besides is added.
    """
    for session in queries.sessions(tx):
        if _is_same(session, found):
            filled = replace(
                session,
                title=session.title or found.title,
                starts=session.starts or found.starts,
                ends=session.ends or (found.ends if session.starts in (None, found.starts) else None),
                place=session.place or found.place,
            )
            if filled != session:
                tx.update(filled)
            return filled
    session = Session(
        id=new_id(),
        phase=found.phase or "consultation",
        kind=found.kind,
        number=found.number,
        title=found.title,
        starts=found.starts,
        ends=found.ends,
        place=found.place,
    )
    tx.insert(session)
    return session


def _is_same(session: Session, found: SessionFound) -> bool:
    if session.kind != found.kind:
        return False
    if None not in (session.starts, found.starts) and session.starts != found.starts:
        return False
    if None not in (session.number, found.number):
        return session.number == found.number
    if found.title and fold(session.title) == fold(found.title):
        return True
    return session.starts is not None and session.starts == found.starts


# --- by hand --------------------------------------------------------------------------------------------------------


def new_session(tx: Transaction, session: Session) -> Session:
    """A new session as a person describes it; its `id` is given here.

    Raises NotAllowed for days that are none or end before they begin, a number below 1, and for nothing to call it by.
    """
    made = replace(_described(session), id=new_id())
    tx.insert(made)
    return made


def change_session(tx: Transaction, session: Session) -> Session:
    """Give the session of that id all the fields of this one. Raises what `new_session` raises."""
    _session(tx, session.id)
    changed = _described(session)
    tx.update(changed)
    return changed


def delete_session(tx: Transaction, session: Session) -> int:
    """Take a session away; its sources then belong to none. Returns how many these are."""
    found = _session(tx, session.id)
    left = tx.set_fields(Source, [each.id for each in tx.all(Source, session_id=found.id)], session_id=None)
    tx.delete(found)
    return len(left)


def merge_sessions(tx: Transaction, session: Session, into: Session) -> Session:
    """Make two sessions one: its sources belong to `into`, which takes from it what is not known of itself.

    Raises NotAllowed for a session and itself.
    """
    gone, kept = _session(tx, session.id), _session(tx, into.id)
    if gone.id == kept.id:
        raise NotAllowed("a session cannot be merged with itself")
    tx.set_fields(Source, [each.id for each in tx.all(Source, session_id=gone.id)], session_id=kept.id)
    dates = (kept.starts, kept.ends) if kept.starts or kept.ends else (gone.starts, gone.ends)
    merged = replace(
        kept,
        number=kept.number if kept.number is not None else gone.number,
        title=kept.title or gone.title,
        starts=dates[0],
        ends=dates[1],
        place=kept.place or gone.place,
        attendance=kept.attendance or gone.attendance,
    )
    tx.update(merged)
    tx.delete(gone)
    return merged


def _session(tx: Transaction, name: str) -> Session:
    found = tx.get(Session, name)
    if found is None:
        raise NotFound("that session is gone: it was deleted or merged into another")
    return found


def _described(session: Session) -> Session:
    starts, ends = days_given(session.starts, session.ends)
    if session.number is not None and not 0 < session.number < 10**_LONGEST_NUMBER:
        raise NotAllowed(f"a session's number is 1 to {10**_LONGEST_NUMBER - 1}, not {session.number}")
    described = replace(
        session,
        phase=one_line(session.phase),
        kind=one_line(session.kind),
        title=one_line(session.title),
        starts=starts,
        ends=ends,
        place=one_line(session.place),
        attendance=one_line(session.attendance),
    )
    if not (described.title or described.starts or described.number is not None):
        raise NotAllowed("a session needs a title, a number or a first day to be known by")
    return described


# --- what Undo calls it ---------------------------------------------------------------------------------------------


def called(session: Session) -> str:
    """What a session is called where it has no title: by its number, its first day, or its kind."""
    if session.title or session.number is None:
        return session.title or session.starts or session.kind
    return f"session {session.number}"


def new_session_name(session: Session) -> str:
    """ "New session Regional hearing"."""
    return f"New session {called(session).removeprefix('session ')}"


def change_session_name(session: Session) -> str:
    """ "Change Third thematic session", "Change session 3"."""
    return f"Change {called(session)}"


def merge_sessions_name(session: Session, into: Session) -> str:
    """ "Merge session 3 into Third thematic session"."""
    return f"Merge {called(session)} into {called(into)}"


def delete_sessions_name(sessions: Sequence[Session]) -> str:
    """ "Delete Third thematic session", "Delete 2 sessions"."""
    return f"Delete {counted([called(each) for each in sessions], 'sessions')}"
