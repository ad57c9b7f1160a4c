import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tokensCss } from './tokensCss.js'

const source = join(import.meta.dirname, '..')

/** Styles stand in styles, and in components where a stylesheet would be larger. */
const styles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|tsx?)$/.test(file) && !/^theme|\.test\./.test(file))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n')

const used = new Set([...styles.matchAll(/var\((--ck-[\w-]+)/g)].map(([, name]) => name))
/** What the steps of space are multiples of. */
used.add('--ck-spacing-unit')

it('is what stands in tokens.css', async () => {
  await expect(tokensCss((property) => used.has(property))).toMatchFileSnapshot('tokens.css')
})

it('has every property that a style reads and does not set itself', () => {
  const set = new Set([...(styles + tokensCss(() => true)).matchAll(/(--ck-[\w-]+):/g)].map(([, name]) => name))
  const read = [...styles.matchAll(/var\((--ck-[\w-]+)\)/g)].map(([, name]) => name)
  expect(read.filter((property) => !set.has(property))).toEqual([])
})
