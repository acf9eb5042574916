"""What is wrong with what a person typed, in other languages than that of the core."""

import pytest

from draftdesk.desktop.fault_words import fault_said
from draftdesk.model.number_patterns import pattern_fault
from draftdesk.model.symbols import symbol_fault


@pytest.mark.parametrize(
    "symbol",
    [
        "A/" + "7" * 300,
        "A\\72",
        "A*/72",
        "A/72/é",
        "A",
        "A//72",
        "A/ 72",
        "a/72",
        "A/72/1/?",
        "A/72/Rev.1/L.1",
        "A/72/Rev.1/Rev.2",
        "A/72/L",
        "A/72/Xy",
        "A/72/rev1",
        "A/72/L1",
        "A/CONF.231",
        "A/RES",
    ],
)
def test_each_fault_of_a_symbol_is_said_in_the_language_of_the_window(foreign: None, symbol: str) -> None:
    before, _, why = symbol_fault(symbol).partition(": ")
    assert why
    assert fault_said(f"{before}: {why}") == f"⟦{before}: ⟦{why}⟧⟧"


@pytest.mark.parametrize("pattern", ["{n} {alpha}", "{number}.", "1.", "x" * 41 + "{n}"])
def test_so_is_each_fault_of_a_pattern(foreign: None, pattern: str) -> None:
    assert fault_said(pattern_fault(pattern)) == f"⟦{pattern_fault(pattern)}⟧"


def test_what_is_not_known_is_said_as_it_is_and_nothing_is_nothing(foreign: None) -> None:
    assert fault_said("something {else}") == "something {else}"
    assert fault_said("") == ""
