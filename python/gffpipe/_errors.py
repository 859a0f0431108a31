"""The exceptions and warnings of this package."""

from __future__ import annotations


class GffpipeError(Exception):
    """Base of all exceptions of this package."""


class ToolNotFoundError(GffpipeError):
    """A tool is not part of this installation."""


class ToolError(GffpipeError):
    """A tool failed: malformed records, damaged input, a full disk.

    Attributes:
        tool: the name of the tool, for example "gff-select".
        status: its exit status: 1 not done, 2 wrong usage, -N ended by signal N.
        message: what the tool wrote to standard error: its message, after its warnings if it had any.
    """

    def __init__(self, tool: str, status: int, message: str) -> None:
        super().__init__(tool, status, message)
        self.tool = tool
        self.status = status
        self.message = message

    def __str__(self) -> str:
        if self.message:
            return self.message
        if self.status < 0:
            return f"{self.tool}: ended by signal {-self.status}"
        return f"{self.tool}: status {self.status}"


class UsageError(ToolError, ValueError):
    """A tool was called wrongly: a mistake in an expression, an unknown option, a region that is not one (status 2)."""


class GffpipeWarning(UserWarning):
    """A warning of a tool that did its work, for example that no record had a key."""
