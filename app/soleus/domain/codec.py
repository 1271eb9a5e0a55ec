"""Domain values as plain JSON values and back, told by their type hints; nothing is lost on the way."""

import dataclasses
import types
import typing
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union

from soleus.domain.errors import ReadingError
from soleus.domain.words import tr

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """Return `value` as dicts, lists, strings and numbers; fields that stand at their default are left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            f.name: to_plain(item)
            for f in dataclasses.fields(value)
            if not _is_default(f, item := getattr(value, f.name))
        }
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    return value


def from_plain(kind: type[T], plain: Any, where: str = "") -> T:
    """Return the domain value of type `kind` that `plain` describes.

    Raises ReadingError naming the place (`where`, extended by field names) for what does not fit.
    """
    return typing.cast(T, _read(kind, plain, where or kind.__name__))


def _is_default(field: dataclasses.Field[Any], value: Any) -> bool:
    if field.default is not dataclasses.MISSING:
        return bool(value == field.default and type(value) is type(field.default))
    return False


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


@cache
def _required(kind: type) -> tuple[str, ...]:
    """Return the fields without a default."""
    none = dataclasses.MISSING
    return tuple(f.name for f in dataclasses.fields(kind) if f.default is none and f.default_factory is none)


class _Shape(Enum):
    MAYBE, LIST, OBJECT, SCALAR = range(4)


@cache
def _shape(kind: Any) -> tuple[_Shape, Any]:
    """Return what a type hint asks for, and of what; asked once for each hint, a routine holds hundreds of values."""
    origin = typing.get_origin(kind)
    if origin in (Union, types.UnionType):
        (inner,) = (arg for arg in typing.get_args(kind) if arg is not type(None))
        return _Shape.MAYBE, inner
    if origin is tuple:
        return _Shape.LIST, typing.get_args(kind)[0]
    return (_Shape.OBJECT if dataclasses.is_dataclass(kind) else _Shape.SCALAR), kind


def _read(kind: Any, plain: Any, where: str) -> Any:
    shape, inner = _shape(kind)
    if shape is _Shape.MAYBE:
        return None if plain is None else _read(inner, plain, where)
    if shape is _Shape.LIST:
        if not isinstance(plain, list):
            raise ReadingError(tr("Import", "{where}: a list was expected.").format(where=where))
        return tuple(_read(inner, item, f"{where}[{n}]") for n, item in enumerate(plain))
    if shape is _Shape.OBJECT:
        return _read_dataclass(inner, plain, where)
    return _read_scalar(inner, plain, where)


def _read_dataclass(kind: type, plain: Any, where: str) -> Any:
    if not isinstance(plain, dict):
        raise ReadingError(tr("Import", "{where}: an object was expected.").format(where=where))
    hints = _hints(kind)
    unknown = sorted(plain.keys() - hints.keys())
    if unknown:
        raise ReadingError(tr("Import", "{where}: “{unknown}” is not known.").format(where=where, unknown=unknown[0]))
    missing = [name for name in _required(kind) if name not in plain]
    if missing:
        raise ReadingError(tr("Import", "{where}: “{missing}” is missing.").format(where=where, missing=missing[0]))
    values = {name: _read(hints[name], item, f"{where}.{name}") for name, item in plain.items()}
    try:
        return kind(**values)
    except (TypeError, ValueError) as error:
        raise ReadingError(f"{where}: {error}") from error


def _read_scalar(kind: Any, plain: Any, where: str) -> Any:
    try:
        if kind is float and isinstance(plain, int | float) and not isinstance(plain, bool):
            return plain  # 12 stays 12: what was entered as a whole number is shown as one
        if kind in (int, str, bool) and type(plain) is kind:
            return plain
        if kind in (date, datetime, time) and isinstance(plain, str):
            return kind.fromisoformat(plain)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return kind(plain)
    except ValueError as error:
        raise ReadingError(tr("Import", "{where}: “{plain}” does not fit.").format(where=where, plain=plain)) from error
    raise ReadingError(tr("Import", "{where}: “{plain}” does not fit.").format(where=where, plain=str(plain)[:60]))
