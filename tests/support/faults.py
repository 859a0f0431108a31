"""What the tests of faults share: what was found wrong, how a tool is run under a fault, and what it left."""

import gzip
import os
import resource
import shutil
import sqlite3
import subprocess

TIMEOUT = 120  # seconds for one run of a tool; what takes longer hangs
LONGEST_MESSAGE = 1024  # bytes, line end included
OTHER_USER = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']


class Findings:
    """What was checked, and what was found wrong."""

    def __init__(self):
        self.checks = self.failures = 0

    def expect(self, what, good, detail=''):
        self.checks += 1
        if not good:
            self.failures += 1
            print(f'FAILED {what}: {shown(detail)}', flush=True)

    def same(self, what, found, expected):
        self.expect(what, found == expected, f'found {shown(found)}, expected {shown(expected)}')

    def pass_over(self, what, why):
        """A case that cannot run here is passed over with a message; in continuous integration it is a failure."""
        if os.environ.get('CI'):
            self.expect(what, False, f'it could not run: {why}')
        else:
            print(f'passed over: {what}: {why}')

    def status(self):
        """The status to end with."""
        print(f'{self.checks} checks, {self.failures} failed')
        return 1 if self.failures or not self.checks else 0


def shown(value):
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 600 else text[:600] + f'... ({len(text)} characters)'


class Run:
    """What a tool that has ended did."""

    def __init__(self, status, out, err):
        self.status = status
        self.out = out
        self.err = err

    def __repr__(self):
        return f'status {self.status}, standard error {self.err!r}, {len(self.out)} bytes on standard output'


def run(command, data=None, **how):
    """Runs a command. It reads `data` (bytes) from a pipe; without data, standard input is empty."""
    if data is not None:
        how['input'] = data
    else:
        how.setdefault('stdin', subprocess.DEVNULL)
    how.setdefault('stdout', subprocess.PIPE)
    how.setdefault('stderr', subprocess.PIPE)
    done = subprocess.run(command, timeout=TIMEOUT, check=False, **how)
    return Run(done.returncode, done.stdout or b'', done.stderr or b'')


def no_core():
    """For preexec_fn: what dies of a signal leaves no core."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limits(*pairs):
    """For preexec_fn: a limit of the system and its value, several of them."""
    def set_them():
        no_core()
        for limit, value in pairs:
            resource.setrlimit(limit, (value, value))
    return set_them


def cut(text):
    """A quote of input in a message, of what needs no escapes."""
    return f"'{text}'" if len(text) <= 60 else f"'{text[:60]}...'"


def is_one_message(tool, err):
    """Whether standard error is one line in the form of our messages, fit for a terminal."""
    return (err.startswith(f'{tool}: '.encode()) and err.count(b'\n') == 1 and err.endswith(b'\n') and
            len(err) <= LONGEST_MESSAGE and all(byte >= 0x20 and byte != 0x7F for byte in err[:-1]))


def temporary_files(*folders):
    """The names, in folders, of files that only our tools make."""
    return [name for folder in folders for name in os.listdir(folder)
            if name.startswith(('.gffpipe-', 'gffpipe-'))]


def files_in(folder):
    """Names and contents; of other files than regular ones only the names."""
    contents = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            with open(path, 'rb') as stream:
                contents[name] = stream.read()
        else:
            contents[name] = None
    return contents


def whole_lines_of(found, expected):
    """Whether what was found is the beginning of what was expected, in whole lines."""
    return expected.startswith(found) and (not found or found.endswith(b'\n'))


def unpacked(data):
    """The bytes of BGZF, as far as whole blocks go."""
    text = b''
    while len(data) > 18:
        size = int.from_bytes(data[16:18], 'little') + 1
        if len(data) < size:
            break
        text += gzip.decompress(data[:size])
        data = data[size:]
    return text


def database_content(path):
    """All rows of all tables and the schema, after SQLite has checked the whole; times of loading are left out."""
    connection = sqlite3.connect(path)
    connection.text_factory = lambda data: data.decode(errors='surrogateescape')
    try:
        faults = connection.execute('PRAGMA integrity_check').fetchall()
        if faults != [('ok',)]:
            return faults
        rows = {}
        for name, in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
            columns = [column[1] for column in connection.execute(f'PRAGMA table_info("{name}")')
                       if column[1] != 'loaded_at']
            listed = ', '.join('"' + column.replace('"', '""') + '"' for column in columns)
            rows[name] = connection.execute(f'SELECT {listed} FROM "{name}" ORDER BY rowid').fetchall()
        return rows, connection.execute('SELECT sql FROM sqlite_master ORDER BY name').fetchall()
    finally:
        connection.close()


# --- places that only some machines have ---

def with_small_disk(place, size, command):
    """`command`, in a name space in which `place` is an empty file system of `size` ('2m')."""
    isolate = ['unshare', '--mount'] if os.geteuid() == 0 else ['unshare', '--user', '--map-root-user', '--mount']
    script = 'place=$1 size=$2 && shift 2 && mount -t tmpfs -o size="$size" none "$place" && exec "$@"'
    return [*isolate, 'sh', '-c', script, 'sh', place, size, *command]


def why_no_small_disk(place):
    """Nothing where a file system can be mounted."""
    if not shutil.which('unshare'):
        return 'there is no unshare(1)'
    done = run(with_small_disk(place, '1m', ['true']))
    return '' if done.status == 0 else f'no file system can be mounted: {done.err.decode().strip()}'


def as_another_user(command):
    """`command` as a user to whom our files are not open; root can read and write everything."""
    return [*OTHER_USER, *command] if os.geteuid() == 0 else command


def why_no_other_user():
    if os.geteuid() != 0:
        return ''
    if not shutil.which(OTHER_USER[0]):
        return 'there is no setpriv(1)'
    done = run(as_another_user(['true']))
    return '' if done.status == 0 else done.err.decode().strip()
