/** The languages the kit speaks. @public */
export type Locale = 'en' | 'ja'

type Message = string | ((...values: never[]) => string)

/** What a component says: English at hand, Japanese loaded when somebody reads Japanese. */
export interface MessageSet<Name extends string = string, Messages = Record<string, Message>> {
  /** The component's name: its root class is made of it, and hosts override its messages under it. */
  readonly name: Name
  readonly en: Messages
  readonly ja: () => Promise<{ ja: Messages }>
}

/**
 * `defineMessages('PayoutList', en, () => import('./PayoutList.messages.ja.js'))`, beside `export type PayoutListMessages = typeof en`.
 * The English object is the type: a missing Japanese message does not compile.
 */
export const defineMessages = <Name extends string, Messages extends Record<keyof Messages, Message>>(
  name: Name,
  en: Messages,
  ja: () => Promise<{ ja: NoInfer<Messages> }>,
): MessageSet<Name, Messages> => ({ name, en, ja })
