import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FieldGroupForm, type FieldGroupFormProps } from '../../../testing/FieldGroupForm.js'
import { renderKit } from '../../../testing/renderKit.js'
import { Birthday } from './Birthday.js'

const group = {
  kind: 'birthday',
  path: 'individual',
  country: 'US',
  names: ['dob.day', 'dob.month', 'dob.year'],
} as const
const form = (props: Partial<FieldGroupFormProps> = {}) => <FieldGroupForm kind={Birthday} group={group} {...props} />
const order = () => screen.getAllByRole('textbox').map((field) => field.getAttribute('autocomplete'))

it.each([
  ['US', ['bday-month', 'bday-day', 'bday-year']],
  ['GB', ['bday-day', 'bday-month', 'bday-year']],
])('asks in English for %s in the order %j', (country, expected) => {
  renderKit(form({ group: { ...group, country } }))
  expect(order()).toEqual(expected)
})

it('asks in Japanese for year, month and day, each followed by its word', async () => {
  renderKit(form(), { locale: 'ja' })
  expect(await screen.findByRole('group', { name: '生年月日' })).toBeInTheDocument()
  expect(order()).toEqual(['bday-year', 'bday-month', 'bday-day'])
  expect(screen.getByRole('textbox', { name: '年' })).toHaveAttribute('inputmode', 'numeric')
})

async function type(month: string, day: string, year: string, props: Partial<FieldGroupFormProps> = {}) {
  const { user } = renderKit(form(props))
  if (month) await user.type(screen.getByRole('textbox', { name: 'Month' }), month)
  if (day) await user.type(screen.getByRole('textbox', { name: 'Day' }), day)
  if (year) await user.type(screen.getByRole('textbox', { name: 'Year' }), year)
  await user.tab()
  return user
}

it.each([
  ['2', '29', '2001', 'There is no such day. Check the date.'],
  ['1', '1', '1899', 'Enter a date from 1900 on'],
  ['11', '23', '2026', 'Enter a date in the past'],
  ['1', '1', '2020', 'Stripe takes people from the age of 13 on'],
  ['13', '1', '1988', 'Enter the month as a number from 1 to 12'],
  ['1', '32', '1988', 'Enter the day as a number from 1 to 31'],
  ['1', '1', '88', 'Enter the year with four digits'],
])('says of %s/%s/%s: %s', async (month, day, year, sentence) => {
  await type(month, day, year)
  expect(await within(screen.getByRole('group', { name: 'Date of birth' })).findByText(sentence)).toBeInTheDocument()
})

it('takes the dates of Stripe’s test mode and digits in full width', async () => {
  const onSave = vi.fn()
  const user = await type('０１', '1', '1902', { onSave })
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSave).toHaveBeenCalledWith({ individual: { dob: { year: '1902', month: '01', day: '1' } } })
})

it('takes its word back when another part makes the date a real one', async () => {
  const user = await type('2', '29', '2001')
  expect(await screen.findByText('There is no such day. Check the date.')).toBeInTheDocument()
  await user.clear(screen.getByRole('textbox', { name: 'Year' }))
  await user.type(screen.getByRole('textbox', { name: 'Year' }), '2000')
  await user.tab()
  expect(screen.queryByText('There is no such day. Check the date.')).not.toBeInTheDocument()
})

it('asks for the first part that is missing, not three times', async () => {
  const { user } = renderKit(form())
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Enter the month as a number from 1 to 12')).toBeInTheDocument()
  expect(screen.queryByText('Enter the day as a number from 1 to 31')).not.toBeInTheDocument()
})

it('shows what Stripe did not find', async () => {
  const refused = new Map([['dob.day', [{ code: 'verification_failed_keyed_identity', reason: 'No match.' }]]])
  const values = { individual: { dob: { year: 1988, month: 4, day: 12 } } }
  const { user } = renderKit(form({ values, group: { ...group, refused } }))
  expect(await screen.findByRole('textbox', { name: 'Day' })).toHaveAttribute('aria-invalid', 'true')
  const question = screen.getByRole('group', { name: 'Date of birth' })
  await waitFor(() =>
    expect(question).toHaveAccessibleDescription(
      'The details could not be verified. Check them, or upload a document.',
    ),
  )
  await user.type(screen.getByRole('textbox', { name: 'Day' }), '{Backspace}')
  expect(screen.getByRole('textbox', { name: 'Day' })).not.toHaveAttribute('aria-invalid')
})
