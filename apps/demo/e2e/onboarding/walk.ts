import type { Application } from './answers.js'
import { expect, type Seller } from './test.js'
import type { Wizard } from './wizard.js'

interface OnTheWay {
  /** Before each page is left. */
  look?: () => Promise<void>
  /** When everybody who runs or owns the company is named. */
  named?: () => Promise<void>
}

const nothing = async () => {}

/** From the choice of a country to payouts through our own forms, page after page, and nothing is made twice. */
export async function comeToPayouts(
  wizard: Wizard,
  one: Seller,
  application: Application,
  { look = nothing, named = nothing }: OnTheWay = {},
): Promise<void> {
  const { m, page } = wizard
  await wizard.begin(application)
  await look()
  await wizard.press(m.next)
  for (let title = await wizard.titleNow(); title !== m.review; title = await wizard.titleNow()) {
    if (title === m.persons) {
      for (const person of application.persons) {
        await wizard.addPerson(person)
        await look()
        await wizard.press(m.savePerson)
      }
      await wizard.complete(application.persons)
      await named()
    }
    await wizard.fill(application.answers)
    await wizard.tickAll()
    await look()
    await wizard.press(m.next)
  }
  await wizard.accept()
  await look()
  await wizard.press(m.submit)
  await expect(page.getByTestId('completed')).toBeVisible()
  await look()
  const { status, generation } = await one.account()
  expect([generation, status.payouts]).toEqual([one.generation, 'enabled'])
  expect(['complete', 'enabled_more_later']).toContain(status.stage)
  expect(await one.made()).toEqual(application.made)
}
