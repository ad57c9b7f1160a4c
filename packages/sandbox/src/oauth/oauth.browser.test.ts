import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageLocales } from '../hosted/pageLocale.js'
import { flawsOf } from '../hosted/testing/flawsOf.js'
import { hasBrowser, type Walk, walkHosted } from '../hosted/testing/walkHosted.js'
import { consentTexts } from './consentView.js'

let walk: Walk
let stripe: Stripe

const client_id = 'ca_FkyHCg7X8mlvCUdMDao4mMxagUfhIwXb'

describe.skipIf(!hasBrowser)('the OAuth consent page in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    walk = await walkHosted()
    stripe = walk.stripe
  }, 60_000)

  afterAll(() => walk.close())

  /** The SDK always says https; the sandbox speaks http. */
  const address = (options: Stripe.OAuthAuthorizeUrlOptions = {}) => {
    const params = { client_id, redirect_uri: `${walk.shop}/connected`, state: 'signed', scope: 'read_write' }
    const { pathname, search } = new URL(stripe.oauth.authorizeUrl(params, options))
    return `${walk.running.url}${pathname}${search}`
  }

  describe.each(pageLocales)('in %s', (locale) => {
    const texts = consentTexts[locale]

    it('whoever agrees, by keyboard and without scripts, is connected by the code that the SDK exchanges', async () => {
      const page = await walk.visitor(locale, { javaScriptEnabled: false })
      await page.goto(address())
      await page.getByRole('heading', { name: texts.title }).waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(`${walk.shop}/connected?**`)
      const back = new URL(page.url()).searchParams
      expect(back.get('state')).toBe('signed')
      const token = await stripe.oauth.token({ grant_type: 'authorization_code', code: back.get('code') ?? '' })
      expect(token).toMatchObject({ scope: 'read_write', stripe_user_id: expect.stringMatching(/^acct_/) })
      expect((await stripe.accounts.retrieve(token.stripe_user_id ?? '')).charges_enabled).toBe(true)
    })

    it('a new account is connected before it is set up, and as Express where that was asked for', async () => {
      const page = await walk.visitor(locale)
      await page.goto(address({ express: true }))
      expect(await flawsOf(page)).toEqual([])
      await page.getByRole('radio', { name: texts.new }).check()
      await page.getByRole('button', { name: texts.allow }).click()
      await page.waitForURL(`${walk.shop}/connected?**`)
      const code = new URL(page.url()).searchParams.get('code') ?? ''
      const { stripe_user_id = '' } = await stripe.oauth.token({ grant_type: 'authorization_code', code })
      expect(await stripe.accounts.retrieve(stripe_user_id)).toMatchObject({ type: 'express', charges_enabled: false })
    })

    it('whoever refuses goes back with the reason; whoever comes from nowhere is told why not', async () => {
      const page = await walk.visitor(locale)
      await page.goto(address())
      await page.getByRole('button', { name: texts.deny }).click()
      await page.waitForURL(`${walk.shop}/connected?**`)
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
        error: 'access_denied',
        error_description: 'The user denied your request',
        state: 'signed',
      })
      await page.goto(`${walk.running.url}/oauth/authorize?client_id=nobody`)
      await page.getByRole('alert').waitFor()
      expect(await flawsOf(page)).toEqual([])
    })
  })
})
