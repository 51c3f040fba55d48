import type { Child } from 'hono/jsx';

export interface KeyFigureProps {
  /** "29 / 34", "4.126 triệu": written as the office writes it. */
  value: Child;
  label: Child;
  /** What the figure is made of: every number opens. */
  href?: string;
  link?: Child;
}

export const KeyFigure = ({ value, label, href, link }: KeyFigureProps) => (
  <li class="figure">
    <span class="figure-value numeral">{value}</span>
    <span class="figure-label">{label}</span>
    {href && (
      <a class="figure-link" href={href}>
        {link ?? value}
        {/* four links that say "xem" are one to an ear */}
        <span class="visually-hidden"> {label}</span>
      </a>
    )}
  </li>
);

/** A row of figures, two a row on a phone. */
export const KeyFigures = ({ label, children }: { label?: string; children: Child }) => (
  <ul class="figures" aria-label={label}>
    {children}
  </ul>
);
