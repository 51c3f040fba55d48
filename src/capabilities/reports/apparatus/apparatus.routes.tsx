import { parseDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/index.ts';
import { unitPaths } from '../../organisations/index.ts';
import { APPARATUS_PAGE, ApparatusPage } from './apparatus.pages.tsx';
import { apparatusPaths } from './apparatus.paths.ts';
import { proposeStaff, seeApparatus, seesAllStaff } from './apparatus.policy.ts';
import { apparatusSheet } from './apparatus.sheet.ts';
import { loadApparatus, loadSeenUnits, type StaffedUnit } from './load-apparatus.ts';
import { loadProposal } from './load-proposal.ts';
import { draftStaffProposal } from './propose-staff.ts';
import { recordStaffDecision } from './record-staff-decision.ts';
import { isStaffGap, type StaffGap } from './staff-gaps.rules.ts';
import { StaffProposalPage } from './staff-proposal.pages.tsx';

export const apparatusRoutes: readonly Route[] = [
  get('/apparatus', seeApparatus, (x) => showApparatus(x, null, 200)),
  get('/apparatus.xlsx', seeApparatus, async (x) => {
    const units = filtered(x, await x.view(loadSeenUnits));
    return x.download(await writeXlsx(apparatusSheet(x.t, units)), { name: 'bo-may.xlsx', type: XLSX_TYPE });
  }),
  post(apparatusPaths.proposals, proposeStaff, 'apparatus.propose', (x) =>
    x.submit(
      (change) => draftStaffProposal(change, { form: x.form.text('form') === 'scheme' ? 'scheme' : 'submission' }),
      {
        to: apparatusPaths.proposal,
        notice: 'apparatus.proposed',
        onRefusal: (refusal, status) => showApparatus(x, refusal, status),
      },
    ),
  ),
  get(apparatusPaths.proposal(':id'), seeApparatus, (x) => showProposal(x, null, 200)),
  post(apparatusPaths.decision(':id'), proposeStaff, 'apparatus.decide', (x) =>
    x.submit(
      async (change) => {
        const proposalId = parseId(x.param('id'));
        if (!proposalId) return { ok: false, refusal: { kind: 'not-found', key: 'refusal.notFound' } };
        return recordStaffDecision(change, {
          proposalId,
          version: Number(x.form.text('_version')) || 0,
          number: x.form.text('number'),
          decidedOn: parseDay(x.form.text('decidedOn')),
          decidedBy: x.form.text('decidedBy'),
          postIds: x.form.all('post').flatMap((id) => parseId(id) ?? []),
        });
      },
      {
        to: apparatusPaths.proposal,
        notice: 'apparatus.decision.saved',
        onRefusal: (refusal, status) => showProposal(x, refusal, status),
      },
    ),
  ),
];

const gapOf = (x: Exchange): StaffGap | null => {
  const gap = x.query.get('gap') ?? '';
  return isStaffGap(gap) ? gap : null;
};

const filtered = (x: Exchange, units: readonly StaffedUnit[]): readonly StaffedUnit[] => {
  const gap = gapOf(x);
  return gap ? units.filter(({ gaps }) => gaps.includes(gap)) : units;
};

async function showApparatus(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view(loadApparatus);
  const shown = filtered(x, model.units);
  const pages = Math.max(1, Math.ceil(shown.length / APPARATUS_PAGE));
  return x.page(
    {
      title: x.t('apparatus.title'),
      place: 'reports',
      actions: <LinkButton href={unitPaths.staffRegister()}>{x.t('apparatus.register')}</LinkButton>,
      status,
    },
    <ApparatusPage
      t={x.t}
      model={model}
      gap={gapOf(x)}
      shown={shown}
      page={Math.min(pages, pageNumber(x.query))}
      whole={x.actor !== null && seesAllStaff(x.actor)}
      proposes={proposeStaff.allows(x.actor)}
      tokens={x.formTokens}
      sent={refusal && { refusal, text: x.form.text, all: x.form.all }}
    />,
  );
}

async function showProposal(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadProposal(view, id)));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  return x.page(
    {
      title: x.t(`apparatus.form.${model.proposal.form}`),
      place: 'reports',
      breadcrumbs: [{ label: x.t('apparatus.title'), href: apparatusPaths.show() }],
      status,
    },
    <StaffProposalPage
      t={x.t}
      model={{ ...model, proposes: proposeStaff.allows(x.actor) }}
      tokens={x.formTokens}
      sent={refusal && { refusal, text: x.form.text, all: x.form.all }}
    />,
  );
}
