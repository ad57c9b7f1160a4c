import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { apiVersion, sdkVersion } from '../data/apiVersion.js'
import { paramFields } from './paramFields.js'

describe('the tables of parameters', () => {
  it('were derived from the SDK that is installed: run `npm run generate` after an upgrade', () => {
    expect(sdkVersion).toBe(Stripe.PACKAGE_VERSION)
    expect(apiVersion).toBe(Stripe.API_VERSION)
  })

  it('know what is required, what can be emptied, and the words to choose from', () => {
    const fields = paramFields('PayoutCreateParams')
    expect(fields.amount).toEqual({ type: { kind: 'integer' }, required: true, emptyable: false })
    expect(fields.metadata).toMatchObject({ type: { kind: 'map' }, required: false })
    expect(fields.method?.type).toEqual({ kind: 'enum', values: ['instant', 'standard'] })
    expect(paramFields('PayoutUpdateParams').metadata).toMatchObject({ emptyable: true })
  })

  it('keep what the SDK took away from being accepted', () => {
    expect(paramFields('PaymentIntentCreateParams')).not.toHaveProperty('payment_method_types')
    expect(paramFields('AccountUpdateParams')).not.toHaveProperty('country')
  })
})
