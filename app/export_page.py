"""The export page of the window: the view, and what carries out its intents."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.controllers.comparing import Comparing
from app.controllers.exporting import Exporting
from app.controllers.session import Session
from app.controllers.session_files import SessionFiles
from app.services.messages import Messages
from app.state.theme import Theme
from app.views.export import ExportView


class ExportPage:
    """Connects the two.

    Attributes
    ----------
    view
        To be shown in place of the stage.
    """

    def __init__(
        self,
        session: Session,
        comparing: Comparing,
        files: SessionFiles,
        messages: Messages,
        theme: Theme,
        window: QWidget,
    ) -> None:
        self._exporting = exporting = Exporting(session, comparing, messages, lambda: files.title)
        self.view = view = ExportView(theme, window)
        view.opened.connect(exporting.open)
        view.left.connect(exporting.leave)
        view.choice_changed.connect(exporting.choose)
        view.moment_chosen.connect(exporting.choose_moment)
        view.room_changed.connect(exporting.choose_room)
        view.renew_requested.connect(exporting.renew)
        view.export_requested.connect(exporting.export)
        view.cancel_requested.connect(exporting.cancel)
        view.folder_requested.connect(exporting.show_folder)
        exporting.offered.connect(view.show_offer)
        exporting.refused.connect(view.show_refusal)
        exporting.previewed.connect(lambda shown: view.show_preview(shown.image, shown.seconds, shown.step))
        exporting.estimated.connect(view.show_estimate)
        exporting.status_changed.connect(view.show_status)

    def close(self) -> None:
        """Give up the work under way; wait until it has stopped."""
        self._exporting.close()
