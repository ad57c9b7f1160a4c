import type Stripe from 'stripe'
import { frozen } from '../core/frozen.js'

/** Where most metadata begins and ends, held once. */
export const noMetadata: Stripe.Metadata = frozen({})
