export { canada as fields } from '@connect-kit/contract/fields'
