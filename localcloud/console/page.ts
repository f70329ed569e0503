import { html, Html } from './html'

const style = new Html(`
:root { color-scheme: light dark; --primary: #0f766e; --soft: #e6f4f1; --sun: #f5a524; --ink: #1f2933; --ink2: #52606d; --line: #e4e7eb; --page: #f6f7f9; --card: #fff; --danger: #b42318; --warn: #b54708; --ok: #067647; }
@media (prefers-color-scheme: dark) { :root { --primary: #5eead4; --soft: #12352f; --ink: #e6edf3; --ink2: #a9b4c0; --line: #2b343e; --page: #10151a; --card: #181f26; --danger: #ff9b8f; --warn: #f7b27a; --ok: #75e0a7; } }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/22px system-ui, 'Segoe UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif; color: var(--ink); background: var(--page); }
header { background: var(--card); border-bottom: 1px solid var(--line); }
header div, main { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
header div { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; padding-top: 8px; padding-bottom: 8px; }
header b { display: inline-flex; align-items: center; gap: 8px; margin-right: 12px; font-size: 16px; }
header b::before { content: ''; width: 12px; height: 12px; border: 3px solid var(--sun); border-radius: 50%; background: #7a4b12; }
nav a { display: inline-block; padding: 8px 6px; color: var(--ink2); text-decoration: none; }
nav a:hover, nav a[aria-current] { color: var(--primary); box-shadow: inset 0 -2px var(--primary); }
main { padding-top: 24px; padding-bottom: 64px; }
h1 { margin: 0 0 16px; font-size: 22px; line-height: 32px; }
h2 { margin: 32px 0 12px; font-size: 16px; line-height: 24px; }
a { color: var(--primary); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
.lead, .dim, td.dim { color: var(--ink2); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 12px; margin: 0; padding: 0; list-style: none; }
.cards a { display: block; height: 100%; padding: 16px; color: inherit; text-decoration: none; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.cards a:hover { border-color: var(--primary); }
.cards strong { display: block; font-size: 28px; line-height: 36px; font-weight: 600; font-variant-numeric: tabular-nums; }
.sheet { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 8px 16px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child > td { border-bottom: 0; }
th { font-weight: 600; color: var(--ink2); white-space: nowrap; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
code, pre { font: 12px/20px ui-monospace, 'SF Mono', Consolas, monospace; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.tag { display: inline-block; padding: 0 8px; border-radius: 8px; background: var(--soft); color: var(--primary); white-space: nowrap; }
.tag.bad { color: var(--danger); background: color-mix(in srgb, var(--danger) 12%, transparent); }
.stderr { color: var(--danger); } .cloud { color: var(--warn); }
button, input, select { min-height: 36px; padding: 0 12px; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
button { cursor: pointer; color: var(--primary); border-color: var(--primary); }
input[type=number] { width: 96px; }
form.row { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; padding: 16px; }
form.row label { display: grid; gap: 4px; color: var(--ink2); }
.empty { padding: 32px 16px; text-align: center; color: var(--ink2); }
.pages { display: flex; gap: 16px; margin-top: 16px; }
`)

const links: ReadonlyArray<readonly [href: string, text: string]> = [
  ['/__local/', 'Overview'],
  ['/__local/collections', 'Collections'],
  ['/__local/logs', 'Logs'],
  ['/__local/costs', 'Costs'],
  ['/__local/functions', 'Functions'],
  ['/__local/messages', 'WeChat'],
  ['/__local/files', 'Files'],
  ['/__local/faults', 'Faults'],
]

/** A page of the console; `at` is the link it stands under. */
export const page = (title: string, content: Html, at = '') => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · local cloud</title>
<style>${style}</style>
</head>
<body>
<header><div><b>Local cloud</b><nav>${links.map(([href, text]) => html`<a href="${href}" ${href === at && new Html('aria-current="page"')}>${text}</a> `)}<a href="/">App</a></nav></div></header>
<main><h1>${title}</h1>
${content}
</main>
</body>
</html>`

interface Column<Row> {
  title: string
  cell: (row: Row) => unknown
  /** Right-aligned. */
  number?: boolean
}

/** A table, or one sentence when there is nothing to show. */
export const table = <Row>(rows: readonly Row[], columns: ReadonlyArray<Column<Row>>, empty: string) =>
  rows.length === 0
    ? html`<div class="sheet"><p class="empty">${empty}</p></div>`
    : html`<div class="sheet"><table>
<tr>${columns.map(({ title, number }) => html`<th class="${number && 'n'}">${title}</th>`)}</tr>
${rows.map((row) => html`<tr>${columns.map(({ cell, number }) => html`<td class="${number && 'n'}">${cell(row)}</td>`)}</tr>`)}
</table></div>`

/** A moment as a developer reads it: to the second, UTC. */
export const moment = (at: Date | string) => new Date(at).toISOString().replace('T', ' ').slice(0, 19)
export const kb = (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`
