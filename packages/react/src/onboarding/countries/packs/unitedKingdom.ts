export { unitedKingdom as fields } from '@connect-kit/contract/fields'
