import type { CoordinatorsReason, DeadlineReason, LeadReason, RoleReason, RowReason } from './sources.ts';

/** For each reason: rows whose value was right, rows seen. */
export type Measured<Reason extends string> = Record<Reason, [right: number, seen: number]>;

/**
 * Rows that the compiler found of the in-sample annotations (test/annotations, never the set-aside
 * ones) and of the reference directive, counted by the reason behind each field; "right" is what the
 * reference scorer takes for right. Written anew by `node test/support/measure-confidence.ts`.
 */
export const measured: {
  /** Of all rows that the compiler found: those that the annotation has too. */
  row: Measured<RowReason>;
  lead: Measured<LeadReason>;
  role: Measured<RoleReason>;
  coordinators: Measured<CoordinatorsReason>;
  deadline: Measured<DeadlineReason>;
} = {
  row: {
    label: [27, 27],
    command: [25, 29],
    subject: [71, 73],
    bound_subject: [38, 40],
    verb_of_agency: [345, 362],
    verb_without_agency: [111, 130],
    unknown_verb: [1, 4],
    coordinated_verb: [44, 63],
  },
  lead: {
    label: [28, 28],
    command: [21, 26],
    subject: [92, 105],
    subject_list: [8, 18],
    carried: [39, 45],
    heading: [33, 33],
    heading_above: [193, 216],
    heading_far_above: [27, 65],
    opening_subject: [15, 22],
    owner: [2, 2],
    addressee: [56, 57],
    addressee_groups: [0, 22],
    all: [7, 23],
  },
  role: {
    own_words: [105, 106],
    kept_in_sentence: [20, 20],
    introduced: [1, 1],
    label: [28, 28],
    advise_verb: [10, 11],
    known_verb: [444, 474],
    unknown_verb: [1, 1],
    role_words_elsewhere: [9, 21],
  },
  coordinators: {
    own_words: [23, 30],
    kept_in_sentence: [9, 9],
    introduced: [0, 1],
    label: [21, 28],
    with_groups: [42, 53],
    advised_body: [1, 1],
    none: [488, 507],
    none_but_joint_words: [19, 33],
  },
  deadline: {
    label: [21, 21],
    next_sentence: [2, 2],
    opening_time: [1, 1],
    dated: [8, 20],
    rhythm: [31, 39],
    vague: [41, 45],
    hangs_on_event: [3, 4],
    none: [491, 522],
    none_but_time_words: [8, 8],
  },
};
