-- For each type and biotype: the number of records, and the median of their lengths in bases.
WITH lengths AS (
  SELECT dataset, type, ifnull(biotype, '') AS biotype, "end" - start + 1 AS length,
    row_number() OVER (PARTITION BY dataset, type, biotype ORDER BY "end" - start) AS place,
    count(*) OVER (PARTITION BY dataset, type, biotype) AS records
  FROM gff)
SELECT dataset AS species, type, biotype, records, avg(length) AS median_length FROM lengths
WHERE place IN ((records + 1) / 2, (records + 2) / 2)
GROUP BY dataset, type, biotype ORDER BY dataset, type, biotype;
