import type { Severity } from '../../../compiler/index.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Card, EmptyState, MarkedText, StatusTag, type Tone } from '../../../ui/index.ts';
import type { SeenDirective } from '../load-directive.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import type { FindingModel } from './findings.rules.ts';

const TONES: Readonly<Record<Severity, Tone>> = { error: 'brocade', warning: 'gold', info: 'sky' };

/** Each point at its place in the text, with the reason that a lawyer would accept. */
export const FindingsPage = (props: { t: Translate; seen: SeenDirective; findings: readonly FindingModel[] }) => {
  const { t, seen, findings } = props;
  return (
    <>
      <DirectiveTabs t={t} seen={seen} current="findings" findings={findings.length} />
      {seen.place.issued && <Callout tone="sky">{t('findings.issued')}</Callout>}
      {findings.length === 0 && <EmptyState title={t('findings.none')}>{t('findings.none.text')}</EmptyState>}
      {findings.map((finding) => (
        <FindingCard t={t} finding={finding} />
      ))}
    </>
  );
};

const FindingCard = ({ t, finding }: { t: Translate; finding: FindingModel }) => (
  <Card
    id={`finding-${finding.id}`}
    title={finding.message}
    level={2}
    tone={TONES[finding.severity]}
    status={<StatusTag tone={TONES[finding.severity]}>{t(`findings.severity.${finding.severity}`)}</StatusTag>}
  >
    <p>{finding.explanation}</p>
    {finding.fix && <p>{t('findings.fix', { words: finding.fix })}</p>}
    {finding.places.map((place, index) => (
      <MarkedText
        text={place.text}
        marks={[{ id: `${finding.id}-${index}`, start: place.start, end: place.end, kind: 'finding' }]}
        label={`${t('findings.place', { number: index + 1 })}: ${finding.message}`}
      />
    ))}
    {finding.more > 0 && <p class="hint">{t('findings.places', { count: finding.more })}</p>}
  </Card>
);
