import { Panel } from './card.tsx';

export interface LinkPanelProps {
  title: string;
  lines: readonly { readonly text: string; readonly href: string; readonly note: string }[];
  more?: { readonly href: string; readonly text: string } | null;
}

/** Records of another capability, each a link with a remark: what a contributor port gives a page to show. */
export const LinkPanel = ({ title, lines, more }: LinkPanelProps) => (
  <Panel title={title} actions={more && <a href={more.href}>{more.text}</a>}>
    <ul class="choice-list">
      {lines.map((line) => (
        <li>
          <div>
            <a href={line.href}>{line.text}</a>
          </div>
          <span class="hint">{line.note}</span>
        </li>
      ))}
    </ul>
  </Panel>
);
