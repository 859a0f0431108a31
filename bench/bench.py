#!/usr/bin/env python3
"""Measures gffpipe against its competitors.  README.md says how to read what it prints."""

import argparse
import json
import os
import platform
import shutil
import signal
import sys
import tempfile
from itertools import zip_longest
from pathlib import Path

import data
import jobs
import measure
import report

ROOT = Path(__file__).resolve().parent.parent


def arguments():
    parser = argparse.ArgumentParser(prog='scripts/bench', allow_abbrev=False, description=(
        'Runs each job and each installed competitor in turn. The outputs are compared first. Prints medians and '
        'ratios, and whether each bar is met. The status is 0 with any figures, and 1 if nothing was measured.'))
    parser.add_argument('file', nargs='?', type=Path, metavar='FILE',
                        help='measure this file (GFF3, plain or gzip) instead of the generated one')
    parser.add_argument('--quick', action='store_true', help='150 MB instead of 1.56 GB, under two minutes')
    parser.add_argument('--job', type=job_list, metavar='LIST', help='only these: ' + ','.join(all_jobs()))
    parser.add_argument('--pairs', type=positive, default=5, metavar='N', help='the least number of pairs of runs (default 5)')
    parser.add_argument('--rows', type=positive, metavar='N', help='records of the generated file (default 3373604)')
    parser.add_argument('--wait', type=float, default=30, metavar='S',
                        help='wait at most so long in all for an idle machine (default 30)')
    parser.add_argument('--data', type=Path, metavar='DIR',
                        help='the folder of the generated inputs (default $TMPDIR/gffpipe-bench)')
    parser.add_argument('--json', type=Path, metavar='FILE', help='also write the figures to FILE')
    parser.add_argument('--bin', type=Path, default=ROOT / 'build/release/bin', metavar='DIR',
                        help='the tools; without it the release preset is built first')
    parser.add_argument('--list', action='store_true', help='print the commands and run none')
    return parser.parse_args()


def positive(text):
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError('expected a positive number')
    return value


def all_jobs():
    return list(dict.fromkeys(case.name.split()[0] for case in jobs.CASES))


def job_list(text):
    wanted = text.split(',')
    for word in wanted:
        if word not in all_jobs():
            raise argparse.ArgumentTypeError(f'unknown job {word!r}; there are {", ".join(all_jobs())}')
    return wanted


def wanted(names):
    """The cases of the jobs that are named, else all that take a reasonable time."""
    if names:
        return [case for case in jobs.CASES if case.name.split()[0] in names]
    return [case._replace(peers=tuple(peer for peer in case.peers if not peer.when_asked))
            for case in jobs.CASES if not case.when_asked]


def print_commands(cases):
    for case in cases:
        print(f'{case.name}, {case.data}: {case.title}\n  {"ours":22} {case.ours}')
        for peer in case.peers:
            print(f'  {peer.name:22} {peer.command}')


class Bench:
    """One run of the whole: the cases measured so far, and what is known of outputs and programs."""

    def __init__(self, options, inputs):
        self.options, self.inputs = options, inputs
        self.meter = measure.Meter(data.compiled(Path(__file__).with_name('meter.cpp'), inputs.folder), options.bin,
                                   inputs.folder)
        self.rows, self.used, self.missing, self.facts = [], {}, [], []
        self.sizes = {}  # of BGZF, by the command that wrote it
        self.digests, self.too_slow = {}, set()
        self.wait, self.busy = options.wait, True

    def run(self, cases):
        for case in cases:
            try:
                plain = self.inputs.path(case.data)
                ours = self._stages(case, case.ours)
            except data.Missing as reason:
                data.say(f'{case.name}, {case.data}: passed over, {reason}')
                self.facts.append(f'{case.name} on {case.data} was passed over: {reason}.')
                continue
            self.used[case.data] = plain.stat().st_size
            for to in case.to:
                for peer in case.peers:
                    if peer.only_to in ('', to):
                        self._pair(case, to, peer, ours)

    def _stages(self, case, command):
        return measure.stages(command, lambda form: self.inputs.path(case.data, form))

    def _pair(self, case, to, peer, ours):
        absent = [name for name in map(measure.program, measure.stages(peer.command, str))
                  if not name.startswith('gff-') and not shutil.which(name)]
        if absent:
            self.missing += [name for name in absent if name not in self.missing]
            return
        try:
            theirs = self._stages(case, peer.command)
        except data.Missing as reason:
            data.say(f'{case.name} against {peer.name}: passed over, {reason}')
            return
        if self.busy:
            self._wait_for_an_idle_machine()
        note, found, others = self._measured(case, to, peer, ours, theirs)
        self.busy = others > report.BUSY
        row = report.row(case, to, peer, found, others, note, (case.ours, peer.command))
        self.rows.append(row)
        data.say(' | '.join(cell for cell in (case.name, *report.cells(row)) if cell))

    def _wait_for_an_idle_machine(self):
        if self.wait <= 0:
            return
        share, waited = measure.idle(self.wait)
        self.wait -= waited
        if share <= 1 - report.BUSY:
            self.wait = 0
            data.say(f'the machine is only {share:.0%} idle: measuring without a further wait')

    def _measured(self, case, to, peer, ours, theirs):
        """Compare, then time; return a note, the pairs, and the CPU share of other processes."""
        if self._is_too_slow(case, peer, theirs):
            found, others = self._pairs(case, to, ours, [['true']])
            return f'theirs > {case.seconds} s', [(a, a._replace(late=True)) for a, _ in found], others
        note = '' if peer.floor else self._difference(case, peer, ours, theirs)
        if note:
            return note, [], 0.0
        found, others = self._pairs(case, to, ours, theirs)
        for run in (run for pair in found for run in pair):
            note = note or run.failure or ('too slow' if run.late else '')
        return note, found, others

    def _pairs(self, case, to, ours, theirs):
        least = min(self.options.pairs, case.pairs or self.options.pairs)
        enough = 0 if case.pairs else 0.2 if self.options.quick else 1
        return measure.pairs(self.meter, (ours, theirs), to, least, enough, case.seconds)

    def _is_too_slow(self, case, peer, theirs):
        """Is our patience at its end?  What could not do one job on an input is not tried with the next."""
        if not case.name.startswith('bad'):
            return False
        key = measure.program(theirs[0]), case.data
        if key not in self.too_slow and self.meter.timed(theirs, 'null', case.seconds).late:
            self.too_slow.add(key)
        return key in self.too_slow

    def _difference(self, case, peer, ours, theirs):
        """Why these two cannot be compared in speed; '' if both write the same."""
        digests = []
        for stages in (ours, theirs):
            form = self._form(case, stages)
            key = f'{stages} {form}'
            if key not in self.digests:
                self.digests[key] = self.meter.digest(stages, form)
            if self.digests[key][2]:
                return 'not timed: ' + self.digests[key][2]
            digests.append(self.digests[key][0])
        if case.compare == 'bgzf':
            for command, stages in ((case.ours, ours), (peer.command, theirs)):
                self.sizes[command] = self.meter.digest(stages, '')[1]
        if digests[0] == digests[1]:
            return ''
        return 'not timed, outputs differ: ' + self._first_difference(case, ours, theirs)

    @staticmethod
    def _form(case, stages):
        if case.compare == 'table':
            return 'headerless' if any(stage[0] == 'gff-totsv' for stage in stages) else ''
        return {'bgzf': 'unpacked'}.get(case.compare, case.compare)

    def _first_difference(self, case, ours, theirs):
        folder = self.inputs.folder
        with tempfile.TemporaryFile(dir=folder) as our_file, tempfile.TemporaryFile(dir=folder) as their_file:
            for stages, file in ((ours, our_file), (theirs, their_file)):
                self.meter.output(stages, self._form(case, stages), file)
                file.seek(0)
            for position, (one, other) in enumerate(zip_longest(our_file, their_file), start=1):
                if one != other:
                    at = next((i for i, (x, y) in enumerate(zip(one or b'', other or b'')) if x != y), 0)
                    quoted = [repr(line[max(0, at - 20):at + 40])[1:] if line else 'nothing' for line in (one, other)]
                    return f'line {position}: ours {quoted[0]}, theirs {quoted[1]}'
        return 'not the second time'


def machine():
    model = ''
    try:
        with open('/proc/cpuinfo', encoding='utf-8', errors='replace') as file:
            model = next((line.split(':', 1)[1].strip() for line in file if line.startswith('model name')), '')
    except OSError:
        pass
    return f'{measure.CORES} cores, {model or platform.machine()}, {platform.system()} {platform.release()}'


def main():
    options = arguments()
    cases = wanted(options.job)
    if options.list:
        print_commands(cases)
        return 0
    options.bin = options.bin.resolve()
    if not (options.bin / 'gff').exists():
        raise SystemExit(f'bench: no tools in {options.bin}')
    if options.file and not options.file.exists():
        raise SystemExit(f'bench: {options.file}: no such file')
    amount = ['--rows', str(options.rows or 3373604)]
    if options.quick and not options.rows:
        amount = ['--bytes', '150000000']
    folder = options.data or Path(os.environ.get('TMPDIR') or '/tmp') / 'gffpipe-bench'
    try:
        inputs = data.Inputs(folder.resolve(), options.quick, amount, options.bin, options.file)
        bench = Bench(options, inputs)
    except (data.Missing, OSError) as reason:
        raise SystemExit(f'bench: {reason}') from reason
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        bench.run(cases)
    except KeyboardInterrupt:
        data.say('interrupted: what was measured so far')
        bench.facts.append('Interrupted: this is not the whole.')
    publish(bench, options)
    return 0 if bench.rows else 1


def publish(bench, options):
    most = max((row.others for row in bench.rows), default=0)
    idle = ('The machine was idle.' if most <= report.BUSY else
            f'The machine was NOT idle: other processes took up to {most:.0%} of it.')
    facts = [f'{machine()}. {idle}',
             f'Medians of at least {options.pairs} pairs of runs in turn, outputs compared first; '
             + ', '.join(f'{most} of such as take over {longer} s' for longer, most in measure.FEWER) + '.',
             *bench.facts]
    absolute = report.limits(bench.rows, bench.sizes, bench.used)
    inputs = [(name, bench.inputs.describe(name), size) for name, size in bench.used.items()]
    print('\n'.join(report.markdown(bench.rows, absolute, inputs, facts, bench.missing, options.quick)))
    if options.json:
        figures = {'quick': options.quick, 'idle': most <= report.BUSY, 'inputs': inputs, 'missing': bench.missing,
                   'rows': [row._asdict() for row in bench.rows], 'limits': absolute}
        options.json.write_text(json.dumps(figures, indent=1) + '\n', encoding='utf-8')


if __name__ == '__main__':
    sys.exit(main())
