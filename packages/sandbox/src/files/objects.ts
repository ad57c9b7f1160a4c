import type Stripe from 'stripe'
import { type AccountState, collection, perAccount } from '../core/account.js'

/** Stored without their links, which are a list of their own. */
export const files = (account: AccountState) => collection<Stripe.File>(account, 'files', { purpose: true })

export const fileLinks = (account: AccountState) => collection<Stripe.FileLink>(account, 'file_links', { file: true })

/** The bytes, by the file's id. */
export const fileContents = perAccount(() => new Map<string, Uint8Array<ArrayBuffer>>())
