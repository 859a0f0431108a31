"""Running commands: what they write, and what they take."""

import fcntl
import hashlib
import os
import selectors
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from typing import NamedTuple

TICKS = os.sysconf('SC_CLK_TCK')
CORES = os.cpu_count() or 1
# What takes from an output what competitors write otherwise or not at all.
# The exons of each transcript of GTF and of GFF3, for any order of lines and keys.
EXONS = ('$3=="exon"{{split(substr($9,index($9,"{0}")+{1}),v,"{2}"); print $1,$4,$5,$7,v[1]}}')
NORMAL_FORMS = {
    'exons of GTF': (['mawk', '-F\t', EXONS.format('transcript_id \\"', 15, '\\"')], ['sort']),
    'exons of GFF3': (['mawk', '-F\t', EXONS.format('Parent=', 7, ';')], ['sort']),
    'blocks of BED': (['cut', '-f', '1-4,6,10-12'], ['sort']),
    'records': (['grep', '-av', '-e', '^#', '-e', '^$'],),
    'sorted': (['grep', '-av', '^#'], ['sort']),
    # tabix -R writes a record once for each region that it meets
    'each once': (['grep', '-av', '^#'], ['sort', '-u']),
    'headerless': (['tail', '-n', '+2'],),
    'unpacked': (['bgzip', '-dc'],),
    'unpacked and sorted': (['bgzip', '-dc'], ['grep', '-av', '^#'], ['sort']),
    'database': (['sh', '-c', 'cat >/dev/null; exec sqlite3 -readonly "$DATABASE" "$0"', 'SELECT seqid, source, type, '
                  'start, "end", strand, attributes, ID, Parent FROM gff ORDER BY rowid'],),
    'ordered file and index': (['sh', '-c', 'cat >/dev/null; exec cat "$ORDERED" "$ORDERED.tbi"'],),
    '': (),
}


class Run(NamedTuple):
    """Time and memory of one run.  rss is the largest of our own processes, or of all if no process is ours."""
    wall: float
    cpu: float
    rss: float  # MiB
    failure: str  # '' if there was none
    late: bool  # stopped for being too slow


def stages(command, path):
    """The programs of a pipeline, each a list of words; path(form) replaces @form."""
    found = [[]]
    path_of = {'python3': sys.executable}  # not a wrapper of it
    for word in shlex.split(command):
        if word == '|':
            found.append([])
        else:
            found[-1].append(str(path(word[1:])) if word.startswith('@') else path_of.get(word, word))
    return found


def program(stage):
    return next(word for word in stage if not word.startswith('--'))


class Meter:
    """Runs pipelines, each of their programs under bench/meter.cpp."""

    def __init__(self, meter, bin_folder, folder):
        self.meter = str(meter)
        self.environment = os.environ | {'LC_ALL': 'C', 'PATH': f'{bin_folder}:{os.environ["PATH"]}',
                                         'DATABASE': f'{folder}/load.sqlite', 'ORDERED': f'{folder}/ordered.gff3.gz'}

    def timed(self, pipeline, to='null', seconds=600):
        """One run; to: 'null' writes to /dev/null, 'pipe' to a pipe that cat empties."""
        return self._run(pipeline, [['cat']] if to == 'pipe' else [], None, seconds)

    def digest(self, pipeline, form):
        """A digest of its output in a normal form, the length of that, and the failure if there was one."""
        total, digest = 0, hashlib.blake2b()

        def take(block):
            nonlocal total
            total += len(block)
            digest.update(block)
        run = self._run(pipeline, list(NORMAL_FORMS[form]), take, 600)
        return digest.hexdigest(), total, run.failure

    def output(self, pipeline, form, file):
        return self._run(pipeline, list(NORMAL_FORMS[form]), file.write, 600)

    def _run(self, pipeline, after, take, seconds):
        commands = pipeline + after
        processes, reports, lines = [], [], {}
        reader = None
        with tempfile.TemporaryFile() as errors, selectors.DefaultSelector() as selector:
            try:
                source = subprocess.DEVNULL
                for position, command in enumerate(commands):
                    last = position == len(commands) - 1
                    if last and take is None:
                        next_source, out = None, subprocess.DEVNULL
                    else:
                        next_source, out = os.pipe()
                    report, report_end = os.pipe()
                    reports.append(report)
                    processes.append(subprocess.Popen([self.meter, str(report_end), *command], stdin=source, stdout=out,
                                                      stderr=errors, pass_fds=(report_end,), env=self.environment,
                                                      start_new_session=True))
                    for descriptor in (report_end, source, out):
                        if descriptor is not None and descriptor >= 0:
                            os.close(descriptor)
                    source = next_source
                    selector.register(report, selectors.EVENT_READ, position)
                if take is not None:
                    reader = source
                    fcntl.fcntl(reader, fcntl.F_SETPIPE_SZ, 1 << 20)
                    selector.register(reader, selectors.EVENT_READ, None)
                late = not self._wait(selector, lines, take, time.perf_counter() + seconds)
            finally:
                for process in processes:
                    if process.poll() is None and len(lines) < len(commands):
                        kill(process.pid)
                for process in processes:
                    process.wait()
                for descriptor in reports + [reader] * (reader is not None):
                    os.close(descriptor)
            errors.seek(0)
            said = errors.read().decode(errors='replace').strip().splitlines()
        return account(pipeline, [lines.get(position, b'') for position in range(len(commands))], late, said)

    @staticmethod
    def _wait(selector, lines, take, deadline):
        """Read until all ends are closed; False if the deadline is earlier."""
        while selector.get_map():
            left = deadline - time.perf_counter()
            events = selector.select(left) if left > 0 else []
            if not events:
                return False
            for key, _ in events:
                block = os.read(key.fd, 1 << 20)
                if not block:
                    selector.unregister(key.fd)
                elif key.data is None:
                    take(block)
                else:
                    lines[key.data] = lines.get(key.data, b'') + block
        return True


def kill(session):
    try:
        os.killpg(session, signal.SIGKILL)
    except ProcessLookupError:
        pass


def account(pipeline, lines, late, said):
    """Sum up the reports of the meters.  Programs after the pipeline count only for the wall time."""
    if late or not all(lines):
        return Run(0, 0, 0, '' if late else 'no report', late)
    reports = [line.split() for line in lines]
    wall = max(float(line[1]) for line in reports) - min(float(line[0]) for line in reports)
    own = reports[:len(pipeline)]
    ours = [line for line, stage in zip(own, pipeline) if program(stage).startswith('gff-')]
    failure = ''
    for line, stage in zip(own, pipeline):
        status = int(line[4])
        if status and not (status == 1 and program(stage) in ('grep', 'rg')):  # 1 of these: nothing found
            message = said[-1][:200] if said else 'no message'
            failure = failure or f'{program(stage)} ended with status {status}: {message}'
    rss = max(int(line[3]) for line in ours or own) / 1024
    return Run(wall, sum(float(line[2]) for line in own), rss, failure, False)


# A pair that takes longer than so many seconds is run so often: what is ten times slower is so the third time too.
FEWER = ((2, 3), (5, 2), (8, 1))


def pairs(meter, pipelines, to, least, enough, seconds):
    """Pairs of runs in turn, at least so many, more of short ones until that is enough seconds and fewer of long ones;
    and the share of the machine that others took."""
    found, begin, busy, own = [], time.perf_counter(), busy_seconds(), own_seconds()
    while len(found) < least or (time.perf_counter() - begin < enough and len(found) < 8 * least):
        pair = tuple(meter.timed(pipeline, to, seconds) for pipeline in pipelines)
        found.append(pair)
        if len(found) == 1:
            took = time.perf_counter() - begin
            least = min([least, *(most for longer, most in FEWER if took > longer)])
        if any(run.late or run.failure for run in pair):
            break
    elapsed = time.perf_counter() - begin
    others = (busy_seconds() - busy) - (own_seconds() - own)
    return found, max(0.0, others / elapsed / CORES)


# --- the machine ------------------------------------------------------------------------------------------------------
def busy_seconds():
    """CPU time that all processes have taken, and what the host of a virtual machine withheld."""
    with open('/proc/stat', encoding='ascii') as file:
        user, nice, system, _, _, irq, softirq, steal = map(int, file.readline().split()[1:9])
    return (user + nice + system + irq + softirq + steal) / TICKS


def own_seconds():
    return sum(os.times()[:4])


def idle(wait, window=2.0):
    """Wait until more than 90 % of the machine is idle, at most so long; return the idle share and the wait."""
    begin = time.perf_counter()
    while True:
        start, busy, own = time.perf_counter(), busy_seconds(), own_seconds()
        time.sleep(window)
        share = 1 - max(0.0, (busy_seconds() - busy - own_seconds() + own) / (time.perf_counter() - start) / CORES)
        waited = time.perf_counter() - begin
        if share > 0.90 or waited + window > wait:
            return share, waited
