import { type CSSProperties, type ReactNode, useEffect, useSyncExternalStore } from 'react'
import type { MessageSet } from '../messages/defineMessages.js'
import { errorMessages } from '../messages/errors.messages.js'
import { loadTranslation, subscribe, translation } from '../messages/translations.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { useRootProps } from '../provider/useRootProps.js'
import './base.css'
import { uiMessages } from './ui.messages.js'

type AnyMessages = MessageSet<string, object>

export interface RootProps<Name extends string, Messages extends object> {
  messages: MessageSet<Name, Messages>
  /** Other messages spoken in it: nothing is seen before all have arrived. */
  also?: readonly AnyMessages[]
  status: 'pending' | 'error' | 'ready'
  /** As wide as its content, so that a host can set it in a line: a button. */
  inline?: boolean | undefined
  children: ReactNode
}

/** As wide as what it holds. */
const inline: CSSProperties = { display: 'inline-block', containerType: 'normal' }

const none: readonly AnyMessages[] = []

/** Spoken by the primitives, so by every component. */
const everywhere: readonly AnyMessages[] = [errorMessages, uiMessages]

/** The root element of a component: its class and state are what a host may style. */
export function Root<Name extends string, Messages extends object>(props: RootProps<Name, Messages>) {
  const { className, style, ...root } = useRootProps(props.messages)
  const isComplete = useAreLoaded(props.also ?? none)
  return (
    <div
      {...root}
      className={className}
      style={{ ...style, ...(props.inline && inline), ...(!isComplete && { visibility: 'hidden' }) }}
      data-status={props.status}
    >
      {props.children}
    </div>
  )
}

function useAreLoaded(also: readonly AnyMessages[]): boolean {
  const { locale, messages } = useConnectKit()
  const given: Readonly<Record<string, object | undefined>> = messages ?? {}
  const isHere = (set: AnyMessages) => {
    const own = given[set.name]
    return translation(set, locale) !== undefined || (own && Object.keys(set.en).every((key) => key in own))
  }
  const areLoaded = () => [...everywhere, ...also].every(isHere)
  const isLoaded = useSyncExternalStore(subscribe, areLoaded, areLoaded)
  useEffect(() => {
    if (!isLoaded) for (const set of [...everywhere, ...also]) void loadTranslation(set, locale)
  }, [isLoaded, also, locale])
  return isLoaded
}
