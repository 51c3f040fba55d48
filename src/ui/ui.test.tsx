import assert from 'node:assert/strict';
import { test } from 'node:test';
import { galleryPages } from '../../test/support/gallery/gallery.tsx';
import { LOCALES, type Locale } from '../kernel/translate.ts';
import { ASSETS, ASSETS_BY_HREF, FONT_FILES, uiMessages } from './index.ts';

const pagesOf = async (locale: Locale) => [...(await galleryPages(locale))];

test('no page carries a style or a script of its own, in any language', async () => {
  for (const locale of LOCALES) {
    for (const [name, html] of await pagesOf(locale)) {
      assert.doesNotMatch(html, /<[^>]+\sstyle\s*=/i, `${name}: a style attribute`);
      assert.doesNotMatch(html, /<[^>]+\son[a-z]+\s*=/i, `${name}: an event attribute`);
      assert.doesNotMatch(html, /<style|javascript:|<script(?![^>]*\ssrc=)/i, `${name}: inline style or script`);
    }
  }
});

test('no page loads anything from elsewhere', async () => {
  for (const [name, html] of await pagesOf('vi')) {
    const addresses = [...html.matchAll(/<(?:link|script|img)[^>]*\s(?:href|src)="([^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    assert.ok(addresses.length > 3, name);
    for (const address of addresses) {
      assert.ok(ASSETS_BY_HREF.has(address) || FONT_FILES.has(address), `${name}: ${address}`);
    }
  }
  assert.doesNotMatch(ASSETS.stylesheet.body, /@import|https?:/);
});

test('every form that changes something carries the token', async () => {
  for (const [name, html] of await pagesOf('vi')) {
    for (const form of html.match(/<form[\s\S]*?<\/form>/g) ?? []) {
      if (/method="post"/.test(form)) assert.match(form, /name="_csrf" value="token"/, name);
    }
  }
});

test('ids are unique on a page, and every described or labelled part exists', async () => {
  for (const [name, html] of await pagesOf('vi')) {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      name,
    );
    const known = new Set(ids);
    for (const [, list = ''] of html.matchAll(/\s(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)) {
      for (const id of list.split(' ')) assert.ok(known.has(id), `${name}: nothing has the id ${id}`);
    }
  }
});

test('every text has both languages with the same holes', () => {
  const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const [key, message] of Object.entries(uiMessages)) {
    assert.ok(message.vi.trim() && message.en.trim(), key);
    assert.deepEqual(holes(message.vi), holes(message.en), key);
    assert.doesNotMatch(message.vi + message.en, /!|Oops/, key);
  }
});

test('what a browser keeps for ever is named after its content', () => {
  for (const [href, asset] of ASSETS_BY_HREF) assert.ok(href.includes(asset.hash.slice(0, 16)), href);
  assert.equal(ASSETS_BY_HREF.size, 3);
  for (const href of ASSETS.preload) assert.ok(FONT_FILES.has(href), href);
  assert.ok(ASSETS.stylesheet.body.length < 60_000, 'the stylesheet stays small');
});

test('every class that a part writes has a rule, or is the plain one of its kind', async () => {
  const plain = new Set(['button-secondary', 'input-full']);
  const selectors = ASSETS.stylesheet.body.replace(/\{[^{}]*\}/g, ' ');
  const ruled = new Set([...selectors.matchAll(/\.([a-z][a-z-]*)/g)].map((match) => match[1] ?? ''));
  const written = (await pagesOf('vi')).flatMap(([, html]) =>
    [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' ')),
  );
  assert.ok(written.length > 500);
  assert.deepEqual(
    [...new Set(written)].filter((name) => !ruled.has(name) && !plain.has(name)),
    [],
  );
});
