const key = 'connect-kit:oauth-state'

/** The state this tab went to Stripe's consent page with. It is no secret: it stands in the address of that page. */
export const askedState = {
  read: (): string | null => attempt(() => sessionStorage.getItem(key)),
  keep: (url: string): void => {
    attempt(() => sessionStorage.setItem(key, new URL(url).searchParams.get('state') ?? ''))
  },
  forget: (): void => {
    attempt(() => sessionStorage.removeItem(key))
  },
}

/** Storage can be switched off, and reading it then throws. */
function attempt<Value>(use: () => Value): Value | null {
  try {
    return use()
  } catch {
    return null
  }
}
