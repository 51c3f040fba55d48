import type { DataColumn, Dataset } from './dataset.ts';

export const SCHEMA_TYPE = 'application/json';

/** The dictionary: a Frictionless Data Package 1.0 that describes the CSV of the same name. */
export const dictionaryOf = (dataset: Dataset): string =>
  JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: dataset.name,
      title: dataset.title,
      description: dataset.description,
      created: dataset.asOf,
      contributors: [{ title: dataset.agency, role: 'publisher' }],
      licenses: [{ name: 'other', title: dataset.terms }],
      resources: [
        {
          profile: 'tabular-data-resource',
          name: dataset.name,
          path: `${dataset.name}.csv`,
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: { fields: dataset.columns.map(fieldOf), missingValues: [''] },
        },
      ],
    },
    null,
    2,
  );

const fieldOf = ({ name, title, type, description, codes }: DataColumn) => ({
  name,
  title,
  type,
  ...(type === 'date' && { format: '%Y-%m-%d' }),
  description,
  ...(codes && { constraints: { enum: Object.keys(codes) }, codes }),
});
