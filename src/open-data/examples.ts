import type { DataSet } from './data-set.ts';

/** A command to paste into a terminal; the data page shows it and the full check runs it. */
export interface Example {
  id: 'jq' | 'python' | 'sparql';
  command: string;
}

/** Three ways to read the data with tools that are not ours. */
export function examples({ site: { dataUrl } }: Pick<DataSet, 'site'>): Example[] {
  return [
    {
      id: 'jq',
      command: `curl -s ${dataUrl}priorytety.json |
  jq -r '.priorities[]
    | select([.editorial.places[].id] | index("unia-europejska"))
    | .citationShort + ": " + .wording'`,
    },
    {
      id: 'python',
      command: `python3 - <<'KONIEC'
import csv, io, urllib.request
plik = urllib.request.urlopen("${dataUrl}priorytety.csv")
for wiersz in csv.DictReader(io.TextIOWrapper(plik, "utf-8", newline="")):
    print(wiersz["list"], wiersz["number"], wiersz["label"], wiersz["related"].split(";"))
KONIEC`,
    },
    {
      id: 'sparql',
      command: `npx --yes --package @comunica/query-sparql@5 comunica-sparql ${dataUrl}priorytety.ttl '
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?skrot ?tytul ?szersze WHERE {
  ?priorytet skos:notation ?skrot ; skos:prefLabel ?tytul ; skos:broadMatch ?pojecie .
  ?pojecie skos:prefLabel ?szersze
} ORDER BY ?skrot'`,
    },
  ];
}
