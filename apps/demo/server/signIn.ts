import { randomBytes } from 'node:crypto'
import type { Identity } from '@connect-kit/server'
import { json, type Request, Router } from 'express'
import { type DemoRole, type Generation, isDemoRole, isGeneration, type Person } from './people.js'

const cookieName = 'demo_session'

interface SignInOptions {
  people: ReadonlyMap<string, Person>
  /** Whether the page may show the sandbox's clock. */
  sandbox: boolean
}

interface SignIn {
  router: Router
  identify: (request: Pick<Request, 'headers'>) => Identity | null
}

/**
 * Who is signed in, by an opaque cookie. A real host has its own sign-in; what matters here is that the account is looked
 * up on the server and never read from what the browser sends.
 */
export function createSignIn({ people, sandbox }: SignInOptions): SignIn {
  const sessions = new Map<string, { id: string; person: Person; role: DemoRole; generation: Generation }>()

  const find = ({ headers }: Pick<Request, 'headers'>) => {
    const cookies = headers.cookie?.split('; ') ?? []
    const value = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1)
    return value === undefined ? undefined : sessions.get(value)
  }
  const shown = (session: ReturnType<typeof find>) =>
    session
      ? {
          person: session.id,
          role: session.role,
          name: session.person.name,
          // Somebody with an account cannot choose how it was made.
          generation: session.person.account ? null : session.generation,
        }
      : null

  const router = Router()
  router.get('/people', (_request, response) => {
    response.json({ people: [...people].map(([id, { name, about }]) => ({ id, name, about })) })
  })
  router.get('/me', (request, response) => {
    response.json({ signedIn: shown(find(request)), sandbox })
  })
  router.post('/sign-in', json(), (request, response) => {
    const { person: id, role, generation = 'v1' } = (request.body ?? {}) as Record<string, unknown>
    const person = typeof id === 'string' ? people.get(id) : undefined
    if (typeof id !== 'string' || !person || !isDemoRole(role) || !isGeneration(generation)) {
      response.status(400).json({ message: 'Name a person and a role of the demo.' })
      return
    }
    const value = randomBytes(24).toString('base64url')
    const session = { id, person, role, generation }
    sessions.set(value, session)
    response.cookie(cookieName, value, { httpOnly: true, sameSite: 'strict' })
    response.json({ signedIn: shown(session) })
  })
  router.post('/sign-out', (_request, response) => {
    response.clearCookie(cookieName).json({ signedIn: null })
  })

  return {
    router,
    identify: (request) => {
      const session = find(request)
      if (!session) return null
      const { id, role, person, generation } = session
      const subject = `${id}:${role}`
      // Whoever has no account that this host knows of is a business to the router, which keeps the account it makes for them.
      return person.account
        ? { subject, role, account: person.account }
        : { subject, role, tenant: `${id}-${generation}` }
    },
  }
}
