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

/** Units under units; branches open by `<details>`, so that the browser's own search in page finds them. */
export const UnitTree = ({ label, nodes }: { label: string; nodes: readonly TreeNode[] }) => (
  <ul class="tree" aria-label={label}>
    {nodes.map((node) => (
      <Branch node={node} />
    ))}
  </ul>
);

const Branch = ({ node }: { node: TreeNode }) => (
  <li id={`unit-${node.id}`}>
    {node.children && node.children.length > 0 ? (
      <details open={node.open ?? false}>
        <summary>
          <Leaf node={node} />
        </summary>
        <ul>
          {node.children.map((child) => (
            <Branch node={child} />
          ))}
        </ul>
      </details>
    ) : (
      <div class="tree-leaf">
        <Leaf node={node} />
      </div>
    )}
  </li>
);

const Leaf = ({ node }: { node: TreeNode }) => (
  <>
    {node.href ? (
      <a href={node.href} aria-current={node.current ? 'true' : undefined}>
        {node.label}
      </a>
    ) : (
      <span>{node.label}</span>
    )}
    {node.note && <span class="tree-note">{node.note}</span>}
  </>
);
