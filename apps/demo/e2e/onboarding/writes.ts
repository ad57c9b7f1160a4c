import type { Page, Request } from '@playwright/test'

const addresses = /\/connect\/account(\/answers|\/persons[^?]*|\/terms)?$/

/** Something about the account is to be changed. */
export const isWrite = (request: Request): boolean => request.method() !== 'GET' && addresses.test(request.url())

/** The next write is answered with a 500: before it has had an effect, or after it. */
export async function failOnce(page: Page, when: 'before' | 'after'): Promise<void> {
  let left = 1
  await page.route(addresses, async (route) => {
    if (!isWrite(route.request()) || left === 0) return route.fallback()
    left -= 1
    if (when === 'after') await route.fetch()
    return route.fulfill({
      status: 500,
      json: { error: { type: 'api_error', message: 'The answer was lost.', request_id: 'req_lost' } },
    })
  })
}
