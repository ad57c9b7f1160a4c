import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { renderKit } from '../testing/renderKit.js'
import { Dialog, type DialogProps } from './Dialog.js'

function Page({ onClose, ...props }: Partial<DialogProps>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog
          kind="drawer"
          title="Payout"
          closeLabel="Close"
          onClose={() => {
            onClose?.()
            setOpen(false)
          }}
          {...props}
        >
          {props.children ?? <p>Content</p>}
        </Dialog>
      )}
    </>
  )
}

it('gives a drawer’s title the focus and returns it to what opened it', async () => {
  const { user } = renderKit(<Page />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect(screen.getByRole('heading', { name: 'Payout' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
})

it('gives the first field of a decision the focus', async () => {
  const { user } = renderKit(
    <Page kind="dialog">
      <input aria-label="Amount" />
    </Page>,
  )
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect(screen.getByRole('textbox', { name: 'Amount' })).toHaveFocus()
})

it('closes on Esc, and stays open while it is locked', async () => {
  const onClose = vi.fn()
  const { user, rerenderWith } = renderKit(<Page onClose={onClose} locked />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  await user.keyboard('{Escape}')
  expect(onClose).not.toHaveBeenCalled()
  rerenderWith({}, <Page onClose={onClose} />)
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledTimes(1)
})

it('closes on a click beside it, not on one inside', async () => {
  const onClose = vi.fn()
  const { user } = renderKit(<Page onClose={onClose} />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  await user.click(screen.getByText('Content'))
  expect(onClose).not.toHaveBeenCalled()
  await user.click(screen.getByRole('dialog'))
  expect(onClose).toHaveBeenCalledTimes(1)
})

it('stays open when a selection is dragged out of it', async () => {
  const onClose = vi.fn()
  const { user } = renderKit(<Page onClose={onClose} />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  await user.pointer([
    { keys: '[MouseLeft>]', target: screen.getByText('Content') },
    { keys: '[/MouseLeft]', target: screen.getByRole('dialog') },
  ])
  expect(onClose).not.toHaveBeenCalled()
})

it('turns a drawer into a dialog where the host wants dialogs', async () => {
  const { user } = renderKit(<Page />, { appearance: { overlays: 'dialog' } })
  await user.click(screen.getByRole('button', { name: 'Open' }))
  expect(screen.getByRole('dialog').className).not.toMatch(/drawer/)
  expect(screen.getByRole('heading', { name: 'Payout' })).toHaveFocus()
})
