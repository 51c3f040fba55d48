import type { Exchange } from '../http/exchange.ts';
import { writeXlsx, XLSX_TYPE } from '../xlsx/xlsx.ts';
import { CSV_TYPE, writeCsv } from './csv.ts';
import { type Dataset, sheetOf } from './dataset.ts';
import { dictionaryOf, SCHEMA_TYPE } from './table-schema.ts';

/** How a list may leave: `csv` is plain UTF-8, `csv-bom` carries the mark that some spreadsheets need. */
export const DATA_FORMATS = ['xlsx', 'csv', 'csv-bom', 'dictionary'] as const;

/** The same rows in the format asked for; an unknown format is nothing that there is. */
export async function sendDataset(x: Exchange, dataset: Dataset, asked: string): Promise<Response> {
  const format = DATA_FORMATS.find((each) => each === asked);
  const { name } = dataset;
  switch (format) {
    case 'xlsx':
      return x.download(await writeXlsx(sheetOf(dataset)), { name: `${name}.xlsx`, type: XLSX_TYPE });
    case 'csv':
      return x.download(writeCsv(dataset), { name: `${name}.csv`, type: CSV_TYPE });
    case 'csv-bom':
      return x.download(new TextEncoder().encode(writeCsv(dataset, true)), { name: `${name}.csv`, type: CSV_TYPE });
    case 'dictionary':
      return x.download(dictionaryOf(dataset), { name: `${name}.json`, type: SCHEMA_TYPE });
    case undefined:
      return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  }
}
