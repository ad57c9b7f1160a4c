/** What only the components about payments need. */
export const paymentCss = new CSSStyleSheet()

paymentCss.replaceSync(`
.filters { gap: 16px; margin-block-end: 16px; padding: calc(var(--space) * 4); border: 1px solid var(--color-border); border-radius: var(--border-radius); background: var(--color-background); }
.filters .questions { grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); }
.filters .actions { margin-block-start: 0; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.chips legend { margin-block-end: 6px; }
.chip { display: inline-flex; align-items: center; gap: 6px; min-block-size: 30px; padding-inline: 10px; border: 1px solid var(--color-border); border-radius: 15px; font-size: var(--body-sm-font-size); cursor: pointer; }
.chip:has(:checked) { border-color: var(--form-accent-color); background: color-mix(in srgb, var(--form-accent-color) 10%, var(--color-background)); }
.chip:focus-within:has(:focus-visible) { outline: 2px solid var(--action-primary-color-text); outline-offset: 2px; }
.chip input { margin: 0; accent-color: var(--form-accent-color); }
form > .select-box { inline-size: 220px; max-inline-size: 100%; }
form > .select-box .select { inline-size: 100%; }
form > .label:not(:first-child) { margin-block-start: 8px; }
.empty .button { margin-block-start: 12px; }

.offers { display: flex; flex-wrap: wrap; gap: 8px; }
.dispute { display: grid; gap: 6px; padding: 14px 16px; border: 1px solid var(--color-border); border-radius: var(--border-radius); }
.dispute + .dispute { margin-block-start: 12px; }
.dispute .title { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.dispute .offers { margin-block-start: 6px; }
.timeline li { position: relative; display: grid; grid-template-columns: 1fr auto; gap: 0 12px; padding-block-end: 14px; padding-inline-start: 22px; }
.timeline li::before { content: ""; position: absolute; inset-block-start: 7px; inset-inline-start: 0; inline-size: 10px; block-size: 10px; border: 2px solid var(--color-secondary-text); border-radius: 50%; background: var(--color-background); }
.timeline li:not(:last-child)::after { content: ""; position: absolute; inset-block: 20px -4px; inset-inline-start: 4px; inline-size: 2px; background: var(--color-border); }
.timeline .good::before { border-color: var(--success-solid); background: var(--success-solid); }
.timeline .bad::before { border-color: var(--color-danger); background: var(--color-danger); }
.timeline .small { grid-column: 1; }
.timeline .why { overflow-wrap: anywhere; }
.document { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding-block: 14px; border-block-end: 1px solid var(--color-border); }
.document:first-child { border-block-start: 1px solid var(--color-border); }
.document > .icon { color: var(--color-secondary-text); }

@container (inline-size < 560px) {
  .filters .actions .button, .document .button { flex: 1; }
  .chip { min-block-size: 40px; border-radius: 20px; }
  .document .grow { flex-basis: 60%; }
}
@media (width < 560px) {
  dialog .offers .button { flex: 1; }
}
@media (forced-colors: active) { .timeline li::before { forced-color-adjust: none; } }
`)
