import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { agencyOf } from '../open-data/agency.ts';
import { loadEditionData } from './load-scorecard.ts';
import { scorecardData } from './scorecard.sheet.ts';

/** Every item that the reader may see, in the format asked for. */
export async function sendScorecards(x: Exchange): Promise<Response> {
  const id = parseId(x.param('id'));
  const found =
    id &&
    (await x.view(async (view) => {
      const data = await loadEditionData(view, id);
      return data && { ...data, agency: await agencyOf(view, x.locale) };
    }));
  return found
    ? sendDataset(x, scorecardData({ t: x.t, ...found }), x.param('format'))
    : x.refused({ kind: 'not-found', key: 'refusal.notFound' });
}
