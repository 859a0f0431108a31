__author__ = "The gffpipe authors"
__copyright__ = "Copyright 2026, the gffpipe authors"
__license__ = "MIT"

from snakemake.shell import shell

extra = snakemake.params.get("extra", "")
log = snakemake.log_fmt_shell(stdout=False, stderr=True)

# Each input is a data set of its own.
shell(
    "(for annotation in {snakemake.input:q}; do"
    "   gff-tosqlite --threads $(({snakemake.threads} - 1)) {extra}"
    "     --input \"$annotation\" --output {snakemake.output[0]:q};"
    " done) {log}"
)
