import { useState } from 'react'
import { type ConnectKitError, toConnectKitError } from '../../api/ConnectKitError.js'
import { useMessages } from '../../messages/useMessages.js'
import { Badge } from '../../ui/Badge.js'
import { Button } from '../../ui/Button.js'
import { Dialog } from '../../ui/Dialog.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { check, clock, cross } from '../../ui/icons.js'
import { LinkButton } from '../../ui/LinkButton.js'
import { Links } from '../../ui/Links.js'
import { Panel } from '../../ui/Panel.js'
import { Stack } from '../../ui/Stack.js'
import text from '../../ui/text.module.css'
import { uiMessages } from '../../ui/ui.messages.js'
import { SaveFailure } from '../form/SaveFailure.js'
import { type PersonEntry, type PersonRole, personRoles } from '../steps/personEntries.js'
import type { OnboardingWrites } from '../useOnboarding.js'
import { addPersonLabels } from './addPersonLabels.js'
import { onboardingPersonsMessages } from './onboardingPersons.messages.js'
import { personName } from './personName.js'

export interface PersonListProps {
  persons: readonly PersonEntry[]
  writes: Pick<OnboardingWrites, 'deletePerson'>
  onEdit: (person: string) => void
  onAdd: (role: PersonRole) => void
}

const badges = {
  done: { tone: 'success', icon: check },
  todo: { tone: 'warning', icon: clock },
  due: { tone: 'warning', icon: clock },
  refused: { tone: 'danger', icon: cross },
} as const

/** Who is named, what is still missing of them, and how much of the company they hold. */
export function PersonList({ persons, writes, onEdit, onAdd }: PersonListProps) {
  const m = useMessages(onboardingPersonsMessages)
  const [leaving, setLeaving] = useState<PersonEntry>()
  const held = persons.reduce((sum, { person }) => sum + (person.answers.relationship?.percent_ownership ?? 0), 0)
  const hasRepresentative = persons.some(({ roles }) => roles.includes('representative'))
  const roles = personRoles.filter((role) => (role === 'representative') !== hasRepresentative)
  return (
    <Stack>
      <Panel title={m.named} aside={held > 0 ? m.ownership(String(held)) : undefined}>
        {persons.length === 0 && (
          <>
            <p>{m.nobody}</p>
            <p className={text.small}>{m.nobodyText}</p>
          </>
        )}
        <Facts>
          {persons.map((entry) => {
            const name = personName(entry.person.answers) ?? m.unnamed
            const state = entry.state === 'due' ? 'todo' : entry.state
            return (
              <Fact key={entry.person.id} name={name}>
                <div>
                  <p>
                    {entry.roles.map((role) => m[role]).join(' · ') || m.noRole}{' '}
                    <Badge {...badges[entry.state]}>{m[state]}</Badge>
                  </p>
                  <Links>
                    <LinkButton aria-label={m.editLabel(name)} onClick={() => onEdit(entry.person.id)}>
                      {m.edit}
                    </LinkButton>
                    <LinkButton aria-label={m.removeLabel(name)} onClick={() => setLeaving(entry)}>
                      {m.remove}
                    </LinkButton>
                  </Links>
                </div>
              </Fact>
            )
          })}
        </Facts>
      </Panel>
      {held > 100 && <p role="alert">{m.tooMuch(String(held))}</p>}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {roles.map((role) => (
          <Button key={role} onClick={() => onAdd(role)}>
            {m[addPersonLabels[role]]}
          </Button>
        ))}
      </div>
      {leaving && <RemovePerson entry={leaving} writes={writes} onClose={() => setLeaving(undefined)} />}
    </Stack>
  )
}

interface RemovePersonProps extends Pick<PersonListProps, 'writes'> {
  entry: PersonEntry
  onClose: () => void
}

function RemovePerson({ entry: { person }, writes, onClose }: RemovePersonProps) {
  const m = useMessages(onboardingPersonsMessages)
  const { close } = useMessages(uiMessages)
  const [state, setState] = useState<'asking' | 'removing' | ConnectKitError>('asking')
  const name = personName(person.answers) ?? m.unnamed
  const isBusy = state === 'removing'
  const remove = () => {
    setState('removing')
    writes.deletePerson({ person: person.id }).then(onClose, (thrown: unknown) => setState(toConnectKitError(thrown)))
  }
  return (
    <Dialog
      kind="dialog"
      title={m.removeAsk(name)}
      closeLabel={close}
      locked={isBusy}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{m.keep}</Button>
          <Button variant="danger" busy={isBusy} busyLabel={m.removing} onClick={remove}>
            {m.remove}
          </Button>
        </>
      }
    >
      <p>{m.removeText}</p>
      {typeof state === 'object' && <SaveFailure failure={state} />}
    </Dialog>
  )
}
