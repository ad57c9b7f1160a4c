/** Who draws a component: this kit, or Stripe's own embedded component for the same job. @public */
export type Renderer = 'native' | 'stripe'
