/** The one door of the design system: pages import from here. */
export * from './assets/assets.ts';
export * from './card.tsx';
export { classes } from './class-list.ts';
export * from './form.tsx';
export * from './layout.tsx';
export { Logo } from './logo.tsx';
export * from './shape.tsx';
export * from './shell-paths.ts';
export * from './status.tsx';
export * from './table.tsx';
export * from './tabs.tsx';
export * from './timeline.tsx';
export * from './tone.ts';
export * from './tree.tsx';
export { uiMessages } from './ui.messages.ts';
