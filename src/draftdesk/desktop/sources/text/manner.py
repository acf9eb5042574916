"""How a source is read in one place of the window or another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """`name` keeps apart what several readers ask and remember; `place` is where their acts have their effect, `scope`
    where their keys work. The names of the acts begin with `acts`; that which finds words is `finding`. Without
    `says_source` something else says which source is read, and the line above it only where in it one is."""

    name: str
    place: str
    scope: str
    acts: str
    finding: str
    says_source: bool = True

    def act(self, name: str) -> str:
        """The whole name of one of the reader's acts."""
        return f"{self.acts}.{name}"


IN_SOURCES = Manner(
    name="sources", place="Sources", scope="source-text", acts="snippets", finding="sources.find-in-text"
)
