import type Stripe from 'stripe'

type Decimal = NonNullable<NonNullable<Stripe.V2.Core.AccountPerson['relationship']>['percent_ownership']>

type Plain = string | number | boolean | null | undefined

/** What the SDK declares, as it travels: decimals are text, which the SDK turns back, and a requirement refers to null or somebody. */
export type Wire<T> = T extends Plain
  ? T
  : T extends Decimal
    ? string
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : { [Key in keyof T]: Wire<T[Key]> | (Key extends 'reference' ? null : never) }

export type AccountV2 = Wire<Stripe.V2.Core.Account>
export type PersonV2 = Wire<Stripe.V2.Core.AccountPerson>

/** Version 2 writes moments as text: `2026-06-01T09:00:00.000Z`. */
export const iso = (seconds: number): string => new Date(seconds * 1000).toISOString()
