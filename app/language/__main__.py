"""``python -m app.language``: collect all texts for the translators, and make the files that the program loads."""

from __future__ import annotations

from app.language.collecting import update

if __name__ == "__main__":
    update()
