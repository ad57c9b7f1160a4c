export { brazil as fields } from '@connect-kit/contract/fields'
