import type { MessageSet } from './defineMessages.js'
import type { errorMessages } from './errors.messages.js'

type SetsOf<Set> = Set extends MessageSet<infer Name, infer Messages> ? { name: Name; messages: Messages } : never

type Sets = SetsOf<typeof errorMessages>

/** Everything the kit says, by component. @public */
export type Messages = { [Set in Sets as Set['name']]: Set['messages'] }

/** The host's own words, key by key: `{ PayoutList: { empty: 'Nothing sent yet' } }`. @public */
export type MessageOverrides = { [Name in keyof Messages]?: Partial<Messages[Name]> }
