/** How a form with photos keeps itself on this device while there is no network. */
export interface UploadQueue {
  /** tells who is signed in now, and a token for forms that are sent later */
  readonly tokens: string;
  /** whose forms these are, so that nobody else's browser session sends them */
  readonly owner: string;
  /** what the page says, in the reader's language */
  readonly words: Readonly<Record<string, string>>;
}

/** Filled by script with this device's clock; the server says when it is wrong and never relies on it. */
export const CLOCK_FIELD = '_clock';

/** The attributes by which assets/js/uploads.js recognises the form. */
export const queueAttributes = (queue: UploadQueue | undefined) =>
  queue && {
    'data-queue': queue.tokens,
    'data-owner': queue.owner,
    'data-words': JSON.stringify(queue.words),
  };
