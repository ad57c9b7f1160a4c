import type { OnboardedAccount, Onboarding } from '@connect-kit/contract'
import { anOnboarding } from '@connect-kit/contract/testing'
import type { FakeRoutes } from './fakeBackend.js'
import { noConnection } from './fakeRoute.js'

/** Parameters of a story in which this account is onboarded; what is saved does not get through. */
export const showsAccount = (
  account: OnboardedAccount | null,
  over: Partial<Onboarding> = {},
  routes: FakeRoutes = {},
) => ({ routes: { getOnboarding: anOnboarding({ account, ...over }), updateAccount: noConnection, ...routes } })
