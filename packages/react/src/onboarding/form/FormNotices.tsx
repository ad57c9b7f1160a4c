import { useMessages } from '../../messages/useMessages.js'
import { Banner } from '../../ui/Banner.js'
import { LinkButton } from '../../ui/LinkButton.js'
import { Links } from '../../ui/Links.js'
import { onboardingFormMessages } from './onboardingForm.messages.js'
import { SaveFailure } from './SaveFailure.js'
import { listedFrom, type OnboardingFormState } from './useOnboardingForm.js'

/** Above a form: that it was not saved, that the account was changed elsewhere, or a list of what is wrong. */
export function FormNotices({ form }: { form: OnboardingFormState }) {
  const m = useMessages(onboardingFormMessages)
  return (
    <>
      {form.failure && <SaveFailure failure={form.failure} />}
      {form.changedElsewhere && (
        <Banner
          tone="info"
          title={m.changedElsewhere}
          action={<LinkButton onClick={form.takeNew}>{m.takeNew}</LinkButton>}
        >
          {m.changedElsewhereText}
        </Banner>
      )}
      {form.listed.length >= listedFrom && (
        <Banner tone="danger" title={m.errors(form.listed.length)}>
          <Links>
            {form.listed.map(({ name, label }) => (
              <LinkButton key={name} onClick={() => form.focus(name)}>
                {label}
              </LinkButton>
            ))}
          </Links>
        </Banner>
      )}
    </>
  )
}
