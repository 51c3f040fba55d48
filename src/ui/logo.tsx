/** The mountain that one sees from far away, with the morning on its summit. Decoration: the name stands beside it. */
export const Logo = () => (
  <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
    <path class="logo-mountain" d="M0 20 10.2 4.4 12.6 1 15 4.4 18 9l2.2-3.2L28 20Z" />
    <path class="logo-summit" d="M12.6 1 8.6 6.9l2.1 1.5 1.9-1.7 2 1.9 1.7-2Z" />
  </svg>
);
