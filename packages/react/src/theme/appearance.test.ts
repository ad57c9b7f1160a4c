import { expect, it } from 'vitest'
import { compact } from './appearance.js'
import { checkAppearance } from './checkAppearance.js'
import { type ColorSet, connectColors } from './connectTokens.js'
import { contrastMinimum } from './contrastMinimum.js'
import { customProperties } from './customProperties.js'
import { ownColors } from './ownTokens.js'
import { toConnectAppearance } from './toConnectAppearance.js'
import { toElementsAppearance } from './toElementsAppearance.js'

const sets = ['light', 'dark', 'contrastLight', 'contrastDark'] as const satisfies readonly ColorSet[]

it.each(sets)('gives Connect.js all 92 variables in the %s set, as plain values', (colors) => {
  const { overlays, variables = {} } = toConnectAppearance(undefined, colors)
  expect(overlays).toBe('drawer')
  expect(Object.keys(variables)).toHaveLength(92)
  expect(Object.values(variables).join(' ')).not.toMatch(/var\(|color-mix|light-dark|undefined/)
})

it('moves everything that follows the primary colour, unless the host set that too', () => {
  const { variables } = toConnectAppearance(
    { variables: { colorPrimary: '#0b6b66', formAccentColor: '#123456' } },
    'light',
  )
  expect(variables).toMatchObject({
    colorPrimary: '#0b6b66',
    buttonPrimaryColorBackground: '#0b6b66',
    buttonPrimaryColorBorder: '#0b6b66',
    actionPrimaryColorText: '#0b6b66',
    formHighlightColorBorder: '#0b6b66',
    formAccentColor: '#123456',
  })
})

it("pales a brand's colour for the second series, unless the host names one", () => {
  expect(customProperties({ variables: { colorPrimary: '#0b6b66' } })).toMatchObject({
    '--ck-chart-two': 'color-mix(in srgb, #0b6b66 62%, var(--ck-color-background))',
  })
  expect(customProperties({ variables: { colorPrimary: '#0b6b66', chartTwo: '#111111' } })).toMatchObject({
    '--ck-chart-two': '#111111',
  })
})

it('moves the other radii with the radius, and never below nothing', () => {
  const radii = { borderRadius: '14px', buttonBorderRadius: '12px', formBorderRadius: '12px', badgeBorderRadius: '7px' }
  expect(toConnectAppearance({ variables: { borderRadius: '14px' } }, 'light').variables).toMatchObject({
    ...radii,
    overlayBorderRadius: '18px',
  })
  expect(toConnectAppearance({ variables: { borderRadius: '1px' } }, 'light').variables?.formBorderRadius).toBe('0px')
})

it('never sends Connect.js what it does not know', () => {
  const { variables } = toConnectAppearance({ variables: { focusRing: '#000000', chartTwo: '#111111' } }, 'light')
  expect(variables).not.toHaveProperty('focusRing')
  expect(variables).not.toHaveProperty('chartTwo')
})

it('names custom properties after the variables', () => {
  expect(customProperties({ variables: { colorSecondaryText: '#333333', ...compact } })).toEqual({
    '--ck-color-secondary-text': '#333333',
    '--ck-spacing-unit': '8px',
    '--ck-table-row-padding-y': '7px',
    '--ck-input-field-padding-y': '6px',
    '--ck-button-padding-y': '5px',
  })
  expect(customProperties(undefined)).toEqual({})
})

it('maps to Elements, with a ring for focus and larger type for fingers', () => {
  const elements = toElementsAppearance({ variables: { colorPrimary: '#0b6b66' } }, 'dark', true)
  expect(elements.theme).toBe('night')
  expect(elements.variables).toMatchObject({
    colorPrimary: '#0b6b66',
    colorBackground: '#191D26',
    inputColorBorder: '#6B7487',
    spacingUnit: '4px',
    fontSizeBase: '16px',
  })
  expect(elements.rules['.Input:focus']).toEqual({ boxShadow: '0 0 0 3px #0b6b6642' })
})

it('warns of what Connect.js would ignore', () => {
  const appearance = {
    variables: { spacingUnit: '4px', borderRadius: '2rem', buttonPaddingX: '1em', colorBorder: 'var(--line)' },
  }
  expect(checkAppearance(appearance, 'light')).toEqual([
    'appearance.variables.spacingUnit is 4px; Connect.js takes 8px to 20px.',
    'appearance.variables.borderRadius is 2rem; Connect.js takes 0px to 24px.',
    'appearance.variables.buttonPaddingX is 1em; Connect.js takes a length in px.',
    'appearance.variables.colorBorder is var(--line); Stripe’s frames know only hex, rgb() and hsl().',
  ])
})

it('warns of a brand colour that people cannot read', () => {
  expect(checkAppearance({ variables: { colorPrimary: '#ffcc00' } }, 'light')).toContain(
    'buttonPrimaryColorText #FFFFFF on buttonPrimaryColorBackground #ffcc00 has a contrast of 1.5; people need 4.5.',
  )
  expect(checkAppearance({ variables: { colorPrimary: 'rgb(11, 107, 102)' } }, 'light')).toEqual([])
})

it.each(sets)('keeps its own minimum of contrast in the %s set', (colors) => {
  const all: Record<string, string> = { ...connectColors[colors], ...ownColors[colors] }
  const own = Object.keys(contrastMinimum).flatMap((pair) => pair.split(' on '))
  const variables = Object.fromEntries(own.map((name) => [name, all[name] ?? '']))
  expect(checkAppearance({ variables }, colors).filter((problem) => problem.includes('contrast'))).toEqual([])
})
