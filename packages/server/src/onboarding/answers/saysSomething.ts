/** Whether a hash holds anything at all: an empty text takes something back, and that is something. */
export const saysSomething = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.values(value).some(saysSomething)
    : value !== undefined
