import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift'

type Changes<Item> = Partial<UseComboboxState<Item>>

/**
 * Leaving chooses the only thing that was found for what was typed, nothing else: the row under the cursor may be any. What was
 * chosen before stays until something else is chosen or the field is emptied.
 */
export function settleCombobox<Item>(
  state: UseComboboxState<Item>,
  { type, changes, props }: UseComboboxStateChangeOptions<Item>,
  only: Item | null,
): Changes<Item> {
  const { stateChangeTypes: types } = useCombobox
  const { selectedItem: chosen, inputValue } = state
  const textOf = (item: Item | null) => props.itemToString?.(item) ?? ''
  switch (type) {
    case types.InputChange:
      // What is listed is not yet what these words find.
      return { ...changes, highlightedIndex: -1 }
    case types.InputClick:
      return { ...changes, isOpen: true }
    case types.InputKeyDownEscape:
    case types.InputBlur: {
      const closed = { isOpen: false, highlightedIndex: -1 }
      if (!state.isOpen) return state
      if (inputValue === '') return { ...closed, selectedItem: null }
      const next = type === types.InputBlur && inputValue !== textOf(chosen) ? (only ?? chosen) : chosen
      return { ...closed, selectedItem: next, inputValue: next === null ? inputValue : textOf(next) }
    }
    default:
      return changes
  }
}
