# gff-select -r: an index that is damaged or of another file

An index does not replace the file that is read.

  < x.gff3.gz.csi
  | chr1	m	gene	1	9	.	+	.	ID=g1
  $ gff-select x.gff3.gz.csi -o x.gff3.gz --write-index
  2> gff-select: x.gff3.gz.csi: the output is the input file
  [2]

Of two indexes one will do.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAFsAU1ZOT0vTLUstKs7Mz1Mw5krOKHLKTOes4ExPzUvlNDOAAk5zOEuPU5tTj9PTxTaRS1lZGU2DsQFcHZRpiKwliQ
  > sAquZdMXAAAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.csi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAGgATYwxEkBADEVf7KIz7uAcGipaLZUCrWMondiM3WTymvy8ZP64TNIAFdCRECACpXM1sJ/3cB3/OQDzG1EKoLVtNe
  > fxP+Jyn+ezBcvivPYpH5fqG2WzAAAAH4sIBAAAAAAA/wYAQkMCABsAAwAAAAAAAAAAAA==
  > END
  > echo damaged >genes.gff3.gz.tbi
  $ gff-select -r chrBig:2,999,999,000-3,000,000,000 genes.gff3.gz
  ##gff-version 3
  chrBig	x	gene	3000000000	3000000100	.	+	.	ID=b

A file without its end block is read whole, even with an index: its records are written, and the status is 1.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAA=
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHUAC3HyZGRigABGBgYGFgYGBlYGBgZlqBgXAwNDckaRIUNyRpERAxMDA4MnE0SlPVTFcyjtNYkBLI8uzsKACliR1M
  > Sj0fvRaLB9QhD7nsNN2IZiH7o4I5p9qHohAAADmJGz9gAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  # between
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  ###
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  ###
  2> gff-select: genes.gff3.gz: the BGZF end-of-file block is missing: the file is truncated
  [1]

An index with places that the file does not have belongs to another file.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAGUBbdIxSAJRGMDxuyMdapCiyCVIdBAaygwEh4IkSKEhLGgIEkwL2gqHHA4KwimiCIwmm0KiAmmxJRIaQtocg4IEJ5
  > vCIRC65/+OzocP3vsd333ffRzvW5mPqn0KSzW2eHYY22vGho2d3N4NiGNaHEFxzCiaEY9q1MyZuQ3T2JnSeS/HrT7WcthyNiSfJDv9huhnfW9A
  > 7e4nx1Wpn71Ws9VZ+fpl9kro93bXRc1aOS9ki7VHcXUKbxfxI4GhfTw5xcIN1l/Q/4mRX8yN3PmE1Ul0xTC+iXkdSxfYKmH4DfUGVrSfiNA5hp
  > 4QppaxuIPNIwwUMPOI5RrWvtHdP54UrvuwMIv1NfTvYeQYc9dYfUbXO8ZbmB9MH3b+YwJbCxhOoJ7Fyjk679HziqkvLLax6eZuAkHMLGF5C2sH
  > aJ8n6z4VJf2g2OZCjveap/8c1h8y8bRRUAMAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -r chr4 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  # between
  2> gff-select: warning: genes.gff3.gz.tbi: it is not the index of genes.gff3.gz as it is now: the index was not used
  2> gff-select: warning: no record had the seqid 'chr4' of a region; the nearest that was seen is 'chr1'

Standard input has no name, and so no index: all lines are read, and ### lines pass where a record was kept.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHUAC3HyZGRigABGBgYGFgYGBlYGBgZlqBgXAwNDckaRIUNyRpERAxMDA4MnE0SlPVTFcyjtNYkBLI8uzsKACliR1M
  > Sj0fvRaLB9QhD7nsNN2IZiH7o4I5p9qHohAAADmJGz9gAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -r chr1:30000-80000 <genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  # between
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  ###
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  ###

An index that was made for the columns of BED is not used.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAFoAC3HyZGRkYGBgYGBkYGRgYGBiYGBgZmBgUGaAAFYGBobkjCJDsIQnEwMDIwMysAWTXpMgGtHFUcUgBsMAPxoNAw
  > Dc8Q6KkQAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  # between
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  ###
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  ###
  2> gff-select: warning: genes.gff3.gz.tbi: the index is not of the columns of GFF (tabix -p gff makes one that is): the index was not used

An index that is older than its file may belong to an earlier version of the file.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHUAC3HyZGRigABGBgYGFgYGBlYGBgZlqBgXAwNDckaRIUNyRpERAxMDA4MnE0SlPVTFcyjtNYkBLI8uzsKACliR1M
  > Sj0fvRaLB9QhD7nsNN2IZiH7o4I5p9qHohAAADmJGz9gAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  > touch -d '2001-01-01' genes.gff3.gz.tbi
  $ gff-select -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  # between
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  ###
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  ###
  2> gff-select: warning: genes.gff3.gz.tbi: older than genes.gff3.gz: the index was not used

Where the blocks are at their places, but what is in them is not, only reading shows that the index is of something else.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCAK4Abcy7CsJAEEDRevYrBqaUyGQTWERSCDY2Iv5BHpNNikxwE19/L6wGFGxudbhEvm2Tm4SpHxUzQzTJ5SpaSxLE96
  > Ni3QWHKabMzGwIh7IRrJ7YldoYIjKElcx3ETV1Fxw8wIsKWGZmyGPXsII1HPaFt4sZzsfdfzPY7akMonPhbfx/X120jjc/12xxdnEpM7xN8jF5
  > NC8UTj8F7wAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHUAC3HyZGRigABGBgYGFgYGBlYGBgZlqBgXAwNDckaRIUNyRpERAxMDA4MnE0SlPVTFcyjtNYkBLI8uzsKACliR1M
  > Sj0fvRaLB9QhD7nsNN2IZiH7o4I5p9qHohAAADmJGz9gAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  $ gff-select -r chr2 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr7 1 100000
  # made by hand
  ###
  # between
  chr2	x	gene	100	900	.	-	.	ID=g4
  ###
  2> gff-select: warning: genes.gff3.gz.tbi: it is not the index of genes.gff3.gz as it is now: the index was not used

A folder with the name of an index is not used.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > mkdir genes.gff3.gz.tbi
  $ gff-select -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  # between
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  ###
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  ###
  2> gff-select: warning: genes.gff3.gz.tbi: no regular file: the index was not used

A file with the name of an index is not used if it is not an index.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > echo 'not an index' >genes.gff3.gz.tbi
  $ gff-select -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  # between
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  ###
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  ###
  2> gff-select: warning: genes.gff3.gz.tbi: no index of the formats TBI and CSI: the index was not used

An index that is cut short is not used: all of the file is read.

  % base64 -d >genes.gff3.gz <<'END'
  > H4sIBAAAAAAA/wYAQkMCALUAbc69CoNAEATgeu8pFrYMyt4pSAgWgTRpQsgb+LOeFp7kNH9vHzgiicRmqm+GIbJNE93Fj93gMFFEo1xv4iqJvN
  > hucFi1XqNGzczMirAvasHyhW3halW1XsMTrDgBzQxbZohhAzEcD7nViogUYSnTQ8QttGFmhjTkt2Fm019O+3XTm9258OKm3Jqw/7uaBZvx8kcy
  > O/P/NfqYNJg3zAPGpw8BAAAfiwgEAAAAAAD/BgBCQwIAGwADAAAAAAAAAAAA
  > END
  > base64 -d >genes.gff3.gz.tbi <<'END'
  > H4sIBAAAAAAA/wYAQkMCAHUAC3HyZGRigABGBgYGFgYGBlYGBgZlqBgXAwNDckaRIUNyRpERAxMDA4MnE0SlPVTFcyjtNYkBLI8uzsKACliR1M
  > Sj0fvRaLB9QhD7nsNN2IZiH7o4I5p9qHohAAADmJGz9gAAAB+LCAQAAAAAAP8GAEJDAgAbAAMAAAAAAAAAAAA=
  > END
  > head -c 100 genes.gff3.gz.tbi >cut
  > mv cut genes.gff3.gz.tbi
  $ gff-select -r chr1:30000-80000 genes.gff3.gz
  ##gff-version 3
  ##sequence-region chr1 1 100000
  # made by hand
  # between
  chr1	x	gene	20000	40000	.	+	.	ID=g2
  chr1	x	mRNA	20000	40000	.	+	.	ID=m2;Parent=g2
  ###
  chr1	x	gene	70000	70900	.	+	.	ID=g3
  ###
  2> gff-select: warning: genes.gff3.gz.tbi: unexpected end of gzip data: the file is truncated: the index was not used
