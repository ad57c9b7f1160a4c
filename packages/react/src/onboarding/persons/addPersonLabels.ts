/** Under which name the messages say it. */
export const addPersonLabels = {
  representative: 'addRepresentative',
  owner: 'addOwner',
  director: 'addDirector',
  executive: 'addExecutive',
} as const
