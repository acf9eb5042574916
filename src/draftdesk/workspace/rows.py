"""Between model objects and rows: a field is a column of the same name.

Texts, whole numbers and bytes are stored as they are, yes/no as 1 and 0, words of a list (StrEnum) as their text,
tuples as JSON, dataclasses as JSON of what differs from their defaults.
"""

import json
import types
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any, Generic, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Codec(Generic[Row]):
    """How objects of one type become rows and back."""

    of: type[Row]
    columns: tuple[str, ...]
    _encoders: tuple[tuple[int, Callable[[Any], Any]], ...]
    _decoders: tuple[tuple[str, Callable[[Any], Any]], ...]

    def values(self, row: Row) -> tuple[Any, ...]:
        """The object's fields as the database takes them."""
        found: tuple[Any, ...] = attrgetter(*self.columns)(row)
        if not self._encoders:
            return found
        changed = list(found)
        for at, encode in self._encoders:
            if changed[at] is not None:
                changed[at] = encode(changed[at])
        return tuple(changed)

    def encode(self, column: str, value: Any) -> Any:
        """One field's value as the database takes it."""
        encoders = {self.columns[at]: encode for at, encode in self._encoders}
        return encoders[column](value) if value is not None and column in encoders else value

    def many(self, rows: Iterable[Row]) -> Iterable[tuple[Any, ...]]:
        return map(self.values, rows)

    def row(self, values: Mapping[str, Any]) -> Row:
        """The object that a row's values by column name describe. Columns it does not know are passed over."""
        known = {name: values[name] for name in self.columns}
        for name, decode in self._decoders:
            if known[name] is not None:
                known[name] = decode(known[name])
        return self.of(**known)

    def reader(self, names: Sequence[str]) -> Callable[[tuple[Any, ...]], Row]:
        """What makes objects of rows whose values have those names: for many of them faster than `row`. Where a name
        comes twice its first value counts."""
        picked = itemgetter(*map(names.index, self.columns))

        def read(values: tuple[Any, ...]) -> Row:
            known = dict(zip(self.columns, picked(values), strict=True))
            for name, decode in self._decoders:
                if known[name] is not None:
                    known[name] = decode(known[name])
            return self.of(**known)

        return read


def codec(of: type[Row]) -> Codec[Row]:
    """The codec of one type of row."""
    found: Codec[Row] = _codec(cast(Hashable, of))
    return found


@cache
def _codec(of: Hashable) -> Codec[Any]:
    """Behind a cache that looks at its argument as nothing more than a key."""
    if not isinstance(of, type):
        raise TypeError(f"{of!r} is no type of row")
    hints = get_type_hints(of)
    names = tuple(field.name for field in fields(of))
    encoders: list[tuple[int, Callable[[Any], Any]]] = []
    decoders: list[tuple[str, Callable[[Any], Any]]] = []
    for at, name in enumerate(names):
        kind = _bare(hints[name])
        if get_origin(kind) is tuple:
            encoders.append((at, _to_json))
            decoders.append((name, _from_json))
        elif kind is bool:
            encoders.append((at, int))
            decoders.append((name, bool))
        elif isinstance(kind, type) and issubclass(kind, Enum):
            encoders.append((at, str))
            decoders.append((name, _reader_of_words(kind)))
        elif is_dataclass(kind) and isinstance(kind, type):
            encoders.append((at, _object_to_json))
            decoders.append((name, _reader_of_objects(kind)))
    return Codec(of, names, tuple(encoders), tuple(decoders))


def _bare(hint: Any) -> Any:
    """`X` for `X | None`."""
    if get_origin(hint) in {Union, types.UnionType}:
        return next(each for each in get_args(hint) if each is not type(None))
    return hint


def _to_json(value: tuple[Any, ...]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else "[]"


def _object_to_json(value: Any) -> str:
    default = type(value)()
    said = {each.name: getattr(value, each.name) for each in fields(value)}
    told = {name: each for name, each in said.items() if each != getattr(default, name)}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")) if told else "{}"


def _reader_of_words(kind: type[Enum]) -> Callable[[str], Enum]:
    """Reads a word of a list. Raises ValueError for one that is not in it."""
    members = {str(each.value): each for each in kind}
    return lambda word: members.get(word) or kind(word)


def _reader_of_objects(of: type[Row]) -> Callable[[str], Row]:
    """Reads what `_object_to_json` wrote of texts and words of lists. Names that the type does not know are passed
    over."""
    kinds = {name: _bare(hint) for name, hint in get_type_hints(of).items()}
    default = of()

    def read(text: str) -> Row:
        if text == "{}":
            return default
        said = json.loads(text)
        if not isinstance(said, dict):
            raise TypeError(f"{of.__name__} is no list of names and values")
        found = {name: value for name, value in said.items() if name in kinds}
        for name, value in found.items():
            if not isinstance(value, str):
                raise TypeError(f"{of.__name__}.{name} is no text")
            found[name] = kinds[name](value)
        return of(**found)

    return read


def _from_json(text: str) -> tuple[Any, ...]:
    if text == "[]":
        return ()
    return tuple(tuple(each) if isinstance(each, list) else each for each in json.loads(text))
