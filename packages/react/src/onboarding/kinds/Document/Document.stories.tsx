import { anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fireEvent, waitFor } from 'storybook/test'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { fakeUploads } from '../../../testing/fakeUploads.js'
import { Document } from './Document.js'

let sent: ReturnType<typeof fakeUploads>

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Document',
  component: FieldGroupForm,
  args: {
    kind: Document,
    group: { kind: 'document', path: 'individual', names: ['verification.document'] },
    account: anOnboardedAccount(),
  },
  parameters: { routes: { getOnboarding: anOnboarding() } },
  beforeEach: () => {
    sent = fakeUploads()
    return () => void sent.end()
  },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** A card, drawn here. */
async function photo(): Promise<File> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: 480, height: 300 })
  const pen = canvas.getContext('2d')
  if (pen) {
    Object.assign(pen, { fillStyle: '#cfd8e6' })
    pen.fillRect(0, 0, 480, 300)
    Object.assign(pen, { fillStyle: '#7d8aa0' })
    pen.fillRect(30, 60, 120, 160)
    for (const line of [80, 120, 160]) pen.fillRect(190, line, 240, 16)
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'))
  return new File(blob ? [blob] : [], 'license.jpg', { type: 'image/jpeg' })
}

function give(page: HTMLElement, file: File, side = 0) {
  const input = page.querySelectorAll('input[type=file]:not([capture])')[side]
  if (input) fireEvent.change(input, { target: { files: [file] } })
}

const patience = { timeout: 20_000 }
const ready = (canvasElement: HTMLElement) =>
  waitFor(() => {
    if (!canvasElement.querySelector('input[type=file]')) throw new Error('Nothing can be uploaded yet.')
  }, patience)
const begun = () =>
  waitFor(() => {
    if (sent.length === 0) throw new Error('Nothing was sent yet.')
  }, patience)

export const Empty: Story = {}

export const ElsewhereThanJapan: Story = { args: { account: anOnboardedAccount({ country: 'US' }) } }

export const FrontOnly: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /マイナンバーカード|My Number/ }))
  },
}

export const Missing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
  },
}

export const Uploading: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement)
    give(canvasElement, await photo())
    await begun()
    sent[0]?.progress(62, 100)
  },
}

export const Uploaded: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement)
    give(canvasElement, await photo())
    await begun()
    sent[0]?.answer(200, { id: 'file_front' })
  },
}

/** Both sides may be in one. */
export const Pdf: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement)
    give(canvasElement, new File(['%PDF-1.7'], 'scan.pdf'))
    await begun()
    sent[0]?.answer(200, { id: 'file_scan' })
  },
}

export const ConnectionLost: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement)
    give(canvasElement, await photo())
    await begun()
    sent[0]?.lose()
  },
}

export const NotTakenByStripe: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement)
    give(canvasElement, await photo())
    await begun()
    sent[0]?.answer(400, { error: { type: 'invalid_request_error' } })
  },
}

export const Heic: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement)
    give(canvasElement, new File(['\0\0\0\x18ftypheic'], 'IMG_0001.HEIC'))
  },
}

export const RefusedAfterReview: Story = {
  args: {
    group: {
      kind: 'document',
      path: 'individual',
      names: ['verification.document'],
      refused: new Map([
        ['verification.document', [{ code: 'verification_document_not_readable', reason: 'Unclear.' }]],
      ]),
    },
    provided: ['individual.verification.document.front'],
  },
}

export const Given: Story = { args: { provided: ['individual.verification.document.front'] } }

export const WithProofOfAddress: Story = {
  args: {
    group: {
      kind: 'document',
      path: 'individual',
      names: ['verification.document', 'verification.additional_document'],
    },
  },
}

export const Company: Story = {
  args: { group: { kind: 'document', path: 'company', party: 'company', names: ['verification.document'] } },
}
