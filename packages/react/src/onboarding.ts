export {
  AccountStatus,
  type AccountStatusProps,
  type AccountStatusState,
  useAccountStatus,
} from './components/AccountStatus/index.js'
export { RequirementsList, type RequirementsListProps } from './components/RequirementsList/index.js'
