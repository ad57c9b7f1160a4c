import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { japaneseSeller, usualCapabilities } from '../testing/onboarding.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

// The beginning of every PNG, then bytes that are no text in any encoding.
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x2d, 0x2d])
const key = { authorization: 'Bearer sk_test_sandbox' }

const upload = (purpose: Stripe.FileCreateParams.Purpose, data: Buffer = picture, name = 'passport.png') =>
  stripe.files.create({ purpose, file: { data, name, type: 'application/octet-stream' } })

describe('an upload', () => {
  it('is kept byte by byte and shown to those who have the key', async () => {
    const file = await upload('identity_document')
    expect(file).toMatchObject({
      id: expect.stringMatching(/^file_\w{24}$/),
      object: 'file',
      created: testStart,
      filename: 'passport.png',
      purpose: 'identity_document',
      size: picture.length,
      type: 'png',
      links: { object: 'list', data: [], has_more: false },
      url: `${running.url}/v1/files/${file.id}/contents`,
    })
    expect(await stripe.files.retrieve(file.id)).toEqual(file)
    const response = await fetch(file.url ?? '', { headers: key })
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(picture)
    expect((await fetch(file.url ?? '')).status).toBe(401)
  })

  it('verifies somebody', async () => {
    const account = await stripe.accounts.create({
      type: 'custom',
      capabilities: usualCapabilities,
      ...japaneseSeller,
      individual: { ...japaneseSeller.individual, dob: { year: 1980, month: 1, day: 1 } },
    })
    const { id: front } = await upload('identity_document')
    const shown = await stripe.accounts.update(
      account.id,
      { individual: { verification: { document: { front } } } },
      { maxNetworkRetries: 0 },
    )
    expect(shown).toMatchObject({ charges_enabled: true, individual: { verification: { status: 'verified' } } })
    const expanded = await stripe.accounts.retrieve(account.id, { expand: ['individual.verification.document.front'] })
    expect(expanded.individual?.verification?.document?.front).toMatchObject({ id: front, object: 'file' })
    const { id: logo } = await upload('business_logo')
    const wrong = stripe.accounts.update(account.id, { individual: { verification: { document: { front: logo } } } })
    expect(await errorOf(wrong)).toMatchObject({ param: 'individual[verification][document][front]' })
  })

  it('is listed by purpose, newest first, in its own account only', async () => {
    const { id } = await upload('dispute_evidence', Buffer.from('%PDF-1.7'), 'receipt.pdf')
    const { data } = await stripe.files.list({ purpose: 'dispute_evidence' })
    expect(data[0]).toMatchObject({ id, type: 'pdf' })
    expect(data.every(({ purpose }) => purpose === 'dispute_evidence')).toBe(true)
    const { id: account } = await stripe.accounts.create({ type: 'express' })
    const elsewhere = { stripeAccount: account }
    expect((await stripe.files.list({}, elsewhere)).data).toEqual([])
    const own = await stripe.files.create(
      { purpose: 'dispute_evidence', file: { data: picture, name: 'a.png', type: 'image/png' } },
      elsewhere,
    )
    expect((await stripe.files.list({}, elsewhere)).data.map((file) => file.id)).toEqual([own.id])
    const other = await stripe.accounts.create({ type: 'express' })
    expect(await errorOf(stripe.files.retrieve(own.id, {}, { stripeAccount: other.id }))).toMatchObject({
      statusCode: 404,
    })
  })

  it('is refused when it is empty, too large or of the wrong kind', async () => {
    expect(await errorOf(upload('identity_document', Buffer.alloc(0)))).toMatchObject({ param: 'file' })
    const large = Buffer.concat([picture, Buffer.alloc(600 * 1024)])
    expect(await errorOf(upload('business_logo', large))).toMatchObject({ statusCode: 400, param: 'file' })
    expect(await errorOf(upload('identity_document', Buffer.from('hello'), 'hello.txt'))).toMatchObject({
      param: 'file',
    })
    expect(await errorOf(upload('homework'))).toMatchObject({ param: 'purpose' })
    const body = new URLSearchParams({ purpose: 'identity_document', file: 'passport' })
    const response = await fetch(`${running.url}/v1/files`, { method: 'POST', headers: key, body })
    expect(response.status).toBe(400)
  })
})

describe('a file link', () => {
  it('shows the file to whoever has it until it expires', async () => {
    const file = await upload('dispute_evidence')
    const link = await stripe.fileLinks.create({ file: file.id, metadata: { case: '7' } })
    expect(link).toMatchObject({
      id: expect.stringMatching(/^link_/),
      object: 'file_link',
      expired: false,
      expires_at: null,
      file: file.id,
      metadata: { case: '7' },
    })
    const response = await fetch(link.url ?? '')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(picture)
    expect((await stripe.files.retrieve(file.id)).links?.data).toEqual([link])
    expect((await stripe.fileLinks.retrieve(link.id, { expand: ['file'] })).file).toMatchObject({ object: 'file' })
    const ended = await stripe.fileLinks.update(link.id, { expires_at: 'now' })
    expect(ended).toMatchObject({ expired: true, expires_at: testStart, url: null })
    expect((await fetch(link.url ?? '')).status).toBe(404)
    expect(await errorOf(stripe.fileLinks.update(link.id, { expires_at: '' }))).toMatchObject({ statusCode: 400 })
  })

  it('expires by the clock', async () => {
    const { id } = await upload('dispute_evidence')
    const expires_at = testStart + 60
    const link = await stripe.fileLinks.create({ file: id, expires_at })
    expect((await stripe.fileLinks.list({ expired: false, file: id })).data).toEqual([link])
    await running.sandbox.clock.advance(60)
    expect(await stripe.fileLinks.retrieve(link.id)).toMatchObject({ expired: true, url: null })
    expect((await stripe.fileLinks.list({ expired: false, file: id })).data).toEqual([])
    expect((await fetch(link.url ?? '')).status).toBe(404)
  })

  it('can come with the upload, and not for identity documents', async () => {
    const made = await stripe.files.create({
      purpose: 'business_logo',
      file: { data: picture, name: 'logo.png', type: 'image/png' },
      file_link_data: { create: true },
    })
    expect(made.links?.data).toHaveLength(1)
    const { id } = await upload('identity_document')
    expect(await errorOf(stripe.fileLinks.create({ file: id }))).toMatchObject({ statusCode: 400, param: 'file' })
    expect(await errorOf(stripe.fileLinks.create({ file: 'file_nothing' }))).toMatchObject({
      code: 'resource_missing',
      param: 'file',
    })
    expect(await errorOf(stripe.fileLinks.create({ file: made.id, expires_at: 1 }))).toMatchObject({
      param: 'expires_at',
    })
  })

  it('and its file have exactly the keys of the SDK', async () => {
    const file = await upload('dispute_evidence')
    expect(keyProblems('file', file)).toEqual([])
    expect(keyProblems('file_link', await stripe.fileLinks.create({ file: file.id }))).toEqual([])
  })
})
