"""Which part of its repetitions a test does.

GFFPIPE_SHARE=I/N: a test that repeats one check over many files, faults or random cases does only each N-th of them, from the I-th.
Without it a test does all.
"""

import os

FIRST, STEP = (int(word) for word in os.environ.get('GFFPIPE_SHARE', '1/1').split('/'))


def share_of(items):
    """Each N-th of `items`, from the I-th."""
    return list(items)[FIRST - 1::STEP]
