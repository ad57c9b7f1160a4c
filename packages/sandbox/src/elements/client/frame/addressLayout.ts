import type { Messages } from '../messages/en.js'

export type AddressPart = 'line1' | 'line2' | 'city' | 'state' | 'postal_code'

interface Layout {
  /** In the order in which the country writes them. */
  parts: readonly AddressPart[]
  optional: readonly AddressPart[]
  stateLabel(messages: Messages): string
}

const usual: Layout = {
  parts: ['line1', 'line2', 'postal_code', 'city'],
  optional: ['line2'],
  stateLabel: (messages) => messages.region,
}

const layouts: Readonly<Record<string, Partial<Layout>>> = {
  JP: { parts: ['postal_code', 'state', 'city', 'line1', 'line2'], stateLabel: (messages) => messages.prefecture },
  US: { parts: ['line1', 'line2', 'city', 'state', 'postal_code'], stateLabel: (messages) => messages.state },
  CA: { parts: ['line1', 'line2', 'city', 'state', 'postal_code'], stateLabel: (messages) => messages.province },
  AU: { parts: ['line1', 'line2', 'city', 'state', 'postal_code'], stateLabel: (messages) => messages.state },
  IN: { parts: ['line1', 'line2', 'city', 'postal_code', 'state'], stateLabel: (messages) => messages.state },
  BR: { parts: ['line1', 'line2', 'city', 'state', 'postal_code'], stateLabel: (messages) => messages.state },
  MX: { parts: ['line1', 'line2', 'postal_code', 'city', 'state'], stateLabel: (messages) => messages.state },
  HK: { parts: ['line1', 'line2', 'city'] },
  SG: { parts: ['line1', 'line2', 'postal_code'] },
}

export const addressLayout = (country: string): Layout => ({ ...usual, ...layouts[country] })
