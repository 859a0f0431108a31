# gff-select -r: through an index

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALgAbc69CsJAEATgeu8pFraUyN4lEERSCDY2Ir5BfjaXFHfBS/x7e+EwaNBmqm+GIbJtm9wkjP3gMVVEo1yu4mtJgt
  > h+8Fh3QaNGzczMitCVjWD1xK70jaq7oOEBVryAZoYNM6xhBWs47AurFREpwkqmu4hfaMPMDFnMT8PMxp2Pu//Gme2pDOKnwpq4/72aR5vz8kcK
  > bggyY/N7OHnDLJoX1GwgxxQBAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHUAC3HyZGRigABGBgYGFgYGBlYGBgZlqBgXAwNDckaRIUNyRpERAxMDA4MnE0SlPVTFGyjtNYkBLI8uzsKACliR1M
  > Sj0fvRaLB9QhD73sBN2IliH7o4I5p9qHohAACflGyh9gAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END

Lines that an index skips are not counted, so the message says how it counts.

  $ gff-select -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  2> gff-select: genes.gff3.gz (read through its index):10: expected 9 columns, got 10: 'chr1\tx\tgene\t70000\t70900\t.\t+\t.\tID=g3\tmore'
  [1]

The warning about skipped records says this, too.

  $ gff-select --on-error skip -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  2> gff-select: warning: genes.gff3.gz (read through its index): 1 malformed record skipped, the first at line 10

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHUAC3HyZGRigABGBgYGFgYGBlYGBgZlqBgXAwNDckaRIUNyRpERAxMDA4MnE0SlPVTFcyjtNYkBLI8uzsKACliR1M
  > Sj0fvRaLB9QhD7nsNN2IZiH7o4I5p9qHohAAADmJGz9gAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END

The index has all seqids: a warning names a missing one, even if few records were read.

  $ gff-select -r chr1:30000-80000 -r chr9 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  2> gff-select: warning: no record had the seqid 'chr9' of a region

Nothing is read but the header, and yet the seqid is warned of.

  $ gff-select -r chr9 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  2> gff-select: warning: no record had the seqid 'chr9' of a region

The other tests say which records of the regions are kept.

  $ gff-select -c -t gene -r chr1:30000-80000 genes.gff3.gz
  2

Through an index each record is written once, in the order of the file.

  $ gff-select -r chr2 -r chr1:1-30000 -r chr1:20000-50000 -r chr1:25000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  chr1	x	gene	100	900	.	+	.	ID=g1
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  chr2	x	gene	100	900	.	-	.	ID=g4

Through an index: the lines that start with # before the first record, then the records, though ### lines lie between them.

  $ gff-select -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  chr1	x	gene	70000	70900	.	+	.	ID=g3

-v wants what is not in the regions: all is read.

  $ gff-select -v -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  chr1	x	gene	100	900	.	+	.	ID=g1
  ###
  # between
  chr2	x	gene	100	900	.	-	.	ID=g4
  ###

A .csi can hold positions beyond 512 Mi bases.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAFsAU1ZOT0vTLUstKs7Mz1Mw5krOKHLKTOes4ExPzUvlNDOAAk5zOEuPU5tTj9PTxTaRS1lZGU2DsQFcHZRpiKwliQ
  > sAquZdMXAAAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.csi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAGgATYwxEkBADEVf7KIz7uAcGipaLZUCrWMondiM3WTymvy8ZP64TNIAFdCRECACpXM1sJ/3cB3/OQDzG1EKoLVtNe
  > fxP+Jyn+ezBcvivPYpH5fqG2WzAAAAH4sIBAAAAAAA/wYAQkMCABsAAwAAAAAAAAAAAA==
  > END
  $ gff-select -r chrBig:2,999,999,000-3,000,000,000 genes.gff3.gz
  ##gff-version 3
  chrBig	x	gene	3000000000	3000000100	.	+	.	ID=b
