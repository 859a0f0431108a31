__author__ = "The gffpipe authors"
__copyright__ = "Copyright 2026, the gffpipe authors"
__license__ = "MIT"

from snakemake.shell import shell

extra = snakemake.params.get("extra", "")
log = snakemake.log_fmt_shell(stdout=False, stderr=True)

if snakemake.output.get("idx"):
    extra += " --write-index"

shell(
    "gff-strip --threads $(({snakemake.threads} - 1))"
    " {extra}"
    " --input {snakemake.input[0]:q}"
    " --output {snakemake.output[0]:q}"
    " {log}"
)
