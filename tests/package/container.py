#!/usr/bin/env python3
"""The Dockerfile, unchanged: built by buildah from a tree in which something was built before, then used as people use it.

    container.py [--keep DIR]

No registry is needed. The image that it starts from is made by mmdebstrap, with the rules by which slim images leave out
man pages, and it gets the name of the FROM line. --keep leaves buildah's storage in DIR.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from package import ROOT

sys.path.insert(0, str(ROOT / 'tests/cookbook'))
from readme import sessions  # noqa: E402

DOCKERFILE = ROOT / 'packaging/docker/Dockerfile'
USER = '12345:12345'  # workflow managers run containers as the user who started them
SLIM = ('path-exclude=/usr/share/man/*', 'path-exclude=/usr/share/doc/*', 'path-include=/usr/share/doc/*/copyright')
NOT_IN_A_CLONE = ('.git', 'build', '.cache', 'node_modules', '__pycache__', '.snakemake', '*.swp')


class Buildah:
    """buildah with a storage and a configuration of its own in `folder`."""

    def __init__(self, folder):
        self.folder = folder
        (folder / 'tmp').mkdir()
        (folder / 'policy.json').write_text('{"default": [{"type": "insecureAcceptAnything"}]}')
        (folder / 'registries.conf').write_text('')
        self.environment = os.environ | {'TMPDIR': str(folder / 'tmp'), 'CONTAINERS_CONF': os.devnull,
                                         'CONTAINERS_REGISTRIES_CONF': str(folder / 'registries.conf')}

    def run(self, command, *arguments, check=True):
        # vfs and chroot need no more than root: neither overlayfs nor a runtime for containers.
        program = ['buildah', '--root', self.folder / 'root', '--runroot', self.folder / 'run', '--storage-driver', 'vfs']
        done = subprocess.run([*program, command, *arguments], env=self.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=2900, check=False)
        if check and done.returncode:
            sys.exit(f'FAILED buildah {command}: status {done.returncode}\n{done.stdout[-10000:]}')
        return done

    def signed(self, command, *arguments):
        return self.run(command, '--quiet', '--signature-policy', self.folder / 'policy.json', *arguments).stdout.split()

    def build_base(self, name):
        """A bare Debian as the local image `name`, for example debian:bookworm-slim."""
        suite = re.fullmatch(r'debian:(\w+)-slim', name)[1]
        archive = self.folder / 'base.tar'
        machine = [file for file in ('/etc/apt/sources.list.d/debian.sources', '/etc/apt/sources.list')
                   if os.path.exists(file) and suite in Path(file).read_text()]  # its mirror, if it has the same Debian
        subprocess.run(['mmdebstrap', '--quiet', '--variant=minbase', '--mode=root', *(f'--dpkgopt={rule}' for rule in SLIM),
                        suite, archive, *machine[:1]], check=True, env=self.environment)
        container = self.run('from', 'scratch').stdout.strip()
        self.run('add', '--quiet', container, archive, '/')
        self.run('config', '--cmd', 'bash', container)
        self.signed('commit', '--rm', container, f'localhost/{name}')
        archive.unlink()

    def sizes(self):
        """{image: its size in words}"""
        listed = self.run('images', '--filter', 'dangling=false', '--format', '{{.Name}} {{.Size}}').stdout
        return dict(line.split(' ', 1) for line in listed.splitlines())


def copy_of_tree(folder):
    """A clean clone, and beside its files what scripts/demo and the peers from npm leave in one: of another folder."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*NOT_IN_A_CLONE), symlinks=True)
    for name, text in (('build/release/CMakeCache.txt',
                        'CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\nCMAKE_CACHEFILE_DIR:INTERNAL=/elsewhere/build\n'),
                       ('build/release/packages/gffpipe_0.0.0-1_amd64.deb', 'not a package\n'),
                       ('tests/peers/node_modules/x/index.js', '0\n'), ('.git/objects/pack', 'x\n')):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def through_ccache(base, folder):
    """Arguments for `buildah build` with which the image's compiler uses the cache of this run, if there is one.

    `folder` gets ccache and a script that starts it; during the build it lies over /usr/local/sbin, which is empty in the
    image. Only for an image of the Debian that is here: the program and its library come from here.
    """
    cache, program = os.environ.get('CCACHE_DIR'), shutil.which('ccache')
    suite = re.search(r'^VERSION_CODENAME=(\w+)$', Path('/etc/os-release').read_text(), re.M)
    if not cache or not program or not suite or suite[1] not in base:
        return []
    folder.mkdir()
    shutil.copy(program, folder / 'ccache')
    libraries = subprocess.run(['ldd', program], check=True, stdout=subprocess.PIPE, text=True).stdout
    for library in re.findall(r'=> (\S*/libhiredis\S+)', libraries):
        shutil.copy(library, folder)
    here = '/usr/local/sbin'
    settings = {'CCACHE_DIR': '/ccache', 'CCACHE_BASEDIR': '/src', 'CCACHE_NOHASHDIR': '1', 'LD_LIBRARY_PATH': here,
                'CCACHE_SLOPPINESS': 'pch_defines,time_macros,locale', 'CCACHE_IGNOREOPTIONS': '-Werror'}
    script = folder / 'through-ccache'
    script.write_text(f'#!/bin/sh\nexec env {" ".join(f"{name}={value}" for name, value in settings.items())} {here}/ccache "$@"\n')
    script.chmod(0o755)
    return ['--volume', f'{cache}:/ccache', '--volume', f'{folder}:{here}',
            '--build-arg', f'CMAKE_CXX_COMPILER_LAUNCHER={here}/{script.name}']


def uses():
    """(what it shows, script, status, what the output must be: text, or a pattern that it holds)."""
    command, shown = next(session for session in sessions() if '| column' in session[0])
    yield "README's pipeline", command, 0, shown
    yield 'gff lists the tools', 'gff', 0, re.compile('select .*\n.*extract ')
    for page, section in (('gff-select', 'EXPRESSIONS'), ('gff-tosqlite', 'EXIT STATUS'), ('gffpipe', 'RELIABILITY'),
                          ('gffpipe-cookbook', 'NAME')):
        yield f'man {page}', f'man {page}', 0, re.compile(f'^{section}$', re.M)
    yield 'gff help', 'gff help select', 0, re.compile('^EXPRESSIONS$', re.M)
    # The script of a task of Nextflow, how it is started, and what measures it.
    yield ('a task of Nextflow', r'''cd "$(mktemp -d)"
        printf '%s\n' '#!/bin/bash -ue' \
            'gff-select -t gene /clone/tests/data/ensembl_chr20.gff3.gz | gff-order -o genes.gff3.gz --write-index' > .command.sh
        /bin/bash -ue .command.sh > .command.out 2> .command.err
        gff-select -c -r 20:23,600,000-23,700,000 genes.gff3.gz''', 0, re.compile(r'^[1-9]\d*\n$'))
    yield ('a task that fails', 'head -c 5000 /clone/tests/data/ensembl_chr20.gff3.gz | gff-select -t gene | gff-totsv >/dev/null',
           1, re.compile('^gff-select: '))
    yield ('what measures a task', 'ps -e -o pid= -o ppid= >/dev/null; '
           'for word in awk date grep ps sed tail tee; do command -v "$word" >/dev/null; done', 0, '')
    yield ('what lies beside the tools',
           'cd /usr/share; ls gffpipe/queries.sql doc/gffpipe/copyright bash-completion/completions/gff-select', 0, re.compile('.'))
    yield ('nothing of the build', 'ls -d /tmp/*.deb /var/lib/apt/lists/* /var/cache/apt/*.bin /src 2>/dev/null || command -v c++ cmake',
           1, re.compile(r'\A\n?\Z'))


def try_image(buildah, image):
    failures = 0
    container = buildah.run('from', '--pull-never', image).stdout.strip()
    for what, script, status, expected in uses():
        done = buildah.run('run', '--isolation', 'chroot', '--user', USER, '--workingdir', '/clone',
                           '--volume', f'{ROOT}/tests/data:/clone/tests/data:ro', container, '--',
                           'bash', '-ue', '-o', 'pipefail', '-c', script, check=False)
        # buildah reports a failure of the command on the same stream; bold letters are struck twice.
        output = re.sub(r'^(Error: |subprocess exited ).*\n|.\x08', '', done.stdout, flags=re.M)
        holds = output == expected if isinstance(expected, str) else expected.search(output)
        if done.returncode != status or not holds:
            failures += 1
            print(f'FAILED {what}: status {done.returncode}\n{done.stdout[-3000:]}')
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--keep', type=Path, metavar='DIR')
    given = parser.parse_args()
    missing = [program for program in ('buildah', 'mmdebstrap') if not shutil.which(program)]
    if os.geteuid() or missing:
        print(f'container: {"not root" if os.geteuid() else missing[0] + " is not here"}: skipped')
        return 77
    bases = set(re.findall(r'^FROM (\S+)', DOCKERFILE.read_text(), re.M))
    with tempfile.TemporaryDirectory(prefix='container-') as name:
        folder = given.keep or Path(name)
        folder.mkdir(exist_ok=True)
        os.chmod(folder, 0o755)
        buildah, start = Buildah(folder), time.monotonic()
        for base in bases:
            buildah.build_base(base)
        made = time.monotonic()
        image, = buildah.signed('build', '--isolation', 'chroot', '--pull-never', '--tag', 'gffpipe',
                                *through_ccache(' '.join(bases), folder / 'ccache'), '--file', DOCKERFILE,
                                copy_of_tree(folder / 'tree'))[-1:]
        built = time.monotonic()
        failures = try_image(buildah, image)
        sizes = buildah.sizes()
    print(f'container: {failures} failures; base {made - start:.0f} s, build {built - made:.0f} s, use {time.monotonic() - built:.0f} s; '
          + ', '.join(f'{image} {size}' for image, size in sizes.items()))
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
