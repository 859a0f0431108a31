-- Queries for a database that gff-tosqlite made (in one data set or several):
--
--   gff-tosqlite -a ID,Parent,biotype=gene_type\|gene_biotype\|biotype -o genes.sqlite annotation.gff3.gz
--
-- The columns ID, Parent and biotype are needed. Then:
--
--   sqlite3 -header -column genes.sqlite < scripts/queries.sql
--
-- Ensembl writes the types mRNA, lnc_RNA and others where GENCODE writes transcript. In these queries a transcript is a record
-- of any type whose parent is a gene and whose children are exons. A record may have several parents (Parent=a,b): the queries
-- split this list. If the database was made with --relations, a join with the table relations does the same:
-- relations.child_record is gff.record. A feature of several records (a CDS) is counted once for each record, unless a query
-- says DISTINCT.
--
-- Because of the plus sign in +gene.type, SQLite finds a gene by its ID. Without it, SQLite reads all genes for each transcript.

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
WITH RECURSIVE parents(record, parent, rest) AS (
  SELECT record, NULL, Parent || ',' FROM gff WHERE Parent IS NOT NULL
  UNION ALL
  SELECT record, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1) FROM parents WHERE rest <> '')
SELECT gene.dataset, gene.ID AS gene, child.type, child.ID AS transcript, child."end" - child.start + 1 AS length
FROM parents JOIN gff AS child ON child.record == parents.record
JOIN gff AS gene ON gene.ID == parents.parent AND gene.dataset == child.dataset
WHERE +gene.type == 'gene' ORDER BY gene.dataset, gene.ID, child.ID;

-- name: transcripts of each gene
WITH RECURSIVE parents(dataset, child, parent, rest) AS (
  SELECT dataset, ID, CAST(NULL AS TEXT), Parent || ',' FROM gff WHERE Parent IS NOT NULL AND ID IS NOT NULL
  UNION ALL
  SELECT dataset, child, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1)
  FROM parents WHERE rest <> ''),
counts AS (SELECT dataset, parent, count(*) AS children FROM parents WHERE parent IS NOT NULL GROUP BY dataset, parent)
SELECT gene.dataset, gene.ID AS gene, coalesce(sum(children), 0) AS transcripts
FROM gff AS gene LEFT JOIN counts ON counts.parent == gene.ID AND counts.dataset == gene.dataset
WHERE gene.type == 'gene' GROUP BY gene.dataset, gene.ID ORDER BY gene.dataset, gene.ID;

-- name: exons of each transcript
WITH RECURSIVE parents(dataset, parent, rest) AS (
  SELECT dataset, NULL, Parent || ',' FROM gff WHERE type == 'exon' AND Parent IS NOT NULL
  UNION ALL
  SELECT dataset, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1) FROM parents WHERE rest <> '')
SELECT dataset, parent AS transcript, count(*) AS exons FROM parents WHERE parent <> ''
GROUP BY dataset, parent ORDER BY dataset, parent;

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
