import { html } from 'hono/html'
import type Stripe from 'stripe'
import { countrySpecs } from '../../core/data/countrySpecs.js'
import { customers } from '../../customers/objects.js'
import type { Markup } from '../../hosted/page.js'
import { homeLink } from './changeViews.js'
import type { Visit } from './visit.js'

type DetailsForm = Readonly<Record<string, string>>

const autocompletes: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  phone: 'tel',
  country: 'country',
  postal_code: 'postal-code',
  state: 'address-level1',
  city: 'address-level2',
  line1: 'address-line1',
}
const addressParts = ['country', 'postal_code', 'state', 'city', 'line1'] as const

const may = ({ features }: Visit, what: string) =>
  features.customer_update.allowed_updates.some((allowed) => allowed === what)

/** Only what the configuration lets customers change; with what was typed, where that does not do. */
export function detailsView(visit: Visit, typed?: DetailsForm, problems: DetailsForm = {}): Markup {
  const { texts, account, owner, locale } = visit
  const customer = customers(account).get(owner)
  const label = { ...texts, postal_code: texts.postalCode }
  const address = customer?.address
  const field = (name: 'name' | 'email' | 'phone' | (typeof addressParts)[number], held: string | null | undefined) => {
    const value = typed?.[name] ?? held ?? ''
    const problem = problems[name]
    const wrong = problem ? html` aria-invalid="true" aria-describedby="${name}-error"` : ''
    const id = `field-${name}`
    const input =
      name === 'country'
        ? html`<select id="${id}" name="${name}" autocomplete="${autocompletes[name]}">${countries(value, locale)}</select>`
        : html`<input id="${id}" name="${name}" value="${value}" autocomplete="${autocompletes[name]}"${wrong}>`
    return html`<div class="field"><label for="${id}">${label[name]}</label>${input}${
      problem ? html`<span class="error" id="${name}-error">${problem}</span>` : ''
    }</div>`
  }
  return html`<h1>${texts.details}</h1><form class="card" method="post" novalidate>
${may(visit, 'name') ? field('name', customer?.name) : ''}
${may(visit, 'email') ? field('email', customer?.email) : ''}
${may(visit, 'phone') ? field('phone', customer?.phone) : ''}
${may(visit, 'address') ? addressParts.map((part) => field(part, address?.[part])) : ''}
<div class="actions"><button>${texts.save}</button></div></form>${homeLink(visit)}`
}

function countries(held: string, locale: string): Markup[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const known = [...new Set([...Object.keys(countrySpecs), ...(/^[A-Z]{2}$/.test(held) ? [held] : [])])]
  const options = known.map((code): [string, string] => [code, names.of(code) ?? code])
  options.sort(([, a], [, b]) => a.localeCompare(b, locale))
  return [['', ''] as const, ...options].map(
    ([code, name]) => html`<option value="${code}" ${code === held ? 'selected' : ''}>${name}</option>`,
  )
}

/** What may be changed and was told, or what is wrong with it by field. */
export function readDetails(visit: Visit, form: DetailsForm): Stripe.CustomerUpdateParams | { problems: DetailsForm } {
  const text = (name: string) => (form[name] ?? '').normalize('NFKC').trim()
  if (may(visit, 'email') && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text('email'))) {
    return { problems: { email: visit.texts.emailWrong } }
  }
  const [country, postal_code, state, city, line1] = addressParts.map(text)
  const isEmpty = addressParts.every((part) => text(part) === '')
  return {
    ...(may(visit, 'name') ? { name: text('name') } : {}),
    ...(may(visit, 'email') ? { email: text('email') } : {}),
    ...(may(visit, 'phone') ? { phone: text('phone') } : {}),
    ...(may(visit, 'address') ? { address: isEmpty ? '' : { country, postal_code, state, city, line1 } } : {}),
  }
}
