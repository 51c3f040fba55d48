import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  Card,
  DataTable,
  DefinitionList,
  ErrorSummary,
  type FieldError,
  FileField,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SecrecyGate,
  StatusTag,
  SubmitButton,
  type Tone,
} from '../../../ui/index.ts';
import type { Outcome, PaperReport, RuleResult } from './check-paper.rules.ts';
import { conformityPaths } from './conformity.paths.ts';
import { countWords, kindWords, placeWords, typeWords } from './report.rules.ts';

interface FormProps {
  t: Translate;
  model: { readonly declared: boolean; readonly errors: readonly FieldError[] };
  tokens: { csrf: string; key: string };
}

/** The declaration first, then the file; it is read at once and kept nowhere. */
export const CheckFormPage = ({ t, model, tokens }: FormProps) => (
  <Form action={conformityPaths.check} csrf={tokens.csrf} idempotencyKey={tokens.key} upload>
    <ErrorSummary t={t} errors={model.errors} />
    <SecrecyGate t={t} checked={model.declared} error={errorOf(model.errors, 'no_state_secrets')}>
      <FileField
        t={t}
        name="file"
        label={t('conformity.file')}
        accept={['.docx', '.pdf']}
        megabytes={12}
        error={errorOf(model.errors, 'file')}
      />
    </SecrecyGate>
    <FormActions>
      <SubmitButton>{t('conformity.check')}</SubmitButton>
    </FormActions>
  </Form>
);

const errorOf = (errors: readonly FieldError[], field: string): FieldError['message'] | undefined =>
  errors.find((error) => error.field === field)?.message;

const TONES: Readonly<Record<Outcome, Tone>> = {
  pass: 'forest',
  substitute: 'forest',
  fail: 'brocade',
  note: 'gold',
  'not-applicable': 'sky',
};

interface ReportProps {
  t: Translate;
  report: PaperReport;
}

/** What is wrong first, each with its place and article; then every rule. */
export const CheckReportPage = ({ t, report }: ReportProps) => {
  const told = report.results.filter(({ outcome }) => outcome === 'fail' || outcome === 'note');
  return (
    <>
      {report.isOlder && <Callout tone="gold">{t('conformity.before')}</Callout>}
      {report.faults === 0 && <Callout tone="forest">{t('conformity.faults.none')}</Callout>}
      <Panel title={t('conformity.facts')}>
        <DefinitionList
          items={[
            { term: t('conformity.type'), detail: typeWords(t, report) },
            { term: t('conformity.kind'), detail: kindWords(t, report) },
            { term: t('conformity.counts'), detail: countWords(t, report) },
          ]}
        />
      </Panel>
      {told.length > 0 && (
        <section class="card-group">
          <h2>{t('conformity.faults')}</h2>
          {told.map((result) => (
            <FaultCard t={t} result={result} />
          ))}
        </section>
      )}
      <section class="card-group">
        <details>
          <summary>{t('conformity.rules')}</summary>
          <Rules t={t} report={report} />
        </details>
        <p class="hint">{t('conformity.more')}</p>
        <p class="screen-only">
          <LinkButton href={conformityPaths.check}>{t('conformity.again')}</LinkButton>
        </p>
      </section>
    </>
  );
};

const FaultCard = ({ t, result: { rule, outcome, faults } }: { t: Translate; result: RuleResult }) => (
  <Card
    title={rule.wants[t.locale]}
    level={3}
    tone={TONES[outcome]}
    status={<StatusTag tone={TONES[outcome]}>{t(`conformity.outcome.${outcome}`)}</StatusTag>}
  >
    <ul>
      {faults.map((fault) => (
        <li>
          {placeWords(t, fault)}: {fault.found[t.locale]}
          {fault.words && (
            <>
              {' · '}
              <q>{fault.words}</q>
            </>
          )}
        </li>
      ))}
    </ul>
    <p class="hint">{rule.basis}</p>
  </Card>
);

const Rules = ({ t, report }: ReportProps) => (
  <DataTable
    t={t}
    caption={t('conformity.rules')}
    rows={report.results}
    empty={null}
    columns={[
      { key: 'rule', header: t('conformity.rule'), heading: true, cell: ({ rule }) => rule.wants[t.locale] },
      { key: 'basis', header: t('conformity.basis'), cell: ({ rule }) => rule.basis },
      {
        key: 'outcome',
        header: t('conformity.outcome'),
        nowrap: true,
        cell: ({ outcome }) => <StatusTag tone={TONES[outcome]}>{t(`conformity.outcome.${outcome}`)}</StatusTag>,
      },
    ]}
  />
);
