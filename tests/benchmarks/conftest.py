"""A corpus that is worded as texts are: few words very often, most words rarely."""

import gc
import itertools
import random
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet, Source
from draftdesk.model.vocabulary import Facet, Tag
from draftdesk.workspace.records import SnippetTag

LETTERS = "etaoinshrdlucmfwypvbgkjqxz"
OFTEN = (120, 90, 80, 75, 70, 67, 63, 61, 60, 43, 40, 28, 27, 24, 23, 22, 20, 19, 10, 15, 20, 8, 2, 1, 2, 1)
WORDS_IN_A_SNIPPET = 45


@dataclass(frozen=True)
class Corpus:
    """Rows of a workspace, and its words, the commonest first."""

    words: list[str]
    begin: list[object]
    snippets: list[Snippet]
    tags: list[SnippetTag]


def make_corpus(size: int) -> Corpus:
    chance = random.Random(20171204)
    words = list(
        dict.fromkeys("".join(chance.choices(LETTERS, weights=OFTEN, k=chance.randint(2, 11))) for _ in range(20_000))
    )
    weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    sources = [Source(id=new_id(), code=f"TS{n}", title=f"Session {n}") for n in range(20)]
    theme = Facet(id=new_id(), name="theme", title="Theme")
    tags = [Tag(id=new_id(), facet_id=theme.id, name=f"tag {n}", position=n) for n in range(40)]
    snippets = []
    links = []
    for n in range(size):
        text = " ".join(chance.choices(words, cum_weights=weights, k=WORDS_IN_A_SNIPPET))
        snippet = Snippet(
            id=new_id(),
            reference=f"TS{n % 20}/{n}",
            source_id=sources[n % 20].id,
            quoted=text,
            text=text,
            position=n,
        )
        snippets.append(snippet)
        links += [SnippetTag(snippet_id=snippet.id, tag_id=tag.id) for tag in chance.sample(tags, 2)]
    return Corpus(words, [theme, *tags, *sources], snippets, links)


@pytest.fixture(scope="session")
def corpus_of():
    return make_corpus


def share(values: list[float], part: float) -> float:
    """The value that this part of all values does not exceed."""
    return sorted(values)[min(int(len(values) * part), len(values) - 1)]


@pytest.fixture(scope="session")
def percentile():
    return share


@pytest.fixture
def unsearched():
    """Garbage is left where it is, as the program leaves it while somebody waits for the window: what other tests hold
    in this process is looked through for none."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.fixture(scope="session")
def pulse():
    """The module beside this one: tests are no package."""
    spec = spec_from_file_location("pulse", Path(__file__).with_name("pulse.py"))
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def live(pulse):
    """Measures work that must never stop the window."""
    return pulse.live


@pytest.fixture(scope="session")
def drafts(corpus_of):
    """Two versions of a draft: of a hundred paragraphs some 25 are edited, 3 new, 3 gone, 3 moved; or all edited."""
    texts = [each.text for each in corpus_of(2600).snippets]

    def made(size, edited=0.25):
        chance = random.Random(size)
        old, others = texts[:size], texts[size:]
        new = [_edited(text, chance) if chance.random() < edited else text for text in old]
        if edited < 1:
            for _ in range(size * 3 // 100):
                del new[chance.randrange(len(new))]
                new.insert(chance.randrange(len(new)), chance.choice(others or texts))
                new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
        return old, new

    return made


def _edited(text, chance):
    words = text.split()
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        words[chance.randrange(len(words))] = chance.choice(("shall", "should", "[as appropriate]", "may"))
    return " ".join(words)


@pytest.fixture(scope="session")
def edited():
    return _edited
