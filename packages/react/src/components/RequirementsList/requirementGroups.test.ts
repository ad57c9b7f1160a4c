import type { AccountRequirement } from '@connect-kit/contract'
import { expect, it } from 'vitest'
import { requirementMessages } from '../../requirements/requirements.messages.js'
import { requirementWords } from '../../requirements/requirementWords.js'
import { requirementGroups } from './requirementGroups.js'

const requirement = (name: string, over: Partial<AccountRequirement> = {}): AccountRequirement => ({
  name,
  person: null,
  due: 'currently_due',
  awaiting: 'account',
  intervention: false,
  announced: false,
  errors: [],
  deadline: null,
  ...over,
})
const groups = (...requirements: AccountRequirement[]) =>
  requirementGroups(requirements, (name) => requirementWords(name, requirementMessages.en))

it('makes one row of what one question answers', () => {
  const [group] = groups(
    requirement('individual.dob.day'),
    requirement('individual.dob.month', { errors: [{ code: 'invalid_dob_age_under_18', reason: 'Young.' }] }),
    requirement('individual.dob.year', { errors: [{ code: 'invalid_dob_age_under_18', reason: 'Young.' }] }),
  )
  expect(group?.rows).toEqual([
    {
      label: 'You: date of birth',
      names: ['individual.dob.day', 'individual.dob.month', 'individual.dob.year'],
      errors: [{ code: 'invalid_dob_age_under_18', reason: 'Young.' }],
      intervention: false,
    },
  ])
})

it('keeps two people and two questions of Stripe apart', () => {
  const [group] = groups(
    requirement('person_1.email', { person: 'person_1' }),
    requirement('person_2.email', { person: 'person_2' }),
    requirement('interv_1.a', { intervention: true }),
    requirement('interv_2.a', { intervention: true }),
  )
  expect(group?.rows).toHaveLength(4)
})

it('puts the overdue first and what Stripe is checking last, with the earliest deadline of each', () => {
  const made = groups(
    requirement('company.phone', { due: 'eventually_due' }),
    requirement('company.tax_id', { awaiting: 'stripe', due: 'past_due' }),
    requirement('external_account', { due: 'past_due', deadline: 200 }),
    requirement('business_profile.url', { due: 'past_due', deadline: 100 }),
    requirement('business_profile.mcc', { announced: true, deadline: 900 }),
    requirement('company.name', { due: 'eventually_due', errors: [{ code: 'invalid_value_other', reason: 'No.' }] }),
  )
  expect(made.map(({ urgency, deadline, rows }) => [urgency, deadline, rows.map(({ label }) => label)])).toEqual([
    ['overdue', 100, ['Bank account for payouts', 'Website']],
    ['due', null, ['Company: registered name']],
    ['announced', 900, ['Industry']],
    ['later', null, ['Company: phone number']],
    ['checking', null, ['Company: tax or company number']],
  ])
})

it('shows a thing once, under its most urgent heading', () => {
  const made = groups(
    requirement('individual.id_number', { due: 'eventually_due' }),
    requirement('individual.ssn_last_4', { due: 'past_due' }),
  )
  expect(made.map(({ urgency }) => urgency)).toEqual(['overdue'])
})
