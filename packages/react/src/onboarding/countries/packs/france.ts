export { france as fields } from '@connect-kit/contract/fields'
