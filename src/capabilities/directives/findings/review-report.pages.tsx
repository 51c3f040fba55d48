import type { Severity } from '../../../compiler/index.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, MarkedText, StatusTag, type Tone } from '../../../ui/index.ts';
import type { FindingModel } from './findings.rules.ts';

export const TONES: Readonly<Record<Severity, Tone>> = { error: 'brocade', warning: 'gold', info: 'sky' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface ReviewReportProps {
  t: Translate;
  findings: readonly FindingModel[];
  /** null on a sheet that leads nowhere */
  ruleHref: ((id: string) => string) | null;
}

/** The findings by weight, for the screen and for A4: on paper each leaves room for "ý kiến tiếp thu". */
export const ReviewReport = ({ t, findings, ruleHref }: ReviewReportProps) => (
  <>
    {SEVERITIES.map((severity) => {
      const own = findings.filter((finding) => finding.severity === severity);
      return (
        own.length > 0 && (
          <section class="card-group">
            <h2>{t(`findings.group.${severity}`, { count: own.length })}</h2>
            {own.map((finding) => (
              <FindingCard t={t} finding={finding} ruleHref={ruleHref} />
            ))}
          </section>
        )
      );
    })}
  </>
);

const FindingCard = ({ t, finding, ruleHref }: Omit<ReviewReportProps, 'findings'> & { finding: FindingModel }) => (
  <Card
    id={`finding-${finding.id}`}
    title={finding.message}
    level={3}
    tone={TONES[finding.severity]}
    status={<StatusTag tone={TONES[finding.severity]}>{t(`findings.severity.${finding.severity}`)}</StatusTag>}
  >
    {finding.places.map((place, index) => (
      <>
        <p class="hint">{where(t, place)}</p>
        <MarkedText
          text={place.text}
          marks={[{ id: `${finding.id}-${index}`, start: place.start, end: place.end, kind: 'finding' }]}
          label={`${t('findings.place', { number: index + 1 })}: ${finding.message}`}
        />
      </>
    ))}
    {finding.more > 0 && <p class="hint">{t('findings.places', { count: finding.more })}</p>}
    {finding.fixes.map(({ from, to }) => (
      <p class="replacement">
        {t('findings.fix')} <del>{from}</del> → <ins>{to}</ins>
      </p>
    ))}
    <p>{finding.explanation}</p>
    {finding.basis.length > 0 && (
      <p class="hint">
        {t('findings.basis')} {finding.basis.join('; ')}
      </p>
    )}
    {finding.rule && (
      <p class="hint">
        {t('findings.rule')}{' '}
        {ruleHref ? <a href={ruleHref(finding.rule.id)}>{finding.rule.title}</a> : finding.rule.title} (
        <code>{finding.rule.id}</code>)
      </p>
    )}
    <p class="room-to-write">{t('findings.opinion')}</p>
  </Card>
);

const where = (t: Translate, { line, part }: FindingModel['places'][number]): string =>
  part ? t('findings.where', { line, part }) : t('findings.line', { line });
