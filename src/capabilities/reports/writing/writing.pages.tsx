import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Form, FormActions, StatusTag, SubmitButton, TextArea } from '../../../ui/index.ts';
import { linePaths } from '../../plans/lines/lines.paths.ts';
import { reportPaths } from '../reports.paths.ts';
import type { ReportWork } from './load-report-work.ts';

export interface WritingProps {
  readonly t: Translate;
  readonly reportId: Id;
  readonly work: ReportWork;
  readonly personId: Id;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly sent: { readonly words: string; readonly text: (name: string) => string } | null;
}

/** All sections in one form that saves itself; what the records offer stands there to be kept or written anew. */
export const WritingPage = ({ t, reportId, work, personId, tokens, sent }: WritingProps) => {
  const path = reportPaths.writing(reportId);
  return (
    <>
      {sent && <Callout tone="brocade">{sent.words}</Callout>}
      <Form
        id="writing"
        action={path}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        fields={{ base: String(work.base) }}
        autosave={{
          action: `${path}/draft`,
          tokens: linePaths.drafts,
          owner: personId,
          words: {
            saving: t('report.saving'),
            waiting: t('report.saving.waiting'),
            waitingOpen: t('report.saving.waitingOpen'),
            signIn: t('report.saving.signIn'),
            restored: t('report.saving.restored'),
            take: t('report.saving.take'),
            keep: t('report.saving.keep'),
          },
        }}
      >
        <p class="hint">{t('report.writing.hint')}</p>
        {work.sections.map((section) => (
          <TextArea
            name={`words.${section.code}`}
            id={`words-${section.code}`}
            label={
              <>
                {section.title}{' '}
                {section.offered && section.words !== '' && <StatusTag tone="gold">{t('report.offered')}</StatusTag>}
              </>
            }
            value={sent?.text(`words.${section.code}`) ?? section.words}
            rows={6}
            paper
          />
        ))}
        <FormActions>
          <SubmitButton>{t('report.save')}</SubmitButton>
          <span class="soft" role="status" data-autosave-status="" />
        </FormActions>
      </Form>
    </>
  );
};
