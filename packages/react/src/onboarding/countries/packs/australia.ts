export { australia as fields } from '@connect-kit/contract/fields'
