export { singapore as fields } from '@connect-kit/contract/fields'
