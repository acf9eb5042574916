import pytest

from draftdesk.model.drafts import Paragraph, Role


def make(key, text="", role=Role.OPERATIVE, under=None, **more):
    """A paragraph whose id is its order key too."""
    return Paragraph(id=key, draft_id="d", ord=more.pop("ord", key), role=role, text=text, parent_id=under, **more)


@pytest.fixture(scope="session")
def paragraph():
    return make
