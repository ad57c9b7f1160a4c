import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { useTranslation } from '../../messages/useMessages.js'
import { requirementMessages } from '../../requirements/requirements.messages.js'
import { requirementWords } from '../../requirements/requirementWords.js'
import { Banner } from '../../ui/Banner.js'
import { RequestId } from '../../ui/RequestId.js'
import { onboardingFormMessages } from './onboardingForm.messages.js'

/** Why it was not saved, that what was typed is still here, and what to do. */
export function SaveFailure({ failure }: { failure: ConnectKitError }) {
  const { messages: m, isLoaded } = useTranslation(onboardingFormMessages)
  const { messages: words, isLoaded: areWordsLoaded } = useTranslation(requirementMessages)
  if (!isLoaded || !areWordsLoaded) return null
  const { type, param, requestId } = failure
  const text =
    type === 'authentication_error'
      ? m.signedOut
      : type === 'permission_error'
        ? m.denied
        : type === 'invalid_request_error'
          ? param
            ? m.refusedField(requirementWords(param, words))
            : m.refused
          : m.sendAgain
  return (
    <Banner tone="danger" title={m.notSaved}>
      {text} {requestId && <RequestId id={requestId} />}
    </Banner>
  )
}
