import { FORM_FIELDS } from './shell-paths.ts';

export interface HiddenInputsProps {
  /** Anti-forgery token of the session; every POST form carries it. */
  csrf?: string;
  /** Makes a form that is sent twice act once. */
  idempotencyKey?: string;
  /** The version of the record that the form was opened with; a stale one leads back to the record. */
  version?: string | number;
  /** For routes declared with another verb than POST. */
  verb?: 'DELETE' | 'PUT';
  /** Further hidden values. */
  fields?: Readonly<Record<string, string | number>>;
}

/** The values every changing form of the product may carry, under the names of FORM_FIELDS. */
export const HiddenInputs = ({ csrf, idempotencyKey, version, verb, fields }: HiddenInputsProps) => {
  const values: readonly [string, string | number | undefined][] = [
    [FORM_FIELDS.csrf, csrf],
    [FORM_FIELDS.idempotencyKey, idempotencyKey],
    [FORM_FIELDS.version, version],
    [FORM_FIELDS.verb, verb],
    ...Object.entries(fields ?? {}),
  ];
  return (
    <>
      {values.map(([name, value]) => value !== undefined && <input type="hidden" name={name} value={String(value)} />)}
    </>
  );
};
