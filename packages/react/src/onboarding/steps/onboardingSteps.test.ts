import { anAccountStatus, anOnboardedAccount } from '@connect-kit/contract/testing'
import { describe, expect, it } from 'vitest'
import recorded from '../../requirements/data/requirementNames.json' with { type: 'json' }
import { newcomer, requirement } from '../../testing/requirements.js'
import { fieldPlace } from './fieldPlace.js'
import { onboardingSteps } from './onboardingSteps.js'
import { newPersonGroups } from './personEntries.js'

const asks = (...names: string[]) => anAccountStatus({ requirements: names.map((name) => requirement(name)) })
const shapeOf = (steps: ReturnType<typeof onboardingSteps>) =>
  Object.fromEntries(steps.map(({ id, groups }) => [id, groups.map(({ kind, path }) => `${path}:${kind}`)]))

describe('onboardingSteps', () => {
  it('makes the steps of a Japanese newcomer of what Stripe asks for', () => {
    const steps = onboardingSteps(anOnboardedAccount({ status: newcomer }))
    expect(shapeOf(steps)).toEqual({
      business_type: [':business_type'],
      business: ['business_profile:mcc', 'business_profile:url', 'business_profile:product_description'],
      individual: [
        'individual:name_japan',
        'individual:birthday',
        'individual:email',
        'individual:phone',
        'individual:address_japan',
      ],
      bank: [':bank_account'],
      review: [':terms'],
    })
    expect(steps.map(({ locked }) => locked)).toEqual([false, true, true, true, true])
    expect(steps.map(({ state }) => state)).toEqual(['todo', 'todo', 'todo', 'todo', 'todo'])
  })

  it('keeps what was given in its step, as done', () => {
    const account = anOnboardedAccount({
      answers: {
        business_type: 'individual',
        individual: { first_name_kana: 'ハナコ', dob: { day: 4, month: 4, year: 1988 } },
        company: { name: 'Made by Stripe of the person' },
      },
      provided: ['individual.id_number'],
      status: asks('external_account'),
    })
    const steps = onboardingSteps(account)
    expect(steps.map(({ id, state }) => [id, state])).toEqual([
      ['business_type', 'done'],
      ['individual', 'done'],
      ['bank', 'todo'],
      ['review', 'todo'],
    ])
    expect(steps[1]?.groups.map(({ kind, names }) => [kind, names])).toEqual([
      ['name_japan', ['first_name_kana']],
      ['birthday', ['dob.day', 'dob.month', 'dob.year']],
      ['id_number', ['id_number']],
    ])
  })

  it('does not take a word that Stripe presumes for one that was given', () => {
    const account = anOnboardedAccount({
      answers: {
        business_type: 'company',
        company: { owners_provided: false, directors_provided: false, executives_provided: false },
      },
      status: asks('company.directors_provided'),
    })
    const step = onboardingSteps(account).find(({ id }) => id === 'persons')
    expect(step?.groups.map(({ kind, names }) => [kind, names])).toEqual([['persons', ['directors_provided']]])
  })

  it('lists the people of a company, the representative first, and whom Stripe misses', () => {
    const account = anOnboardedAccount({
      country: 'US',
      answers: { business_type: 'company' },
      persons: [
        { id: 'person_o', answers: { relationship: { owner: true, percent_ownership: 75 } }, provided: ['id_number'] },
        { id: 'person_r', answers: { first_name: 'Ada', relationship: { representative: true } }, provided: [] },
      ],
      status: anAccountStatus({
        requirements: [
          requirement('person_o.dob.day', { errors: [{ code: 'invalid_dob_age_under_18', reason: 'Too young.' }] }),
          requirement('company.owners_provided'),
          requirement('directors.first_name'),
          requirement('directors.dob.day'),
        ],
      }),
    })
    const step = onboardingSteps(account).find(({ id }) => id === 'persons')
    expect(step?.state).toBe('refused')
    expect(step?.groups.map(({ kind, names }) => [kind, names])).toEqual([['persons', ['owners_provided']]])
    expect(step?.persons.map(({ person, roles, state }) => [person.id, roles, state])).toEqual([
      ['person_r', ['representative'], 'done'],
      ['person_o', ['owner'], 'refused'],
    ])
    expect(step?.persons[1]?.groups.find(({ kind }) => kind === 'birthday')?.refused.get('dob.day')).toEqual([
      { code: 'invalid_dob_age_under_18', reason: 'Too young.' },
    ])
    expect(step?.wanted.map(({ role, groups }) => [role, groups.map(({ kind }) => kind)])).toEqual([
      ['director', ['name', 'relationship', 'birthday']],
    ])
  })

  it('marks as due what is missing after the account was submitted or has a deadline, not what is new', () => {
    const stateOf = (account: Parameters<typeof anOnboardedAccount>[0]) =>
      onboardingSteps(anOnboardedAccount(account)).find(({ id }) => id === 'bank')?.state
    expect(stateOf({ status: asks('external_account') })).toBe('todo')
    expect(stateOf({ status: asks('external_account'), details_submitted: true })).toBe('due')
    const dated = anAccountStatus({ requirements: [requirement('external_account', { deadline: 1_795_996_800 })] })
    expect(stateOf({ status: dated })).toBe('due')
    const checked = anAccountStatus({ requirements: [requirement('external_account', { awaiting: 'stripe' })] })
    expect(stateOf({ status: checked })).toBe('done')
  })

  it('asks for later things only where the host wants them now', () => {
    const status = anAccountStatus({
      requirements: [
        requirement('individual.id_number', { due: 'eventually_due' }),
        requirement('individual.phone', { announced: true }),
      ],
    })
    const account = anOnboardedAccount({ status, answers: { business_type: 'individual' } })
    const kinds = (collect: Parameters<typeof onboardingSteps>[1]) =>
      onboardingSteps(account, collect).flatMap(({ groups }) => groups.map(({ kind }) => kind))
    expect(kinds({})).toEqual(['business_type'])
    expect(kinds({ collect: { fields: 'eventually_due' } })).toEqual(['business_type', 'id_number'])
    expect(kinds({ collect: { futureRequirements: 'include' } })).toEqual(['business_type', 'phone'])
  })

  it('offers what can be given in place of a website', () => {
    const status = anAccountStatus({
      requirements: [requirement('business_profile.url')],
      alternatives: [{ instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] }],
    })
    const [step] = onboardingSteps(anOnboardedAccount({ status }))
    expect(step?.groups).toHaveLength(1)
    expect(step?.groups[0]?.kind).toBe('url')
    expect(step?.groups[0]?.instead?.map(({ kind }) => kind)).toEqual(['product_description'])
  })

  it('takes the order and the choice of the host', () => {
    const account = anOnboardedAccount({ status: newcomer })
    const ids = (options: Parameters<typeof onboardingSteps>[1]) =>
      onboardingSteps(account, options).map(({ id }) => id)
    expect(ids({ order: ['bank', 'individual'] })).toEqual([
      'bank',
      'individual',
      'business_type',
      'business',
      'review',
    ])
    expect(ids({ only: ['bank', 'documents'] })).toEqual(['bank'])
  })
})

describe('fieldPlace', () => {
  it.each(['JP', 'US'])('has a form for every v1 name on record (%s)', (country) => {
    const generic = recorded.v1.filter((name) => fieldPlace(name, country).kind === 'other')
    expect(generic).toEqual([])
  })

  it('answers names of v2 that the backend did not translate with a row that leads to Stripe, the bank account apart', () => {
    const known = recorded.v2.filter((name) => fieldPlace(name, 'US').kind !== 'other')
    expect(known).toEqual(['external_account'])
  })

  it.each([
    ['documents.company_license.files', 'more', 'business', 'documents.company_license.files'],
    ['documents.a_paper_of_tomorrow.files', 'more', 'business', 'documents.a_paper_of_tomorrow.files'],
    ['person_1.documents.passport.files', 'persons', 'person', 'documents.passport.files'],
    ['owners.documents.company_authorization.files', 'persons', 'owner', 'documents.company_authorization.files'],
  ])('has a place among the papers for %s', (requirement, step, party, name) => {
    expect(fieldPlace(requirement, 'JP')).toMatchObject({ kind: 'papers', step, party, path: '', name })
  })

  it.each([
    ['interv_1.identity.form', 'more'],
    ['individual.documents.passport.files', 'more'],
    ['business_profile.annual_revenue.amount', 'more'],
    ['individual.registered_address.city', 'more'],
    ['person_1.verification.proof_of_liveness', 'persons'],
    ['a.name.of.tomorrow', 'more'],
  ])('says of %s that it is generic', (name, step) => {
    expect(fieldPlace(name, 'JP')).toMatchObject({ kind: 'other', step })
  })
})

describe('the form of somebody new', () => {
  const named = (persons: Parameters<typeof anOnboardedAccount>[0], asked: string[] = []) =>
    newPersonGroups(anOnboardedAccount({ status: asks(...asked), ...persons }), 'director').map(({ kind }) => kind)
  const alone = ['name_japan', 'relationship']

  it('asks for what Stripe wants of a first director', () => {
    expect(named({}, ['directors.dob.day', 'directors.first_name_kana', 'owners.email'])).toEqual([
      ...alone,
      'birthday',
    ])
  })

  it('asks the next one for what the first one was asked, of whom Stripe lists nothing any more', () => {
    const first = { relationship: { director: true }, dob: { day: 1, month: 1, year: 1960 } }
    expect(named({ persons: [{ id: 'person_d', answers: first, provided: ['id_number'] }] })).toEqual([
      ...alone,
      'birthday',
      'id_number',
    ])
    const silent = { id: 'person_d', answers: { relationship: { director: true } }, provided: [] }
    expect(named({ persons: [silent] }, ['person_d.dob.day'])).toEqual([...alone, 'birthday'])
  })

  it('asks nobody for what only the representative was asked', () => {
    const first = { relationship: { director: true, representative: true }, email: 'ada@example.com' }
    expect(named({ persons: [{ id: 'person_r', answers: first, provided: [] }] })).toEqual(alone)
  })
})
