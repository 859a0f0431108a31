#!/usr/bin/env python3
"""--progress as a person sees it: one line of a terminal that is gone at the end and before anything else is said.

    progress.py --bin DIR

Standard error is a pseudo-terminal, a file or a pipe; standard output is a pipe that is read late, so that a tool is
still at work after the two seconds for which the line waits.
"""

import argparse
import fcntl
import gzip
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'support'))
import tools  # noqa: E402

RECORD = b'chr1\tsource\texon\t%d\t%d\t.\t+\t.\tID=exon%d;Parent=transcript%d\n'
ERASED = b'\r\x1b[K'

failures = []


def expect(what, holds, seen=''):
    if not holds:
        failures.append(what)
        print(f'FAILED {what}: {seen!r}')


def screen(data, columns):
    """The lines that a terminal shows after these bytes; fails where a line of progress would have wrapped."""
    lines, at = [[]], 0
    for piece in re.findall(rb'\r|\n|\x1b\[K|[^\r\n\x1b]', data):
        if piece == b'\r':
            at = 0
        elif piece == b'\n':
            lines.append([])
            at = 0
        elif piece == b'\x1b[K':
            del lines[-1][at:]
        else:
            lines[-1][at:at + 1] = [piece]
            at += 1
    leftover = re.sub(rb'\r|\n|\x1b\[K|[^\r\n\x1b]', b'', data)
    expect('only known control sequences', leftover == b'', leftover)
    return [b''.join(line) for line in lines]


def drawn_lines(data):
    return re.findall(rb'\r([^\r\n\x1b]+)\x1b\[K', data)


def run_on_terminal(command, columns=80, silence=0.0, kill=False, stdin=subprocess.DEVNULL):
    """Run with standard error on a terminal; read standard output after `silence` seconds. What was seen, status."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
    environment = os.environ | {'TERM': 'xterm'}
    with subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=slave, env=environment) as tool:
        os.close(slave)
        seen = b''
        output = tool.stdout.fileno()
        time.sleep(silence)
        waiting = {master, output}
        while waiting:
            for ready in select.select(waiting, [], [])[0]:
                try:
                    data = os.read(ready, 65536 if ready == output else 4096)
                except OSError:  # the terminal's other side has gone
                    data = b''
                if not data:
                    waiting.discard(ready)
                elif ready == master:
                    seen += data
                    if kill:
                        tool.send_signal(signal.SIGINT)
                        kill = False
    os.close(master)
    return seen, tool.returncode


def command_of(bin_folder, tool, file, *options):
    return [bin_folder / tool, *tools.required(bin_folder, tool, 'database.sqlite'), *options, '-i', file]


def check_terminal_waits_two_seconds(bin_folder, large):
    seen, status = run_on_terminal([bin_folder / 'gff-select', large], silence=2.2)
    expect('auto: status 0', status == 0, status)
    expect('auto draws on a terminal', len(drawn_lines(seen)) >= 1, seen)
    expect('it starts with a carriage return', seen.startswith(b'\r'), seen)
    expect('it has no line end', b'\n' not in seen, seen)
    expect('it is erased at the end', seen.endswith(ERASED) and screen(seen, 80) == [b''], seen)
    pattern = rb'[0-9.]+ .?B of [0-9.]+ MB \([0-9]+ %\), [0-9,]+ records, [0-9.]+ .?B/s(, [0-9:]+ left)?'
    for line in drawn_lines(seen):
        expect('it says bytes, share, records, rate and time left', re.fullmatch(pattern, line), line)


def check_pipe_is_not_drawn_by_itself(bin_folder, large):
    with subprocess.Popen(['cat', large], stdout=subprocess.PIPE) as cat:
        seen, status = run_on_terminal([bin_folder / 'gff-select'], silence=2.2, stdin=cat.stdout)
    expect('auto: a pipe is read to its end', status == 0, status)
    expect('auto does not draw where the input is a pipe', seen == b'', seen)


def check_never(bin_folder, large):
    seen, _ = run_on_terminal([bin_folder / 'gff-select', '--progress=never', large], silence=2.2)
    expect('never draws nothing', seen == b'', seen)


def check_every_tool(bin_folder, large, work):
    for tool in tools.names(bin_folder):
        if tool == 'gff-tosqlite':
            (work / 'database.sqlite').unlink(missing_ok=True)
        done = subprocess.run(command_of(bin_folder, tool, large, '--progress'), stdin=subprocess.DEVNULL, cwd=work,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        expected = 1 if tool == 'gff-check' else 0  # which misses the parents of the exons
        expect(f'{tool} --progress: its status', done.returncode == expected, done.stderr)
        expect(f'{tool} --progress draws into a pipe too', len(drawn_lines(done.stderr)) >= 1, done.stderr)
        expect(f'{tool} --progress ends with nothing on the line', screen(done.stderr, 80)[0].strip() == b''
               or tool in ('gff-tosqlite', 'gff-inherit'), done.stderr)  # which have something to say


def check_widths(bin_folder, large):
    for columns in (1, 2, 20, 80):
        seen, _ = run_on_terminal([bin_folder / 'gff-select', '--progress=always', large], columns=columns)
        longest = max(map(len, drawn_lines(seen)), default=0)
        expect(f'{columns} columns: no line reaches the last', longest < columns, longest)
        expect(f'{columns} columns: erased at the end', screen(seen, columns) == [b''], seen)


def check_pipe_has_no_share(bin_folder, large):
    done = subprocess.run([bin_folder / 'gff-select', '--progress=always'], input=large.read_bytes(),
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    lines = drawn_lines(done.stderr)
    expect('always draws where the input is a pipe', len(lines) >= 1, done.stderr)
    for line in lines:
        expect('without a share', re.fullmatch(rb'[0-9.]+ .?B, [0-9,]+ records, [0-9.]+ .?B/s', line), line)


def check_compressed_bytes(bin_folder, large, work):
    packed = work / 'large.gff3.gz'
    packed.write_bytes(gzip.compress(large.read_bytes(), 1))
    size = packed.stat().st_size
    for options in ([], ['-@', '2']):
        done = subprocess.run([bin_folder / 'gff-select', '--progress', *options, packed], stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, check=False)
        share = b' of %.1f kB (' % (size / 1000) if size < 999950 else b' of %.1f MB (' % (size / 1e6)
        lines = drawn_lines(done.stderr)
        expect('the size is the size of the compressed file', lines and all(share in line for line in lines), lines)


def check_messages(bin_folder, large, work):
    broken = work / 'broken.gff3'
    broken.write_bytes(large.read_bytes() + b'chr1\tx\n')
    number = broken.read_bytes().count(b'\n')
    seen, status = run_on_terminal([bin_folder / 'gff-select', '--progress', broken])
    expect('an error: status 1', status == 1, status)
    expect('an error is on a clean line', screen(seen, 80) == [
        f'gff-select: {broken}:{number}: expected 9 columns, got 2: \'chr1\\tx\''.encode(), b''], seen)
    seen, status = run_on_terminal([bin_folder / 'gff-select', '--progress', '-a', 'nokey', large])
    expect('a warning is on a clean line', status == 0 and screen(seen, 80) == [
        b"gff-select: warning: no record had the attribute 'nokey'", b''], seen)


def check_interrupt(bin_folder, large):
    # The tool runs until its output is read. The signal is sent when the first line has been drawn.
    seen, status = run_on_terminal([bin_folder / 'gff-select', '--progress', large], silence=0.3, kill=True)
    expect('SIGINT ends it', status == -signal.SIGINT, status)
    expect('SIGINT erases the line', drawn_lines(seen) and screen(seen, 80) == [b''], seen)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    bin_folder = parser.parse_args().bin.resolve()
    with tempfile.TemporaryDirectory(prefix='progress-') as name:
        work = Path(name)
        large = work / 'large.gff3'
        # More than fits in a pipe, so that a tool has to wait if its output is not read.
        large.write_bytes(b''.join(RECORD % (n, n + 9, n, n // 9) for n in range(1, 100_000)))
        check_terminal_waits_two_seconds(bin_folder, large)
        check_pipe_is_not_drawn_by_itself(bin_folder, large)
        check_never(bin_folder, large)
        check_every_tool(bin_folder, large, work)
        check_widths(bin_folder, large)
        check_pipe_has_no_share(bin_folder, large)
        check_compressed_bytes(bin_folder, large, work)
        check_messages(bin_folder, large, work)
        check_interrupt(bin_folder, large)
    print(f'progress: {len(failures)} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
