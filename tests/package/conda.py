#!/usr/bin/env python3
"""The recipe for conda: rendered for every platform, what bioconda wants is there, and its tests pass with this build.

    conda.py --build DIR

No conda is needed: jinja2 and yaml render the recipe, as conda-build does.
"""

import os
import re
import sys
import tempfile

from package import ROOT, SYSTEM_PYTHON, options, run

try:
    import jinja2
    import yaml
except ImportError:  # Debian's python3-jinja2 and python3-yaml are for Debian's Python
    if sys.executable == SYSTEM_PYTHON or not os.path.exists(SYSTEM_PYTHON):
        print('conda: jinja2 or yaml is not here (scripts/setup --with-peers): skipped')
        sys.exit(77)
    os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])

PLATFORMS = {'linux-64': {'linux'}, 'linux-aarch64': {'linux', 'aarch64'}, 'osx-64': {'osx'}, 'osx-arm64': {'osx', 'arm64'}}


def render(platform):
    """meta.yaml as data: selectors (# [linux]) keep or drop their line, then Jinja, then YAML."""
    text = (ROOT / 'packaging/conda/meta.yaml').read_text()
    names = dict.fromkeys(set.union(*PLATFORMS.values()) | {'win'}, False) | dict.fromkeys(PLATFORMS[platform], True)
    lines = [line for line in text.split('\n')
             if not (selector := re.search(r'# \[(.*)\]$', line)) or eval(selector[1], {}, names)]  # pylint: disable=eval-used
    functions = {'compiler': 'compiler_{}'.format, 'stdlib': 'stdlib_{}'.format,
                 'pin_subpackage': lambda name, max_pin: f'{name} {max_pin}'}
    return yaml.safe_load(jinja2.Environment(undefined=jinja2.StrictUndefined).from_string('\n'.join(lines)).render(functions))


def complaints(recipe):
    """What a reviewer of bioconda, or its lint, would say first."""
    version = re.search(r'project\(gffpipe VERSION (\S+)', (ROOT / 'CMakeLists.txt').read_text())[1]
    about, build, extra = recipe['about'], recipe['build'], recipe['extra']
    for what, holds in (('the version is the project\'s', recipe['package'] == {'name': 'gffpipe', 'version': version}),
                        ('home, summary, license', all(about.get(key) for key in ('home', 'summary', 'license', 'license_family'))),
                        ('license_file', (ROOT / about['license_file']).is_file()),
                        ('no platform is skipped', 'skip' not in build),
                        ('a build number', isinstance(build['number'], int)),
                        ('run_exports', build['run_exports'] == ['gffpipe x.x']),
                        ('a compiler and its stdlib', {'compiler_cxx', 'stdlib_c'} <= set(recipe['requirements']['build'])),
                        ('both ARM platforms', extra['additional-platforms'] == ['linux-aarch64', 'osx-arm64']),
                        ('a maintainer', extra['recipe-maintainers'])):
        if not holds:
            yield f'{what}: {recipe}'


def passes(command, build, absent):
    """Whether the command passes without one of the programs."""
    with tempfile.TemporaryDirectory(prefix='conda-') as folder:
        for program in (build / 'bin').glob('gff*'):
            if program.name != absent:
                os.symlink(program.resolve(), os.path.join(folder, program.name))
        return run('bash', '-euc', command, env={'PATH': f'{folder}:/usr/bin:/bin'}).returncode == 0


def main():
    build = options(__doc__).build
    failures, commands = [], []
    for platform in PLATFORMS:
        recipe = render(platform)
        failures += [f'{platform}: {complaint}' for complaint in complaints(recipe)]
        commands = recipe['test']['commands']
    for command in commands:
        done = run('bash', '-euc', command, env={'PATH': f'{build}/bin:/usr/bin:/bin'})
        if done.returncode:
            failures.append(f'{command}: {done}')
    # Every program is run: without one of them the commands fail.
    for program in (build / 'bin').glob('gff*'):
        if all(passes(command, build, program.name) for command in commands):
            failures.append(f'no command of the recipe runs {program.name}')
    for failure in failures:
        print('FAILED', failure)
    print(f'conda: {len(PLATFORMS)} platforms, {len(commands)} commands, {len(failures)} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
