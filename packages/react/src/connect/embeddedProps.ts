import type {
  ConnectElementCommonMethodConfig,
  ConnectElementCustomMethodConfig,
  ConnectElementTagName,
} from './stripeTypes.js'

/** Every component of the generally available Connect.js, by its tag. @public */
export type EmbeddedTag = ConnectElementTagName

type Common = typeof ConnectElementCommonMethodConfig
type Custom = typeof ConnectElementCustomMethodConfig
type SettersOf<Tag extends EmbeddedTag> = Common & (Tag extends keyof Custom ? Custom[Tag] : object)

type PropOf<Setter> = Setter extends `set${infer Name}` ? Uncapitalize<Name> : never
type ValueOf<Setter> = Setter extends (value: infer Value) => void ? Value : never

/** Without these Stripe's components have nothing to show or no way out. */
type RequiredProps = {
  'account-onboarding': 'onExit'
  'payment-details': 'payment' | 'onClose'
  'payment-disputes': 'payment'
  'payout-details': 'payout' | 'onClose'
  'financial-account': 'financialAccount'
  'financial-account-transactions': 'financialAccount'
}
type RequiredOf<Tag> = Tag extends keyof RequiredProps ? RequiredProps[Tag] : never

type AllProps<Tag extends EmbeddedTag> = {
  [Setter in keyof SettersOf<Tag> as PropOf<Setter>]?: ValueOf<SettersOf<Tag>[Setter]>
}

/** What a component of Connect.js can be told: one prop for each of its setters, so Stripe's own types decide. @public */
export type EmbeddedProps<Tag extends EmbeddedTag> = {
  [Prop in keyof AllProps<Tag> as Prop extends RequiredOf<Tag> ? never : Prop]?: AllProps<Tag>[Prop]
} & { [Prop in keyof AllProps<Tag> as Prop extends RequiredOf<Tag> ? Prop : never]-?: NonNullable<AllProps<Tag>[Prop]> }
