import { raw } from 'hono/html'

/** One small sheet for every hosted page: readable at 360 px, light and dark, visible focus. */
export const pageStyles = raw(`
:root { color-scheme: light dark; --text: #1a1f36; --quiet: #5a6378; --ground: #f6f8fa; --card: #fff; --line: #d5dbe3; --edge: #7d879b; --strong: #4b45c6; --on-strong: #fff; --danger: #b3093c; --good: #1a7245; --mark: #fff3d6; --on-mark: #5f3d00; }
@media (prefers-color-scheme: dark) { :root { --text: #eef0f6; --quiet: #a9b1c4; --ground: #12141c; --card: #1b1e29; --line: #363b4d; --edge: #7c86a3; --strong: #a5a0ff; --on-strong: #14122b; --danger: #ff8fa9; --good: #6fd6a0; --mark: #3a2d0d; --on-mark: #ffdf9b; } }
* { box-sizing: border-box; }
body { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif; }
:lang(ja) { line-height: 1.7; line-break: strict; }
h1:lang(ja), h2:lang(ja) { word-break: auto-phrase; }
.sandbox-mark { margin: 0; padding: 8px 16px; background: var(--mark); color: var(--on-mark); font-size: 14px; text-align: center; }
main { inline-size: min(100% - 32px, 640px); margin: 32px auto; flex: 1; }
main.wide { inline-size: min(100% - 32px, 1000px); }
footer { padding: 16px; text-align: center; font-size: 14px; color: var(--quiet); }
footer nav { display: inline-flex; gap: 16px; }
h1 { font-size: 24px; line-height: 1.3; margin: 0 0 16px; text-wrap: balance; }
h2 { font-size: 18px; margin: 24px 0 8px; }
p { margin: 0 0 12px; }
a { color: var(--strong); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 20px; margin-block-end: 16px; }
.card > :first-child, fieldset > :first-child { margin-block-start: 0; }
.card > :last-child { margin-block-end: 0; }
.card > form + *, .card > table + *, .card > dl + * { margin-block-start: 20px; }
.quiet { color: var(--quiet); }
.small { font-size: 14px; }
.amount { font-size: 32px; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.2; }
.num { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.good { color: var(--good); }
.alert { border: 1px solid var(--danger); color: var(--danger); border-radius: 8px; padding: 12px 16px; margin-block-end: 16px; }
form, .fields { display: grid; gap: 16px; }
form > p, form > .alert, form > .card, .fields > p, .fields > .alert { margin-block-end: 0; }
.row { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); }
.row > * { min-inline-size: 0; overflow-wrap: anywhere; }
label, legend { font-size: 14px; font-weight: 600; }
legend { padding: 0; margin-block-end: 4px; }
legend.title { font-size: 16px; margin-block-end: 8px; }
label.field, .field { display: grid; gap: 4px; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: 12px; }
.choice input { flex: none; inline-size: 18px; block-size: 18px; accent-color: var(--strong); }
.choice { display: flex; gap: 8px; align-items: center; font-weight: 400; font-size: 16px; min-block-size: 32px; }
input:not([type=checkbox], [type=radio]), select, textarea { font: inherit; font-weight: 400; font-size: 16px; color: inherit; inline-size: 100%; min-block-size: 44px; padding: 8px 12px; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; }
input[aria-invalid=true], select[aria-invalid=true], textarea[aria-invalid=true] { border-color: var(--danger); }
.error { color: var(--danger); font-size: 14px; font-weight: 400; }
button, .button { font: inherit; font-weight: 600; min-block-size: 44px; padding: 8px 20px; border-radius: 8px; border: 1px solid transparent; background: var(--strong); color: var(--on-strong); cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; justify-content: center; }
button.plain, .button.plain { background: transparent; border-color: var(--edge); color: var(--text); }
button.danger { background: var(--danger); color: var(--card); }
.actions { display: flex; flex-wrap: wrap; gap: 12px; }
.leave { margin-block-start: 20px; }
.parties { display: grid; gap: 12px 24px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr)); overflow-wrap: anywhere; }
.parties h2 { margin: 0; }
.parties + table { margin-block-start: 20px; }
.out-of-sight { position: absolute; inline-size: 1px; block-size: 1px; min-block-size: 0; padding: 0; overflow: hidden; clip-path: inset(50%); border: 0; }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { text-align: start; padding: 8px 0; border-block-end: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th.num, td.num { text-align: end; padding-inline-start: 12px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
tfoot th { font-weight: 400; }
@media (max-width: 479px) { .wide-only { display: none; } }
@media print { body { background: none; } .card { border: 0; padding: 0; } .no-print, footer { display: none; } }
`)
