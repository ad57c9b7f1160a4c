/** What only the components with questions need: onboarding, management, evidence, filters. */
export const formCss = new CSSStyleSheet()

formCss.replaceSync(`
.panel-body { display: grid; gap: 16px; padding: calc(var(--space) * 5) calc(var(--space) * 6) calc(var(--space) * 6); border-block-start: 1px solid var(--color-border); }
.onboarding .panel-body > * { inline-size: 100%; max-inline-size: 680px; }
.onboarding .panel-head .quiet { margin-inline-end: calc(-1 * var(--button-padding-x)); }
.step-title { text-wrap: balance; word-break: auto-phrase; }
.step-title:focus-visible { outline-offset: 4px; border-radius: 2px; }
.progress { display: grid; gap: 6px; }
.progress-bar { display: flex; gap: 4px; }
.progress-bar i { flex: 1; block-size: 4px; border-radius: 2px; background: var(--color-border); }
.progress-bar .done { background: var(--form-accent-color); }
.step { gap: 20px; }
.step > .actions { margin-block-start: 4px; }
.step .actions .quiet:first-child { margin-inline: calc(-1 * var(--button-padding-x)) auto; }
.button { gap: 6px; }
.button.quiet { border-color: transparent; background: none; color: var(--action-primary-color-text); }
.button.quiet:hover { background: var(--control-hover); }
.button.danger { background: var(--button-danger-color-background); border-color: var(--button-danger-color-border); color: var(--button-danger-color-text); }
.button.danger:hover { background: color-mix(in srgb, black 14%, var(--button-danger-color-background)); }
.link, a {
  padding: 0;
  border: 0;
  background: none;
  color: var(--action-primary-color-text);
  text-align: start;
  text-decoration: var(--action-primary-text-decoration-line) var(--action-primary-text-decoration-style) var(--action-primary-text-decoration-thickness) var(--action-primary-text-decoration-color);
  text-underline-offset: 0.2em;
}
.questions { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-items: start; }
.questions legend { float: inline-start; grid-column: 1 / -1; }
.questions + .questions { padding-block-start: 20px; border-block-start: 1px solid var(--color-border); }
.question { display: grid; gap: 6px; min-inline-size: 0; }
.question.wide { grid-column: 1 / -1; }
.question.begins { grid-column-start: 1; }
.overlay-head:has(> .grow > :only-child) { align-items: center; padding-block: 14px; }
.question .select-box, .question .select { inline-size: 100%; }
.question .select { min-block-size: calc(24px + 2 * var(--input-field-padding-y)); }
.select:has(~ .icon) { text-overflow: ellipsis; }
.input input, .input textarea {
  inline-size: 100%;
  min-block-size: calc(24px + 2 * var(--input-field-padding-y));
  padding: var(--input-field-padding-y) var(--input-field-padding-x);
  border: 1px solid color-mix(in srgb, var(--color-secondary-text) 70%, var(--form-background-color));
  border-radius: var(--form-border-radius);
  background: var(--form-background-color);
  color: inherit;
  font: inherit;
  line-height: 24px;
}
.input input { padding-block: 0; }
.input textarea { display: block; resize: vertical; }
.input :is(input, textarea):focus-visible, .select:focus-visible { border-color: var(--form-highlight-color-border); outline: 3px solid color-mix(in srgb, var(--form-highlight-color-border) 40%, transparent); outline-offset: 0; }
.question [aria-invalid] { border-color: var(--color-danger); box-shadow: inset 0 0 0 1px var(--color-danger); }
.file { inline-size: 100%; font-size: var(--body-sm-font-size); }
.file::file-selector-button { margin-inline-end: 12px; padding: 6px 12px; border: 1px solid var(--button-secondary-color-border); border-radius: var(--button-border-radius); background: var(--button-secondary-color-background); color: var(--button-secondary-color-text); font: inherit; cursor: pointer; }
.tick { display: flex; align-items: flex-start; gap: 10px; }
.tick input { flex: none; inline-size: 18px; block-size: 18px; margin: 3px 0 0; accent-color: var(--form-accent-color); }
.problems { display: flex; flex-wrap: wrap; gap: 2px 14px; margin-block-start: 2px; }
.notices { display: grid; gap: 8px; }
.banner.warning { background: color-mix(in srgb, var(--badge-warning-color-background) 62%, var(--color-background)); border-color: var(--badge-warning-color-border); }
.banner.warning > .icon { color: var(--badge-warning-color-text); }
.banner.success { background: color-mix(in srgb, var(--badge-success-color-background) 62%, var(--color-background)); border-color: var(--badge-success-color-border); }
.banner.success > .icon { color: var(--badge-success-color-text); }
.banner.neutral { background: var(--color-background); border-color: var(--color-border); }
.reviews li { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; padding-block: 10px; border-block-end: 1px solid var(--color-border); }
.reviews li:first-child { border-block-start: 1px solid var(--color-border); }
.part { padding: calc(var(--space) * 5) calc(var(--space) * 6); border-block-start: 1px solid var(--color-border); }
.part .facts { columns: 2; column-gap: 48px; }
.part .facts > div { break-inside: avoid; }
.facts dd { overflow-wrap: anywhere; }

@container (inline-size < 720px) {
  .part .facts { columns: 1; }
}
@container (inline-size < 560px) {
  .panel-body, .part { padding-inline: calc(var(--space) * 4); }
  .onboarding .panel-head .end { inline-size: auto; margin-inline-start: auto; }
  .questions { grid-template-columns: 1fr; }
  .step > .actions { flex-wrap: wrap; }
  .step .actions .quiet:first-child { inline-size: 100%; margin: 0; }
  .step .actions .button:not(.quiet) { flex: 1; }
  .input :is(input, textarea), .question .select { min-block-size: 44px; font-size: 16px; }
}
@media (width < 560px) {
  dialog .questions { grid-template-columns: 1fr; }
  dialog .step > .actions { flex-wrap: wrap; }
  dialog .step .actions .quiet:first-child { flex: 1 0 100%; margin: 0; }
  dialog .input :is(input, textarea), dialog .question .select { min-block-size: 44px; font-size: 16px; }
}
`)
