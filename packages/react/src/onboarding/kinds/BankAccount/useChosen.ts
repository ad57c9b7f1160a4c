import { useEffect } from 'react'
import { useFormField } from '../../form/useFormField.js'

/** A field of the form that holds the code of what was chosen from a list. */
export function useChosen<Item extends { code: string }>(
  name: string,
  value: Item | null,
  onValue: (item: Item | null) => void,
  required: string,
  refused?: string,
) {
  const { change, settle, ref, error, ...field } = useFormField({
    name,
    say: ({ code }) => (code === 'required' ? required : code === 'routing_number_refused' ? refused : undefined),
  })
  const code = value?.code ?? ''
  // The code follows the item, also where the item went because the bank did.
  useEffect(() => {
    if (field.value !== code) change(code)
  })
  return { name, value, onValue, onBlur: settle, inputRef: ref, error }
}
