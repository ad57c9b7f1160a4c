import type { AccountState } from '../core/account.js'
import type { EventOrigin } from '../core/events.js'
import type { Sandbox } from '../core/sandbox.js'
import { emitThinEvent } from '../eventsV2/emitThinEvent.js'
import { persons } from '../persons/objects.js'
import { announcedNow } from './announced.js'
import { announcementsOf } from './announcements.js'
import { isAtWork } from './atWork.js'
import { factsV2 } from './factsV2.js'
import { personShown } from './shown/personShown.js'

/** Tells, by thin events, what has become different since it last told something about this account. */
export function announce(sandbox: Sandbox, account: AccountState, origin: EventOrigin | undefined): void {
  const facts = factsV2(account)
  const before = facts.announced
  const after = announcedNow(account)
  facts.announced = after
  for (const announcement of announcementsOf(before, after)) {
    const related_object = { id: account.id, type: 'v2.core.account', url: `/v2/core/accounts/${account.id}` }
    emitThinEvent(sandbox, account, { ...announcement, related_object }, { origin })
  }
  announcePersons(sandbox, account, origin)
}

/** An account that version 1 has just made; one that version 2 makes is announced when it is complete. */
export function announceNew(sandbox: Sandbox, account: AccountState): void {
  if (!isAtWork(account.platform)) announce(sandbox, account, undefined)
}

function announcePersons(sandbox: Sandbox, account: AccountState, origin: EventOrigin | undefined): void {
  const facts = factsV2(account)
  const known = facts.announcedPersons
  const now = new Map([...persons(account)].reverse().map((person) => [person.id, personShown(account, person)]))
  facts.announcedPersons = now
  const tell = (change: 'created' | 'deleted' | 'updated', id: string) => {
    const url = `/v2/core/accounts/${account.id}/persons/${id}`
    emitThinEvent(
      sandbox,
      account,
      {
        type: `v2.core.account_person.${change}`,
        data: { account_id: account.id },
        related_object: { id, type: 'v2.core.account_person', url },
      },
      { origin },
    )
  }
  for (const [id, person] of now) {
    const before = known.get(id)
    if (!before) tell('created', id)
    else if (JSON.stringify(before) !== JSON.stringify(person)) tell('updated', id)
  }
  for (const id of known.keys()) if (!now.has(id)) tell('deleted', id)
}
