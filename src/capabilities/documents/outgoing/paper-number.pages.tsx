import { DayField, FileField, SecrecyGate, SelectField, TextArea, TextField } from '../../../ui/form.tsx';
import { ActForm, Behind } from './act-form.pages.tsx';
import type { PaperProps } from './paper.pages.tsx';
import { SignedDifferences } from './signed-differences.pages.tsx';

/** Who signed the frozen text, as the paper says it; entered in the name of whoever enters it. */
export const SignatureForm = (props: PaperProps & { open: boolean }) => (
  <Behind t={props.t} act="record-signature" open>
    <ActForm {...props} act="record-signature">
      <Signer {...props} />
      <DayField
        t={props.t}
        name="signedOn"
        label={props.t('paper.signedOn')}
        value={props.forms.typed.signedOn ?? props.forms.today}
        error={props.forms.errors.signedOn}
        required
      />
    </ActForm>
  </Behind>
);

export const NumberHere = (props: PaperProps) => (
  <Behind t={props.t} act="issue-here" open>
    <ActForm {...props} act="issue-here">
      <DayField
        t={props.t}
        name="issuedOn"
        label={props.t('document.issuedOn')}
        value={props.forms.typed.issuedOn ?? props.forms.today}
        error={props.forms.errors.issuedOn}
        required
      />
    </ActForm>
  </Behind>
);

/** What văn thư outside gave: number, symbol, day, signer, and the signed file, compared before anything is kept. */
export const RecordIssueForm = (props: PaperProps) => {
  const { t, model, forms } = props;
  return (
    <Behind t={t} act="record-issue" open>
      <ActForm {...props} act="record-issue" upload>
        <TextField
          name="number"
          label={t('document.number')}
          value={forms.typed.number}
          error={forms.errors.number}
          size="short"
          required
        />
        <TextField
          name="symbol"
          label={t('document.symbol')}
          value={forms.typed.symbol ?? model.paper.content.number.symbol}
          error={forms.errors.symbol}
          size="medium"
          required
        />
        <DayField
          t={t}
          name="issuedOn"
          label={t('document.issuedOn')}
          value={forms.typed.issuedOn ?? forms.today}
          error={forms.errors.issuedOn}
          required
        />
        <Signer {...props} />
        <SecrecyGate t={t} checked={forms.seenFile !== null} error={forms.errors.secrecy}>
          <FileField
            t={t}
            name="file"
            label={t('paper.signedFile')}
            error={forms.errors.file}
            accept={['.pdf', '.docx']}
            megabytes={12}
          />
        </SecrecyGate>
        {forms.seenFile && <SignedDifferences t={t} forms={forms} file={forms.seenFile} />}
      </ActForm>
    </Behind>
  );
};

const Signer = ({ t, model, forms }: PaperProps) => (
  <>
    {model.signers.length > 0 ? (
      <SelectField
        name="signerLines"
        label={t('paper.signerLines')}
        value={forms.typed.signerLines ?? model.paper.content.signatures[0]?.lines.join(' / ')}
        error={forms.errors.signerLines}
        choices={model.signers.map(({ lines, name, field }) => ({
          value: lines.join(' / '),
          label: [lines.join(' / '), name, field].filter(Boolean).join(' – '),
        }))}
        required
      />
    ) : (
      <TextArea
        name="signerLines"
        label={t('paper.signerLines')}
        hint={t('paper.signerLines.hint')}
        value={forms.typed.signerLines ?? model.paper.content.signatures[0]?.lines.join('\n')}
        error={forms.errors.signerLines}
        rows={3}
        required
      />
    )}
    <TextField
      name="signerName"
      label={t('paper.signerName')}
      hint={t('paper.signerName.hint')}
      value={forms.typed.signerName}
      error={forms.errors.signerName}
      autocomplete="off"
    />
  </>
);
