export { RequirementsList, type RequirementsListProps } from './RequirementsList.js'
