import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aBalance, anAccountStatus, anOnboarding, aPayoutDetails, page } from '@connect-kit/contract/testing'
import { render, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { ja } from './locales/ja.js'
import type { MessageSet } from './messages/defineMessages.js'
import { ConnectKitProvider } from './provider/ConnectKitProvider.js'
import { fakeBackend } from './testing/fakeBackend.js'
import { renderKit } from './testing/renderKit.js'

const here = join(import.meta.dirname, 'components')
const source = (...path: string[]) => readFileSync(join(here, ...path), 'utf8')
const kebab = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase()

/** A folder with an `index.ts` is a component; the others are what several of them share. */
const modules = import.meta.glob<Record<string, unknown>>('./components/*/index.ts', { eager: true })
const components = Object.entries(modules).map(([path, exports]) => {
  const name = path.split('/')[2] ?? ''
  return { name, files: readdirSync(join(here, name)), Component: exports[name] as ComponentType<object> }
})

const sets = Object.values(import.meta.glob<Record<string, MessageSet>>('./**/*.messages.ts', { eager: true })).flatMap(
  (exports) => Object.values(exports),
)

/** What any of them may need: an id, a way out, a backend that answers. */
const props = { payout: 'po_1', onClose: () => {} }
const routes = {
  // Something has to be said of it, else a banner has nothing to stand on.
  getAccountStatus: anAccountStatus({ stage: 'restricted_soon', acts: 'account', next: 'provide_information' }),
  getOnboarding: anOnboarding(),
  getBalance: aBalance(),
  listPayouts: page([]),
  getPayout: aPayoutDetails(),
  listPayoutBalanceTransactions: page([]),
}

it('finds the components', () => {
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'AccountStatus',
      'BalanceSummary',
      'ConnectStripeButton',
      'NotificationBanner',
      'OnboardingStep',
      'OnboardingWizard',
      'PayoutButton',
      'PayoutDetails',
      'PayoutList',
      'RequirementsList',
    ]),
  )
})

describe.each(components)('$name', ({ name, files, Component }) => {
  it('is exported under its folder’s name and runs in the browser', () => {
    expect(Component).toBeTypeOf('function')
    expect(source(name, `${name}.tsx`)).toMatch(/^'use client'\n/)
  })

  it('has messages, stories and tests of its name', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        `${name}.messages.ts`,
        `${name}.messages.ja.ts`,
        `${name}.stories.tsx`,
        `${name}.test.tsx`,
      ]),
    )
    expect(sets.map((set) => set.name)).toContain(name)
  })

  it('stands on a root with its stable class, its state and its language, and has no margin around it', async () => {
    const { baseElement } = renderKit(<Component {...props} />, { routes, locale: 'ja' })
    const root = await waitFor(() => {
      const found = baseElement.querySelector<HTMLElement>(`.ck-${kebab(name)}`)
      if (found?.dataset.status !== 'ready') throw new Error(`.ck-${kebab(name)} is not ready.`)
      return found
    })
    expect(root).toHaveClass('ck')
    expect(root).toHaveAttribute('lang', 'ja')
    expect(root).toHaveAttribute('data-theme', 'light')
  })

  it('renders on a server and comes to life without a mismatch', async () => {
    const tree = (
      <ConnectKitProvider locale="ja" messages={ja} liveUpdates={false} fetch={fakeBackend(routes)}>
        <Component {...props} />
      </ConnectKitProvider>
    )
    document.body.innerHTML = `<div>${renderToString(tree)}</div>`
    const container = document.body.firstElementChild
    if (!container) throw new Error('The page is empty.')
    const onRecoverableError = vi.fn()
    render(tree, { container, hydrate: true, onRecoverableError })
    await waitFor(() => expect(document.querySelector('[data-status="ready"]')).not.toBeNull())
    expect(onRecoverableError).not.toHaveBeenCalled()
  })
})

describe.each(sets)('the messages of $name', (set) => {
  it('are complete in Japanese, take the same values, and stand in locales/ja', async () => {
    const translated = (await set.ja()).ja
    expect(Object.keys(translated).sort()).toEqual(Object.keys(set.en).sort())
    for (const [key, message] of Object.entries(translated)) expect(typeof message, key).toBe(typeof set.en[key])
    expect(ja[set.name as keyof typeof ja]).toBe(translated)
  })

  it('keep to the house style of both languages', async () => {
    const english = Object.values(set.en).filter((message) => typeof message === 'string')
    const japanese = Object.values((await set.ja()).ja).filter((message) => typeof message === 'string')
    expect(english.filter((text) => /sorry|oops|please|something went wrong|invalid|!/i.test(text))).toEqual([])
    expect(
      japanese.filter((text) =>
        /申し訳|お客様|させていただ|不正な|！|ヶ月|[\uFF10-\uFF19\uFF21-\uFF5A\uFF61-\uFF9F]/.test(text),
      ),
    ).toEqual([])
  })
})
