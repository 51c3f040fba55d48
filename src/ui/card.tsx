import type { Child } from 'hono/jsx';
import { classes } from './class-list.ts';
import { headingTag } from './heading-tag.ts';
import { SHAPE_OF_TONE, ShapeIcon } from './shape.tsx';
import type { Tone } from './tone.ts';

export { DefinitionList, type DefinitionListProps } from './definition-list.tsx';
export { KeyFigure, type KeyFigureProps, KeyFigures } from './key-figure.tsx';

export interface CardProps {
  /** For links to it; `:target` frames the card. */
  id?: string;
  title: Child;
  /** Makes the title the link to the record. */
  href?: string;
  /** One line under the title. */
  subtitle?: Child;
  /** The StatusTag at the right of the title. */
  status?: Child;
  /** Rank of the heading on its page; 2 unless said. */
  level?: 2 | 3 | 4;
  /** A stripe at the left: what needs the eye. */
  tone?: Tone;
  /** The obligation whose sentence this card is about: lights up together with `<mark data-obligation>`. */
  obligation?: string;
  /** Links and small acts at the foot. */
  actions?: Child;
  children?: Child;
}

/** One record among others: what, how it stands, what one can do. */
export const Card = (props: CardProps) => {
  const Heading = headingTag(props.level ?? 2);
  return (
    <article
      id={props.id}
      class={classes('card', props.tone && `card-striped tone-${props.tone}`)}
      data-obligation={props.obligation}
      tabindex={props.obligation ? -1 : undefined}
    >
      <div class="card-head">
        <Heading class="card-title">{props.href ? <a href={props.href}>{props.title}</a> : props.title}</Heading>
        {props.status}
      </div>
      {props.subtitle && <p class="card-subtitle">{props.subtitle}</p>}
      {props.children}
      {props.actions && <div class="card-actions">{props.actions}</div>}
    </article>
  );
};

export interface PanelProps {
  id?: string;
  title?: Child;
  level?: 2 | 3;
  /** A link or small act at the right of the title. */
  actions?: Child;
  children: Child;
}

/** A part of a page on its own surface. */
export const Panel = ({ id, title, level, actions, children }: PanelProps) => {
  const Heading = headingTag(level ?? 2);
  return (
    <section class="panel" id={id}>
      {title && (
        <div class="panel-head">
          <Heading>{title}</Heading>
          {actions && <div class="panel-actions">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
};

/** An empty page says what will appear and how to make the first one. */
export const EmptyState = (props: { title: Child; children?: Child; action?: Child }) => (
  <div class="empty">
    <p class="empty-title">{props.title}</p>
    {props.children && <p>{props.children}</p>}
    {props.action && <div class="empty-action">{props.action}</div>}
  </div>
);

/** Something to know before going on: a finding to check, a rule applied outside its term, an effect to accept. */
export const Callout = (props: { tone: Tone; title?: Child; children?: Child; action?: Child }) => (
  <div class={`callout tone-${props.tone}`}>
    <ShapeIcon shape={SHAPE_OF_TONE[props.tone]} />
    <div class="callout-words">
      {props.title && <strong>{props.title}</strong>} {props.children}
    </div>
    {props.action && <div class="callout-action">{props.action}</div>}
  </div>
);
