import type Stripe from 'stripe'
import { nameInV1 } from '../capabilityNames.js'
import { defined, unsetIn } from './defined.js'
import { latinAddress } from './latinAddress.js'

type Configuration = Stripe.V2.Core.AccountUpdateParams.Configuration
type Merchant = NonNullable<Configuration['merchant']>

type Told = Pick<Stripe.AccountUpdateParams, 'business_profile' | 'capabilities' | 'settings'>

/** What version 2 is told about an account as a merchant and as a recipient, in the words of version 1. */
export function configurationTold({ merchant, recipient }: Configuration): Told {
  const transfers = recipient?.capabilities?.stripe_balance?.stripe_transfers
  return defined({
    business_profile: merchant && profileTold(merchant),
    settings: merchant && settingsTold(merchant),
    capabilities: { ...(merchant && capabilitiesTold(merchant)), transfers },
  })
}

/** Every capability of a merchant that was named, by the name that version 1 has for it. */
function capabilitiesTold({ capabilities = {} }: Merchant): Stripe.AccountUpdateParams.Capabilities {
  return Object.fromEntries(
    Object.entries(capabilities).map(([name, asked]): [string, { requested: boolean }] => [nameInV1(name), asked]),
  )
}

function profileTold({ mcc, support }: Merchant): Stripe.AccountUpdateParams.BusinessProfile {
  return {
    mcc,
    support_address: support?.address && latinAddress(support.address),
    support_email: support?.email ?? unsetIn(support),
    support_phone: support?.phone ?? unsetIn(support),
    support_url: support?.url ?? unsetIn(support),
  }
}

function settingsTold(merchant: Merchant): Stripe.AccountUpdateParams.Settings {
  const { branding, script_statement_descriptor: scripts, statement_descriptor: latin } = merchant
  const unset = unsetIn(branding)
  const { kana, kanji } = scripts ?? {}
  return {
    bacs_debit_payments: { display_name: merchant.bacs_debit_payments?.display_name },
    branding: branding || { icon: unset, logo: unset, primary_color: unset, secondary_color: unset },
    card_payments: {
      decline_on: merchant.card_payments?.decline_on || undefined,
      statement_descriptor_prefix: latin?.prefix ?? unsetIn(latin),
      statement_descriptor_prefix_kana: kana?.prefix ?? unsetIn(scripts, kana),
      statement_descriptor_prefix_kanji: kanji?.prefix ?? unsetIn(scripts, kanji),
    },
    payments: {
      statement_descriptor: latin?.descriptor ?? unsetIn(latin),
      statement_descriptor_kana: kana?.descriptor ?? unsetIn(scripts, kana),
      statement_descriptor_kanji: kanji?.descriptor ?? unsetIn(scripts, kanji),
    },
  }
}
