/** What every frame looks like before a page's rules; all values are variables of the Appearance API. */
export const styles = `
:root {
  color-scheme: light only;
  --unit: var(--spacing-unit);
  --small: var(--font-size-sm, calc(var(--font-size-base) * 0.875));
  --row: var(--grid-row-spacing, calc(var(--unit) * 3));
  --column: var(--grid-column-spacing, calc(var(--unit) * 3));
  --line: color-mix(in srgb, var(--color-text) 18%, transparent);
  --ring: var(--input-focus-box-shadow, var(--focus-box-shadow, 0 0 0 3px color-mix(in srgb, var(--input-focus-color-border) 28%, transparent)));
}
*, ::before, ::after { box-sizing: border-box; }
html, body { margin: 0; background: transparent; }
/* Room for focus rings: the host lays the frame out that much larger. */
body { padding: 4px; overflow: hidden; font-family: var(--font-family); font-size: var(--font-size-base); font-weight: var(--font-weight-normal); font-variation-settings: var(--font-variation-settings, normal); line-height: var(--font-line-height); color: var(--color-text); line-break: strict; }
p, fieldset, legend { margin: 0; padding: 0; border: 0; }
button, input, select { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }
[hidden] { display: none !important; }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.stack { display: grid; gap: var(--row); }
.grid { display: grid; gap: var(--row) var(--column); grid-template-columns: repeat(12, minmax(0, 1fr)); }
.grid > * { grid-column: span 12; min-inline-size: 0; }
.grid > .half { grid-column: span 6; }
@media (max-width: 300px) { .grid > .half { grid-column: span 12; } }

.Field { position: relative; }
.Label { display: block; margin-block-end: var(--label-spacing, var(--unit)); font-size: var(--label-font-size, var(--small)); font-weight: var(--label-font-weight); color: var(--label-color-text); }
.box { position: relative; display: flex; align-items: center; }
.Input, .Select { inline-size: 100%; min-inline-size: 0; padding: calc(var(--unit) * 2.5) calc(var(--unit) * 3); min-block-size: 44px; border: 1px solid var(--input-color-border); border-radius: var(--border-radius); background-color: var(--color-background); color: var(--color-text); box-shadow: var(--input-box-shadow); text-overflow: ellipsis; }
.Select { appearance: none; padding-inline-end: calc(var(--unit) * 8); }
[data-field]:has(> .box > select.Select:not(.bare))::after { content: ''; position: absolute; inset-inline-end: calc(var(--unit) * 3.5); inset-block-end: 19px; inline-size: 7px; block-size: 7px; border: solid var(--icon-chevron-down-color, var(--color-text-secondary)); border-width: 0 2px 2px 0; transform: rotate(45deg); pointer-events: none; }
[data-field]:has(.Error:not([hidden]))::after { inset-block-end: auto !important; inset-block-start: 46px; }
.Input::placeholder { color: var(--color-text-placeholder); opacity: 1; }
.Input:focus, .Select:focus { outline: none; border-color: var(--input-focus-color-border); box-shadow: var(--ring); }
.Input--invalid { border-color: var(--color-danger); color: var(--color-danger); }
.Input--invalid:focus { border-color: var(--color-danger); }
.Input:disabled, .Select:disabled { opacity: .6; cursor: not-allowed; }
.Error { margin-block-start: var(--unit); font-size: var(--small); color: var(--color-danger); }
.adornment { position: absolute; inset-inline-end: calc(var(--unit) * 2.5); display: flex; color: var(--color-text-secondary); pointer-events: none; }
.box:has(.adornment) > .Input { padding-inline-end: 56px; }
.brand { display: block; flex: none; }
.Hint { font-size: var(--small); color: var(--color-text-secondary); }
.TermsText { font-size: var(--small); color: var(--color-text-secondary); }

[data-labels=floating] .box > .Input:not(.bare), [data-labels=floating] .box > .Select:not(.bare) { padding-block: calc(var(--unit) * 5) calc(var(--unit) * 1.5); }
[data-labels=floating] .Field .Label { position: absolute; z-index: 1; inset-block-start: calc(var(--unit) * 1.5); inset-inline-start: calc(var(--unit) * 3 + 1px); margin: 0; font-size: calc(var(--font-size-base) * 0.8); max-inline-size: calc(100% - var(--unit) * 5); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--color-text-secondary); pointer-events: none; }
[data-labels=floating][data-animations=on] .Field .Label { transition: inset-block-start .1s, font-size .1s; }
[data-labels=floating] .Field .Label--resting { inset-block-start: calc(var(--unit) * 3.4); font-size: var(--font-size-base); }
[data-labels=floating] .Input:not(.bare):not(:focus)::placeholder { color: transparent; }

/* One box of card fields: its labels are only spoken, the placeholders say the rest. */
[data-inputs=condensed] .grid.card { gap: 0; }
[data-inputs=condensed][data-labels=above] .grid.card .Label { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[data-inputs=condensed] .grid.card .Field + .Field { margin-block-start: -1px; }
[data-inputs=condensed] .grid.card .Field + .Field + .Field { margin-inline-start: -1px; }
[data-inputs=condensed] .grid.card .Input { border-radius: 0; }
[data-inputs=condensed] .grid.card > :first-child .Input { border-start-start-radius: var(--border-radius); border-start-end-radius: var(--border-radius); }
[data-inputs=condensed] .grid.card > :nth-child(2) .Input { border-end-start-radius: var(--border-radius); }
[data-inputs=condensed] .grid.card > :nth-child(3) .Input { border-end-end-radius: var(--border-radius); }
[data-inputs=condensed] .grid.card .Error { margin-block-end: var(--unit); }
[data-inputs=condensed] .grid.card .Input:focus, [data-inputs=condensed] .grid.card .Input--invalid { position: relative; z-index: 1; }
[data-inputs=condensed] .grid.card .adornment { z-index: 2; }

.Tabs { display: grid; grid-template-columns: repeat(auto-fit, minmax(104px, 1fr)); gap: var(--tab-spacing, calc(var(--unit) * 2)); margin-block-end: var(--row); }
.Tab { display: grid; gap: calc(var(--unit) / 2); justify-items: start; align-content: start; padding: calc(var(--unit) * 2.5) calc(var(--unit) * 3); min-block-size: 44px; border: 1px solid var(--line); border-radius: var(--border-radius); background: var(--color-background); color: var(--color-text-secondary); text-align: start; cursor: pointer; }
.Tab:hover { color: var(--color-text); }
.Tab--selected, .Tab--selected:hover { border-color: var(--color-primary); box-shadow: inset 0 0 0 1px var(--color-primary); color: var(--color-primary); }
.Tab:disabled { cursor: not-allowed; border-style: dashed; color: var(--color-text-secondary); }
.TabLabel { font-size: var(--small); font-weight: var(--font-weight-medium); }
.unavailable { font-size: calc(var(--font-size-base) * 0.75); line-height: 1.3; text-align: start; }

.Accordion { display: grid; }
.AccordionItem { padding: calc(var(--unit) * 4) calc(var(--unit) * 4.5); border: 1px solid var(--line); background: var(--color-background); color: var(--accordion-item-label-color-text); }
.AccordionItem + .AccordionItem { border-block-start-width: 0; }
.AccordionItem:first-child { border-start-start-radius: var(--border-radius); border-start-end-radius: var(--border-radius); }
.AccordionItem:last-child { border-end-start-radius: var(--border-radius); border-end-end-radius: var(--border-radius); }
.Accordion.spaced { gap: var(--accordion-item-spacing, calc(var(--unit) * 2)); }
.Accordion.spaced .AccordionItem { border-radius: var(--border-radius); border-block-start-width: 1px; }
.AccordionItem--selected { color: var(--accordion-item-label-selected-color-text); }
.AccordionItem .content { padding-block-start: calc(var(--unit) * 4); color: var(--color-text); }
.AccordionHeader { display: flex; flex-wrap: wrap; gap: calc(var(--unit) * 1) calc(var(--unit) * 3); align-items: center; inline-size: 100%; min-block-size: 28px; padding: 0; border: 0; background: none; color: inherit; font-size: var(--accordion-item-label-font-size, var(--font-size-base)); font-weight: var(--accordion-item-label-font-weight); text-align: start; cursor: pointer; }
.AccordionHeader:disabled { cursor: not-allowed; }
.AccordionHeader .unavailable { margin-inline-start: auto; }
.Radio { flex: none; inline-size: 18px; block-size: 18px; border: 1px solid currentColor; border-radius: 50%; }
.AccordionItem--selected .Radio { border: 5px solid var(--color-primary); }
.Tab:focus-visible, .AccordionHeader:focus-visible, .text-button:focus-visible { outline: var(--focus-outline, 2px solid var(--color-primary)); outline-offset: 2px; }
.AccordionHeader:focus-visible { outline-offset: 6px; border-radius: var(--border-radius); }

.choice { display: flex; gap: calc(var(--unit) * 2); align-items: start; font-size: var(--small); }
.choice input { inline-size: 18px; block-size: 18px; flex: none; accent-color: var(--color-primary); margin-block-start: 2px; }
.saved { display: flex; flex-wrap: wrap; gap: calc(var(--unit) * 1) calc(var(--unit) * 3); align-items: center; }
.text-button { padding: 0; min-block-size: 28px; border: 0; background: none; color: var(--color-danger); font-size: inherit; text-decoration: underline; cursor: pointer; }
.mark { display: flex; flex-wrap: wrap; gap: 0 calc(var(--unit) * 2); align-items: baseline; font-size: calc(var(--font-size-base) * 0.75); color: var(--color-text-secondary); }
.mark b { font-weight: var(--font-weight-medium); padding-inline: 6px; border: 1px dashed currentColor; border-radius: 4px; white-space: nowrap; }
.Block { padding: calc(var(--unit) * 3); border: 1px dashed var(--line); border-radius: var(--border-radius); background: var(--color-background); color: var(--color-text-secondary); font-size: var(--small); }

/* The one-line card form: the page's own box is its frame. */
.line { display: flex; align-items: center; gap: 8px; min-block-size: 1.2em; }
.line > .Field { min-inline-size: 0; }
.line > [data-part=number] { flex: 1 1 12em; }
.line > [data-part=expiry] { flex: 0 1 5em; }
.line > [data-part=cvc] { flex: 0 1 3.2em; }
.line > [data-part=postal] { flex: 0 1 6em; }
.Input.bare { padding: 0; min-block-size: 0; block-size: 1.2em; line-height: 1.2; border: 0; border-radius: 0; background: transparent; box-shadow: none; outline: none; color: inherit; }
.Input.bare:focus { box-shadow: none; }
.bare-form .box:has(.adornment) > .Input { padding-inline-end: 0; }
.bare-form .adornment { position: static; order: -1; margin-inline-end: 8px; }
.bare-form .adornment .brand { inline-size: auto; block-size: 1.1em; }
`
