// Opens Polar's hosted checkout in an iframe: the smallest launcher of embedded money pages found.
export { PolarEmbedCheckout } from '@polar-sh/checkout/embed'
