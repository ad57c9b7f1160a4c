import type { FieldProblem, FieldRule } from '../../FieldProblem.js'

const refused: FieldProblem = { code: 'url' }

function parse(value: string): URL | null {
  try {
    return new URL(value)
  } catch {
    return null
  }
}

/** A page that Stripe could open: http or https, a public name, no user and password. @public */
export const checkUrl: FieldRule = (value) => {
  if (value === '') return null
  const parsed = parse(value)
  if (!parsed) return refused
  const { protocol, hostname, username, password } = parsed
  const isPublicName =
    /^([a-z0-9_-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname) && !/\.(local|localhost|test)$/.test(hostname)
  return /^https?:$/.test(protocol) && isPublicName && username === '' && password === '' ? null : refused
}
