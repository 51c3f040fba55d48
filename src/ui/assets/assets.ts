import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SHELL_PATHS } from '../shell-paths.ts';
import { FONTS } from './fonts.ts';

/** A file the browser may keep for ever: its address changes with its content. */
export interface Asset {
  /** Such as /assets/ngoclinh.1a2b3c4d5e6f7081.css */
  readonly href: string;
  readonly contentType: string;
  readonly body: string;
  /** SHA-256 of the body, hexadecimal. */
  readonly hash: string;
}

const STYLES = ['tokens', 'base', 'shell', 'heading', 'button', 'form', 'table', 'filter', 'card', 'list', 'text', 'paper', 'chart', 'phone', 'print'];
const SCRIPTS = ['forms', 'gate', 'day-and-money', 'highlight', 'keyboard', 'form-notes', 'drafts', 'autosave', 'photos', 'uploads'];

/** Everything a page links to. Read once, when the process starts. */
export const ASSETS = {
  stylesheet: asset('css', 'text/css; charset=utf-8', fontFaces() + read('css', STYLES)),
  script: asset('js', 'text/javascript; charset=utf-8', read('js', SCRIPTS)),
  icon: asset('svg', 'image/svg+xml; charset=utf-8', readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8')),
  /** The two files nearly every Vietnamese page needs before its first word. */
  preload: FONTS.filter((font) => font.weight === 400 && font.subset !== 'latin-ext').map((font) => fontHref(font.file)),
} as const;

/** Stands at the root so that it may keep pages; asked anew each time, because its address never changes. */
export const SERVICE_WORKER = {
  href: '/sw.js',
  contentType: 'text/javascript; charset=utf-8',
  body: read('js', ['service-worker']),
} as const;

/** Address → asset, for the route that serves them with `immutable`. */
export const ASSETS_BY_HREF: ReadonlyMap<string, Asset> = new Map(
  [ASSETS.stylesheet, ASSETS.script, ASSETS.icon].map((each) => [each.href, each]),
);

const fontFolder = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));

/** Address → path of the WOFF2 file on disk (font/woff2). */
export const FONT_FILES: ReadonlyMap<string, string> = new Map(
  FONTS.map((font) => [fontHref(font.file), join(fontFolder, 'files', font.file)]),
);

function read(folder: 'css' | 'js', names: readonly string[]): string {
  const texts = names.map((name) => readFileSync(join(import.meta.dirname, folder, `${name}.${folder}`), 'utf8'));
  return folder === 'js' ? texts.map((text) => `{\n${text}}\n`).join('') : texts.join('');
}

function asset(ending: string, contentType: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex');
  return { href: `${SHELL_PATHS.assets}/ngoclinh.${hash.slice(0, 16)}.${ending}`, contentType, body, hash };
}

function fontFaces(): string {
  return FONTS.map(
    (font) =>
      `@font-face{font-family:"Be Vietnam Pro";font-style:normal;font-display:swap;font-weight:${font.weight};` +
      `src:url(${fontHref(font.file)}) format("woff2");unicode-range:${font.range}}\n`,
  ).join('');
}

function fontHref(file: string): string {
  return `${SHELL_PATHS.assets}/font/${file}`;
}
