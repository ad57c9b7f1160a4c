import { expect, it } from 'vitest'
import { tokensCss } from './tokensCss.js'

it('is what stands in tokens.css', async () => {
  await expect(tokensCss()).toMatchFileSnapshot('tokens.css')
})
