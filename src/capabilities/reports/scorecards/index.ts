export { objectToItem } from './object-to-item.ts';
export { openEdition as openScorecards } from './open-edition.ts';
export { releaseEdition as releaseScorecards } from './release-edition.ts';
export { scorecardPaths } from './scorecard.paths.ts';
export { settleObjection } from './settle-objection.ts';
