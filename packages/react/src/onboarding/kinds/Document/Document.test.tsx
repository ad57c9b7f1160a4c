import type { OnboardedAccount } from '@connect-kit/contract'
import { anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { fakeUploads } from '../../../testing/fakeUploads.js'
import { renderKit } from '../../../testing/renderKit.js'
import { Document } from './Document.js'

const sent = fakeUploads()
// jsdom has no pictures, so it makes no addresses for them either.
const previews = { createObjectURL: vi.fn(() => 'blob:picture'), revokeObjectURL: vi.fn() }
Object.assign(URL, previews)
let pointer = 'fine'
Object.assign(window, { matchMedia: (query: string) => ({ matches: query === `(pointer: ${pointer})` }) })

beforeEach(() => {
  sent.length = 0
  pointer = 'fine'
  previews.revokeObjectURL.mockClear()
})

const jpeg = (name = 'front.jpg') => new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])], name, { type: 'image/jpeg' })
const pdf = () => new File(['%PDF-1.7'], 'scan.pdf', { type: 'application/pdf' })

interface Setting extends Partial<Pick<FieldGroupFormProps, 'provided'>> {
  account?: Partial<OnboardedAccount>
  group?: Partial<FieldGroupFormProps['group']>
  locale?: 'en' | 'ja'
}

function renderDocument({ account = {}, group = {}, locale = 'en', provided = [] }: Setting = {}) {
  const onSave = vi.fn()
  const kit = renderKit(
    <FieldGroupForm
      kind={Document}
      group={{ kind: 'document', path: 'individual', names: ['verification.document'], ...group }}
      account={anOnboardedAccount({ country: 'US', ...account })}
      provided={provided}
      onSave={onSave}
    />,
    { locale, routes: { getOnboarding: anOnboarding({ files_url: 'https://files.example/v1/files' }) } },
  )
  const side = (name: string | RegExp) => within(screen.getByRole('group', { name }))
  const give = async (name: string, file: File) => {
    const input = (await screen.findByRole('group', { name })).querySelector('input')
    if (!input) throw new Error(`${name} takes no file.`)
    fireEvent.change(input, { target: { files: [file] } })
  }
  const save = () => kit.user.click(screen.getByRole('button', { name: 'Save' }))
  return { ...kit, onSave, side, give, save }
}

const answer = (index: number, id: string) => act(async () => sent[index]?.answer(200, { id, object: 'file' }))

describe('an identity document', () => {
  it('goes straight to Stripe, side by side, and its ids are what is saved', async () => {
    const { give, side, save, onSave } = renderDocument()
    await screen.findByRole('radio', { name: 'Driver’s license' })
    await give('Front', jpeg())
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({
      url: 'https://files.example/v1/files',
      key: 'Bearer pk_test_sandbox',
      purpose: 'identity_document',
    })
    expect(sent[0]?.file?.name).toBe('front.jpg')
    act(() => sent[0]?.progress(512, 1_000))
    expect(side('Front').getByRole('progressbar', { name: 'Front' })).toHaveValue(0.512)
    expect(side('Front').getByRole('status')).toHaveTextContent('Uploading, 50%')
    expect(side('Front').getByRole('img', { name: 'Preview of front.jpg' })).toHaveAttribute('src', 'blob:picture')
    await answer(0, 'file_front')
    expect(side('Front').getByRole('status')).toHaveTextContent('front.jpg Uploaded')

    await save()
    expect(await side('Back').findByText('Upload this side of the document')).toBeInTheDocument()
    await give('Back', jpeg('back.jpg'))
    await waitFor(() => expect(sent).toHaveLength(2))
    await save()
    expect(await side('Back').findByText('Wait until the upload is done')).toBeInTheDocument()
    await answer(1, 'file_back')
    await save()
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1))
    expect(onSave.mock.lastCall?.[0]).toEqual({
      individual: { verification: { document: { front: 'file_front', back: 'file_back' } } },
    })
  })

  it('has one side where it is a passport, and may have both in one PDF', async () => {
    const { user, give, save, onSave, side } = renderDocument()
    await screen.findByRole('radio', { name: 'Driver’s license' })
    await give('Front', pdf())
    await waitFor(() => expect(sent).toHaveLength(1))
    await answer(0, 'file_scan')
    expect(await side(/^Back/).findByRole('button', { name: 'Choose a file' })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Passport' }))
    expect(screen.queryByRole('group', { name: /Back/ })).not.toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Page with the photo' })).toBeInTheDocument()
    await save()
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1))
  })

  it('in Japan is one of four, and of a My Number card only the front is asked for', async () => {
    const { user } = renderDocument({ account: { country: 'JP' }, locale: 'ja' })
    await screen.findByRole('radio', { name: '運転免許証' })
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      '運転免許証',
      'マイナンバーカード',
      '在留カード',
      'パスポート',
    ])
    await user.click(screen.getByRole('radio', { name: 'マイナンバーカード' }))
    expect(screen.getByRole('group', { name: '表面' })).toHaveAccessibleDescription(
      /裏面の個人番号は渡さないでください/,
    )
    expect(screen.queryByRole('group', { name: '裏面' })).not.toBeInTheDocument()
  })

  it('can be dropped, cancelled, tried again and replaced', async () => {
    const { user, side } = renderDocument()
    await screen.findByRole('radio', { name: 'Passport' })
    await user.click(screen.getByRole('radio', { name: 'Passport' }))
    const place = () => side('Page with the photo')
    const area = place().getByText('or drop it here').parentElement
    if (!area) throw new Error('There is nowhere to drop anything.')
    const drop = (file: File) => fireEvent.drop(area, { dataTransfer: { files: [file] } })
    drop(jpeg())
    await waitFor(() => expect(sent).toHaveLength(1))
    await user.click(place().getByRole('button', { name: 'Cancel' }))
    expect(sent[0]?.isAborted).toBe(true)
    expect(place().getByRole('button', { name: 'Choose a file' })).toBeInTheDocument()

    drop(jpeg('second.jpg'))
    await waitFor(() => expect(sent).toHaveLength(2))
    act(() => sent[1]?.lose())
    expect(
      await place().findByText('The connection was lost during the upload. Nothing was saved.'),
    ).toBeInTheDocument()
    await user.click(place().getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(sent).toHaveLength(3))
    expect(sent[2]?.file?.name).toBe('second.jpg')
    // What stands where “Try again” stood gets the second click of somebody who clicks twice.
    fireEvent.click(place().getByRole('button', { name: 'Cancel' }), { detail: 2 })
    expect(sent[2]?.isAborted).toBe(false)
    await answer(2, 'file_second')
    expect(await place().findByRole('button', { name: 'Replace' })).toBeInTheDocument()
    drop(jpeg('third.jpg'))
    await waitFor(() => expect(sent).toHaveLength(4))
    expect(previews.revokeObjectURL).toHaveBeenCalled()
  })

  it.each([
    [
      'a text',
      new File(['hello'], 'passport.png', { type: 'image/png' }),
      'This is not a JPEG, PNG or PDF. Choose another file.',
    ],
    ['nothing', new File([], 'empty.jpg', { type: 'image/jpeg' }), 'This file is empty. Choose another one.'],
    ['a picture of an iPhone', new File(['\0\0\0\x18ftypheic'], 'IMG_1.HEIC'), /This is a HEIC picture/],
  ])('that is %s is not sent', async (_, file, words) => {
    const { give, side } = renderDocument()
    await screen.findByRole('radio', { name: 'Passport' })
    await give('Front', file)
    expect(await side('Front').findByText(words)).toBeInTheDocument()
    expect(sent).toHaveLength(0)
  })

  it('that Stripe does not take is to be another one', async () => {
    const { give, side } = renderDocument()
    await screen.findByRole('radio', { name: 'Passport' })
    await give('Front', jpeg())
    await waitFor(() => expect(sent).toHaveLength(1))
    act(() => sent[0]?.answer(400, { error: { type: 'invalid_request_error', param: 'file', message: 'No.' } }))
    expect(await side('Front').findByText('Stripe did not take this file. Choose another one.')).toBeInTheDocument()
  })

  it('is photographed on a phone', async () => {
    pointer = 'coarse'
    const { side } = renderDocument()
    expect(await side('Front').findByRole('button', { name: 'Take a photo' })).toBeInTheDocument()
    const inputs = screen.getByRole('group', { name: 'Front' }).querySelectorAll('input[type=file]')
    expect([...inputs].map((input) => input.getAttribute('capture'))).toEqual([null, 'environment'])
    expect(side('Front').queryByText('or drop it here')).not.toBeInTheDocument()
  })
})

describe('what was given before', () => {
  it('is not asked again, and can be replaced', async () => {
    const { user, save, onSave } = renderDocument({ provided: ['individual.verification.document.front'] })
    await screen.findByText(/This document was given before/)
    await save()
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1))
    await user.click(screen.getByRole('button', { name: 'Replace' }))
    expect(screen.getByRole('group', { name: 'Front' })).toBeInTheDocument()
  })

  it('is asked again with the reason why Stripe refused it', async () => {
    const code = 'verification_document_expired'
    renderDocument({
      provided: ['individual.verification.document.front'],
      group: { refused: new Map([['verification.document', [{ code, reason: 'Expired.' }]]]) },
      locale: 'ja',
    })
    expect(await screen.findByText(/期限が切れています|有効期限/)).toBeInTheDocument()
    expect(screen.getByRole('group', { name: '表面' })).toBeInTheDocument()
  })
})

it.each([
  ['a company of version 1', { generation: 'v1' }, 'additional_verification'],
  ['a company of version 2', { generation: 'v2' }, 'identity_document'],
] as const)('the paper of %s has the purpose that Stripe wants', async (_, account, purpose) => {
  const { give } = renderDocument({ account, group: { path: 'company', party: 'company' } })
  await screen.findByRole('group', { name: 'Document of the company' })
  await give('Document of the company', pdf())
  await waitFor(() => expect(sent.map((one) => one.purpose)).toEqual([purpose]))
})

it('asks for proof of address beside the document', async () => {
  renderDocument({ group: { names: ['verification.document', 'verification.additional_document.front'] } })
  expect(await screen.findByRole('group', { name: 'Proof of address' })).toBeInTheDocument()
  expect(screen.getByRole('group', { name: 'Front' })).toBeInTheDocument()
})
