export interface Tab {
  href: string;
  label: string;
  count?: number;
  current?: boolean;
}

/** Views of one record, each with its own address: links, so that back and reload work. */
export const Tabs = ({ label, items }: { label: string; items: readonly Tab[] }) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
            {item.count !== undefined && <span class="count">{item.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
