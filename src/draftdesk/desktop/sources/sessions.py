"""What a session is called on screen."""

from PySide6.QtCore import QCoreApplication

from draftdesk.model.sources import Session


def session_words(session: Session) -> str:
    """Its title; without one its number, or its first day."""
    if session.title:
        return session.title
    if session.number is not None:
        return QCoreApplication.translate("sessions", "Session {number}").format(number=session.number)
    return session.starts or QCoreApplication.translate("sessions", "Session without a name")
