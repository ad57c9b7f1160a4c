import type { NumberField } from '@connect-kit/contract/fields'
import type { ReactNode } from 'react'
import { TextField } from '../form/TextField.js'
import { useProblemWords } from './useProblemWords.js'

export interface CountryNumberProps {
  /** The full path in the form. */
  name: string
  of: NumberField
  label: string
  hint?: ReactNode
  /** In pixels, where the number is shorter than most. */
  width?: number
}

/** A number that an authority gave, as its country writes it. */
export function CountryNumber({ name, of, label, hint, width = 260 }: CountryNumberProps) {
  const { say, example } = useProblemWords()
  return (
    <TextField
      name={name}
      label={label}
      hint={hint ?? (of.example && example(of.example))}
      rule={of.rule}
      tidy={of.tidy}
      say={say}
      inputMode={of.isNumeric ? 'numeric' : 'text'}
      autoCapitalize={of.isNumeric ? undefined : 'characters'}
      width={width}
      maxLength={50}
    />
  )
}
