import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Button } from './Button.js'

it('ignores clicks while it works, keeps the focus and says what it does', async () => {
  const onClick = vi.fn()
  const user = userEvent.setup()
  const { rerender } = render(
    <Button busyLabel="Paying out…" onClick={onClick}>
      Pay out
    </Button>,
  )
  await user.click(screen.getByRole('button', { name: 'Pay out' }))
  rerender(
    <Button busy busyLabel="Paying out…" onClick={onClick}>
      Pay out
    </Button>,
  )
  const button = screen.getByRole('button', { name: 'Paying out…' })
  await user.click(button)
  expect(onClick).toHaveBeenCalledTimes(1)
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveFocus()
})

it('does not submit its form while it works', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const user = userEvent.setup()
  render(
    <form onSubmit={onSubmit}>
      <label>
        Name <input />
      </label>
      <Button type="submit" busy busyLabel="Sending…">
        Send
      </Button>
    </form>,
  )
  await user.type(screen.getByRole('textbox'), 'a{Enter}')
  await user.click(screen.getByRole('button'))
  expect(onSubmit).not.toHaveBeenCalled()
})

it('keeps its name where only its icon is seen', () => {
  render(
    <Button compact icon="M0 0">
      Export
    </Button>,
  )
  expect(screen.getByRole('button', { name: 'Export' })).toBeInTheDocument()
})
