"""What is said of the changes of a comparison: made on the thread that compared, for it takes a while."""

from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.desktop.compare.telling import say
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Comparison
from draftdesk.model.comparison_told import Told, told
from draftdesk.model.sifting import in_reading_order


@dataclass(frozen=True, slots=True)
class Account:
    """`told` says what became of each change, in the language of the window; `numbers` has those of the paragraphs of
    both texts as sentences cite them; `order` the changes as one reads."""

    told: Sequence[Told] = ()
    numbers: tuple[Sequence[str], Sequence[str]] = ((), ())
    order: Sequence[int] = ()


def account_of(comparison: Comparison) -> Account:
    """For thousands of changes as long as several frames take to paint; on whatever thread."""
    return Account(
        told=told(comparison, say, as_it_runs),
        numbers=(full_numbers(comparison.a), full_numbers(comparison.b)),
        order=in_reading_order(comparison),
    )
