import { checkEmail, checkPhone, checkUrl, tidyEmail, tidyUrl } from '@connect-kit/contract/fields'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { Section } from '../../form/Section.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { supportMessages } from './support.messages.js'

/** How customers reach the business. */
export function Support({ group }: FieldGroupProps) {
  const m = useFieldMessages(supportMessages)
  const has = (name: string) => group.names.includes(name)
  return (
    <Section title={m.title}>
      {has('support_phone') && (
        <TextField
          name={fieldPath(group, 'support_phone')}
          label={m.phone}
          hint={m.phoneHint}
          width={260}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          rule={checkPhone}
          say={({ code }) => (code === 'phone' ? m.badPhone : undefined)}
        />
      )}
      {has('support_email') && (
        <TextField
          name={fieldPath(group, 'support_email')}
          label={m.email}
          type="email"
          inputMode="email"
          autoComplete="email"
          rule={checkEmail}
          tidy={tidyEmail}
        />
      )}
      {has('support_url') && (
        <TextField
          name={fieldPath(group, 'support_url')}
          label={m.url}
          type="url"
          inputMode="url"
          rule={checkUrl}
          tidy={tidyUrl}
        />
      )}
    </Section>
  )
}
