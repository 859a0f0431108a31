"""From measurements to rows, verdicts and Markdown."""

import re
import statistics
from typing import NamedTuple

import jobs

BUSY = 0.10  # the share taken by other processes from which the machine was not idle


class Row(NamedTuple):
    """One of our commands against one competitor."""
    case: str
    title: str
    data: str
    to: str
    against: str
    ours: dict | None  # medians: wall, cpu (s), rss (MiB)
    theirs: dict | None
    ratio: tuple | None  # their wall over ours: median, least, most
    cpu_ratio: float | None  # the same of CPU, the median
    pairs: int
    others: float  # the share of the machine that other processes took
    note: str
    floor: float | None
    goal: float | None
    holds: str
    commands: tuple


def medians(runs):
    return {field: statistics.median(getattr(run, field) for run in runs) for field in ('wall', 'cpu', 'rss')}


def row(case, to, peer, found, others, note, commands):
    """found: the pairs of runs, none where outputs differed or a program failed."""
    done = [(a, b) for a, b in found if not (a.late or b.late or a.failure or b.failure)]
    ours = [a for a, _ in found if not (a.late or a.failure)]
    ratio = cpu_ratio = None
    if done:
        ratios = [b.wall / a.wall for a, b in done]
        ratio = statistics.median(ratios), min(ratios), max(ratios)
        cpu_ratio = statistics.median(b.cpu / max(a.cpu, 1e-6) for a, b in done)
    floor, goal = bar(case, to, peer, others)
    holds = verdict(ratio[0], floor, goal) if ratio else ''
    if ours and not ratio and any(b.late for _, b in found):  # at least so many times faster
        holds = verdict(case.seconds / medians(ours)['wall'], floor, goal).replace('below', '')
    return Row(case.name, case.title, case.data, to, peer.name, medians(ours) if ours else None,
               medians([b for _, b in done]) if done else None, ratio, cpu_ratio, len(done), others, note, floor, goal,
               holds, commands)


def bar(case, to, peer, others):
    for entry in jobs.BARS:
        if all(wanted in ('', name) for wanted, name in zip(entry[:4], (case.name, case.data, to, peer.name))):
            return entry.loaded if entry.loaded and others > BUSY else (entry.floor, entry.goal)
    return None, None


def verdict(value, floor, goal):
    """For what should be large: goal, floor or below; '' without a bar."""
    if goal is not None and value >= goal:
        return 'goal'
    if floor is not None and value >= floor:
        return 'floor'
    return '' if floor is None and goal is None else 'below'


def threads_of(row):
    """The N of -@ N in our command."""
    return int(re.search(r' -@ (\d+)', row.commands[0])[1])


def limits(rows, sizes, lengths):
    """The bars without a competitor.  sizes: bytes of BGZF by the command that wrote it; lengths: bytes of the data."""
    measured = [row for row in rows if row.ours]
    with_threads = [row for row in measured if row.case.startswith('threads J')]
    giants = [row for row in measured if row.case.startswith('bad') and row.data in jobs.GIANTS]
    values = [
        [row.ours['rss'] for row in measured if row.case[:2] in ('J1', 'J2', 'J3', 'J4', 'J5', 'J6')],
        [row.ours['rss'] for row in with_threads if threads_of(row) == 1],
        [row.ours['rss'] - 2 * threads_of(row) for row in with_threads],
        [(row.ours['rss'] - 8) * 2 ** 20 / lengths[row.data] for row in giants],
        [row.ours['wall'] for row in giants if row.data != 'semicolons' and lengths[row.data] > 150_000_000],
        [row.ours['wall'] * 1000 for row in measured if row.case == 'start'],
        [sizes[row.commands[0]] / sizes[row.commands[1]]
         for row in measured if row.case == 'BGZF' and row.against == 'bgzip'],
    ]
    found = []
    for (what, unit, floor, goal), value in zip(jobs.LIMITS, values):
        if value:
            most = statistics.median(value) if what.startswith('start') else max(value)
            holds = verdict(-most, None if floor is None else -floor, None if goal is None else -goal)
            found.append({'what': what, 'unit': unit, 'measured': most, 'floor': floor, 'goal': goal, 'holds': holds})
    return found


# --- Markdown ---------------------------------------------------------------------------------------------------------
def number(value, digits=2):
    if value is None:
        return ''
    return f'{value:.3f}' if digits == 2 and abs(value) < 0.1 else f'{value:.{digits}f}'


def both(row, field, digits=2):
    return ' / '.join(number(side[field], digits) for side in (row.ours, row.theirs) if side)


def cells(row):
    ratio = f'**{number(row.ratio[0])}** ({number(row.ratio[1])}–{number(row.ratio[2])})' if row.ratio else row.note
    bars = '' if row.floor is row.goal is None else f'{number(row.floor) or "–"} / {number(row.goal) or "–"}'
    holds = row.holds
    if row.others > BUSY:
        ratio += '*'
        holds += f' (CPU: {verdict(row.cpu_ratio, row.floor, row.goal)})' if holds and row.ratio else ''
    return (row.data, row.to, row.against, both(row, 'wall'), both(row, 'cpu'), both(row, 'rss', 1), ratio,
            number(row.cpu_ratio), bars, holds)


def table(head, rows):
    yield '| ' + ' | '.join(head) + ' |'
    yield '| ' + ' | '.join('---' for _ in head) + ' |'
    for line in rows:
        yield '| ' + ' | '.join(str(cell).replace('|', r'\|') for cell in line) + ' |'


def markdown(rows, absolute, inputs, facts, missing, quick):
    """The whole report.  inputs: (name, what, bytes); facts: lines about the run."""
    yield '# Speed'
    yield ''
    yield from facts
    yield ''
    yield from table(('data', 'what', 'MB'), ((name, what, number(size / 1e6, 1)) for name, what, size in inputs))
    head = ('data', 'to', 'against', 'wall s', 'CPU s', 'MiB', 'speed-up (least–most)', 'CPU speed-up',
            'floor / goal', 'holds')
    if rows:
        yield ''
        yield 'A speed-up below 1 = slower.'
    titles = dict.fromkeys((row.case, row.title) for row in rows)
    for case, title in titles:
        yield ''
        yield f'### {case}: {title}'
        yield ''
        yield from table(head, (cells(row) for row in rows if (row.case, row.title) == (case, title)))
    if absolute:
        yield ''
        yield '### At most'
        yield ''
        yield from table(('what', 'measured', 'floor', 'goal', 'holds'), (
            (entry['what'], f'{number(entry["measured"])} {entry["unit"]}'.strip(), number(entry['floor']),
             number(entry['goal']), entry['holds']) for entry in absolute))
    yield ''
    verdicts = [row.holds for row in rows] + [entry['holds'] for entry in absolute]
    goal, floor, below = map(verdicts.count, ('goal', 'floor', 'below'))
    yield f'Bars: {goal} at the goal, {floor} at the floor, {below} below.'
    if quick:
        yield 'The bars are set for the whole run; with --quick they are a hint.'
    for row in rows:
        if row.holds == 'below':
            yield (f'- below: {row.case}, {row.data} to {row.to}, against {row.against}: {number(row.ratio[0])}, '
                   f'CPU {number(row.cpu_ratio)}')
    if missing:
        yield 'Not installed, so not compared: ' + ', '.join(missing) + '.'
    if any(row.others > BUSY for row in rows):
        yield ('`*`: other processes took more than 10 % of the machine during these pairs; CPU time is then more to '
               'be trusted than the wall.')
