import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { invalid, onboardingHost } from '../../testing/onboardingHost.js'
import { accountOf, type Seller, say } from '../../testing/seller.js'
import { errorOf } from '../../testing/testConnect.js'

const host = onboardingHost()

describe.each(['v1', 'v2'] as const)('in %s', (generation) => {
  const name = (seller: Seller, operation: string, answers: object) =>
    host.connect.call(seller, '/account/persons', { body: { operation, answers } })

  describe('a person', () => {
    const hanako = { first_name_kanji: '花子', last_name_kanji: '山田', relationship: { director: true } }

    it.each([{ status: 500 }, { drop: 'before' }, { drop: 'after' }] as const)(
      'is there once when Stripe fails with %j and the operation is repeated',
      async (fault) => {
        const seller = await host.company(generation)
        const operation = randomUUID()
        await host.sandbox.fault({ path: '/v*/accounts/{account}/persons', method: 'POST', count: 3, ...fault })
        expect((await name(seller, operation, hanako)).status).toBe(502)
        const { persons } = accountOf(await name(seller, operation, hanako))
        expect(persons.map(({ answers }) => answers.first_name_kanji)).toEqual(['花子'])
      },
    )

    it('is there once when it was stored and could not be read again', async () => {
      const seller = await host.company(generation)
      const operation = randomUUID()
      await name(seller, randomUUID(), { relationship: { owner: true } })
      await host.sandbox.fault({
        path: generation === 'v1' ? '/v1/account' : '/v2/core/accounts/{id}',
        method: 'GET',
        count: 3,
        status: 500,
      })
      expect((await name(seller, operation, hanako)).status).toBe(502)
      expect(accountOf(await name(seller, operation, hanako)).persons).toHaveLength(2)
    })

    it('is there once after a double click', async () => {
      const seller = await host.company(generation)
      const operation = randomUUID()
      const answers = await Promise.all([1, 2, 3].map(() => name(seller, operation, hanako)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect((await say(host.connect, seller, '/onboarding')).persons).toHaveLength(1)
    })

    it('is corrected, not doubled, when the operation says something else', async () => {
      const seller = await host.company(generation)
      const operation = randomUUID()
      const [first] = accountOf(await name(seller, operation, hanako)).persons
      const { persons } = accountOf(await name(seller, operation, { ...hanako, first_name_kanji: '華子' }))
      expect(persons.map(({ id, answers }) => [id, answers.first_name_kanji])).toEqual([[first?.id, '華子']])
    })

    it('can be named by the operation that was refused before', async () => {
      const seller = await host.company(generation)
      const operation = randomUUID()
      const bad = { ...hanako, verification: { document: { front: 'file_nobody' } } }
      const refusal = await name(seller, operation, bad)
      expect([refusal.status, errorOf(refusal).code, errorOf(refusal).param]).toEqual([
        400,
        'document_unknown',
        'verification.document.front',
      ])
      const { persons } = accountOf(await name(seller, operation, hanako))
      expect(persons).toHaveLength(1)
    })

    it('is another one under another operation', async () => {
      const seller = await host.company(generation)
      await name(seller, randomUUID(), hanako)
      expect(accountOf(await name(seller, randomUUID(), hanako)).persons).toHaveLength(2)
    })

    it('is asked for what is missing under an id, in names of version 1', async () => {
      const seller = await host.company(generation)
      const { persons, status } = accountOf(
        await name(seller, randomUUID(), { ...hanako, relationship: { representative: true } }),
      )
      const [person] = persons
      const asked = status.requirements.filter((item) => item.person === person?.id).map((item) => item.name)
      expect(asked).toContain(`${person?.id}.first_name_kana`)
      expect(asked).toContain(`${person?.id}.dob.day`)
      expect(asked).toContain(`${person?.id}.address_kanji.town`)
    })

    it('has problems by names that are relative to the person', async () => {
      const seller = await host.company(generation)
      const [person] = accountOf(await name(seller, randomUUID(), hanako)).persons
      for (const [answers, code, param] of [
        [{ last_name_kana: 'やまだ' }, 'kana_hiragana', 'last_name_kana'],
        [{ dob: { year: 1899, month: 1, day: 1 } }, 'date_too_early', 'dob'],
        [{ address_kana: { line1: '五' } }, 'kana_required', 'address_kana.line1'],
      ] as const)
        expect(await host.refused(seller, `/account/persons/${person?.id}`, { answers })).toEqual(invalid(code, param))
    })

    it('from abroad is judged by the rules of the country they live in', async () => {
      const seller = await host.company(generation, 'US')
      const [person] = accountOf(
        await name(seller, randomUUID(), {
          first_name: 'Emma',
          address: { country: 'GB', postal_code: 'sw1a1aa', state: 'Surrey' },
        }),
      ).persons
      expect(person?.answers.address).toMatchObject({ country: 'GB', postal_code: 'SW1A 1AA', state: 'Surrey' })
      const changed = await say(host.connect, seller, `/account/persons/${person?.id}`, {
        answers: { address: { postal_code: 'ec1a1bb' }, id_number: 'QQ123456C' },
      })
      expect(changed.persons[0]?.answers.address).toMatchObject({ country: 'GB', postal_code: 'EC1A 1BB' })
      expect(changed.persons[0]?.provided).toContain('id_number')
      const answers = { address: { country: 'US', postal_code: 'ec1a1bb' } }
      expect(await host.refused(seller, `/account/persons/${person?.id}`, { answers })).toEqual(
        invalid('format', 'address.postal_code'),
      )
    })

    it('has a number even where version 2 has no type for it', async () => {
      const seller = await host.company(generation, 'US')
      const [person] = accountOf(
        await name(seller, randomUUID(), { first_name: 'Lee', address: { country: 'KR' }, id_number: '8001011234567' }),
      ).persons
      expect(person?.provided).toContain('id_number')
    })

    it('is found on whatever page of the list', async () => {
      const seller = await host.company(generation)
      const operation = randomUUID()
      const [first] = accountOf(await name(seller, operation, hanako)).persons
      for (let number = 0; number < 104; number++)
        await host.sandbox.stripe.accounts.createPerson(seller.account, { first_name: `Number ${number}` })
      const { persons } = accountOf(await name(seller, operation, hanako))
      expect([persons.length, persons.at(0), persons.at(-1)?.answers.first_name]).toEqual([105, first, 'Number 103'])
    })

    it('may be removed twice', async () => {
      const seller = await host.company(generation)
      const [person] = accountOf(await name(seller, randomUUID(), hanako)).persons
      for (const _again of [1, 2]) {
        const answer = await host.connect.call(seller, `/account/persons/${person?.id}`, { method: 'DELETE' })
        expect(accountOf(answer).persons).toEqual([])
      }
    })

    it('who represents the business has to be replaced first', async () => {
      const seller = await host.company(generation)
      const representative = { ...hanako, relationship: { representative: true } }
      const [person] = accountOf(await name(seller, randomUUID(), representative)).persons
      const answer = await host.connect.call(seller, `/account/persons/${person?.id}`, { method: 'DELETE' })
      expect([answer.status, errorOf(answer).code]).toEqual([400, 'representative_required'])
    })

    it('of another account is nobody here', async () => {
      const mine = await host.company(generation)
      const theirs = await host.company(generation)
      const [person] = accountOf(await name(theirs, randomUUID(), hanako)).persons
      const path = `/account/persons/${person?.id}`
      expect(await host.refused(mine, path, { answers: { email: 'hanako@example.jp' } })).toEqual({
        status: 404,
        type: 'resource_missing_error',
        code: 'resource_missing',
        param: 'person',
      })
      const removal = await host.connect.call(mine, path, { method: 'DELETE' })
      expect(removal.text).not.toContain(person?.id)
      expect((await say(host.connect, theirs, '/onboarding')).persons).toEqual([person])
    })
  })
})
