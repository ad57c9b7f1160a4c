export { unitedStates as fields } from '@connect-kit/contract/fields'
