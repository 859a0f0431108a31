"""Tools that are joined by pipes."""

from __future__ import annotations

import signal
import subprocess
import threading
import warnings
from types import TracebackType
from typing import IO, List, Optional, Sequence, Type, Union

from ._errors import GffpipeWarning, ToolError, UsageError
from ._tools import tool_path

Stdin = Union[int, IO[bytes], None]


# A tool that failed has ended within this time. One that still reads its input is then terminated.
SECONDS_AFTER_AN_EXCEPTION = 2.0


class _Process:
    """A running tool. A thread reads its standard error, so that neither of them waits for the other."""

    def __init__(self, command: Sequence[str], stdin: Stdin) -> None:
        self.tool = command[0]
        self.popen = subprocess.Popen([tool_path(command[0]), *command[1:]], stdin=stdin, stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE)
        assert self.popen.stdout is not None
        self.stdout: IO[bytes] = self.popen.stdout
        self._errors = b""
        self._reader = threading.Thread(target=self._read_errors, daemon=True)
        self._reader.start()

    def _read_errors(self) -> None:
        assert self.popen.stderr is not None
        with self.popen.stderr as stream:
            self._errors = stream.read()

    def wait(self, seconds: Optional[float] = None) -> int:
        """Its exit status; 0 if it had to be terminated because it did not end within `seconds`."""
        try:
            status = self.popen.wait(seconds)
        except subprocess.TimeoutExpired:
            self.popen.terminate()
            self.popen.wait()
            status = 0
        self._reader.join()
        return status

    @property
    def errors(self) -> str:
        """Its text on standard error; call wait() first."""
        return self._errors.decode("utf-8", "backslashreplace").rstrip("\n")


class Pipeline:
    """Runs commands, each reading what the one before it writes. `stdout` is the output of the last.

    Used as a context: at its end all processes have ended, and the first of them that failed is raised as a ToolError. This
    also replaces an exception from inside the context, because half a table confuses its reader. A tool that SIGPIPE ended
    did not fail: the next program did not read the rest of its output.
    """

    def __init__(self, commands: Sequence[Sequence[str]], stdin: Stdin = subprocess.DEVNULL, stacklevel: int = 3) -> None:
        self._stacklevel = stacklevel
        self._processes: List[_Process] = []
        try:
            for command in commands:
                self._processes.append(_Process(command, stdin))
                if len(self._processes) > 1:
                    self._processes[-2].stdout.close()  # only the next tool reads it
                stdin = self._processes[-1].stdout
        except BaseException:
            self._terminate()
            raise
        self.stdout: IO[bytes] = self._processes[-1].stdout

    def __enter__(self) -> Pipeline:
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], cause: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        if cause is not None and not isinstance(cause, Exception):  # KeyboardInterrupt; an iterator that is closed early
            self._terminate()
            return
        self.stdout.close()
        for process in self._processes:
            status = process.wait(SECONDS_AFTER_AN_EXCEPTION if cause is not None else None)
            if status not in (0, -signal.SIGPIPE):
                self._terminate()
                error = UsageError if status == 2 else ToolError
                raise error(process.tool, status, process.errors) from cause
        for process in self._processes:
            for line in process.errors.splitlines():
                if process is not self._processes[0] and line.endswith(': <stdin>: no record in the input'):
                    continue  # no record passed the tests of the tool before it
                warnings.warn(line, GffpipeWarning, stacklevel=self._stacklevel)

    def _terminate(self) -> None:
        for process in self._processes:
            process.stdout.close()
            process.popen.terminate()  # does nothing if it has ended
        for process in self._processes:
            process.wait()
