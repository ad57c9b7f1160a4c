import type { OnboardedAccount } from '@connect-kit/contract'
import { type ComponentType, Fragment, useId, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { RequirementReasons } from '../../requirements/RequirementReasons.js'
import { requirementMessages } from '../../requirements/requirements.messages.js'
import { requirementWords } from '../../requirements/requirementWords.js'
import { Choice, Choices } from '../../ui/Choices.js'
import { FieldError } from '../../ui/FieldError.js'
import { type FieldGroup, type FieldGroupProps, fieldPath } from '../FieldGroup.js'
import type { FieldKind } from '../FieldKind.js'
import { onboardingFormMessages } from './onboardingForm.messages.js'
import { useFieldMessages } from './useFieldMessages.js'

export interface FieldGroupsProps {
  groups: readonly FieldGroup[]
  kinds: ReadonlyMap<FieldKind, ComponentType<FieldGroupProps>>
  account: OnboardedAccount
  /** Full names that have a field of their own, which says why they were refused. */
  claimed: ReadonlySet<string>
}

export function FieldGroups({ groups, ...rest }: FieldGroupsProps) {
  return groups.map((group) => {
    const key = `${group.kind} ${group.path} ${group.kind === 'other' ? group.names.join() : ''}`
    return group.instead ? (
      <EitherGroup key={key} {...rest} group={group} instead={group.instead} others={groups} />
    ) : (
      <OneGroup key={key} {...rest} group={group} />
    )
  })
}

type OneGroupProps = Omit<FieldGroupsProps, 'groups'> & { group: FieldGroup }

function OneGroup({ group, kinds, account, claimed }: OneGroupProps) {
  const Kind = kinds.get(group.kind)
  if (!Kind) return null
  const unclaimed = [...group.refused].filter(([name]) => !claimed.has(fieldPath(group, name)))
  return (
    <Fragment>
      <Kind group={group} account={account} />
      {group.kind !== 'document' &&
        group.kind !== 'other' &&
        unclaimed.map(([name, errors]) => (
          <FieldError key={name} id={`refused-${fieldPath(group, name)}`}>
            <RequirementReasons errors={errors} />
          </FieldError>
        ))}
    </Fragment>
  )
}

interface EitherGroupProps extends OneGroupProps {
  instead: readonly FieldGroup[]
  others: readonly FieldGroup[]
}

/** One of two routes, both of which Stripe takes: a website, or a description of what is sold. */
function EitherGroup({ group, instead, others, ...rest }: EitherGroupProps) {
  const m = useFieldMessages(onboardingFormMessages)
  const words = useFieldMessages(requirementMessages)
  const id = useId()
  const { getValues } = useFormContext()
  const isFilled = ({ names, ...part }: FieldGroup) =>
    names.some((name) => ![undefined, ''].includes(getValues(fieldPath(part, name))))
  const [isOther, setOther] = useState(() => !isFilled(group) && instead.every(isFilled))
  // What is asked for anyway has its field already.
  const more = instead.filter(({ kind, path }) => !others.some((other) => other.kind === kind && other.path === path))
  const labelOf = (groups: readonly FieldGroup[]) =>
    [
      ...new Set(groups.flatMap((part) => part.names.map((name) => requirementWords(fieldPath(part, name), words)))),
    ].join(m.and)
  return (
    <>
      <Choices label={m.either}>
        <Choice name={id} label={labelOf([group])} checked={!isOther} onChoose={() => setOther(false)} />
        <Choice name={id} label={labelOf(instead)} checked={isOther} onChoose={() => setOther(true)} />
      </Choices>
      {isOther ? (
        more.map((part) => <OneGroup key={`${part.kind} ${part.path}`} {...rest} group={part} />)
      ) : (
        <OneGroup {...rest} group={group} />
      )}
    </>
  )
}
