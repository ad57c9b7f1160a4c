import type { CreateTokenBankAccountData } from '@stripe/stripe-js'
import { useEffect, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { type ConnectKitError, toConnectKitError } from '../../../api/ConnectKitError.js'
import { sessionQuery } from '../../../api/queries/session.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { createBankToken } from '../../../stripeJs/createBankToken.js'
import { loadStripeJs } from '../../../stripeJs/loadStripeJs.js'
import { useBeforeSave } from '../../form/useBeforeSave.js'
import { bankField } from './bankField.js'
import { refusedPart } from './refusedPart.js'

interface BankTokenOptions {
  /** The full name of the answer, which becomes the token. */
  name: string
  /** What was typed, as Stripe takes it. */
  dataOf: () => CreateTokenBankAccountData
  /** The fields to go back to, in `_bank`. */
  fields: Readonly<Record<'routing_number' | 'account_number' | 'account_holder_name', string>>
}

/** On Continue: the bank account becomes a token, or its field says why not. What no field can say is returned. */
export function useBankToken({ name, dataOf, fields }: BankTokenOptions): ConnectKitError | undefined {
  const { api, queryClient, session, locale } = useConnectKit()
  const { setValue, setError } = useFormContext()
  const [failure, setFailure] = useState<ConnectKitError>()
  const made = useRef<{ from: string; token: string }>(undefined)
  const key = session.status === 'ready' ? session.session.publishable_key : undefined

  // Stripe.js is fetched while the rest is typed.
  const number: unknown = useWatch({ name: bankField(fields.account_number) })
  const isBegun = typeof number === 'string' && number !== ''
  useEffect(() => {
    if (key && isBegun) loadStripeJs(key, locale).catch(() => {})
  }, [key, locale, isBegun])

  useBeforeSave(async () => {
    setFailure(undefined)
    try {
      const { publishable_key } = await queryClient.ensureQueryData(sessionQuery(api))
      const data = dataOf()
      const from = JSON.stringify(data)
      // After a lost answer the same token brings the same bank account; another would bring a second one.
      if (made.current?.from !== from) {
        made.current = { from, token: await createBankToken(publishable_key, locale, data) }
      }
      setValue(name, made.current.token, { shouldDirty: true })
      return true
    } catch (thrown) {
      const error = toConnectKitError(thrown)
      const part = refusedPart(error)
      if (part) setError(bankField(fields[part]), { type: `${part}_refused` }, { shouldFocus: true })
      else setFailure(error)
      return false
    }
  })
  return failure
}
