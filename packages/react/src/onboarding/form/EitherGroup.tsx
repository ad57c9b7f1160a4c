import { useId, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { requirementMessages } from '../../requirements/requirements.messages.js'
import { requirementWords } from '../../requirements/requirementWords.js'
import { Choice, Choices } from '../../ui/Choices.js'
import { type FieldGroup, fieldPath } from '../FieldGroup.js'
import { OneGroup, type OneGroupProps } from './FieldGroups.js'
import { onboardingFormMessages } from './onboardingForm.messages.js'
import { useFieldMessages } from './useFieldMessages.js'

export interface EitherGroupProps extends OneGroupProps {
  instead: readonly FieldGroup[]
  others: readonly FieldGroup[]
}

/** One of two routes, both of which Stripe takes: a website, or a description of what is sold. */
export function EitherGroup({ group, instead, others, ...rest }: EitherGroupProps) {
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
