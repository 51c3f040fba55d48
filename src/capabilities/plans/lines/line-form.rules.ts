import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Duty } from '../../obligations/index.ts';
import type { CodeChoices } from '../../rulebook/index.ts';
import type { CodeList } from './content/code-lists.rules.ts';
import type { CodeNames } from './content/code-names.rules.ts';
import type { FormField } from './content/line-fields.rules.ts';
import type { InputValues } from './content/line-values.rules.ts';
import type { TypedLine } from './content/typed-line.rules.ts';
import type { LineContent, PlanLine } from './line.rules.ts';
import type { PlanPlace } from './plan-place.store.ts';

/** Everything the form of a line shows. */
export interface LineFormModel {
  readonly place: PlanPlace;
  /** null while it is new */
  readonly line: PlanLine | null;
  readonly content: LineContent;
  readonly values: InputValues;
  readonly baseRevisionId: Id | null;
  /** message keys by input */
  readonly errors: Readonly<Record<string, string>>;
  /** fields in which another person wrote something else: theirs stands in `content` */
  readonly conflicts: readonly FormField[];
  readonly lists: Readonly<Record<CodeList, CodeChoices>>;
  readonly names: CodeNames;
  readonly units: readonly string[];
  readonly duties: readonly Duty[];
  readonly returnMessage: string | null;
  readonly lastSaved: { readonly name: string; readonly day: Day } | null;
  /** what one's own last change can go back to */
  readonly undoTo: Id | null;
  /** the next line of the plan that still misses something */
  readonly next: { readonly id: Id; readonly title: string } | null;
  readonly writable: boolean;
  readonly personId: Id;
}

/** A form that came back. */
export interface Attempt {
  readonly typed: TypedLine;
  readonly baseRevisionId: Id | null;
  readonly refusal: Refusal;
}
