import { Choice } from './Choice.js'
import { type DemoRole, demoApi, type Generation, type SignedIn } from './demoApi.js'
import type { Messages } from './messages.js'
import { SandboxClock } from './SandboxClock.js'
import type { Settings } from './settings.js'

interface ToolbarProps {
  signedIn: SignedIn | null
  sandbox: boolean
  settings: Settings
  messages: Messages
  onSettings: (changed: Partial<Settings>) => void
  onSignedIn: (signedIn: SignedIn | null) => void
  onError: () => void
}

interface Change {
  role?: DemoRole
  generation?: Generation
}

/** Everything a visitor can turn: who, in which role, language, theme, rendering and the time. */
export function Toolbar({ signedIn, sandbox, settings, messages, onSettings, onSignedIn, onError }: ToolbarProps) {
  const change = ({ role = signedIn?.role, generation = signedIn?.generation ?? 'v1' }: Change) =>
    signedIn &&
    role &&
    demoApi.signIn(signedIn.person, role, generation).then((answer) => onSignedIn(answer.signedIn), onError)
  return (
    <header className="demo-toolbar">
      {signedIn && <h1 className="demo-name">{signedIn.name[settings.locale]}</h1>}
      <div className="demo-choices">
        {signedIn && (
          <Choice
            label={messages.role}
            value={signedIn.role}
            options={messages.roles}
            onChange={(role) => change({ role })}
          />
        )}
        {signedIn?.generation && (
          <Choice
            label={messages.generation}
            value={signedIn.generation}
            options={messages.generations}
            onChange={(generation) => change({ generation })}
          />
        )}
        {signedIn && (
          <Choice
            label={messages.rendering}
            value={settings.rendering}
            options={messages.renderings}
            onChange={(rendering) => onSettings({ rendering })}
          />
        )}
        <Choice
          label={messages.language}
          value={settings.locale}
          options={{ ja: '日本語', en: 'English' }}
          onChange={(locale) => onSettings({ locale })}
        />
        <Choice
          label={messages.theme}
          value={settings.theme}
          options={messages.themes}
          onChange={(theme) => onSettings({ theme })}
        />
        {signedIn && (
          <button
            type="button"
            className="demo-control"
            onClick={() => demoApi.signOut().then(() => onSignedIn(null), onError)}
          >
            {messages.signOut}
          </button>
        )}
      </div>
      {signedIn && sandbox && <SandboxClock locale={settings.locale} messages={messages} />}
    </header>
  )
}
