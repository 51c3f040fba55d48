export const demonstrationPaths = { clock: '/demonstration', move: '/demonstration/next-deadline' } as const;
