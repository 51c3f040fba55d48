import type { Child } from 'hono/jsx';

export interface TreeNode {
  id: string;
  label: Child;
  href?: string;
  /** A short remark: kind, function, number of duties. */
  note?: Child;
  children?: readonly TreeNode[];
  /** Opened on arrival. */
  open?: boolean;
  current?: boolean;
}

/**
 * Units under units. A link may not stand inside a `<summary>`, so the summary is only the small arrow: it is named by
 * the unit beside it and opens the list that follows.
 */
export const UnitTree = ({ label, nodes }: { label: string; nodes: readonly TreeNode[] }) => (
  <ul class="tree" aria-label={label}>
    {nodes.map((node) => (
      <Branch node={node} />
    ))}
  </ul>
);

const Branch = ({ node }: { node: TreeNode }) => {
  const children = node.children ?? [];
  const name = `unit-${node.id}-name`;
  return (
    <li id={`unit-${node.id}`} class={children.length > 0 ? undefined : 'tree-leaf'}>
      {children.length > 0 && (
        <details open={node.open ?? false}>
          <summary aria-labelledby={name} />
        </details>
      )}
      <div class="tree-name">
        <NodeName node={node} id={name} />
        {node.note && <span class="tree-note">{node.note}</span>}
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch node={child} />
          ))}
        </ul>
      )}
    </li>
  );
};

const NodeName = ({ node, id }: { node: TreeNode; id: string }) =>
  node.href ? (
    <a id={id} href={node.href} aria-current={node.current ? 'true' : undefined}>
      {node.label}
    </a>
  ) : (
    <span id={id}>{node.label}</span>
  );
