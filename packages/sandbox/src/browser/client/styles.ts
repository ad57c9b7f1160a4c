/** One sheet for all components, shared by their shadow roots. Constructed, so no content security policy stops it. */
export const css = new CSSStyleSheet()

css.replaceSync(`
:host {
  display: block;
  inline-size: 100%;
  container-type: inline-size;
  text-align: start;
  --success-solid: var(--badge-success-color-text);
  --bar-one: var(--form-highlight-color-border);
  --bar-two: color-mix(in srgb, var(--bar-one) 62%, var(--color-background));
  --control-hover: color-mix(in srgb, var(--color-text) 5%, var(--button-secondary-color-background));
  --space: calc(var(--spacing-unit) * 0.4);
}
:host([hidden]) { display: none; }

*, ::before, ::after { box-sizing: border-box; }
h2, h3, p, dl, dd, ol, ul, fieldset, legend { margin: 0; padding: 0; border: 0; font: inherit; list-style: none; }
button, input, select { font: inherit; color: inherit; letter-spacing: inherit; }
table { border-collapse: collapse; }

.root, dialog {
  color: var(--color-text);
  font-family: var(--font-family);
  font-size: var(--body-md-font-size);
  font-weight: var(--body-md-font-weight);
  line-height: 1.5;
  line-break: strict;
  text-wrap: pretty;
}
.root:lang(ja), dialog:lang(ja) { line-height: 1.65; }
.root { display: grid; gap: calc(var(--space) * 6); }
.root:empty { display: none; }

.small { font-size: var(--body-sm-font-size); font-weight: var(--body-sm-font-weight); }
.secondary { color: var(--color-secondary-text); }
.strong { font-weight: 600; }
.grow { flex: 1; min-inline-size: 0; }
.end { margin-inline-start: auto; text-align: end; }
.tabular, .amount, time { font-variant-numeric: tabular-nums lining-nums; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { flex: none; }
.heading-xl { font-size: var(--heading-xl-font-size); font-weight: var(--heading-xl-font-weight); text-transform: var(--heading-xl-text-transform, none); line-height: 1.3; }
.heading-lg { font-size: var(--heading-lg-font-size); font-weight: var(--heading-lg-font-weight); text-transform: var(--heading-lg-text-transform, none); line-height: 1.3; }
.heading-md { font-size: var(--heading-md-font-size); font-weight: var(--heading-md-font-weight); text-transform: var(--heading-md-text-transform, none); line-height: 1.3; }
.heading-sm { font-size: var(--heading-sm-font-size); font-weight: var(--heading-sm-font-weight); text-transform: var(--heading-sm-text-transform, none); }
.label { display: block; font-size: var(--label-md-font-size); font-weight: var(--label-md-font-weight); text-transform: var(--label-md-text-transform, none); }
.label-sm { font-size: var(--label-sm-font-size); font-weight: var(--label-sm-font-weight); text-transform: var(--label-sm-text-transform, none); color: var(--color-secondary-text); }
.mark {
  padding: 0 6px;
  border: 1px dashed var(--color-border);
  border-radius: var(--badge-border-radius);
  color: var(--color-secondary-text);
  font-size: 12px;
  font-weight: 400;
  line-height: 18px;
  white-space: nowrap;
}
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.93em; overflow-wrap: anywhere; }

button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--action-primary-color-text); outline-offset: 2px; }
.button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-block-size: calc(22px + 2 * var(--button-padding-y));
  padding: 0 var(--button-padding-x);
  border: 1px solid;
  border-radius: var(--button-border-radius);
  font-size: var(--button-label-font-size);
  font-weight: var(--button-label-font-weight);
  text-transform: var(--button-label-text-transform, none);
  line-height: 1.3;
  white-space: nowrap;
  transition: background-color 120ms;
}
.button.primary { background: var(--button-primary-color-background); border-color: var(--button-primary-color-border); color: var(--button-primary-color-text); }
.button.secondary { background: var(--button-secondary-color-background); border-color: var(--button-secondary-color-border); color: var(--button-secondary-color-text); }
.button.primary:hover { background: color-mix(in srgb, black 14%, var(--button-primary-color-background)); }
.button.secondary:hover { background: var(--control-hover); }
.button[aria-disabled] { cursor: progress; opacity: 0.75; }
.close {
  display: grid;
  flex: none;
  place-items: center;
  inline-size: 36px;
  block-size: 36px;
  margin-inline-end: -8px;
  padding: 0;
  border: 0;
  border-radius: var(--button-border-radius);
  background: none;
  color: var(--color-secondary-text);
}
.close:hover { background: var(--offset-background-color); }

.badge {
  display: inline-flex;
  align-items: center;
  gap: 4px;
  block-size: calc(18px + 2 * var(--badge-padding-y));
  padding-inline: var(--badge-padding-x);
  border: 1px solid;
  border-radius: var(--badge-border-radius);
  font-size: var(--badge-label-font-size);
  font-weight: var(--badge-label-font-weight);
  text-transform: var(--badge-label-text-transform, none);
  line-height: 1;
  white-space: nowrap;
}
.badge.neutral { background: var(--badge-neutral-color-background); border-color: var(--badge-neutral-color-border); color: var(--badge-neutral-color-text); }
.badge.success { background: var(--badge-success-color-background); border-color: var(--badge-success-color-border); color: var(--badge-success-color-text); }
.badge.warning { background: var(--badge-warning-color-background); border-color: var(--badge-warning-color-border); color: var(--badge-warning-color-text); }
.badge.danger { background: var(--badge-danger-color-background); border-color: var(--badge-danger-color-border); color: var(--badge-danger-color-text); }

.banner { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; padding: 14px 16px; border: 1px solid; border-radius: var(--border-radius); }
.banner > .icon { align-self: flex-start; margin-block-start: 2px; }
.banner.danger {
  background: color-mix(in srgb, var(--badge-danger-color-background) 62%, var(--color-background));
  border-color: var(--badge-danger-color-border);
}
.banner.danger > .icon { color: var(--color-danger); }

.skeleton { display: grid; gap: 16px; padding-block: 12px; animation: appear 1ms 200ms both; }
.skeleton .bar { block-size: 14px; border-radius: 4px; background: var(--offset-background-color); animation: breathe 1.6s infinite alternate ease-in-out; }
.skeleton .bar:nth-child(odd) { inline-size: 72%; }
@keyframes appear { from { opacity: 0; } }
@keyframes breathe { to { opacity: 0.55; } }

.panel { background: var(--color-background); border: 1px solid var(--color-border); border-radius: var(--border-radius); }
.panel-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: calc(var(--space) * 3.5) calc(var(--space) * 6); }
.balance { padding: calc(var(--space) * 5) calc(var(--space) * 6); border-block-start: 1px solid var(--color-border); }
.stack { display: flex; gap: 2px; block-size: 8px; margin-block-end: 16px; }
.stack > * { min-inline-size: 4px; flex-basis: 0; }
.stack > :first-child { border-start-start-radius: 4px; border-end-start-radius: 4px; }
.stack > :last-child { border-start-end-radius: 4px; border-end-end-radius: 4px; }
.stack .available, .dot.available { background: var(--bar-one); }
.stack .pending, .dot.pending { background: var(--bar-two); }
.dot { inline-size: 8px; block-size: 8px; border-radius: 2px; }
.figures { display: grid; grid-template-columns: 1.25fr 1fr 1fr; gap: 16px 48px; }
.figures .first { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 8px 12px; }
.figure-label { display: flex; align-items: center; gap: 8px; color: var(--color-secondary-text); font-size: var(--body-sm-font-size); }
.figure-amount { font-size: 20px; font-weight: 600; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.figures .first .button { margin-block-start: 22px; }
.figure .small { text-wrap: balance; word-break: auto-phrase; }
.code { color: var(--color-secondary-text); font-size: var(--body-sm-font-size); font-weight: 400; }
.figure.large .figure-amount { font-size: 28px; }
.figure.apart { padding-inline-start: 24px; border-inline-start: 1px solid var(--color-border); }

.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-block-end: 8px; }
.select-box { position: relative; display: flex; align-items: center; }
.select-box .icon { position: absolute; inset-inline-end: 12px; pointer-events: none; color: var(--color-secondary-text); }
.select {
  appearance: none;
  block-size: 36px;
  padding-inline: 12px 34px;
  border: 1px solid color-mix(in srgb, var(--color-secondary-text) 70%, var(--form-background-color));
  border-radius: var(--form-border-radius);
  background: var(--form-background-color);
}
.table { inline-size: 100%; }
.table th { block-size: 32px; padding: 0 12px; color: var(--color-secondary-text); font-size: var(--label-sm-font-size); font-weight: var(--label-sm-font-weight); text-align: start; }
.table td { padding: var(--table-row-padding-y) 12px; }
.table tr { border-block-end: 1px solid var(--color-border); }
.table :is(th, td):first-child { padding-inline-start: 0; }
.table :is(th, td):last-child { padding-inline-end: 0; }
.table tbody tr { position: relative; }
.table tbody tr:hover { background: var(--offset-background-color); box-shadow: -12px 0 var(--offset-background-color), 12px 0 var(--offset-background-color); }
.table .state { line-height: 0; }
.table .amount, .transactions .amount { text-align: end; font-weight: 500; white-space: nowrap; }
.table .when, .table .state { white-space: nowrap; }
.row { padding: 0; border: 0; background: none; font-weight: 500; }
.row:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.row::after { content: ""; position: absolute; inset: 0; }
.row:focus-visible { outline: none; }
.row:focus-visible::after { outline: 2px solid var(--action-primary-color-text); outline-offset: -2px; border-radius: 4px; }
.foot { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-block-size: 36px; margin-block-start: 20px; }
.empty { padding: 40px 16px; border-block: 1px solid var(--color-border); text-align: center; text-wrap: balance; }

.frame { display: grid; gap: 12px; padding: calc(var(--space) * 5) calc(var(--space) * 6); border: 1px dashed var(--color-border); border-radius: var(--border-radius); background: var(--color-background); }
.frame .toolbar { margin: 0; }
.frame p code { color: var(--color-secondary-text); }
.granted .icon { color: var(--success-solid); }
.features { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-block-start: 4px; font-size: var(--body-sm-font-size); }
.features li { display: inline-flex; align-items: center; gap: 6px; }
.withheld .features { color: var(--color-secondary-text); }

dialog { padding: 0; border: 0; background: var(--color-background); flex-direction: column; overflow: hidden; box-shadow: 0 0 0 1px color-mix(in srgb, var(--color-text) 8%, transparent), 0 16px 48px rgb(0 0 0 / 0.25); }
dialog[open] { display: flex; animation: fade 200ms cubic-bezier(0.2, 0, 0, 1); }
dialog::backdrop { background: var(--overlay-backdrop-color); }
dialog.dialog { inline-size: min(560px, calc(100vw - 32px)); max-block-size: calc(100dvh - 64px); border-radius: var(--overlay-border-radius); }
dialog.drawer { inset: 0 0 0 auto; inline-size: 480px; max-inline-size: 100%; block-size: 100dvh; max-block-size: none; margin: 0; }
@keyframes fade { from { opacity: 0; translate: 0 4px; } }
.overlay-head { display: flex; align-items: flex-start; gap: 12px; padding: 20px 24px 16px; border-block-end: 1px solid var(--color-border); }
.overlay-head .title { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.overlay-body { display: grid; gap: 24px; padding: 20px 24px 24px; overflow-y: auto; overscroll-behavior: contain; }
.section { display: grid; gap: 8px; justify-items: start; }
.section > * { inline-size: 100%; }
.section > .button { inline-size: auto; justify-self: end; }
.track { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px; }
.track li { display: grid; padding-block-start: 8px; border-block-start: 3px solid var(--color-border); font-size: var(--body-sm-font-size); align-content: start; }
.track .done { border-color: var(--success-solid); }
.track .broken { border-color: var(--color-danger); }
.sum > div { display: flex; justify-content: space-between; gap: 16px; padding-block: 6px; }
.sum dd { font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.sum .total { margin-block-start: 4px; padding-block-start: 10px; border-block-start: 1px solid var(--color-border); font-weight: 600; }
.facts > div { display: grid; grid-template-columns: minmax(96px, 36%) 1fr; gap: 12px; padding-block: 4px; }
.transactions li { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; padding-block: 8px; border-block-end: 1px solid var(--color-border); }

form { display: grid; gap: 6px; }
.field { display: flex; align-items: center; gap: 8px; inline-size: 220px; max-inline-size: 100%; min-block-size: calc(24px + 2 * var(--input-field-padding-y)); padding-inline: var(--input-field-padding-x); border: 1px solid color-mix(in srgb, var(--color-secondary-text) 70%, var(--form-background-color)); border-radius: var(--form-border-radius); background: var(--form-background-color); }
.field:focus-within { border-color: var(--form-highlight-color-border); box-shadow: 0 0 0 3px color-mix(in srgb, var(--form-highlight-color-border) 26%, transparent); }
.field:has([aria-invalid]) { border-color: var(--color-danger); box-shadow: inset 0 0 0 1px var(--color-danger); }
.field input { flex: 1; min-inline-size: 0; border: 0; outline: 0; padding: 0; background: none; text-align: end; font-variant-numeric: tabular-nums lining-nums; }
.problem { color: var(--color-danger); }
.choice { display: grid; gap: 8px; margin-block-start: 14px; }
.choice label { display: flex; align-items: center; gap: 10px; }
.choice input { inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--form-accent-color); }
.actions { display: flex; justify-content: flex-end; gap: 8px; margin-block-start: 18px; }

@container (inline-size < 720px) {
  .figures { grid-template-columns: 1fr 1fr; gap: 20px 24px; }
  .figures .first { grid-column: 1 / -1; }
}
@container (inline-size < 560px) {
  .panel-head, .balance, .frame { padding-inline: calc(var(--space) * 4); }
  .panel-head .end { inline-size: 100%; text-align: start; }
  .figure.apart { padding-inline-start: 16px; }
  .button, .select { min-block-size: 44px; }
  .table thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .table, .table tbody { display: block; }
  .table tbody tr { display: grid; grid-template: "when amount" "to state" / 1fr auto; gap: 4px 12px; align-items: center; padding-block: 12px; }
  .table td { padding: 0; }
  .table .when { grid-area: when; }
  .table .amount { grid-area: amount; }
  .table .to { grid-area: to; font-size: var(--body-sm-font-size); }
  .table .state { grid-area: state; justify-self: end; }
  .table .kind { display: none; }
  .banner .button { inline-size: 100%; }
}
@media (width < 560px) {
  dialog.dialog { inline-size: 100%; max-inline-size: 100%; max-block-size: 90dvh; margin: auto 0 0; border-end-start-radius: 0; border-end-end-radius: 0; }
  dialog.drawer { inline-size: 100%; }
  dialog .button { min-block-size: 44px; }
  dialog .actions .button { flex: 1; }
  .field input { font-size: 16px; }
}
@media (pointer: coarse) { .button, .select, .close { min-block-size: 44px; } }
@media (prefers-reduced-motion: reduce) { *, dialog[open] { animation: none; transition: none; } }
@media (forced-colors: active) { .stack > *, .dot, .track li { forced-color-adjust: none; } .skeleton .bar { border: 1px solid; } }
`)
