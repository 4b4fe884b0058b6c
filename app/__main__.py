"""Entry point of ``backscope`` and ``python -m app``."""

from __future__ import annotations

import os
import sys

# Networks of this size are slowed by more threads, and a thread that waits for another holds up the picture.
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")


def main() -> int:
    """Run the command line and return its exit code."""
    from app.cli import run_command_line

    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
