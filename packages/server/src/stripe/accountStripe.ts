import type Stripe from 'stripe'

/** One page of a list, in Stripe's words. */
interface PageParams {
  limit?: number | undefined
  starting_after?: string | undefined
}

type Persons = Stripe['v2']['core']['accounts']['persons']

/** Stripe's library does not export these under a name. */
export type PersonV2Create = NonNullable<Parameters<Persons['create']>[1]>
export type PersonV2Update = NonNullable<Parameters<Persons['update']>[2]>

/** A bank may take its time; a person waiting for money to move is patient for longer than for a list. */
const moneyTimeout = 20_000

/**
 * Stripe, for one connected account and nothing else. Handlers get this instead of the client: a call for no account, or
 * for another one, cannot be written.
 */
export function accountStripe(stripe: Stripe, account: string) {
  const scope = { stripeContext: account }
  const money = (idempotencyKey: string) => ({ ...scope, idempotencyKey, timeout: moneyTimeout })
  return {
    retrieveAccount: () => stripe.accounts.retrieveCurrent({}, scope),

    retrieveBalance: () => stripe.balance.retrieve({ expand: ['instant_available.net_available'] }, scope),

    listBalanceTransactions: (params: PageParams & { payout?: string }) =>
      stripe.balanceTransactions.list(params, scope),

    listPayouts: (params: PageParams & { status?: string | undefined }) =>
      stripe.payouts.list({ ...params, expand: ['data.destination'] }, scope),

    retrievePayout: (payout: string) => stripe.payouts.retrieve(payout, { expand: ['destination'] }, scope),

    createPayout: (params: Stripe.PayoutCreateParams, idempotencyKey: string) =>
      stripe.payouts.create({ ...params, expand: ['destination'] }, money(idempotencyKey)),

    cancelPayout: (payout: string, idempotencyKey: string) =>
      stripe.payouts.cancel(payout, { expand: ['destination'] }, money(idempotencyKey)),

    // From here on the platform asks as itself, and Stripe takes the account as a parameter: it stands in no handler's hand.
    createAccountSession: (components: Stripe.AccountSessionCreateParams.Components) =>
      stripe.accountSessions.create({ account, components }),

    createAccountLink: (params: Omit<Stripe.AccountLinkCreateParams, 'account'>) =>
      stripe.accountLinks.create({ ...params, account }),

    updateAccount: (params: Stripe.AccountUpdateParams) => stripe.accounts.update(account, params),

    listExternalAccounts: () => stripe.accounts.listExternalAccounts(account, { limit: 100 }),

    /** The platform's own, made in the caller's browser. */
    retrieveToken: (token: string) => stripe.tokens.retrieve(token),

    createExternalAccount: (params: Stripe.AccountCreateExternalAccountParams, idempotencyKey: string) =>
      stripe.accounts.createExternalAccount(account, params, { idempotencyKey }),

    listPersons: (params: PageParams = {}) => stripe.accounts.listPersons(account, params),

    retrievePerson: (person: string) => stripe.accounts.retrievePerson(account, person),

    createPerson: (params: Stripe.AccountCreatePersonParams, idempotencyKey: string) =>
      stripe.accounts.createPerson(account, params, { idempotencyKey }),

    updatePerson: (person: string, params: Stripe.AccountUpdatePersonParams) =>
      stripe.accounts.updatePerson(account, person, params),

    deletePerson: (person: string) => stripe.accounts.deletePerson(account, person),

    /** The same of an account that was made with version 2. */
    v2: {
      retrieveAccount: (include: Stripe.V2.Core.AccountRetrieveParams['include']) =>
        stripe.v2.core.accounts.retrieve(account, { include }),

      updateAccount: (params: Stripe.V2.Core.AccountUpdateParams) => stripe.v2.core.accounts.update(account, params),

      listPersons: () => stripe.v2.core.accounts.persons.list(account),

      createPerson: (params: PersonV2Create, idempotencyKey: string) =>
        stripe.v2.core.accounts.persons.create(account, params, { idempotencyKey }),

      updatePerson: (person: string, params: PersonV2Update) =>
        stripe.v2.core.accounts.persons.update(account, person, params),

      deletePerson: (person: string) => stripe.v2.core.accounts.persons.del(account, person),

      createAccountLink: (use_case: Stripe.V2.Core.AccountLinkCreateParams.UseCase) =>
        stripe.v2.core.accountLinks.create({ account, use_case }),
    },
  }
}

export type AccountStripe = ReturnType<typeof accountStripe>
