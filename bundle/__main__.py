"""``python -m bundle``: build the bundle for the system that this runs on."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bundle.building import ROOT, BundleError, build


def main() -> int:
    """Build, and say what came out; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bundle", description="Build a bundle that needs no Python.")
    parser.add_argument("--into", type=Path, default=ROOT, metavar="DIR", help="where build/ and dist/ go (here)")
    options = parser.parse_args()
    try:
        built = build(options.into.absolute())
    except BundleError as error:
        sys.stderr.write(f"bundle: {error}\n")
        return 2
    megabytes = sum(file.stat().st_size for file in built.folder.rglob("*") if not file.is_symlink()) / 1e6
    sys.stdout.write(f"{built.folder}: {megabytes:.0f} MB\n")
    sys.stdout.write(f"{built.archive}: {built.archive.stat().st_size / 1e6:.0f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
