import type { AccountRequirement } from '@connect-kit/contract'
import { useTranslation } from '../messages/useMessages.js'
import { requirementErrorMessages } from './requirementError.messages.js'
import { requirementErrorWords } from './requirementErrorWords.js'
import { websiteErrorMessages } from './websiteError.messages.js'
import { isWebsiteError, websiteErrorWords } from './websiteErrorWords.js'

type Reason = AccountRequirement['errors'][number]

/** Why answers were refused; fetched only where one was. */
export function RequirementReasons({ errors }: { errors: readonly Reason[] }) {
  return (
    <span>
      {errors.map((error) => (
        <span key={error.code} style={errors.length > 1 ? { display: 'block' } : undefined}>
          {isWebsiteError(error.code) ? <WebsiteReason code={error.code} /> : <OtherReason error={error} />}
        </span>
      ))}
    </span>
  )
}

function WebsiteReason({ code }: { code: string }) {
  const { messages, isLoaded } = useTranslation(websiteErrorMessages)
  return isLoaded ? websiteErrorWords(code, messages) : null
}

function OtherReason({ error }: { error: Reason }) {
  const { messages, isLoaded } = useTranslation(requirementErrorMessages)
  return isLoaded ? requirementErrorWords(error, messages) : null
}
