export { openLinesShortcut, recordShortcut } from './open-lines-shortcut.ts';
