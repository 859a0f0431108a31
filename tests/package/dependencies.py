#!/usr/bin/env python3
"""CMakeLists.txt, scripts/setup, the recipe for conda and the pages name the same libraries and the same oldest versions.

    dependencies.py

The Debian package has its dependencies from the programs; debian.py compares them with the same table.
"""

import re
import sys

from package import LIBRARIES, ROOT

CMAKE = (ROOT / 'CMakeLists.txt').read_text()
SETUP = (ROOT / 'scripts/setup').read_text()
RECIPE = (ROOT / 'packaging/conda/meta.yaml').read_text()


def cmake():
    """{library: its oldest version, or ''} as CMake looks for them."""
    found = dict(re.findall(r'^ *pkg_check_modules\(\w+ .*?([a-z]\w*)(?:>=([0-9.]+))?\)$', CMAKE, re.M))
    return found | {name: version for name, version in re.findall(r'^ *find_package\((\w+) ?([0-9.]*)', CMAKE, re.M)
                    if name not in ('Threads', 'PkgConfig')}


def recipe(section):
    """{package: its oldest version, or ''} of a section of the requirements."""
    lines = re.search(rf'^  {section}:\n((?:    .*\n)+)', RECIPE, re.M)[1]
    return dict(re.findall(r'^    - ([\w-]+)(?: >=([0-9.]+))?', lines, re.M))


def setup():
    """The packages of libraries that scripts/setup installs to build, without those for tests (+=)."""
    arrays = dict(re.findall(r'^(\w+)=\(([^)]*)\)', SETUP, re.M))
    return ({package for package in f"{arrays['libraries']} {arrays['optional']}".split() if package.endswith('-dev')}
            | {f'libboost-{component}-dev' for component in arrays['boost_components'].split()})


def main():
    failures = []

    def compare(what, got, wanted):
        if got != wanted:
            failures.append(f'{what}: {got} instead of {wanted}')

    looked_for = cmake()
    compare('CMakeLists.txt', set(looked_for), set(LIBRARIES))
    compare('scripts/setup', setup(), set.union(*(set(names.debian) for names in LIBRARIES.values())))
    compare('packaging/conda, host', recipe('host'), {names.conda: looked_for.get(name) for name, names in LIBRARIES.items()})
    oldest = re.search(r'^cmake_minimum_required\(VERSION ([0-9.]+)', CMAKE, re.M)[1]
    compare('packaging/conda, cmake', recipe('build')['cmake'], oldest)
    for name, version in (looked_for | {'CMake': oldest}).items():
        for page in ('README.md', 'CONTRIBUTING.md'):
            said = re.findall(rf'\b{name} (\d[0-9.]*\d)', (ROOT / page).read_text())
            if version and version not in said:
                failures.append(f'{page} says {name} {said}, CMakeLists.txt {version}')
    for failure in failures:
        print('FAILED', failure)
    print(f'dependencies: {len(LIBRARIES)} libraries, {len(failures)} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
