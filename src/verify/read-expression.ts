import type { Condition, Dimension, Expression } from './figure.ts';
import { BARE, conditionsOf, dimensionsOf, FIELDS_OF, isWord, MEASURED } from './grammar.ts';
import type { Field, RecordKind } from './record.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Why a text is no rule: where (characters from 0), what stands there ('' at the end) and what may stand there. */
export interface RuleProblem {
  readonly at: number;
  readonly found: string;
  readonly allowed: readonly string[];
}

export type ReadExpression =
  | { readonly ok: true; readonly value: Expression }
  | { readonly ok: false; readonly problem: RuleProblem };

/** Far more than anybody writes; beyond it the pattern that cuts the text in pieces runs out of room. */
const LONGEST = 2_000_000;
/** A table that people read has no more; a record would stand in as many cells as its values make together. */
const MOST_DIMENSIONS = 3;

class Unreadable extends Error {
  readonly problem: RuleProblem;
  constructor(problem: RuleProblem) {
    super('unreadable rule');
    this.problem = problem;
  }
}

/**
 * Reads a rule, in time that grows with its length:
 * `count|count distinct FIELD|sum MEASURE of RECORD [where FIELD = A and FIELD not in (B, C)] [by FIELD, FIELD] [ending]`
 */
export function readExpression(text: string): ReadExpression {
  if (text.length > LONGEST) return { ok: false, problem: { at: LONGEST, found: '', allowed: [] } };
  try {
    return { ok: true, value: new Reader(text).expression() };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return { ok: false, problem: thrown.problem };
    throw thrown;
  }
}

class Reader {
  readonly tokens: readonly Token[];
  readonly end: number;
  next = 0;

  constructor(text: string) {
    this.tokens = tokensOf(text);
    this.end = text.length;
  }

  expression(): Expression {
    const asked = this.asked();
    const where = this.takes('where') ? this.conditions(asked) : [];
    const by = this.takes('by') ? this.breakdown(dimensionsOf(asked)) : [];
    const day = this.takes('ending') ? ('ending' as const) : ('beginning' as const);
    if (this.next < this.tokens.length)
      this.refuse([...(by.length ? moreOf(by) : where.length ? ['and', 'by'] : ['where', 'by']), 'ending']);
    return { ...asked, where, by, day };
  }

  asked(): Pick<Expression, 'record' | 'counts'> {
    const first = this.oneOf(['count', 'sum']);
    if (first === 'sum') {
      const measure = this.value(['measure']);
      this.oneOf(['of']);
      return { counts: { of: 'sum', measure }, record: this.oneOf(MEASURED) };
    }
    if (!this.takes('distinct')) return { counts: { of: 'records' }, record: this.record() };
    const { at } = this;
    const field = this.oneOf([...new Set(Object.values(FIELDS_OF).flat())]);
    this.oneOf(['of']);
    const record = this.record();
    if (!FIELDS_OF[record].includes(field)) throw new Unreadable({ at, found: field, allowed: FIELDS_OF[record] });
    return { counts: { of: 'distinct', field: field as Field }, record };
  }

  record(): RecordKind {
    return this.oneOf(Object.keys(FIELDS_OF) as RecordKind[]);
  }

  conditions(asked: Pick<Expression, 'record' | 'counts'>): Condition[] {
    const conditions: Condition[] = [];
    do {
      const field = this.dimension(conditionsOf(asked));
      const sign = this.oneOf(['=', '!=', 'in', 'not']);
      if (sign === 'not') this.oneOf(['in']);
      const values = sign === '=' || sign === '!=' ? [this.value()] : this.bracketed();
      conditions.push({ field, has: sign === '=' || sign === 'in' ? 'one-of' : 'none-of', values });
    } while (this.takes('and'));
    return conditions;
  }

  bracketed(): string[] {
    this.oneOf(['(']);
    const values = this.list(() => this.value());
    this.oneOf([')']);
    return values;
  }

  list<T>(one: () => T): T[] {
    const all = [one()];
    while (this.takes(',')) all.push(one());
    return all;
  }

  /** Each dimension once. */
  breakdown(allowed: readonly Dimension[]): Dimension[] {
    const all: Dimension[] = [];
    do all.push(this.dimension(allowed.filter((one) => !all.includes(one))));
    while (all.length < MOST_DIMENSIONS && this.takes(','));
    return all;
  }

  dimension(allowed: readonly Dimension[]): Dimension {
    return this.oneOf(allowed);
  }

  value(allowed: readonly string[] = ['value']): string {
    const token = this.tokens[this.next];
    if (!token || token.text === '' || (!token.quoted && (isWord(token.text) || !BARE.test(token.text))))
      return this.refuse(allowed);
    this.next += 1;
    return token.text;
  }

  takes(word: string): boolean {
    const token = this.tokens[this.next];
    if (!token || token.quoted || token.text !== word) return false;
    this.next += 1;
    return true;
  }

  oneOf<const Word extends string>(words: readonly Word[]): Word {
    return words.find((word) => this.takes(word)) ?? this.refuse(words);
  }

  get at(): number {
    return this.tokens[this.next]?.at ?? this.end;
  }

  refuse(allowed: readonly string[]): never {
    throw new Unreadable({ at: this.at, found: this.tokens[this.next]?.text ?? '', allowed });
  }
}

const moreOf = (by: readonly Dimension[]): string[] => (by.length < MOST_DIMENSIONS ? [','] : []);
