/** Drafts are apart for each person signed in, each account, each step and each person of a company. */
export const draftKey = (scope: readonly string[], account: string, step: string, person?: string): string =>
  [...scope, 'onboarding', account, step, ...(person ? [person] : [])].join(':')
