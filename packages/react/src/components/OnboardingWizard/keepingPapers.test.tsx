import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeRoute } from '../../testing/fakeRoute.js'
import { fakeUploads } from '../../testing/fakeUploads.js'
import { asksFor } from '../../testing/onboardedAccounts.js'
import { given, individual, press, renderWizard, title } from '../../testing/wizard.js'

const sent = fakeUploads()
// jsdom has no pictures, and no pointer.
Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => {} })
Object.assign(window, { matchMedia: () => ({ matches: false }) })

const clear = () => {
  history.replaceState(null, '')
  sessionStorage.clear()
  sent.length = 0
}
beforeEach(clear)
afterEach(clear)

const seller = individual({ status: asksFor('individual.verification.document', 'interv_1.a.b') })

async function give(side: string, file: File) {
  const input = (await screen.findByRole('group', { name: side })).querySelector('input')
  if (!input) throw new Error(`${side} takes no file.`)
  const count = sent.length
  fireEvent.change(input, { target: { files: [file] } })
  await waitFor(() => expect(sent).toHaveLength(count + 1))
}

const picture = () => new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])], 'taro.jpg', { type: 'image/jpeg' })
const scan = () => new File(['%PDF-1.7'], 'taro.pdf', { type: 'application/pdf' })
const arrive = (index: number, id: string) => act(async () => sent[index]?.answer(200, { id, object: 'file' }))

it('a reload brings back a document that Stripe has and which it is, not one that was on its way', async () => {
  const first = renderWizard(seller)
  await first.user.click(await screen.findByRole('radio', { name: 'Passport' }))
  await give('Page with the photo', picture())
  first.unmount()

  const second = renderWizard(seller)
  expect(await screen.findByRole('radio', { name: 'Passport' })).toBeChecked()
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeInTheDocument()
  expect(screen.queryByText('Uploaded')).toBeNull()
  await give('Page with the photo', picture())
  await arrive(1, 'file_page')
  second.unmount()
  // Neither the document nor what it is called.
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('taro')

  const updateAccount = fakeRoute('updateAccount', given({}, 'interv_1.a.b'))
  const { user } = renderWizard(seller, { updateAccount })
  expect(await screen.findByRole('radio', { name: 'Passport' })).toBeChecked()
  expect(screen.getByText('Uploaded')).toBeInTheDocument()
  await user.click(press('Continue'))
  await title('More information')
  expect(updateAccount.mock.lastCall).toEqual([{ individual: { verification: { document: { front: 'file_page' } } } }])
  expect(sessionStorage).toHaveLength(0)
})

it('a reload brings back that both sides are in one PDF', async () => {
  const first = renderWizard(seller)
  await screen.findByRole('radio', { name: 'Passport' })
  await give('Front', scan())
  await arrive(0, 'file_scan')
  expect(screen.getByRole('group', { name: 'Back Optional' })).toBeInTheDocument()
  first.unmount()

  renderWizard(seller)
  expect(await screen.findByText('Uploaded')).toBeInTheDocument()
  expect(screen.getByRole('group', { name: 'Back Optional' })).toBeInTheDocument()
})
