import { useCallback, useEffect, useState } from 'react'
import { demoApi, type SignedIn } from './demoApi.js'
import { messages as allMessages } from './messages.js'
import { SellerPage } from './SellerPage.js'
import { SignIn } from './SignIn.js'
import { useSettings } from './settings.js'
import { Toolbar } from './Toolbar.js'

type Visitor =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'ready'; signedIn: SignedIn | null; sandbox: boolean }

export function Demo() {
  const [settings, changeSettings] = useSettings()
  const [visitor, setVisitor] = useState<Visitor>({ status: 'loading' })
  const messages = allMessages[settings.locale]

  const fail = useCallback(() => setVisitor({ status: 'failed' }), [])
  const load = useCallback(() => demoApi.me().then((me) => setVisitor({ status: 'ready', ...me }), fail), [fail])
  useEffect(() => {
    void load()
  }, [load])

  if (visitor.status === 'loading') return <p className="demo-message">{messages.loading}</p>
  if (visitor.status === 'failed') {
    return (
      <div className="demo-message" role="alert">
        <p>{messages.noAnswer}</p>
        <button type="button" className="demo-control" onClick={load}>
          {messages.tryAgain}
        </button>
      </div>
    )
  }

  const changeSignedIn = (signedIn: SignedIn | null) => setVisitor({ ...visitor, signedIn })
  return (
    <>
      <Toolbar
        signedIn={visitor.signedIn}
        sandbox={visitor.sandbox}
        settings={settings}
        messages={messages}
        onSettings={changeSettings}
        onSignedIn={changeSignedIn}
        onError={fail}
      />
      {visitor.signedIn ? (
        <SellerPage signedIn={visitor.signedIn} settings={settings} messages={messages} onSettings={changeSettings} />
      ) : (
        <SignIn
          locale={settings.locale}
          messages={messages}
          sandbox={visitor.sandbox}
          onSignIn={changeSignedIn}
          onError={fail}
        />
      )}
    </>
  )
}
