import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is wrong with what is on the screen now: all that axe finds, light and dark, and whatever is wider than the screen. */
export async function flawsOf(page: Page): Promise<string[]> {
  const flaws: string[] = []
  const width = page.viewportSize()?.width ?? 0
  const wide: number = await page.evaluate('document.documentElement.scrollWidth')
  if (wide > width) flaws.push(`${page.url()} is ${wide} px wide on a screen of ${width} px`)
  await page.evaluate(axe)
  flaws.push(...(await violations(page, 'light', {})))
  flaws.push(...(await violations(page, 'dark', { runOnly: ['color-contrast'] })))
  await page.emulateMedia({ colorScheme: null })
  return flaws
}

async function violations(page: Page, colorScheme: 'light' | 'dark', options: RunOptions): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] })
  const results: AxeResults = await page.evaluate(`axe.run(document, ${asked})`)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${colorScheme}: ${id}: ${html} ${failureSummary ?? ''}`),
  )
}
