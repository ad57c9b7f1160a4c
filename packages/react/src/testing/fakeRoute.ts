import { type ErrorType, type RouteRequest, type RouteResponse, routes } from '@connect-kit/contract'
import type { CallableRoute } from '../api/endpoints.js'

/** Something other than an answer with data. @public */
export class Unanswered {
  constructor(
    readonly kind: 'error' | 'never' | 'lost',
    readonly error?: { type: ErrorType; code?: string; param?: string },
  ) {}
}

/** The backend refuses, in its own error envelope. @public */
export const apiError = (type: ErrorType, details: { code?: string; param?: string } = {}): Unanswered =>
  new Unanswered('error', { type, ...details })

/** The answer never comes: what a component shows while it waits. @public */
export const noAnswer = new Unanswered('never')

/** The backend cannot be reached. @public */
export const noConnection = new Unanswered('lost')

/** What a fake route answers. @public */
export type FakeAnswer<Name extends CallableRoute> = RouteResponse<Name> | Unanswered

/** A fake that remembers what it was asked. @public */
export interface FakeRoute<Name extends CallableRoute> {
  (request: RouteRequest<Name>): FakeAnswer<Name>
  /** Jest and Vitest see by these three that `toHaveBeenLastCalledWith` and its kin can be asked. */
  _isMockFunction: true
  mock: { calls: [RouteRequest<Name>][]; readonly lastCall: [RouteRequest<Name>] | undefined }
  getMockName: () => string
}

/**
 * A route that gives these answers in turn, the last one for ever; a function is asked each time. What it answers is
 * checked against the contract, so a fake cannot drift from the backend.
 * @public
 */
export function fakeRoute<Name extends CallableRoute>(
  name: Name,
  ...answers: (FakeAnswer<Name> | ((request: RouteRequest<Name>) => FakeAnswer<Name>))[]
): FakeRoute<Name> {
  const calls: [RouteRequest<Name>][] = []
  const respond = (request: RouteRequest<Name>) => {
    calls.push([request])
    const next = answers[Math.min(calls.length, answers.length) - 1]
    if (next === undefined) throw new Error(`fakeRoute('${name}') was asked but has no answer. Give it one.`)
    const given = typeof next === 'function' ? next(request) : next
    if (!(given instanceof Unanswered)) routes[name].response.parse(given)
    return given
  }
  const mock = {
    calls,
    get lastCall() {
      return calls.at(-1)
    },
  }
  return Object.assign(respond, { _isMockFunction: true as const, mock, getMockName: () => name })
}
