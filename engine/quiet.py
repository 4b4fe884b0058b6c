"""Running NumPy calls without its warnings: overflow and nan are a lesson here, found and named, not a mistake.

``np.errstate`` costs as much as three calls of a plan; entering a context that is prepared once costs a tenth of it.
"""

from __future__ import annotations

import contextvars
from collections.abc import Callable
from typing import Any

import numpy as np


def quiet_runner() -> Callable[..., Any]:
    """Return a function that calls another with NumPy's floating-point warnings off.

    Not for nested use: a context that is entered cannot be entered again.
    """
    context = contextvars.copy_context()
    context.run(np.seterr, all="ignore")
    return context.run
