import type { Translate } from '../../kernel/translate.ts';
import { SHAPE_OF_TONE, type Shape } from '../shape.tsx';
import type { Tone } from '../tone.ts';

/** One way a cell can stand; the same few for the whole map. */
export interface HeatState {
  key: string;
  /** The word: "đã xác nhận", "quá hạn". */
  word: string;
  tone: Tone;
  shape?: Shape;
  /** The paler of two states of a tone, such as "đang làm" beside "đã xác nhận". */
  light?: boolean;
}

export interface HeatAxis {
  id: string;
  /** Short enough for the head of a column: "1.4". The whole words go into `title`. */
  label: string;
  title?: string;
  href?: string;
}

export const AxisName = ({ axis }: { axis: HeatAxis }) =>
  axis.href ? <a href={axis.href}>{axis.label}</a> : <span>{axis.label}</span>;

interface FullCellProps {
  href: string;
  state: HeatState;
  unit: HeatAxis;
  obligation: HeatAxis;
}

/** A task: colour, shape, and the word for those who hear or point. */
export const FullCell = ({ href, state, unit, obligation }: FullCellProps) => (
  <a class={look(state)} href={href} title={`${unit.label} · ${obligation.title ?? obligation.label} · ${state.word}`}>
    <Drawn state={state} />
  </a>
);

export const EmptyCell = ({ t }: { t: Translate }) => (
  <span class="heat heat-none">
    <span class="visually-hidden">{t('ui.chart.noTask')}</span>
  </span>
);

const look = (state: HeatState) => `heat tone-${state.tone}${state.light ? ' heat-light' : ''}`;

const Drawn = ({ state }: { state: HeatState }) => (
  <svg aria-hidden="true">
    <use href={`#shape-${state.shape ?? SHAPE_OF_TONE[state.tone]}`} />
  </svg>
);

/** What the colours and shapes say. */
export const Key = ({ t, states }: { t: Translate; states: readonly HeatState[] }) => (
  <ul class="key" aria-label={t('ui.chart.key')}>
    {states.map((state) => (
      <li>
        <span class={look(state)}>
          <Drawn state={state} />
        </span>
        {state.word}
      </li>
    ))}
    <li>
      <span class="heat heat-none" />
      {t('ui.chart.noTask')}
    </li>
  </ul>
);
