-- Queries for a database that gff-tosqlite made (in one data set or several):
--
--   gff-tosqlite -a ID,Parent,biotype=gene_type\|gene_biotype\|biotype -o genes.sqlite annotation.gff3.gz
--
-- The columns ID, Parent and biotype are needed. Then:
--
--   sqlite3 -header -column genes.sqlite < scripts/queries.sql
--
-- Of Ensembl's mRNA, lnc_RNA, ... GENCODE says transcript: a transcript here is what has a gene for its parent and exons
-- for its children, whatever its type. A feature of several records (a CDS) counts once for each, unless DISTINCT.

-- name: data sets and how many records each has
SELECT dataset, records, source, loaded_at FROM datasets ORDER BY dataset;

-- name: genes
SELECT dataset, seqid, start, "end", strand, ID FROM gff WHERE type == 'gene' ORDER BY dataset, seqid, start, "end", ID;

-- name: types
SELECT dataset, type, count(*) AS records FROM gff GROUP BY dataset, type ORDER BY dataset, type;

-- name: types and biotypes
SELECT dataset, type, biotype, count(*) AS records FROM gff WHERE biotype IS NOT NULL
GROUP BY dataset, type, biotype ORDER BY dataset, type, biotype;

-- name: genes and their transcripts
SELECT gene.dataset, gene.ID AS gene, child.type, child.ID AS transcript, child."end" - child.start + 1 AS length
FROM gff AS gene JOIN gff AS child ON child.Parent == gene.ID AND child.dataset == gene.dataset
WHERE gene.type == 'gene' ORDER BY gene.dataset, gene.ID, child.ID;

-- name: transcripts of each gene
SELECT gene.dataset, gene.ID AS gene, count(child.ID) AS transcripts
FROM gff AS gene LEFT JOIN gff AS child ON child.Parent == gene.ID AND child.dataset == gene.dataset
WHERE gene.type == 'gene' GROUP BY gene.dataset, gene.ID ORDER BY gene.dataset, gene.ID;

-- name: exons of each transcript
SELECT dataset, Parent AS transcript, count(*) AS exons FROM gff WHERE type == 'exon'
GROUP BY dataset, Parent ORDER BY dataset, Parent;

-- name: median length of genes
WITH lengths AS (
  SELECT dataset, "end" - start + 1 AS length,
    row_number() OVER (PARTITION BY dataset ORDER BY "end" - start) AS place, count(*) OVER (PARTITION BY dataset) AS genes
  FROM gff WHERE type == 'gene')
SELECT dataset, avg(length) AS median_length FROM lengths WHERE place IN ((genes + 1) / 2, (genes + 2) / 2)
GROUP BY dataset ORDER BY dataset;

-- name: types without a parent
SELECT dataset, type, count(*) AS records FROM gff WHERE Parent IS NULL GROUP BY dataset, type ORDER BY dataset, type;

-- name: lengths of the sequences
SELECT dataset, seqid, "end" - start + 1 AS length FROM sequences ORDER BY dataset, length DESC, seqid;
