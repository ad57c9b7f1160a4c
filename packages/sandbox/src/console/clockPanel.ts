import { html } from 'hono/html'
import type { Sandbox } from '../core/sandbox.js'
import type { Markup } from '../hosted/page.js'
import { secondsFrom, type TimeSpan } from '../sandboxClock.js'
import { consolePath, type View } from './view.js'

const steps = { hour: { hours: 1 }, day: { days: 1 }, week: { days: 7 }, month: { months: 1 } } satisfies Record<
  string,
  TimeSpan
>

/** Seconds that one of the buttons turns the clock by. */
export function secondsOfStep(name: unknown, now: number): number | undefined {
  const step = Object.entries(steps).find(([known]) => known === name)?.[1]
  return step && secondsFrom(now, step)
}

export function clockPanel({ texts, moment, to }: View, { clock }: Sandbox): Markup {
  return html`<section class="card clock" aria-labelledby="clock">
<div><h2 id="clock" class="sub">${texts.clock}</h2><p class="now">${moment(clock.now())}</p>
<p class="sub">${clock.frozen ? texts.frozen : texts.real}</p></div>
<form method="post" action="${to(`${consolePath}/clock`)}"><fieldset><legend>${texts.forward}</legend>${(
    ['hour', 'day', 'week', 'month'] as const
  ).map((step) => html`<button class="plain" name="step" value="${step}">${texts[step]}</button>`)}</fieldset></form>
</section>`
}
