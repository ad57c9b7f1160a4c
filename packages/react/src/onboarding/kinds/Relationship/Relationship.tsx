import type { OnboardedAccount } from '@connect-kit/contract'
import type { FieldProblem } from '@connect-kit/contract/fields'
import { useFormContext, useWatch } from 'react-hook-form'
import { Choices } from '../../../ui/Choices.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { CheckField } from '../../form/CheckField.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { personRoles } from '../../steps/personEntries.js'
import { relationshipMessages } from './relationship.messages.js'

/** What somebody is to the company. */
export function Relationship({ group, account }: FieldGroupProps) {
  const m = useFieldMessages(relationshipMessages)
  const path = (name: string) => fieldPath(group, `relationship.${name}`)
  const { getValues } = useFormContext()
  const isOwner = useWatch({ name: path('owner') }) === true
  const offered = personRoles.filter(
    (role) => role !== 'representative' || mayRepresent(account, getValues(path(role))),
  )
  const hasNone = () => !personRoles.some((role) => getValues(path(role)) === true)
  return (
    <>
      <Choices label={m.label} hint={m.hint}>
        {offered.map((role, index) => (
          <CheckField
            key={role}
            name={path(role)}
            label={m[role]}
            note={m[`${role}Note`]}
            {...(index === 0 && { rule: () => (hasNone() ? { code: 'no_role' } : null) })}
            say={({ code }) => (code === 'no_role' ? m.noRole : undefined)}
          />
        ))}
      </Choices>
      <TextField
        name={path('title')}
        label={m.title}
        hint={m.titleHint}
        width={260}
        maxLength={200}
        autoComplete="organization-title"
        optional={!isAsked(account, 'title')}
      />
      {isOwner && (
        <TextField
          name={path('percent_ownership')}
          label={m.percent}
          width={88}
          inputMode="decimal"
          rule={percent}
          tidy={(value) => value.normalize('NFKC').replace(/[\s%]/g, '')}
          say={({ code }) => (code === 'percent' ? m.badPercent : undefined)}
        />
      )}
    </>
  )
}

const percent = (value: string): FieldProblem | null =>
  /^\d{1,3}([.]\d+)?$/.test(value) && Number(value) <= 100 ? null : { code: 'percent' }

/** A company has one representative. */
const mayRepresent = ({ persons }: OnboardedAccount, isAlready: unknown): boolean =>
  isAlready === true || !persons.some(({ answers }) => answers.relationship?.representative)

/** Whether Stripe asks for it: everybody's form has the field. */
const isAsked = ({ status }: OnboardedAccount, name: string): boolean =>
  status.requirements.some((requirement) => requirement.name.endsWith(`.relationship.${name}`))
