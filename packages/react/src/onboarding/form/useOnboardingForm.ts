import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type FieldValues, get, set, useForm } from 'react-hook-form'
import { ConnectKitError, toConnectKitError } from '../../api/ConnectKitError.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { draftOf, draftStore } from '../draft/draft.js'
import { type FieldGroup, fieldPath } from '../FieldGroup.js'
import type { FormSurroundings, SaveTask } from './FormContext.js'
import type { OnboardingFormProps } from './OnboardingForm.js'
import { proposedName } from './proposedName.js'
import { toChanges } from './toChanges.js'

type Options = Pick<
  OnboardingFormProps,
  'draftKey' | 'groups' | 'known' | 'proposed' | 'provided' | 'settings' | 'save' | 'onSaved'
>

const allOf = (groups: readonly FieldGroup[]): FieldGroup[] =>
  groups.flatMap((group) => [group, ...allOf(group.instead ?? [])])

const namesOf = (groups: readonly FieldGroup[]): string[] =>
  allOf(groups).flatMap((group) => group.names.map((name) => fieldPath(group, name)))

/** Whether what the host says of one name is about another: `individual.address` is about `individual.address.city`. */
const isAbout = (setting: string, name: string) => name === setting || name.startsWith(`${setting}.`)

/** Fewer errors are found without a list of them. */
export const listedFrom = 3

export type OnboardingFormState = ReturnType<typeof useOnboardingForm>

/** The state of one form: values, drafts, what was refused, and a save that happens once. */
export function useOnboardingForm({ draftKey, groups, known, proposed, provided, settings, save, onSaved }: Options) {
  const { onError } = useConnectKit()
  const names = useMemo(() => namesOf(groups), [groups])

  const [start] = useState(() => startValues(names, settings, known, { ...proposed, ...draftStore.read(draftKey) }))
  const methods = useForm<FieldValues>({ defaultValues: start, mode: 'onBlur', reValidateMode: 'onBlur' })
  const { getValues, setValue, setError, getFieldState, trigger, setFocus } = methods
  const element = useRef<HTMLFormElement>(null)

  const [claims, setClaims] = useState<ReadonlyMap<string, string>>(new Map())
  const [waiting, setWaiting] = useState(0)
  const [said, announce] = useState('')
  const tasks = useRef(new Set<SaveTask>())
  const claim = useCallback((name: string, label: string | undefined) => {
    setClaims((before) => new Map([...before, [name, label ?? name]]))
    return () => setClaims((before) => new Map([...before].filter(([other]) => other !== name)))
  }, [])
  const wait = useCallback(() => {
    setWaiting((count) => count + 1)
    return () => setWaiting((count) => count - 1)
  }, [])
  const addTask = useCallback((task: SaveTask) => {
    tasks.current.add(task)
    return () => void tasks.current.delete(task)
  }, [])
  const refused = useMemo(
    () =>
      new Map(
        allOf(groups).flatMap((group) =>
          [...group.refused].map(([name, errors]) => [fieldPath(group, name), errors] as const),
        ),
      ),
    [groups],
  )
  const surroundings = useMemo((): FormSurroundings => {
    const given = new Set(provided)
    return { settings, provided: given, refused, known, claim, wait, addTask, announce }
  }, [settings, provided, refused, known, claim, wait, addTask])

  // What is typed is kept: whenever a field is left, and when the page goes away.
  const [isKept, setKept] = useState(false)
  const isDone = useRef(false)
  const keep = useCallback(() => {
    if (isDone.current) return false
    const values = getValues()
    const draft = Object.entries(draftOf(values)).filter(
      ([name, value]) => !isSame(value, get(known, name)) && !isSame(value, get(values, proposedName(name))),
    )
    if (draft.length === 0) draftStore.forget(draftKey)
    else draftStore.keep(draftKey, Object.fromEntries(draft))
    return draft.length > 0
  }, [getValues, known, draftKey])
  const keepNow = useRef(keep)
  useEffect(() => {
    keepNow.current = keep
  })
  useEffect(() => {
    const onHide = () => void keepNow.current()
    addEventListener('pagehide', onHide)
    return () => {
      removeEventListener('pagehide', onHide)
      keepNow.current()
    }
  }, [])

  // The account may be changed in another tab, or by Stripe: what nobody has touched follows it, what was typed stays.
  const [baseline, setBaseline] = useState(known)
  const isSaving = useRef(false)
  const changed = names.filter((name) => !isSame(get(known, name), get(baseline, name)))
  const isUntouched = (name: string) => isSame(getValues(name), get(baseline, name))
  const contested = changed.filter((name) => !isUntouched(name) && !isSame(get(known, name), getValues(name)))
  const take = (taken: readonly string[]) => {
    for (const name of taken) setValue(name, get(known, name) ?? '')
  }
  const takeNew = () => {
    take(changed)
    setBaseline(known)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is a new account that is followed, once
  useEffect(() => {
    take(changed.filter(isUntouched))
    if (contested.length === 0) setBaseline(known)
  }, [known])

  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ConnectKitError>()
  const [listed, setListed] = useState<{ name: string; label: string }[]>([])
  const focus = (name: string) => {
    const control = element.current?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)
    if (control) control.focus()
    else setFocus(name)
  }
  const list = () => {
    const wrong = inOrder(
      [...claims].filter(([name]) => getFieldState(name).error !== undefined),
      element.current,
    )
    // A date is three fields under one label.
    const byLabel = new Map([...wrong].reverse().map(([name, label]) => [label, name]))
    setListed(wrong.filter(([name, label]) => byLabel.get(label) === name).map(([name, label]) => ({ name, label })))
    const [first] = wrong
    if (first) focus(first[0])
  }
  const fail = (error: ConnectKitError) => {
    const { type, param, code } = error
    const field = type === 'invalid_request_error' && param ? fieldOf(param, [...claims.keys()]) : undefined
    if (field) {
      setError(field, { type: code ?? 'rejected' })
      list()
    } else {
      setFailure(error)
      onError(error)
    }
  }

  const send = async () => {
    setFailure(undefined)
    const hidden = names.find((name) => isHiddenAndEmpty(name, settings, getValues(), provided))
    if (hidden !== undefined) throw hiddenError(hidden)
    if (!(await trigger())) return list()
    setListed([])
    for (const task of tasks.current) if (!(await task())) return list()
    const changes = toChanges(getValues(), known, new Set(refused.keys()))
    if (Object.keys(changes).length > 0) await save(changes)
    isDone.current = true
    draftStore.forget(draftKey)
    onSaved()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (isSaving.current) return
    isSaving.current = true
    setBusy(true)
    send()
      .catch((thrown: unknown) => fail(toConnectKitError(thrown)))
      .finally(() => {
        isSaving.current = false
        setBusy(false)
      })
  }

  return {
    methods,
    surroundings,
    element,
    claimed: useMemo(() => new Set(claims.keys()), [claims]),
    isWaiting: waiting > 0,
    /** For those who do not see what was changed for them. */
    said,
    isKept,
    isBusy,
    failure,
    /** Fields in error, as they stand, since the last attempt to save. */
    listed,
    changedElsewhere: contested.length > 0 && !isBusy,
    takeNew,
    focus,
    onSubmit,
    onBlur: () => {
      // Somebody goes on typing where the host keeps the form that was saved.
      isDone.current = false
      setKept(keep())
    },
  }
}

function startValues(
  names: readonly string[],
  settings: OnboardingFormProps['settings'],
  known: object,
  draft: Readonly<Record<string, unknown>>,
): FieldValues {
  const values: FieldValues = structuredClone(known)
  for (const [name, { value }] of Object.entries(settings)) {
    const isAsked = names.some((asked) => isAbout(name, asked))
    if (isAsked && value !== undefined && [undefined, ''].includes(get(values, name))) set(values, name, value)
  }
  for (const [name, value] of Object.entries(draft)) if (!settings[name]?.locked) set(values, name, value)
  return values
}

const isSame = (a: unknown, b: unknown): boolean =>
  typeof a === 'object' || typeof b === 'object'
    ? JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
    : String(a ?? '') === String(b ?? '')

function isHiddenAndEmpty(
  name: string,
  settings: OnboardingFormProps['settings'],
  values: FieldValues,
  provided: readonly string[],
): boolean {
  const isHidden = Object.entries(settings).some(([setting, { hidden }]) => hidden === true && isAbout(setting, name))
  return isHidden && !provided.includes(name) && [undefined, ''].includes(get(values, name))
}

const hiddenError = (name: string) =>
  new ConnectKitError(
    'invalid_request_error',
    `The host hides ${name}, but Stripe asks for it and no value is given. Give fields['${name}'] a value, or show it.`,
    { code: 'hidden_field_without_value', param: name },
  )

/** The field that a refusal is about: the one of that name, or a part of what was named, or what it is a part of. */
const fieldOf = (param: string, claimed: readonly string[]): string | undefined =>
  claimed.find((name) => name === param) ??
  claimed.find((name) => name.startsWith(`${param}.`)) ??
  claimed.find((name) => param.startsWith(`${name}.`))

/** As they stand on the page. */
function inOrder(fields: [string, string][], form: HTMLFormElement | null): [string, string][] {
  const all = [...(form?.elements ?? [])].map((control) => control.getAttribute('name'))
  const rank = ([name]: [string, string]) => (all.includes(name) ? all.indexOf(name) : all.length)
  return [...fields].sort((a, b) => rank(a) - rank(b))
}
