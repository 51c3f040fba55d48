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
    label: [0, 0],
    command: [31, 33],
    subject: [93, 96],
    bound_subject: [82, 85],
    verb_of_agency: [574, 594],
    verb_without_agency: [192, 206],
    unknown_verb: [31, 32],
    coordinated_verb: [114, 135],
  },
  lead: {
    label: [34, 34],
    command: [32, 37],
    subject: [156, 164],
    subject_list: [44, 48],
    carried: [72, 77],
    heading: [40, 44],
    heading_above: [372, 379],
    heading_far_above: [85, 85],
    opening_subject: [83, 83],
    owner: [2, 2],
    addressee: [78, 97],
    addressee_groups: [11, 15],
    all: [35, 52],
  },
  role: {
    own_words: [169, 173],
    kept_in_sentence: [25, 25],
    introduced: [31, 31],
    label: [34, 34],
    advise_verb: [14, 15],
    known_verb: [801, 807],
    unknown_verb: [13, 14],
    role_words_elsewhere: [16, 18],
  },
  coordinators: {
    own_words: [50, 56],
    kept_in_sentence: [13, 13],
    introduced: [31, 31],
    label: [29, 34],
    with_groups: [73, 84],
    advised_body: [1, 1],
    none: [868, 871],
    none_but_joint_words: [25, 27],
  },
  deadline: {
    label: [34, 34],
    next_sentence: [3, 3],
    opening_time: [4, 6],
    dated: [17, 19],
    rhythm: [54, 58],
    vague: [67, 72],
    hangs_on_event: [22, 25],
    none: [868, 879],
    none_but_time_words: [21, 21],
  },
};
