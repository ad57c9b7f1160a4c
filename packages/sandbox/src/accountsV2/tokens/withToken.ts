import type { Context } from '../../core/context.js'
import { merged } from '../../resources/accounts/merged.js'
import type { PersonParamsV2 } from '../told/personTold.js'
import { iso } from '../wire.js'
import { accountTokens, personTokens, takeToken } from './objects.js'

/** What a request tells about an account, with what its token tells. */
export function withAccountToken<Told extends { account_token?: string }>(ctx: Context, told: Told): Told {
  const { account_token: token, ...rest } = told
  if (!token) return told
  const inToken = takeToken(ctx, accountTokens(ctx.account), token, 'account_token')
  const { attestations } = inToken.identity ?? {}
  const terms = accepted(ctx, attestations?.terms_of_service)
  const known = {
    ...inToken,
    identity: { ...inToken.identity, attestations: { ...attestations, terms_of_service: terms } },
  }
  return merged(told, { ...merged(known, rest), account_token: undefined })
}

export function withPersonToken(ctx: Context, told: PersonParamsV2): PersonParamsV2 {
  const { person_token: token, ...rest } = told
  if (!token) return rest
  const { additional_terms_of_service: terms, ...inToken } = takeToken(
    ctx,
    personTokens(ctx.account),
    token,
    'person_token',
  )
  const known: PersonParamsV2 = { ...inToken, ...(terms ? { additional_terms_of_service: accepted(ctx, terms) } : {}) }
  return merged(known, rest)
}

interface Terms {
  account?: { shown_and_accepted?: boolean }
}

/** Whoever makes a token says that the terms were accepted; when and where from is known to Stripe. */
function accepted({ now }: Pick<Context, 'now'>, terms: Terms | undefined) {
  return terms?.account?.shown_and_accepted ? { account: { date: iso(now), ip: '127.0.0.1' } } : {}
}
