import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Check } from '../../ui/Check.js'
import { agreementUrl } from './agreementUrl.js'
import { OutsideLink } from './OutsideLink.js'
import { onboardingReviewMessages } from './onboardingReview.messages.js'

export interface TermsCheckProps {
  country: string
  termsUrl: string | undefined
  checked: boolean
  error: ReactNode
  onCheck: (isChecked: boolean) => void
}

/** Consent to Stripe’s agreement and the platform’s own. The backend notes when, from where and with what. */
export function TermsCheck({ country, termsUrl, ...check }: TermsCheckProps) {
  const m = useMessages(onboardingReviewMessages)
  const { locale } = useConnectKit()
  return (
    <Check
      {...check}
      name="tos_acceptance"
      label={
        <>
          {m.acceptBegin}
          <OutsideLink href={agreementUrl(country, locale)} note={m.newTab}>
            {m.stripeAgreement}
          </OutsideLink>
          {termsUrl && (
            <>
              {m.and}
              <OutsideLink href={termsUrl} note={m.newTab}>
                {m.platformTerms}
              </OutsideLink>
            </>
          )}
          {m.acceptEnd}
        </>
      }
    />
  )
}
