import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { fileLinks } from './objects.js'

/** A file as the API shows it, with the first of its links. */
export function fileView(owner: AccountState, file: Stripe.File): Stripe.File {
  const page = fileLinks(owner).list({ where: { file: file.id } })
  const links: Stripe.ApiList<Stripe.FileLink> = {
    object: 'list',
    data: page?.data ?? [],
    has_more: page?.has_more ?? false,
    url: `/v1/file_links?file=${file.id}`,
  }
  return { ...file, links }
}
