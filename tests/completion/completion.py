#!/usr/bin/env python3
"""The completions of every tool, in the shell that they are for.

    completion.py --bin DIR --shell bash|zsh|fish

Each line of CASES is what a person has typed before the key TAB, and what the shell then offers. In it, {tools} is every
tool, and {tools:s} is every tool whose name begins with s.
The scripts are in a folder, under the names by which a shell finds them.
"""

import argparse
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'support'))
import tools  # noqa: E402

NINE = 'seqid source type start end score strand phase attributes'
# Typed; offered. In the folder are the file a.gff3 and the folder d.
CASES = [
    ('gff-select --with', '--with-descendants --with-ancestors --with-family --within'),
    ('gff-select --format ', 'gff3 gtf auto'),
    ('gff-select --format g', 'gff3 gtf'),
    ('gff-select --on-error ', 'fail skip pass'),
    ('gff-extract --on-error ', 'fail skip'),
    ('gff-select --strand ', '+ - . ?'),
    ('gff-select -t ', ''),
    ('gff-select a', 'a.gff3'),
    ('gff-select -R a', 'a.gff3'),
    ('gff-select -v a', 'a.gff3'),
    ('gff-strip a', ''),
    ('gff-strip ID -i a', 'a.gff3'),
    ('gff-extract ID --output a', 'a.gff3'),
    ('gff-totsv --reader ', 'pandas polars readr r fread duckdb sqlite'),
    ('gff-totsv -c ', NINE),
    ('gff-totsv -c s', 'seqid source start score strand'),
    ('gff-totsv -c seqid,st', 'seqid,start seqid,strand'),
    ('gff-order --tmp-dir ', 'd'),
    ('gff-tosqlite -o a', 'a.gff3'),
    ('gff-tosqlite --rel', '--relations'),
    ('gff-order --completion ', 'bash zsh fish'),
    ('gff s', '{tools:s}'),
    ('gff-inherit --from ', 'gene transcript parent'),
    ('gff-pick --prune', '--prune-parents'),
    ('gff-rename --unmapped ', 'fail keep drop'),
    ('gff ', '{tools} help'),
    ('gff help to', '{tools:to}'),
    ('gff help co', 'cookbook'),
    ('gff select --format ', 'gff3 gtf auto'),
    ('gff totsv a', 'a.gff3'),
    ('gff totsv -c seqid,e', 'seqid,end'),
]
SCRIPT = {'bash': '{}', 'zsh': '_{}', 'fish': '{}.fish'}
SECONDS = 60

# A line of CASES is given as words, "=" being one of its own as in readline.
BASH = r"""
source "$1"
set -- "${@:2}"
function=$(complete -p "$1" | sed -E 's/.* -F ([^ ]+) .*/\1/')
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
"$function"
printf '%s\n' "${COMPREPLY[@]}"
"""

# This compadd also writes its offers to a file. With -O, -A or -D it stores matches in an array and offers nothing.
ZSH = r"""
fpath=(../scripts $fpath)
autoload -Uz compinit && compinit -u -D
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  local -a offered
  builtin compadd -A offered "$@"
  print -rl -- ${(Q)offered} >>../offered
  builtin compadd "$@"
}
offer() { _main_complete; print -r -- END >>../offered }
zle -C offer complete-word offer
bindkey -e
bindkey '^I' offer
zstyle ':completion:*' completer _complete
print -r -- END >>../offered
"""

FISH = r"""
set -g fish_complete_path ../scripts $fish_complete_path
while read -l line
    complete -C "$line"
    echo END
end
"""


def offers_of_bash(lines):
    for line in lines:
        words = re.split(r' |(?<==)(?=.)|(?==)', line)
        script = f'../scripts/{words[0]}'
        yield subprocess.run(['bash', '--norc', '-c', BASH, 'bash', script, *words], stdin=subprocess.DEVNULL,
                             capture_output=True, text=True, timeout=SECONDS, check=True).stdout


def offers_of_zsh(lines):
    """Types the lines on a terminal."""
    Path('../.zshrc').write_text(ZSH)
    offered = Path('../offered')
    offered.touch()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(ZDOTDIR=os.environ['HOME'], TERM='dumb')
        os.execvp('zsh', ['zsh', '-i'])
    for line in ['', *lines]:
        begin, deadline = offered.stat().st_size, time.monotonic() + SECONDS
        if line:
            offered.write_text('')
            os.write(terminal, b'\x15' + line.encode() + b'\t')  # ^U removes the line before
        while not offered.read_text().endswith('END\n'):
            if time.monotonic() > deadline:
                sys.exit(f'zsh offers nothing for {line!r}')
            if select.select([terminal], [], [], 0.01)[0]:
                os.read(terminal, 4096)
        if line:
            before = re.search(r'[^ ]*,|$', line)[0]  # the items of a list that are typed already
            yield ''.join(f'{before}{offer}\n' for offer in offered.read_text().split('\n')[:-2])
    os.close(terminal)  # a hangup ends it
    os.waitpid(child, 0)


def offers_of_fish(lines):
    done = subprocess.run(['fish', '--no-config', '-c', FISH], input=''.join(line + '\n' for line in lines),
                          capture_output=True, text=True, timeout=SECONDS, check=True)
    return re.findall(r'((?:.*\n)*?)END\n', done.stdout)


class Names:
    """The tools, for the fields {tools} and {tools:BEGINNING} of a case."""

    def __init__(self, names):
        self.names = names

    def __format__(self, beginning):
        return ' '.join(name for name in self.names if name.startswith(beginning))


def words_of(offers):
    """Each word that is offered, less what describes it and what ends it."""
    return {offer.split('\t')[0].rstrip('=/ ') for offer in offers.split('\n') if offer}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True, type=Path, metavar='DIR', help='where the tools are')
    parser.add_argument('--shell', required=True, choices=SCRIPT)
    options = parser.parse_args()
    if not shutil.which(options.shell):
        print(f'completion: {options.shell} is not here: passed over')
        return 77
    bin_folder = options.bin.resolve()
    os.environ['PATH'] = f'{bin_folder}:{os.environ["PATH"]}'
    os.environ['LC_ALL'] = 'C.UTF-8'
    failures = 0
    with tempfile.TemporaryDirectory(prefix='completion-') as name:
        os.environ['HOME'] = name
        os.chdir(name)
        for folder in ('scripts', 'here', 'here/d'):
            Path(folder).mkdir()
        Path('here/a.gff3').touch()
        names = tools.names(bin_folder)
        every_tool = Names([name.removeprefix('gff-') for name in names])
        for tool in [bin_folder / 'gff', *(bin_folder / name for name in names)]:
            script = Path('scripts') / SCRIPT[options.shell].format(tool.name)
            script.write_bytes(subprocess.run([tool, '--completion', options.shell], capture_output=True, check=True).stdout)
        os.chdir('here')
        offers = {'bash': offers_of_bash, 'zsh': offers_of_zsh, 'fish': offers_of_fish}[options.shell]
        for (line, wanted), offered in zip(CASES, offers([line for line, _ in CASES]), strict=True):
            got, expected = words_of(offered), set(wanted.format(tools=every_tool).split())
            if options.shell == 'fish':
                expected.discard('.')  # fish offers it only after a dot, like hidden files
            if got != expected:
                failures += 1
                print(f'FAILED {line!r}: expected {wanted!r}, got {" ".join(sorted(got))!r}')
        os.chdir('/')
    print(f'completion: {options.shell}, {len(CASES)} cases, {failures} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
