export { mexico as fields } from '@connect-kit/contract/fields'
