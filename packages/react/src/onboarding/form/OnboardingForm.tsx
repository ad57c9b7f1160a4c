import type { OnboardedAccount } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { type FieldValues, FormProvider } from 'react-hook-form'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages, useTranslation } from '../../messages/useMessages.js'
import { Actions } from '../../ui/Actions.js'
import { Button } from '../../ui/Button.js'
import { Hidden } from '../../ui/Hidden.js'
import { Later } from '../../ui/Later.js'
import stack from '../../ui/Stack.module.css'
import type { FieldGroup } from '../FieldGroup.js'
import { FieldGroups } from './FieldGroups.js'
import { type FieldSetting, FormContext } from './FormContext.js'
import { onboardingFormMessages } from './onboardingForm.messages.js'
import { useKinds } from './useKinds.js'
import { listedFrom, useOnboardingForm } from './useOnboardingForm.js'

const loadNotices = () => import('./FormNotices.js')

export interface OnboardingFormProps {
  /** Under which what is typed is kept until it is saved. */
  draftKey: string
  groups: readonly FieldGroup[]
  account: OnboardedAccount
  /** What was said already: of the account, or of the person whose form it is. */
  known: object
  provided: readonly string[]
  /** Filled in by us, by full name, where nothing was said yet. */
  proposed?: Readonly<Record<string, unknown>> | undefined
  /** Prefilled, locked or hidden by the host, by full name. */
  settings: Readonly<Record<string, FieldSetting>>
  /** Sends what has to be said; nothing where nothing changed. Resolves when the account is the new one. */
  save: (changes: FieldValues) => Promise<unknown>
  /** After it was saved, or where there was nothing to save. */
  onSaved: () => void
  /** The way back, left of the button that saves. */
  back?: ReactNode
  submit: string
  submitting: string
  children?: ReactNode
}

/** Groups of fields with everything around them: drafts, refusals, errors that are listed, a save that happens once. */
export function OnboardingForm({
  groups,
  account,
  back,
  submit,
  submitting,
  children,
  ...options
}: OnboardingFormProps) {
  const { messages: m, isLoaded } = useTranslation(onboardingFormMessages)
  const kinds = useKinds(groups)
  const { render_error } = useMessages(errorMessages)
  const form = useOnboardingForm({ ...options, groups })
  const { surroundings, methods, isWaiting } = form
  const isReady = kinds !== undefined && isLoaded && !isWaiting
  if (kinds === 'missing') return <p role="alert">{render_error}</p>
  return (
    <FormProvider {...methods}>
      <FormContext.Provider value={surroundings}>
        <form
          ref={form.element}
          className={stack.stack}
          style={isReady ? undefined : { visibility: 'hidden' }}
          aria-busy={!isReady || undefined}
          noValidate
          onSubmit={form.onSubmit}
          onBlur={form.onBlur}
          onKeyDown={(event) => {
            // The Enter that ends a conversion must not send the form.
            if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
              event.preventDefault()
          }}
        >
          {(form.failure || form.changedElsewhere || form.listed.length >= listedFrom) && (
            <Later load={loadNotices}>{({ FormNotices }) => <FormNotices form={form} />}</Later>
          )}
          {kinds && <FieldGroups groups={groups} kinds={kinds} account={account} claimed={form.claimed} />}
          <Hidden>
            <span role="status">{form.said}</span>
          </Hidden>
          {children}
          <Actions note={form.isKept ? m.kept : ''}>
            {back}
            <Button variant="primary" type="submit" busy={form.isBusy} busyLabel={submitting}>
              {submit}
            </Button>
          </Actions>
        </form>
      </FormContext.Provider>
    </FormProvider>
  )
}
