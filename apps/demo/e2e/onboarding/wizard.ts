import type { Locator, Page } from '@playwright/test'
import type { Answers, Application, PersonAnswers } from './answers.js'
import { type Hands, mouse } from './hands.js'
import { expect, type Locale } from './test.js'
import { words } from './words.js'

/** The forms of `OnboardingWizard`, as somebody who knows the answers fills them in. */
export class Wizard {
  readonly m: (typeof words)[Locale]

  constructor(
    readonly page: Page,
    locale: Locale,
    readonly hands: Hands = mouse,
  ) {
    this.m = words[locale]
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 2 }).first()
  }

  async titleNow(): Promise<string> {
    return (await this.title.textContent()) ?? ''
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`)
  }

  /** Presses a button that leads to another page of the wizard. */
  async press(name: string): Promise<void> {
    const before = await this.titleNow()
    await this.hands.press(this.button(name))
    const moved = async () => (await this.titleNow()) !== before
    await expect.poll(async () => (await moved()) || (await this.complaints()), { timeout: 20_000 }).toBe(true)
  }

  /** What the form objects to, field by field. */
  async complaints(): Promise<string[]> {
    const wrong = await this.page.locator('form [aria-invalid=true]').evaluateAll((all) =>
      all.map((field) => {
        const said = (field.getAttribute('aria-describedby') ?? '').split(' ')
        return [field.getAttribute('name'), ...said.map((id) => document.getElementById(id)?.textContent)].join(' ')
      }),
    )
    return [...wrong, ...(await this.page.locator('form [role=alert]').allTextContents())]
  }

  async begin({ country, business }: Pick<Application, 'country' | 'business'>): Promise<void> {
    await this.hands.select(this.page.getByLabel(this.m.country), country)
    await this.hands.check(this.page.getByRole('radio', { name: this.m[business] }))
  }

  /** Fills in whatever the form in front asks and the answers know. */
  async fill(answers: Answers): Promise<void> {
    await this.ready()
    if ((await this.titleNow()) === this.m.bankTitle) await this.field('_bank.account_number').waitFor()
    await this.choose(this.m.industry, '5942')
    await this.choose(this.m.bank, '0001')
    await this.choose(this.m.branch, '100')
    const ordinary = this.page.getByRole('radio', { name: this.m.ordinary })
    if (await ordinary.isVisible()) await this.hands.check(ordinary)
    for (const name of await this.asked()) {
      const value = answers[name]
      if (value !== undefined) await this.answer(name, value)
    }
    await this.upload()
  }

  /** A form is hidden until the words and rules of its fields are there. */
  async ready(): Promise<void> {
    await expect(this.page.locator('form:not([aria-busy])')).toBeVisible()
  }

  /** The names of the fields that can be seen. */
  async asked(): Promise<string[]> {
    const controls = this.page.locator(
      'form :is(input:not([type=radio], [type=checkbox], [type=file]), select, textarea)[name]:visible',
    )
    return controls.evaluateAll((all) => all.map((control) => control.getAttribute('name') ?? ''))
  }

  async answer(name: string, value: string): Promise<void> {
    const field = this.field(name)
    if ((await field.inputValue()) === value) return
    const isList = (await field.evaluate(({ tagName }) => tagName)) === 'SELECT'
    await (isList ? this.hands.select(field, value) : this.hands.type(field, value))
    // What the code stands for is filled in; what is typed over it comes after that.
    const [, address] = /^(.*address_kanji\.)postal_code$/.exec(name) ?? []
    if (address !== undefined) await expect(this.field(`${address}state`)).not.toHaveValue('')
  }

  /** Whatever papers the form in front asks for. */
  async upload(): Promise<void> {
    const places = this.page.locator('form').getByRole('button', { name: this.m.chooseFile })
    if ((await places.count()) === 0) return
    await this.hands.check(this.page.getByRole('radio', { name: this.m.passport }))
    for (let done = await this.uploaded.count(); (await places.count()) > 0; done++) {
      await this.give(places.first(), 'passport.png')
      await expect(this.uploaded).toHaveCount(done + 1)
    }
  }

  get uploaded(): Locator {
    return this.page.locator('form').getByText(this.m.uploaded, { exact: true })
  }

  /** A picture, by the button that asks for one. */
  async give(place: Locator, name: string): Promise<void> {
    const buffer = await this.page.screenshot()
    const chooser = this.page.waitForEvent('filechooser')
    await this.hands.press(place)
    await (await chooser).setFiles({ name, mimeType: 'image/png', buffer })
  }

  /** One of a long list, by its code. */
  async choose(label: string, code: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: label, exact: true })
    if (!(await box.isVisible()) || (await box.inputValue()) !== '') return
    await expect(box).toBeEditable()
    await this.hands.find(box, code)
  }

  async addPerson({ as, roles, answers }: PersonAnswers): Promise<void> {
    const add = { representative: this.m.addRepresentative, owner: this.m.addOwner, director: this.m.addDirector }
    await this.press(add[as])
    await this.ready()
    for (const role of roles) await this.hands.check(this.page.getByRole('checkbox', { name: this.m[role] }))
    await this.fill(answers)
  }

  /** Opens whoever is named and still lacks something, and says the rest. */
  async complete(persons: readonly PersonAnswers[]): Promise<void> {
    const missing = this.page.getByRole('definition').filter({ hasText: this.m.missing })
    while ((await missing.count()) > 0) {
      const before = await missing.count()
      await this.hands.press(missing.first().getByRole('button').first())
      await this.ready()
      const named = (await this.field('first_name_kanji').or(this.field('first_name')).first().inputValue()) ?? ''
      const person = persons.find(({ answers }) => Object.values(answers).includes(named))
      await this.fill(person?.answers ?? {})
      await this.press(this.m.savePerson)
      await expect(missing).toHaveCount(before - 1)
    }
  }

  /** That everybody is named, and whatever else has a box to tick. */
  async tickAll(): Promise<void> {
    for (const box of await this.page.locator('form').getByRole('checkbox').all()) await this.hands.check(box)
  }

  async accept(): Promise<void> {
    await this.hands.check(this.field('tos_acceptance'))
  }
}
