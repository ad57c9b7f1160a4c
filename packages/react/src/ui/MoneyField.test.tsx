import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { renderKit } from '../testing/renderKit.js'
import { MoneyField } from './MoneyField.js'

function Page({ currency = 'jpy', onSubmit }: { currency?: string; onSubmit?: () => void }) {
  const [value, setValue] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <MoneyField label="Amount" hint="Up to ¥128,400" currency={currency} value={value} onValue={setValue} />
      <button type="submit">Send</button>
    </form>
  )
}

it('accepts full-width digits and groups them when it is left', async () => {
  const { user } = renderKit(<Page />)
  const field = screen.getByRole('textbox', { name: 'Amount' })
  await user.type(field, '１２８４００')
  expect(field).toHaveValue('１２８４００')
  await user.tab()
  expect(field).toHaveValue('128,400')
})

it('asks phones for digits only where the currency has no decimals', () => {
  const { rerenderWith } = renderKit(<Page />)
  expect(screen.getByRole('textbox')).toHaveAttribute('inputmode', 'numeric')
  rerenderWith({}, <Page currency="usd" />)
  expect(screen.getByRole('textbox')).toHaveAttribute('inputmode', 'decimal')
})

it('leaves what is not an amount as it was typed', async () => {
  const { user } = renderKit(<Page />)
  await user.type(screen.getByRole('textbox'), '12a')
  await user.tab()
  expect(screen.getByRole('textbox')).toHaveValue('12a')
})

it('is described by its hint', () => {
  renderKit(<Page />)
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Up to ¥128,400')
})

it('does not send the form with the Enter that ends a conversion', () => {
  const onSubmit = vi.fn()
  renderKit(<Page onSubmit={onSubmit} />)
  const sent = fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', isComposing: true })
  expect(sent).toBe(false)
  expect(onSubmit).not.toHaveBeenCalled()
})
