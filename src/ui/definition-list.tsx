import type { Child } from 'hono/jsx';
import { classes } from './class-list.ts';

export interface DefinitionListProps {
  /** Rows whose detail is null, undefined or false are left out. */
  items: readonly { term: Child; detail: Child }[];
  /** Inside a card: smaller, closer. */
  compact?: boolean;
}

/** What is known of one record, term beside detail; above it on a phone. */
export const DefinitionList = ({ items, compact }: DefinitionListProps) => (
  <dl class={classes('definitions', compact && 'definitions-compact')}>
    {items
      .filter(({ detail }) => detail !== null && detail !== undefined && detail !== false && detail !== '')
      .map(({ term, detail }) => (
        <div>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
  </dl>
);
