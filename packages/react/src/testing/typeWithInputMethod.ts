import { fireEvent } from '@testing-library/react'

/** What a browser says while an input method shows these texts in turn at the end of a field and commits the last. */
export function typeWithInputMethod(field: HTMLElement, ...shown: string[]): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('Only an input can be typed into.')
  const before = field.value
  fireEvent.compositionStart(field, { data: '' })
  for (const data of shown) {
    fireEvent.compositionUpdate(field, { data })
    fireEvent.input(field, { target: { value: before + data }, isComposing: true })
  }
  fireEvent.compositionEnd(field, { data: shown.at(-1) ?? '' })
}
