'use client'

import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { destinationName } from '../../../payout/destinationName.js'
import { Banner } from '../../../ui/Banner.js'
import { Fact, Facts } from '../../../ui/Facts.js'
import { FieldError } from '../../../ui/FieldError.js'
import { Later } from '../../../ui/Later.js'
import { LinkButton } from '../../../ui/LinkButton.js'
import { Skeleton } from '../../../ui/Skeleton.js'
import text from '../../../ui/text.module.css'
import { CountryRules } from '../../countries/CountryRules.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useFormField } from '../../form/useFormField.js'
import { bankAccountMessages } from './bankAccount.messages.js'
import { bankField } from './bankField.js'

const loadJapan = () => import('./JapaneseBankFields.js').then(({ JapaneseBankFields }) => JapaneseBankFields)
const loadOther = () => import('./OtherBankFields.js').then(({ OtherBankFields }) => OtherBankFields)

/** Where payouts go: what Stripe has, and another one in its place. */
export function BankAccount({ group, account }: FieldGroupProps) {
  const m = useFieldMessages(bankAccountMessages)
  const name = fieldPath(group, 'external_account')
  // What the server or Stripe says of the answer as a whole; the fields are the form's own.
  const answer = useFormField({ name, optional: true })
  const known = account.external_accounts.find((one) => one.default_for_currency) ?? account.external_accounts[0]
  const isErrored = known?.status === 'errored' || known?.status === 'verification_failed'
  const mustReplace = known === undefined || isErrored || Boolean(answer.error)
  const { setValue } = useFormContext()
  const replaces = bankField('replaces')
  const isReplacing: boolean = useWatch({ name: replaces }) === true
  const knownId = known?.id
  const seen = useRef(knownId)
  // A token works once: when the account is there, it is used up.
  useEffect(() => {
    setValue(name, '')
    if (seen.current !== knownId) setValue(replaces, '')
    seen.current = knownId
  }, [knownId, name, replaces, setValue])
  if (answer.isHidden) return null

  const waiting = <Skeleton width="60%" />
  return (
    <>
      {known && (
        <Facts>
          <Fact name={m.known}>{destinationName(known, { bank_account: m.bankAccount, card: m.card })}</Fact>
        </Facts>
      )}
      {isErrored && (
        <Banner tone="warning" title={m.errored}>
          {m.erroredText}
        </Banner>
      )}
      {answer.error && <FieldError id={`${name}-error`}>{answer.error}</FieldError>}
      {known && !mustReplace && !answer.isLocked && (
        <p>
          <LinkButton onClick={() => setValue(replaces, isReplacing ? '' : true)}>
            {isReplacing ? m.keep : m.replace}
          </LinkButton>
        </p>
      )}
      {(mustReplace || isReplacing) && !answer.isLocked && (
        <>
          {account.country === 'JP' ? (
            <Later load={loadJapan} waiting={waiting}>
              {(JapaneseBankFields) => <JapaneseBankFields name={name} account={account} />}
            </Later>
          ) : (
            <CountryRules country={account.country}>
              {({ bank }) => (
                <Later load={loadOther} waiting={waiting}>
                  {(OtherBankFields) => <OtherBankFields name={name} account={account} bank={bank} />}
                </Later>
              )}
            </CountryRules>
          )}
          <p className={text.small}>{m.numberSafety}</p>
        </>
      )}
    </>
  )
}
