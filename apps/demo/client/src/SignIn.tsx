import { useEffect, useState } from 'react'
import { demoApi, type Person, type SignedIn } from './demoApi.js'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'

interface SignInProps {
  locale: Settings['locale']
  messages: Messages
  sandbox: boolean
  onSignIn: (signedIn: SignedIn) => void
  onError: () => void
}

/** The people of the platform, one button each. */
export function SignIn({ locale, messages, sandbox, onSignIn, onError }: SignInProps) {
  const [people, setPeople] = useState<Person[]>([])
  useEffect(() => {
    demoApi.people().then((answer) => setPeople(answer.people), onError)
  }, [onError])

  return (
    <main className="demo-sign-in">
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      {sandbox && <p className="demo-quiet">{messages.offline}</p>}
      <ul>
        {people.map(({ id, name, about }) => (
          <li key={id}>
            <span className="demo-person">
              <strong>{name[locale]}</strong>
              <span className="demo-quiet">{about[locale]}</span>
            </span>
            <button
              type="button"
              className="demo-control"
              aria-label={messages.signInAs(name[locale])}
              onClick={() => demoApi.signIn(id, 'owner').then((answer) => onSignIn(answer.signedIn), onError)}
            >
              {messages.signIn}
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}
