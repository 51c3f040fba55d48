import { inBlock } from '../agencies/list.ts';
import { partnersInside } from '../clauses/partners.ts';
import { isChair, readRole } from '../clauses/role.ts';
import type { Segment } from '../clauses/segments.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Standing } from './standing.ts';

/** Verbs that may stand before "chủ trì" and share its object: "rà soát, bổ sung, chủ trì thẩm tra …". */
const longestChain = 12;

/** A segment with the role that holds for it. */
export interface PlayedSegment {
  segment: Segment;
  standing: Standing;
}

/** The role of each verb of a clause: a new role word holds from its verb on (policy 4). */
export function playSegments(block: Block, segments: Segment[], first: Standing, lexicon: Lexicon): PlayedSegment[] {
  let standing = first;
  return segments.map((printed, at) => {
    let segment = printed;
    const own = at > 0 ? readRole(block, segment.from, segment.next, lexicon) : null;
    if (own && own.kind !== 'implicit') {
      standing = { kind: own.kind, coordinators: inBlock(block, own.coordinators), source: 'own_words' };
      if (own.verb < segment.next)
        segment = {
          ...segment,
          verb: own.verb,
          group: phraseAt(lexicon.verbs, block.tokens, own.verb)?.value ?? 'act',
        };
    }
    return {
      segment,
      standing: leadInside(block, segment, standing, lexicon) ?? withPartners(block, segment, standing, lexicon),
    };
  });
}

/** "kiến nghị sửa đổi, chủ trì thẩm tra …": the role word on the last of several verbs with one object. */
function leadInside(block: Block, { verb, next }: Segment, standing: Standing, lexicon: Lexicon): Standing | null {
  const { word } = block.tokens;
  if (standing.kind !== 'implicit') return null;
  for (let at = verb + 1; at < Math.min(next, verb + longestChain); at += 1) {
    if (word[at] !== 'chủ' || word[at + 1] !== 'trì' || ![',', 'và'].includes(word[at - 1] ?? '')) continue;
    const role = isChair(block, at) ? null : readRole(block, at, next, lexicon);
    return role && { kind: 'lead', coordinators: inBlock(block, role.coordinators), source: 'own_words' };
  }
  return null;
}

function withPartners(block: Block, { verb, next }: Segment, standing: Standing, lexicon: Lexicon): Standing {
  if (standing.coordinators.length > 0 || standing.kind === 'support') return standing;
  const found = partnersInside(block, verb + 1, next, lexicon);
  return found.length > 0 ? { ...standing, coordinators: inBlock(block, found) } : standing;
}
