import type { BusinessType } from '@connect-kit/contract'
import { useRef, useState } from 'react'
import { type ConnectKitError, toConnectKitError } from '../../../api/ConnectKitError.js'
import { useMessages, useTranslation } from '../../../messages/useMessages.js'
import { draftStore } from '../../../onboarding/draft/draft.js'
import { onboardingFormMessages } from '../../../onboarding/form/onboardingForm.messages.js'
import { businessTypeMessages } from '../../../onboarding/kinds/BusinessType/businessType.messages.js'
import { businessTypesOf } from '../../../onboarding/kinds/BusinessType/businessTypesOf.js'
import { draftKey } from '../../../onboarding/step/draftKey.js'
import { onboardingStepMessages } from '../../../onboarding/step/onboardingSteps.messages.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Actions } from '../../../ui/Actions.js'
import { Button } from '../../../ui/Button.js'
import { Choice, Choices } from '../../../ui/Choices.js'
import { Later } from '../../../ui/Later.js'
import { Stack } from '../../../ui/Stack.js'
import { useReportError } from '../../../ui/useReportError.js'
import type { ModeProps } from '../ModeProps.js'
import { WizardFrame } from '../WizardFrame.js'
import { Country } from './Country.js'
import { countryMessages } from './country.messages.js'
import { useNewAccount } from './useNewAccount.js'

const loadFailure = () => import('../../../onboarding/form/SaveFailure.js')

const businessTypes: readonly BusinessType[] = ['individual', 'company', 'non_profit', 'government_entity']
const typeOf = (value: unknown) => businessTypes.find((type) => type === value)

/** Before there is an account: where it is, once and for all, and who sells. */
export function CreateAccount(props: ModeProps) {
  const { onboarding, writes, report, onExit, fields = {} } = props
  const { api } = useConnectKit()
  const m = useMessages(onboardingStepMessages)
  const { chooseOne } = useMessages(onboardingFormMessages)
  const { messages: types, isLoaded } = useTranslation(businessTypeMessages)
  const { isLoaded: isCountryLoaded } = useTranslation(countryMessages)
  const key = draftKey(api.scope, 'new', 'account')
  const [draft] = useState(() => draftStore.read(key))
  const { country } = useNewAccount('api', props)
  const [home, setHome] = useState(onboarding.countries.find((code) => code === draft.country) ?? country)
  const setting = fields.business_type
  const [type, setType] = useState(typeOf(setting?.value) ?? typeOf(draft.business_type))
  const [isAsked, setAsked] = useState(false)
  const [state, setState] = useState<'ready' | 'busy' | ConnectKitError>('ready')
  const isBusy = useRef(false)
  const first = useRef<HTMLInputElement>(null)
  const failure = typeof state === 'object' ? state : undefined
  useReportError(failure)
  if (!isLoaded || !isCountryLoaded) return null

  const offered = businessTypesOf(home)
  const chosen = offered.find((known) => known === type)
  const change = (next: { country?: string; type?: BusinessType }) => {
    if (next.country) setHome(next.country)
    if (next.type) setType(next.type)
    draftStore.keep(key, { country: next.country ?? home, business_type: next.type ?? type })
  }
  const send = () => {
    setAsked(true)
    if (!chosen) return first.current?.focus()
    if (isBusy.current) return
    isBusy.current = true
    setState('busy')
    const { value: email } = fields.email ?? {}
    writes.createAccount({ country: home, business_type: chosen, ...(typeof email === 'string' && { email }) }).then(
      ({ account }) => {
        draftStore.forget(key)
        if (account) report({ type: 'onboarding_account_created', mode: 'api', account: account.id })
      },
      (thrown: unknown) => {
        isBusy.current = false
        setState(toConnectKitError(thrown))
      },
    )
  }
  const leave = () => {
    report({ type: 'onboarding_exited', mode: 'api' })
    onExit?.()
  }
  return (
    <WizardFrame title={m.business_typeTitle} lead={m.business_typeLead}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack>
          {failure && <Later load={loadFailure}>{({ SaveFailure }) => <SaveFailure failure={failure} />}</Later>}
          <Country countries={onboarding.countries} value={home} onValue={(code) => change({ country: code })} />
          {!setting?.hidden && (
            <Choices label={types.label} error={isAsked && !chosen && chooseOne}>
              {offered
                .filter((known) => !setting?.locked || known === type)
                .map((known, index) => (
                  <Choice
                    key={known}
                    name="business_type"
                    label={types[known]}
                    note={types[`${known}Note`]}
                    checked={known === chosen}
                    onChoose={() => change({ type: known })}
                    {...(index === 0 && { choiceRef: first })}
                  />
                ))}
            </Choices>
          )}
          <Actions>
            {onExit && <Button onClick={leave}>{m.leave}</Button>}
            <Button variant="primary" type="submit" busy={state === 'busy'} busyLabel={m.saving}>
              {m.next}
            </Button>
          </Actions>
        </Stack>
      </form>
    </WizardFrame>
  )
}
