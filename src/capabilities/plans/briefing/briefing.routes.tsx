import { formatDay } from '../../../kernel/day.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { letterheadOf, renderPdf, renderWord } from '../../documents/index.ts';
import { leadersPaths } from '../leaders/leaders.paths.ts';
import { seeLeading } from '../leaders/leaders.policy.ts';
import type { PlanDeps } from '../plan-deps.contributor.ts';
import { planPaths } from '../plans.paths.ts';
import { briefingSheet } from './briefing.document.ts';
import { BriefingPage } from './briefing.pages.tsx';
import { briefingPaths } from './briefing.paths.ts';
import { fitSheet } from './briefing.rules.ts';
import { loadBriefing } from './load-briefing.ts';
import { meetingRoutes } from './meeting.routes.tsx';
import { listMeetings } from './meeting.store.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MEETINGS = 5;

export const briefingRoutes = (deps: PlanDeps): readonly Route[] => [
  get(briefingPaths.sheet, seeLeading, showSheet),
  get(briefingPaths.word, seeLeading, (x) => sendSheet(x, { ending: 'docx', type: WORD, render: renderWord })),
  get(briefingPaths.pdf, seeLeading, (x) =>
    sendSheet(x, { ending: 'pdf', type: 'application/pdf', render: renderPdf }),
  ),
  ...meetingRoutes(deps),
];

const loadSheet = async (view: View, x: Exchange) => ({
  letterhead: await letterheadOf(view.tx, actorOf(view).unitId, view.today),
  sections: fitSheet(await loadBriefing(view, x.t), formatDay),
});

async function showSheet(x: Exchange): Promise<Response> {
  const { meetings, ...sheet } = await x.view(async (view) => ({
    ...(await loadSheet(view, x)),
    meetings: await listMeetings(view.tx, MEETINGS),
  }));
  const subject = x.t('briefing.subtitle', { day: formatDay(x.today) });
  return x.page(
    {
      title: x.t('briefing.title'),
      place: 'plans',
      breadcrumbs: [
        { href: planPaths.hub, label: x.t('plan.title') },
        { href: leadersPaths.show(), label: x.t('leaders.title') },
      ],
      actions: (
        <>
          <LinkButton href={briefingPaths.pdf}>{x.t('briefing.pdf')}</LinkButton>
          <LinkButton href={briefingPaths.word}>{x.t('briefing.word')}</LinkButton>
          <LinkButton href={briefingPaths.conclusions} tone="primary">
            {x.t('briefing.conclude')}
          </LinkButton>
        </>
      ),
    },
    <BriefingPage t={x.t} subject={subject} meetings={meetings} {...sheet} />,
  );
}

interface Kind {
  readonly ending: string;
  readonly type: string;
  readonly render: typeof renderWord;
}

async function sendSheet(x: Exchange, { ending, type, render }: Kind): Promise<Response> {
  const { letterhead, sections } = await x.view((view) => loadSheet(view, x));
  const bytes = await render(briefingSheet(letterhead, sections, x.today));
  return x.download(bytes, { name: `giao-ban-${x.today}.${ending}`, type });
}
