/** How a page saves a form by itself: the server checks as ever, and answers JSON instead of a page. */
export interface Autosave {
  /** where the same form is sent in the background */
  readonly action: string;
  /** asked every now and then whether somebody else has changed the record */
  readonly watch?: string | undefined;
  /** tells who is signed in now, and a token for forms that are sent later */
  readonly tokens: string;
  /** whose drafts these are, so that nobody else's browser session sends them */
  readonly owner: string;
  /** what the page says while it saves, waits or finds two contents, in the reader's language */
  readonly words: Readonly<Record<string, string>>;
}

/** The attributes by which assets/js/autosave.js recognises the form. */
export const autosaveAttributes = (autosave: Autosave | undefined) =>
  autosave && {
    'data-autosave': autosave.action,
    'data-watch': autosave.watch,
    'data-tokens': autosave.tokens,
    'data-owner': autosave.owner,
    'data-words': JSON.stringify(autosave.words),
  };
