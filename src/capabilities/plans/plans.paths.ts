/** The place "Kế hoạch"; each folder below has paths of its own. */
export const planPaths = {
  hub: '/plans',
} as const;
