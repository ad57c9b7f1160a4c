/** What was said and can be shown, and the dotted names of what was said and never is. */
export interface Said<Answers> {
  answers: Answers
  provided: string[]
}

/** The names that stand for something which is there. */
export const providedNames = (there: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(there).flatMap(([name, value]) => (value ? [name] : []))

export const prefixed = (prefix: string, names: readonly string[]): string[] => names.map((name) => `${prefix}.${name}`)
