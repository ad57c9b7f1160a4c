export { germany as fields } from '@connect-kit/contract/fields'
