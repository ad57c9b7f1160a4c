import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Badge } from '../../../ui/Badge.js'
import { Button } from '../../../ui/Button.js'
import { Choices } from '../../../ui/Choices.js'
import { classNames } from '../../../ui/classNames.js'
import { Hidden } from '../../../ui/Hidden.js'
import { camera, check, upload as uploadIcon } from '../../../ui/icons.js'
import text from '../../../ui/text.module.css'
import { useReportError } from '../../../ui/useReportError.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useFormField } from '../../form/useFormField.js'
import { type DocumentMessages, documentMessages } from './document.messages.js'
import styles from './UploadField.module.css'
import type { FilePurpose } from './uploadFile.js'
import { usePreview } from './usePreview.js'
import { type UploadState, useUpload } from './useUpload.js'

export interface UploadFieldProps {
  /** The full name of the answer: `individual.verification.document.front`. */
  name: string
  label: string
  hint?: string | undefined
  /** Said where it is missing, unless it is a side of a document. */
  missing?: string
  purpose: FilePurpose
  /** Why Stripe did not take the one before. */
  refusal?: ReactNode
  optional?: boolean
  /** What was taken, for those who have to know that it has all pages. */
  onKind?: (kind: string | undefined) => void
}

const accepted = 'image/jpeg,image/png,application/pdf'

/** One file: chosen, dropped or photographed, looked at here, sent to Stripe. */
export function UploadField({
  name,
  label,
  hint,
  missing,
  purpose,
  refusal,
  optional = false,
  onKind,
}: UploadFieldProps) {
  const m = useFieldMessages(documentMessages)
  const sending = useRef(false)
  const field = useFormField({
    name,
    label,
    check: (value) =>
      value !== '' || (optional && !sending.current) ? null : { code: sending.current ? 'sending' : 'missing' },
    say: ({ code }) => (code === 'sending' ? m.wait : code === 'missing' ? (missing ?? m.missing) : undefined),
  })
  const { state, take, cancel, retry } = useUpload(purpose, field.change)
  useEffect(() => {
    sending.current = state.status === 'sending'
  }, [state.status])
  const kind = state.status === 'done' ? state.kind : undefined
  useEffect(() => onKind?.(kind), [kind, onKind])

  const file = 'file' in state && state.kind !== 'pdf' ? state.file : undefined
  const preview = usePreview(file)
  const chooser = useRef<HTMLInputElement>(null)
  const photographer = useRef<HTMLInputElement>(null)
  const [isPhone, setPhone] = useState(false)
  useEffect(() => setPhone(matchMedia('(pointer: coarse)').matches), [])
  const [isOver, setOver] = useState(false)
  useReportError(state.status === 'failed' ? state.error : undefined)

  const takeFrom = (input: HTMLInputElement) => {
    const chosen = input.files?.[0]
    // The same file again is a change, too.
    input.value = ''
    if (chosen) take(chosen)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) take(dropped)
  }
  // Of a step that was left and come back to, only the id is known.
  const isDone = state.status === 'done' || (state.status === 'empty' && field.value !== '')
  const isIdle = !isDone && (state.status === 'empty' || state.status === 'unfit')
  const problem =
    state.status === 'unfit' ? m[state.problem] : state.status === 'failed' ? reasonOf(state, m) : undefined
  if (field.isHidden) return null
  return (
    <Choices
      label={label}
      mark={optional ? field.m.optional : undefined}
      hint={field.isLocked ? field.m.locked : hint}
      error={problem ?? field.error ?? refusal}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={classNames(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input ref={chooser} type="file" hidden accept={accepted} onChange={(event) => takeFrom(event.currentTarget)} />
        <input
          ref={photographer}
          type="file"
          hidden
          accept="image/jpeg,image/png"
          capture="environment"
          onChange={(event) => takeFrom(event.currentTarget)}
        />
        {preview && 'file' in state && <img src={preview} alt={m.preview(state.file.name)} />}
        {'file' in state && <span>{state.file.name}</span>}
        {isDone && (
          <Badge tone="success" icon={check}>
            {m.done}
          </Badge>
        )}
        {state.status === 'sending' && (
          <>
            {/* It comes where “Try again” was: the second click of somebody who clicks twice is not meant for it. */}
            <Button onClick={({ detail }) => detail < 2 && cancel()}>{m.cancel}</Button>
            <progress value={state.sent} aria-label={label} />
          </>
        )}
        {state.status === 'failed' && <Button onClick={retry}>{m.retry}</Button>}
        {state.status !== 'sending' && !field.isLocked && (
          <>
            {isPhone && purpose === 'identity_document' && (
              <Button icon={camera} onClick={() => photographer.current?.click()}>
                {m.photograph}
              </Button>
            )}
            <Button icon={uploadIcon} name={name} onClick={() => chooser.current?.click()}>
              {isIdle ? m.choose : m.replace}
            </Button>
            {isIdle && !isPhone && <span className={text.small}>{m.drop}</span>}
          </>
        )}
        <Hidden>
          <span role="status">{announced(state, m)}</span>
        </Hidden>
      </div>
    </Choices>
  )
}

/** In quarters: who listens does not want to hear every number. */
function announced(state: UploadState, m: DocumentMessages): string {
  if (state.status === 'sending') return m.sending(Math.floor(state.sent * 4) * 25)
  return state.status === 'done' ? `${state.file.name} ${m.done}` : ''
}

const reasonOf = ({ error }: Extract<UploadState, { status: 'failed' }>, m: DocumentMessages): string =>
  error.type === 'invalid_request_error' ? m.refused : m.lost
