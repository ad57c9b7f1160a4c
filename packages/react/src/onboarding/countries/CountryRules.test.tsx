import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderKit } from '../../testing/renderKit.js'
import { FormContext, type FormSurroundings } from '../form/FormContext.js'
import { CountryRules } from './CountryRules.js'
import { loadCountry } from './loadCountry.js'

const nothing = () => () => {}

function inForm(country: string, wait: FormSurroundings['wait']) {
  const surroundings: FormSurroundings = {
    settings: {},
    provided: new Set(),
    refused: new Map(),
    claim: nothing,
    wait,
    addTask: nothing,
    announce: () => {},
  }
  return (
    <FormContext.Provider value={surroundings}>
      <CountryRules country={country}>{({ taxId }) => <p>{taxId.label}</p>}</CountryRules>
    </FormContext.Provider>
  )
}

it('keeps the form back until the first country is here, and leaves it alone while another is fetched', async () => {
  let waiting = 0
  let waits = 0
  const wait = () => {
    waiting += 1
    waits += 1
    return () => {
      waiting -= 1
    }
  }
  const { rerenderWith } = renderKit(inForm('US', wait))
  expect(waiting).toBe(1)
  expect(await screen.findByText('ein')).toBeInTheDocument()
  expect(waiting).toBe(0)
  rerenderWith({}, inForm('DE', wait))
  expect(screen.queryByText('ein')).not.toBeInTheDocument()
  expect(await screen.findByText('de_register')).toBeInTheDocument()
  expect(waits).toBe(1)
})

it('has rules for a country of which little is known', async () => {
  renderKit(inForm('NO', nothing))
  expect(await screen.findByText('tax_id')).toBeInTheDocument()
})

it('fetches a country with the same function every time', () => {
  expect(loadCountry('NO')).toBe(loadCountry('NO'))
  expect(loadCountry('NO')).not.toBe(loadCountry('SE'))
})
