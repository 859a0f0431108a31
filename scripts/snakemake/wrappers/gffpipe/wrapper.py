__author__ = "The gffpipe authors"
__copyright__ = "Copyright 2026, the gffpipe authors"
__license__ = "MIT"

from snakemake.shell import shell

command = snakemake.params.command
extra = snakemake.params.get("extra", "")
log = snakemake.log_fmt_shell(stdout=False, stderr=True)

if snakemake.output.get("idx"):
    extra += " --write-index"

# In a database, each input is a data set. Other tools read one annotation; further inputs are only dependencies.
annotations = snakemake.input if command == "tosqlite" else snakemake.input[:1]

shell(
    "(for annotation in {annotations:q}; do"
    "   gff-{command} --threads $(({snakemake.threads} - 1)) {extra}"
    '     --input "$annotation" --output {snakemake.output[0]:q};'
    " done) {log}"
)
