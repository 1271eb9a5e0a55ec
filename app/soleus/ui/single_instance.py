"""One window for each logbook: a second start brings the first one's window to the front."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QDir, QLockFile, QObject, QThread

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2000
"""How long a second start waits for the first one to answer."""

ASK_EVERY_MS = 50

_TOKEN = "XDG_ACTIVATION_TOKEN"


def channel_name(logbook: Path) -> str:
    """Return the name under which the windows of one user on one logbook find each other."""
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    key = f"{user}\n{logbook.resolve()}".encode()
    digest = QCryptographicHash.hash(key, QCryptographicHash.Algorithm.Sha256)
    return "soleus-" + bytes(digest.toHex().data()).decode()[:20]


class SingleInstance(QObject):
    """Claims a logbook for this process, or asks the process that has it to come forward.

    The claim is a lock file, so that a crashed program's claim is known to be stale by its process id.
    QtNetwork is only imported when it is needed: after the first paint, or to ask another window.
    """

    def __init__(self, logbook: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = channel_name(logbook)
        self._lock = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Return whether the logbook is this process's now; False where another window has it."""
        if self._lock.tryLock(0):
            return True
        # A lock that cannot be written at all (a temporary folder without room) must not keep the user out.
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def ask_forward(self) -> bool:
        """Ask the window that has the logbook to come forward; return whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        waiting = QDeadlineTimer(WAIT_MS)
        socket.connectToServer(self._name)
        while not socket.waitForConnected(WAIT_MS):
            if waiting.hasExpired():
                return False
            QThread.msleep(ASK_EVERY_MS)  # it may be starting itself
            socket.connectToServer(self._name)
        socket.write(b"raise " + os.environ.get(_TOKEN, "").encode() + b"\n")
        answered = socket.waitForBytesWritten(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
        socket.disconnectFromServer()
        return bool(answered)

    def listen(self, come_forward: Callable[[], object]) -> bool:
        """Answer later starts by coming forward; a socket that a crash left behind is taken away first."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._on_asked(come_forward))
        self._server = server
        return server.listen(self._name)

    def release(self) -> None:
        """Give the claim back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _on_asked(self, come_forward: Callable[[], object]) -> None:
        assert self._server is not None
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: _answer(socket, come_forward))
        if socket.bytesAvailable():
            _answer(socket, come_forward)


def _answer(socket: "QLocalSocket", come_forward: Callable[[], object]) -> None:
    words = bytes(socket.readAll().data()).decode(errors="replace").split()
    if not words or words[0] != "raise":
        return
    if len(words) > 1:
        # Wayland lets a window come forward only with the token of the start that asks for it.
        os.environ[_TOKEN] = words[1]
    come_forward()
    socket.write(b"ok\n")
    socket.flush()
