import { html } from 'hono/html'
import type { Markup } from '../../hosted/page.js'
import type { PageLocale } from '../../hosted/pageLocale.js'
import { challengeMessages } from './challengeMessages.js'

interface Question {
  merchant: string
  /** Formatted; absent where a card is only set up. */
  amount: string | null
  last4: string
}

/** Where the buyer says whether they are who they say they are. Either answer is a button, because this is a test. */
export function challengePage(locale: PageLocale, { merchant, amount, last4 }: Question): Markup {
  const say = challengeMessages[locale]
  return html`<h1>${say.title}</h1>
<div class="card">
<p>${amount === null ? say.setup(merchant) : say.payment(merchant)}</p>
${amount === null ? '' : html`<p class="amount">${amount}</p>`}
<p class="quiet">${say.card(last4)}</p>
<form method="post">
<p class="small quiet">${say.explanation}</p>
<div class="actions">
<button type="submit" name="outcome" value="authenticate" id="test-source-authorize-3ds">${say.authenticate}</button>
<button type="submit" name="outcome" value="fail" class="plain" id="test-source-fail-3ds">${say.fail}</button>
</div>
</form>
</div>`
}

/** Shown where there is nowhere to go back to: Stripe's scripts, which opened this page in a frame, are told and close it. */
export function answeredPage(locale: PageLocale, intent: string, status: 'succeeded' | 'failed'): Markup {
  const say = challengeMessages[locale]
  return html`<h1>${status === 'succeeded' ? say.passed : say.failed}</h1>
<p>${say.close}</p>
<p hidden id="answer" data-intent="${intent}" data-status="${status}"></p>
<script>
const { intent, status } = document.getElementById('answer').dataset
for (const other of [window.parent, window.opener]) {
  if (other && other !== window) other.postMessage({ type: 'connect-sandbox:3ds', intent, status }, '*')
}
</script>`
}

export function gonePage(locale: PageLocale): Markup {
  const say = challengeMessages[locale]
  return html`<h1>${say.gone}</h1><p>${say.goneWhy}</p>`
}
