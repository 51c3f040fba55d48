import type { CoordinatorsReason, DeadlineReason, LeadReason, RoleReason } from './sources.ts';

/** For each reason: rows whose value was right, rows seen. */
export type Measured<Reason extends string> = Record<Reason, [right: number, seen: number]>;

/**
 * Rows of the in-sample annotations (test/annotations, not the set-aside ones) that the compiler
 * found, counted by the reason behind each field; "right" by the rules of the reference scorer.
 * Printed by `node test/support/measure-confidence.ts`, which writes this file anew.
 */
export const measured: {
  lead: Measured<LeadReason>;
  role: Measured<RoleReason>;
  coordinators: Measured<CoordinatorsReason>;
  deadline: Measured<DeadlineReason>;
} = {
  lead: {
    label: [0, 0],
    command: [17, 20],
    subject: [48, 53],
    carried: [26, 27],
    heading: [32, 32],
    heading_above: [75, 95],
    opening_subject: [0, 7],
    owner: [2, 2],
    addressee: [0, 11],
    all: [7, 12],
  },
  role: {
    own_words: [51, 52],
    kept_in_sentence: [7, 7],
    introduced: [0, 0],
    label: [0, 0],
    advise_verb: [7, 7],
    known_verb: [182, 186],
    unknown_verb: [1, 1],
    role_words_elsewhere: [2, 6],
  },
  coordinators: {
    own_words: [15, 19],
    kept_in_sentence: [6, 6],
    introduced: [0, 0],
    label: [0, 0],
    with_groups: [20, 26],
    advised_body: [1, 1],
    none: [192, 194],
    none_but_joint_words: [8, 13],
  },
  deadline: {
    label: [0, 0],
    next_sentence: [0, 0],
    opening_time: [1, 1],
    dated: [1, 4],
    rhythm: [19, 22],
    vague: [25, 26],
    hangs_on_event: [3, 4],
    none: [186, 201],
    none_but_time_words: [1, 1],
  },
};
