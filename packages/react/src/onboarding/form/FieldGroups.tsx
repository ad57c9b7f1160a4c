import type { OnboardedAccount } from '@connect-kit/contract'
import type { ComponentType } from 'react'
import { FieldError } from '../../ui/FieldError.js'
import { Later } from '../../ui/Later.js'
import { type FieldGroup, type FieldGroupProps, fieldPath } from '../FieldGroup.js'
import type { FieldKind } from '../FieldKind.js'
import type { EitherGroupProps } from './EitherGroup.js'
import { FormHold } from './FormHold.js'

const loadReasons = () => import('../../requirements/RequirementReasons.js')

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
      <Either key={key} {...rest} group={group} instead={group.instead} others={groups} />
    ) : (
      <OneGroup key={key} {...rest} group={group} />
    )
  })
}

export type OneGroupProps = Omit<FieldGroupsProps, 'groups'> & { group: FieldGroup }

export function OneGroup({ group, kinds, account, claimed }: OneGroupProps) {
  const Kind = kinds.get(group.kind)
  if (!Kind) return null
  const unclaimed = [...group.refused].filter(([name]) => !claimed.has(fieldPath(group, name)))
  return (
    <>
      <Kind group={group} account={account} />
      {!['document', 'papers', 'other'].includes(group.kind) &&
        unclaimed.map(([name, errors]) => (
          <FieldError key={name} id={`refused-${fieldPath(group, name)}`}>
            <Later load={loadReasons}>{({ RequirementReasons }) => <RequirementReasons errors={errors} />}</Later>
          </FieldError>
        ))}
    </>
  )
}

const loadEither = () => import('./EitherGroup.js')

const Either = (props: EitherGroupProps) => (
  <Later load={loadEither} waiting={<FormHold />}>
    {({ EitherGroup }) => <EitherGroup {...props} />}
  </Later>
)
