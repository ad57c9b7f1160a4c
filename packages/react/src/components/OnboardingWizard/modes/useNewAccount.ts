import type { Onboarding, OnboardingMode } from '@connect-kit/contract'
import { useState } from 'react'
import type { ModeProps } from '../ModeProps.js'

interface NewAccount {
  country: string
  setCountry: (country: string) => void
  /** Makes the account where there is none. The backend makes one, however often it is asked. */
  create: () => Promise<Onboarding>
}

/** The country that an account is to be made in: the seller's own, as far as the browser tells, where the platform takes it. */
export function useNewAccount(
  mode: OnboardingMode,
  { onboarding, writes, report }: Pick<ModeProps, 'onboarding' | 'writes' | 'report'>,
): NewAccount {
  const { countries, account } = onboarding
  const [chosen, setCountry] = useState<string>()
  const home = countries.find((country) => navigator.language.endsWith(`-${country}`))
  const country = chosen ?? home ?? countries[0] ?? 'US'
  return {
    country,
    setCountry,
    create: async () => {
      if (account) return onboarding
      const made = await writes.createAccount({ country })
      if (made.account) report({ type: 'onboarding_account_created', mode, account: made.account.id })
      return made
    },
  }
}
