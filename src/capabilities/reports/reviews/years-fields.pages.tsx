import type { Translate } from '../../../kernel/translate.ts';
import { TextField } from '../../../ui/index.ts';

interface YearsProps {
  readonly t: Translate;
  readonly typed: (field: string) => string;
  readonly error: string | undefined;
}

/** The first and the last year of a look back. */
export const YearsFields = ({ t, typed, error }: YearsProps) => (
  <>
    {(['firstYear', 'lastYear'] as const).map((name, place) => (
      <TextField
        name={name}
        label={t(`lookback.${name}`)}
        value={typed(name)}
        error={place === 0 ? error : undefined}
        inputmode="numeric"
        size="short"
        required
      />
    ))}
  </>
);
