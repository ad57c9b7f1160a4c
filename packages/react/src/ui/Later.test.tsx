import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderKit } from '../testing/renderKit.js'
import { Later } from './Later.js'

it('keeps the place until the code is here', async () => {
  const load = () => Promise.resolve({ word: 'Here' })
  renderKit(
    <Later load={load} waiting="Waiting">
      {({ word }) => word}
    </Later>,
  )
  expect(screen.getByText('Waiting')).toBeInTheDocument()
  expect(await screen.findByText('Here')).toBeInTheDocument()
})

it('says so when the code cannot be had', async () => {
  const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
  renderKit(<Later load={load}>{() => 'Here'}</Later>)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This view could not be drawn. No money moved. Reload the page.',
  )
})
