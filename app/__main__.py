"""Entry point of ``backscope`` and ``python -m app``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and return its exit code."""
    from app.cli import run_command_line

    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
