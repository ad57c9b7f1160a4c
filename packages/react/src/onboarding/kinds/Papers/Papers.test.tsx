import { anOnboarding } from '@connect-kit/contract/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { anAccountLink } from '../../../testing/anAccountLink.js'
import { fakeRoute } from '../../../testing/fakeRoute.js'
import { fakeUploads } from '../../../testing/fakeUploads.js'
import { asksFor, company } from '../../../testing/onboardedAccounts.js'
import { requirement } from '../../../testing/requirements.js'
import { press, renderWizard, title } from '../../../testing/wizard.js'

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

async function give(paper: string, id: string) {
  const input = (await screen.findByRole('group', { name: paper })).querySelector('input')
  if (!input) throw new Error(`${paper} takes no file.`)
  const count = sent.length
  fireEvent.change(input, { target: { files: [new File(['%PDF-1.7'], 'paper.pdf', { type: 'application/pdf' })] } })
  await waitFor(() => expect(sent).toHaveLength(count + 1))
  await act(async () => sent[count]?.answer(200, { id, object: 'file' }))
}

const license = 'documents.company_license.files'
const bank = 'documents.bank_account_ownership_verification.files'

it('papers of a business go straight to Stripe, and the ids of their files are what is said', async () => {
  const after = anOnboarding({ account: company({ persons: [], status: asksFor('tos_acceptance.date') }) })
  const updateAccount = fakeRoute('updateAccount', after)
  const { user } = renderWizard(company({ persons: [], status: asksFor(license, bank) }), { updateAccount })
  await title('More information')
  await give('License of the business', 'file_license')
  expect(screen.getByRole('group', { name: 'Bank statement or check' })).toHaveAccessibleDescription(
    /last 4 digits of the account number/,
  )
  await user.click(press('Continue'))
  expect(await screen.findByText('Upload this document')).toBeVisible()
  expect(updateAccount).not.toHaveBeenCalled()

  await give('Bank statement or check', 'file_statement')
  expect(sent.map(({ purpose }) => purpose)).toEqual(['account_requirement', 'account_requirement'])
  await user.click(press('Continue'))
  await waitFor(() => expect(updateAccount).toHaveBeenCalledTimes(1))
  expect(updateAccount.mock.lastCall).toEqual([
    {
      documents: {
        company_license: { files: ['file_license'] },
        bank_account_ownership_verification: { files: ['file_statement'] },
      },
    },
  ])
})

it('a reload brings back which papers Stripe has', async () => {
  const account = company({ persons: [], status: asksFor(license, bank) })
  const first = renderWizard(account)
  await give('License of the business', 'file_license')
  first.unmount()
  renderWizard(account)
  const given = await screen.findByRole('group', { name: 'License of the business' })
  expect(within(given).getByText('Uploaded')).toBeVisible()
  expect(screen.getAllByText('Uploaded')).toHaveLength(1)
})

it('what Stripe did not take is asked again with the reason, once, in Japanese too', async () => {
  const errors = [{ code: 'verification_document_expired', reason: 'Expired.' }]
  const status = { ...asksFor(), requirements: [requirement(license, { due: 'past_due', errors })] }
  renderWizard(company({ persons: [], status }), {}, {}, { locale: 'ja' })
  expect(await screen.findByRole('group', { name: '営業許可証' })).toHaveAccessibleDescription(/期限/)
  expect(screen.getAllByText(/期限が切れています|有効期限/)).toHaveLength(1)
})

it('a paper of which nobody has heard yet leads to Stripe’s own page', async () => {
  const status = asksFor('documents.a_paper_of_tomorrow.files', license)
  const createAccountLink = fakeRoute('createAccountLink', () => anAccountLink())
  const { user } = renderWizard(company({ persons: [], status }), { createAccountLink })
  await screen.findByRole('group', { name: 'License of the business' })
  await user.click(screen.getByRole('button', { name: 'Give it on Stripe' }))
  await waitFor(() => expect(createAccountLink).toHaveBeenCalledTimes(1))
})

it('what says that somebody may act for the company stands in their own form', async () => {
  const [ada] = company().persons.slice(1)
  const status = asksFor('person_ada.documents.company_authorization.files')
  const account = company({ persons: ada ? [ada] : [], status })
  const updatePerson = fakeRoute('updatePerson', anOnboarding({ account: company() }))
  const { user } = renderWizard(account, { updatePerson }, { step: 'persons' })
  await user.click(await screen.findByRole('button', { name: 'Edit Ada Lovelace' }))
  await give('Authorization to act for the company', 'file_power')
  await user.click(press('Save person'))
  await waitFor(() => expect(updatePerson).toHaveBeenCalledTimes(1))
  expect(updatePerson.mock.lastCall).toEqual([
    { person: 'person_ada', answers: { documents: { company_authorization: { files: ['file_power'] } } } },
  ])
})
