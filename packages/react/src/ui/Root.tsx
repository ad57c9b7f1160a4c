import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import type { MessageSet } from '../messages/defineMessages.js'
import { errorMessages } from '../messages/errors.messages.js'
import { loadTranslation, subscribe, translation } from '../messages/translations.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { useRootProps } from '../provider/useRootProps.js'
import './base.css'
import { classNames } from './classNames.js'
import styles from './Root.module.css'
import { uiMessages } from './ui.messages.js'

export interface RootProps<Name extends string, Messages extends object> {
  messages: MessageSet<Name, Messages>
  /** Other messages spoken in it: nothing is seen before all have arrived. */
  also?: readonly MessageSet<string, unknown>[]
  status: 'pending' | 'error' | 'ready'
  /** As wide as its content, so that a host can set it in a line: a button. */
  inline?: boolean | undefined
  children: ReactNode
}

const none: readonly MessageSet<string, unknown>[] = []

/** Spoken by the primitives, so by every component. */
const everywhere = [errorMessages, uiMessages]

/** The root element of a component: its class and state are what a host may style. */
export function Root<Name extends string, Messages extends object>(props: RootProps<Name, Messages>) {
  const { className, style, ...root } = useRootProps(props.messages)
  const { locale } = useConnectKit()
  const { also = none } = props
  const isLoaded = () => [...everywhere, ...also].every((set) => translation(set, locale) !== undefined)
  const isComplete = useSyncExternalStore(subscribe, isLoaded, isLoaded)
  useEffect(() => {
    for (const set of [...everywhere, ...also]) void loadTranslation(set, locale)
  }, [also, locale])
  return (
    <div
      {...root}
      className={classNames(className, props.inline && styles.inline)}
      style={isComplete ? style : { ...style, visibility: 'hidden' }}
      data-status={props.status}
    >
      {props.children}
    </div>
  )
}
