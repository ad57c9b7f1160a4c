import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import { proposedName } from '../../form/proposedName.js'

/** What stands in a field from the start, where nothing does yet. */
export function useProposal(name: string, proposal: string): void {
  const { getValues, setValue } = useFormContext()
  useEffect(() => {
    if (getValues(name) || proposal === '') return
    setValue(name, proposal)
    setValue(proposedName(name), proposal)
  }, [name, proposal, getValues, setValue])
}
