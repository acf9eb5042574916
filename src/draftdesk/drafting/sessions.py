"""The session a source belongs to: named by a person, or found in the source itself."""

from dataclasses import replace

from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Session
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
