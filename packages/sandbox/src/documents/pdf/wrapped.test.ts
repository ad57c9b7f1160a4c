import { describe, expect, it } from 'vitest'
import { widthOf } from './fonts.js'
import { wrapped } from './wrapped.js'

describe('wrapped text', () => {
  it('breaks English between words', () => {
    expect(wrapped('a fee for handling', 45)).toEqual(['a fee for', 'handling'])
  })

  it('breaks Japanese anywhere, but neither after an opening bracket nor before a full stop', () => {
    for (const line of wrapped('購読料（電子版）です。', 36)) {
      expect(line).not.toMatch(/（$/)
      expect(line).not.toMatch(/^[）。]/)
    }
  })

  it('cuts what has no place to break', () => {
    const lines = wrapped('x'.repeat(100), 90)
    expect(lines.join('')).toBe('x'.repeat(100))
    for (const line of lines) expect(widthOf(line, 'regular') * 9).toBeLessThanOrEqual(90)
  })
})
