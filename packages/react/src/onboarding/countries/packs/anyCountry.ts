export { anyCountry } from '@connect-kit/contract/fields'
