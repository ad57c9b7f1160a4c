import { describe, expect, it } from 'vitest'
import { appearanceCss, isDark } from './appearance.js'

const variable = (css: string, name: string) => new RegExp(`${name}: ([^;]+);`).exec(css)?.[1]

describe('appearanceCss', () => {
  it('gives every variable the name of its custom property', () => {
    const css = appearanceCss({ badgeSuccessColorText: '#123456', tableRowPaddingY: '9px' })
    expect(variable(css, '--badge-success-color-text')).toBe('#123456')
    expect(variable(css, '--table-row-padding-y')).toBe('9px')
  })

  it('lets the buttons, links and fields follow a primary colour that stands alone', () => {
    const css = appearanceCss({ colorPrimary: '#aa0000' })
    const followers = [
      'button-primary-color-background',
      'button-primary-color-border',
      'action-primary-color-text',
      'form-highlight-color-border',
    ]
    for (const name of followers) expect(variable(css, `--${name}`)).toBe('#aa0000')
  })

  it('leaves out a value that would end its declaration', () => {
    expect(appearanceCss({ colorPrimary: 'red; } * { display: none' })).not.toContain('display: none')
  })

  it('takes the colour scheme from the background', () => {
    expect(appearanceCss({ colorBackground: '#14171F' })).toContain('color-scheme: dark')
    expect(appearanceCss({})).toContain('color-scheme: light')
  })
})

it.each([
  ['#fff', false],
  ['#000', true],
  ['#14171FFF', true],
  ['rgb(245, 246, 249)', false],
  ['rgba(0, 0, 0, 0.9)', true],
  ['hsl(220 20% 12%)', true],
  ['hsl(220, 20%, 96%)', false],
])('%s is dark: %s', (color, dark) => {
  expect(isDark(color)).toBe(dark)
})
