"""Handing NumPy arrays to Qt where it wants a pointer to the first of many structs of doubles."""

from __future__ import annotations

from typing import TypeVar, cast

import numpy as np
import shiboken6
from numpy.typing import NDArray

Struct = TypeVar("Struct")


def in_memory(array: NDArray[np.float64], struct: type[Struct]) -> Struct:
    """Return the array's first row as a Qt struct that Qt reads on from; no copy is made.

    A row must have exactly the struct's doubles, and the array must stay alive as long as what is returned.

    Raises
    ------
    ValueError
        The array is not contiguous.
    """
    if not array.flags.c_contiguous:
        raise ValueError(f"expected a contiguous array, got one with strides {array.strides}")
    # shiboken's stubs know no classes of Qt
    return cast(Struct, shiboken6.wrapInstance(array.ctypes.data, cast(type[shiboken6.Object], struct)))
