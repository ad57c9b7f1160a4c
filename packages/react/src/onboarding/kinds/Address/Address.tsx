'use client'

import { writesLatin } from '@connect-kit/contract/fields'
import { useFormContext } from 'react-hook-form'
import { CountryField } from '../../countries/CountryField.js'
import { CountryRules } from '../../countries/CountryRules.js'
import { useHomeCountry } from '../../countries/useHomeCountry.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { Section } from '../../form/Section.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { addressFieldsMessages } from './Address.messages.js'
import { AddressParts } from './AddressParts.js'

/** An address in its country's own order and words. People of a company may live elsewhere than the company. */
export function Address({ group }: FieldGroupProps) {
  const m = useFieldMessages(addressFieldsMessages)
  const { setValue } = useFormContext()
  const { party } = group
  const isPersonOfCompany = party !== 'company' && party !== 'business' && party !== 'individual'
  const country = useHomeCountry(group)
  const title = party === 'company' ? m.company : party === 'business' ? m.business : m.home
  return (
    <Section title={title}>
      {isPersonOfCompany && (
        <CountryField
          name={fieldPath(group, 'address.country')}
          label={m.country}
          assumed={group.country}
          onChoose={() => {
            for (const part of ['state', 'postal_code']) setValue(fieldPath(group, `address.${part}`), '')
          }}
        />
      )}
      <CountryRules country={country}>
        {({ address }) => <AddressParts group={group} format={address} isLatin={writesLatin(country)} />}
      </CountryRules>
    </Section>
  )
}
