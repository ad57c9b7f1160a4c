import { type AccountAnswers, accountAnswers } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { fitting } from './fitting.js'
import { known } from './known.js'
import { personOfV1 } from './personOfV1.js'
import { prefixed, providedNames, type Said } from './Said.js'

/** What an account of version 1 has said; numbers, documents and bank accounts are only said to be there. */
export function answersOfV1(account: Stripe.Account): Said<AccountAnswers> {
  const { business_profile, business_type, company, email, external_accounts, individual, settings } = account
  const { verification, ...business } = company ?? {}
  const alone = individual && (!business_type || business_type === 'individual') ? personOfV1(individual) : undefined
  const said = {
    business_type,
    email,
    business_profile,
    company: business,
    individual: alone?.answers,
    settings: { payments: settings?.payments, card_payments: settings?.card_payments },
  }
  return {
    answers: fitting(accountAnswers, known(said) ?? {}),
    provided: [
      ...providedNames({
        external_account: external_accounts?.data.length,
        'company.tax_id': company?.tax_id_provided,
        'company.vat_id': company?.vat_id_provided,
        'company.verification.document.front': verification?.document.front,
        'company.verification.document.back': verification?.document.back,
      }),
      ...prefixed('individual', alone?.provided ?? []),
    ],
  }
}
