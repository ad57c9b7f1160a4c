import { expect, it } from 'vitest'
import { zenginBanks } from './zenginBanks.js'

it('finds a branch however its name is typed', async () => {
  for (const query of ['渋谷', 'しぶや', 'シブヤ', 'ｼﾌﾞﾔ', 'shibuya', '210']) {
    const found = await zenginBanks.searchBranches('0001', query, 5)
    expect(found?.map(({ name }) => name)).toContain('渋谷')
  }
})

it('puts names that begin with the words before those that contain them, and never more than asked for', async () => {
  const found = await zenginBanks.searchBanks('信用', 3)
  expect(found).toHaveLength(3)
  const [first] = await zenginBanks.searchBanks('京都', 10)
  expect(first?.name.startsWith('京都')).toBe(true)
})

it('knows every bank and branch of the table', async () => {
  const banks = await zenginBanks.searchBanks('', 10_000)
  expect(banks.length).toBeGreaterThan(1_000)
  expect(banks.every(({ code }) => /^\d{4}$/.test(code))).toBe(true)
})
