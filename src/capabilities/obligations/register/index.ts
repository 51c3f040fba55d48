export { PerformanceTabs } from './performance-tabs.pages.tsx';
export { registerPaths } from './register.paths.ts';
