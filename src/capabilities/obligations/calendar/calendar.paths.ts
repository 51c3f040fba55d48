export const calendarPaths = {
  page: '/calendar',
  revocation: '/calendar/removal',
  /** the secret address; whoever knows it reads the calendar */
  feed: (token: string) => `/calendar/${token}.ics`,
} as const;
