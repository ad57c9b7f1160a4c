import type { AccountRequirement } from '@connect-kit/contract'
import { createContext, useContext } from 'react'

/** What the host says of a field. @public */
export interface FieldSetting {
  /** Stands in the field from the start, where the account has no answer yet. */
  value?: string | number | boolean
  /** Shown and not to be changed here. */
  locked?: boolean
  /** Not shown; its `value` is sent. */
  hidden?: boolean
}

/** Does its work before the form is saved, e.g. turns a number into a token; false keeps the form where it is. */
export type SaveTask = () => Promise<boolean>

/** What the fields of a form know besides their values. */
export interface FormSurroundings {
  /** The host's word on a field, by its full name. */
  settings: Readonly<Record<string, FieldSetting>>
  /** Full names of what was given before and is never shown again. */
  provided: ReadonlySet<string>
  /** Why Stripe refused what was given, by full name. */
  refused: ReadonlyMap<string, AccountRequirement['errors']>
  /** What the account says already: while a field shows that, the reasons why Stripe refused it stand beside it. */
  known?: object
  /** A field that is there, under its label, and shows the refusals of its name itself. Returns what takes that back. */
  claim: (name: string, label: string | undefined) => () => void
  /** Somebody whose words are not here yet: the form stays unseen. Returns what takes that back. */
  wait: () => () => void
  /** Says to those who do not see it that something was changed. */
  announce: (words: string) => void
  addTask: (task: SaveTask) => () => void
}

/** The host's word on a field: its own, or that on what it is a part of, as `individual.address` of `individual.address.city`. */
export function settingOf(settings: FormSurroundings['settings'], name: string): FieldSetting | undefined {
  const whole = Object.keys(settings).find((other) => name.startsWith(`${other}.`))
  return settings[name] ?? (whole === undefined ? undefined : settings[whole])
}

const nothing = () => () => {}

export const FormContext = /* @__PURE__ */ createContext<FormSurroundings>({
  settings: {},
  provided: new Set(),
  refused: new Map(),
  claim: nothing,
  wait: nothing,
  announce: () => {},
  addTask: nothing,
})

export const useFormSurroundings = (): FormSurroundings => useContext(FormContext)
