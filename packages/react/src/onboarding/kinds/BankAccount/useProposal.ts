import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'

/** What stands in a field from the start, where nothing does yet. */
export function useProposal(name: string, proposal: string): void {
  const { getValues, setValue } = useFormContext()
  useEffect(() => {
    if (!getValues(name) && proposal !== '') setValue(name, proposal)
  }, [name, proposal, getValues, setValue])
}
