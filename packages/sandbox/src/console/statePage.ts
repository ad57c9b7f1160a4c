import type { Context } from 'hono'
import { html } from 'hono/html'
import { consolePage, consolePath, viewFor } from './view.js'

/** Everything at once: kept in a file, put back, forgotten. */
export function statePage(c: Context, { problem }: { problem?: string } = {}) {
  const { texts, to } = viewFor(c)
  const done = c.req.query('done')
  const note = done === 'reset' ? texts.wasReset : done === 'restore' ? texts.restored : undefined
  return consolePage(
    c,
    'state',
    html`${note ? html`<p class="note" role="status">${note}</p>` : ''}${problem ? html`<p class="alert" role="alert">${problem}</p>` : ''}
<section class="card"><h2>${texts.snapshot}</h2><p>${texts.snapshotExplained}</p>
<p class="actions"><a class="button" href="/_sandbox/snapshot" download>${texts.download}</a></p></section>
<section class="card"><h2>${texts.restore}</h2>
<form method="post" enctype="multipart/form-data" action="${to(`${consolePath}/restore`)}">
<label class="field">${texts.file}<input type="file" name="snapshot" accept=".ndjson" required></label>
<label class="choice"><input type="checkbox" name="sure" value="yes" required>${texts.sure}</label>
<div class="actions"><button class="plain">${texts.restore}</button></div></form></section>
<section class="card"><h2>${texts.reset}</h2><p>${texts.resetExplained}</p>
<form method="post" action="${to(`${consolePath}/reset`)}">
<label class="choice"><input type="checkbox" name="sure" value="yes" required>${texts.sure}</label>
<div class="actions"><button class="danger">${texts.reset}</button></div></form></section>`,
  )
}
