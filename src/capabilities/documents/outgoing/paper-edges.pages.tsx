import type { PrintedClosing, PrintedHead } from '../format/printed-document.rules.ts';

/** The two columns at the top of a paper. */
export const PaperHead = ({ head }: { head: PrintedHead }) => (
  <header class="official-head">
    <div>
      {head.parent.map((line) => (
        <p>{line}</p>
      ))}
      <p class="official-rule">
        <Lines lines={head.issuer} />
      </p>
      <p>{head.number}</p>
      {head.letterSubject && <p>{head.letterSubject}</p>}
      {head.draft && <p>{head.draft}</p>}
      {head.urgency && <p class="official-mark">{head.urgency.text}</p>}
    </div>
    <div>
      <p>
        <strong>{head.country}</strong>
      </p>
      <p>
        <strong class="official-motto">{head.motto}</strong>
      </p>
      <p>
        <em>{head.placeAndDate}</em>
      </p>
    </div>
  </header>
);

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <strong>
    {lines.map((line, at) => (
      <>
        {at > 0 && <br />}
        {line}
      </>
    ))}
  </strong>
);

/** Nơi nhận beside who signs; the place between title and name stays empty. */
export const PaperClosing = ({ closing }: { closing: PrintedClosing }) => (
  <footer class="official-closing">
    <div class="official-recipients">
      {closing.recipients.map((line, at) => (
        <p>
          {at === 0 ? (
            <strong>
              <em>{line}</em>
            </strong>
          ) : (
            line
          )}
        </p>
      ))}
    </div>
    <div>
      {closing.signatures.map(({ lines, name }) => (
        <div class="official-signature">
          {lines.map((line) => (
            <p>{line}</p>
          ))}
          <p>{name || ' '}</p>
        </div>
      ))}
    </div>
  </footer>
);
