import type { Sandbox } from '../core/sandbox.js'

export interface Grant {
  enabled: boolean
  features: Record<string, boolean>
}

/** What one page was let into by claiming an account session. */
export interface BrowserSession {
  readonly token: string
  /** Secret key of the platform that opened the session. It never leaves the server. */
  readonly platformKey: string
  readonly account: string
  readonly components: Readonly<Record<string, Grant>>
  /** Unix seconds on the sandbox's clock. */
  readonly expiresAt: number
}

export interface BrowserSessions {
  open(claimed: Pick<BrowserSession, 'platformKey' | 'account' | 'components'>): BrowserSession
  /** Undefined for what was never opened, has expired or was closed. */
  find(token: string | undefined): BrowserSession | undefined
  close(token: string): void
}

const lifetime = 3_600

export function createBrowserSessions(sandbox: Pick<Sandbox, 'clock' | 'ids'>): BrowserSessions {
  const sessions = new Map<string, BrowserSession>()

  const dropExpired = () => {
    for (const [token, { expiresAt }] of sessions) if (expiresAt <= sandbox.clock.now()) sessions.delete(token)
  }

  return {
    open(claimed) {
      dropExpired()
      const token = `em_test_${sandbox.ids.token(48)}`
      const session = { ...claimed, token, expiresAt: sandbox.clock.now() + lifetime }
      sessions.set(token, session)
      return session
    },
    find(token) {
      dropExpired()
      return token === undefined ? undefined : sessions.get(token)
    },
    close: (token) => void sessions.delete(token),
  }
}
