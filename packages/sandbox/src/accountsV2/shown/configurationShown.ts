import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { appliedTo, requestedCapabilities } from '../applied.js'
import { factsV2 } from '../factsV2.js'
import { type CapabilityState, capabilityState, payoutState, stateOfDuties } from '../requirements/capabilityState.js'
import type { AccountV2 } from '../wire.js'
import { addressShown } from './partsShown.js'

type Configuration = NonNullable<AccountV2['configuration']>

/** The configurations that were ever put on; `applied` tells whether they still are. */
export function configurationShown(account: AccountState): Configuration {
  const applied = appliedTo(account)
  return {
    customer: applied.includes('customer') ? customerShown(account) : undefined,
    merchant: applied.includes('merchant') ? merchantShown(account) : undefined,
    recipient: applied.includes('recipient') ? recipientShown(account) : undefined,
  }
}

function customerShown(account: AccountState): Configuration['customer'] {
  const { automaticTax, customer } = factsV2(account)
  const { billing } = customer
  return {
    ...customer,
    applied: true,
    billing: { ...billing, invoice: { ...billing?.invoice, custom_fields: billing?.invoice?.custom_fields ?? [] } },
    capabilities: automaticTax ? { automatic_indirect_tax: stateOfDuties(account) } : {},
  }
}

function merchantShown(account: AccountState): Configuration['merchant'] {
  const { business_profile: profile, settings } = account.object
  const { card_payments: card, payments } = settings ?? {}
  return {
    applied: true,
    bacs_debit_payments: {
      display_name: settings?.bacs_debit_payments?.display_name ?? undefined,
      service_user_number: settings?.bacs_debit_payments?.service_user_number ?? undefined,
    },
    branding: {
      icon: idOf(settings?.branding.icon),
      logo: idOf(settings?.branding.logo),
      primary_color: settings?.branding.primary_color ?? undefined,
      secondary_color: settings?.branding.secondary_color ?? undefined,
    },
    capabilities: { ...statesOf(account, 'merchant'), stripe_balance: { payouts: payoutState(account) } },
    card_payments: { decline_on: card?.decline_on },
    konbini_payments: factsV2(account).konbini,
    mcc: profile?.mcc ?? undefined,
    script_statement_descriptor: {
      kana: {
        descriptor: payments?.statement_descriptor_kana ?? undefined,
        prefix: card?.statement_descriptor_prefix_kana ?? undefined,
      },
      kanji: {
        descriptor: payments?.statement_descriptor_kanji ?? undefined,
        prefix: card?.statement_descriptor_prefix_kanji ?? undefined,
      },
    },
    sepa_debit_payments: { creditor_id: settings?.sepa_debit_payments?.creditor_id },
    statement_descriptor: {
      descriptor: payments?.statement_descriptor ?? undefined,
      prefix: card?.statement_descriptor_prefix ?? undefined,
    },
    support: {
      address: addressShown(profile?.support_address),
      email: profile?.support_email ?? undefined,
      phone: profile?.support_phone ?? undefined,
      url: profile?.support_url ?? undefined,
    },
  }
}

const idOf = (file: string | Stripe.File | null | undefined) => (typeof file === 'string' ? file : file?.id)

/** Asking for transfers brings payouts along. */
function recipientShown(account: AccountState): Configuration['recipient'] {
  const asked = requestedCapabilities(account).some(({ configuration }) => configuration === 'recipient')
  const ways = new Set(factsV2(account).payoutWays)
  const state = (way: string) => (ways.has(way) ? stateOfDuties(account) : undefined)
  return {
    applied: true,
    capabilities: {
      bank_accounts: {
        ach: state('bank_accounts.ach'),
        fedwire: state('bank_accounts.fedwire'),
        fps: state('bank_accounts.fps'),
        local: state('bank_accounts.local'),
        rtp: state('bank_accounts.rtp'),
        sepa: state('bank_accounts.sepa'),
        swift: state('bank_accounts.swift'),
      },
      cards: state('cards'),
      stripe_balance: asked
        ? { payouts: payoutState(account), stripe_transfers: capabilityState(account, 'transfers') }
        : undefined,
    },
  }
}

function statesOf(account: AccountState, configuration: 'merchant'): Record<string, CapabilityState> {
  return Object.fromEntries(
    requestedCapabilities(account)
      .filter((requested) => requested.configuration === configuration)
      .map(({ name, capability }) => [capability, capabilityState(account, name)]),
  )
}
