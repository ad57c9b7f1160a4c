import { useMessages } from '../../messages/useMessages.js'
import { Banner } from '../../ui/Banner.js'
import { LinkButton } from '../../ui/LinkButton.js'
import { useFormField } from '../form/useFormField.js'
import type { PersonRole } from '../steps/personEntries.js'
import { addPersonLabels } from './addPersonLabels.js'
import { onboardingPersonsMessages } from './onboardingPersons.messages.js'

interface MissingPersonsProps {
  /** Whom Stripe asks for, and nobody has named. */
  roles: readonly PersonRole[]
  onAdd: (role: PersonRole) => void
}

const missing = {
  representative: 'missingRepresentative',
  owner: 'missingOwner',
  director: 'missingDirector',
  executive: 'missingExecutive',
} as const

/** Part of the form of the step, which is not in order while Stripe misses somebody: says whom, when somebody goes on. */
export function MissingPersons({ roles, onAdd }: MissingPersonsProps) {
  const m = useMessages(onboardingPersonsMessages)
  const { error } = useFormField({
    name: '_persons',
    label: m.missingTitle,
    check: () => (roles.length > 0 ? { code: 'missing' } : null),
  })
  if (!error || roles.length === 0) return null
  return (
    <Banner tone="danger" title={m.missingTitle}>
      {roles.map((role) => (
        <span key={role} style={{ display: 'block' }}>
          {m[missing[role]]} <LinkButton onClick={() => onAdd(role)}>{m[addPersonLabels[role]]}</LinkButton>
        </span>
      ))}
    </Banner>
  )
}
