export type Localized = Record<'en' | 'ja', string>
export type DemoRole = 'owner' | 'finance' | 'support' | 'viewer'

export interface Person {
  id: string
  name: Localized
  about: Localized
}

/** Which of Stripe's APIs an account is made with. */
export type Generation = 'v1' | 'v2'

export interface SignedIn {
  person: string
  role: DemoRole
  name: Localized
  /** Null: there is an account already. */
  generation: Generation | null
}

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(
    path,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  )
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as Answer
}

/** The demo's own server: who can sign in, who is signed in, and the sandbox's clock. */
export const demoApi = {
  people: () => ask<{ people: Person[] }>('/demo/people'),
  me: () => ask<{ signedIn: SignedIn | null; sandbox: boolean }>('/demo/me'),
  signIn: (person: string, role: DemoRole, generation: Generation = 'v1') =>
    ask<{ signedIn: SignedIn }>('/demo/sign-in', { person, role, generation }),
  signOut: () => ask<{ signedIn: null }>('/demo/sign-out', {}),
  clock: () => ask<{ now: number }>('/_sandbox/clock'),
  turnClock: (seconds: number) => ask<{ now: number }>('/_sandbox/clock/advance', { seconds }),
}
