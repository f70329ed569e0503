import { html, Html } from '../console/html'
import type { Persona } from '../persona'
import { newcomerId, personaCookie, visitorId } from './persona-choice'
import { signInPhone, signInPhoneScript } from './sign-in-phone'

const style = new Html(`
:root { color-scheme: light dark; --bar: #0f766e; --ink: #fff; }
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 14px/20px system-ui, 'PingFang SC', 'Noto Sans CJK SC', sans-serif; background: #f6f7f9; }
.bar { flex: none; display: flex; align-items: center; gap: 8px; height: 48px; padding: 0 8px 0 12px; background: var(--bar); color: var(--ink); }
.bar label { flex: none; }
.bar select { flex: 1 1 auto; min-width: 0; max-width: 420px; height: 44px; padding: 0 8px; font: inherit; color: #fff; background: rgba(0, 0, 0, .18); border: 0; border-radius: 8px; }
.bar select option { color: #1f2933; background: #fff; }
.bar .space { flex: 1; }
.bar .phone { flex: none; display: flex; align-items: center; gap: 8px; }
.bar .phone[hidden] { display: none; }
.bar .phone label { position: absolute; clip-path: inset(50%); }
.bar .said:empty { display: none; }
.bar a, .bar button { flex: none; display: inline-flex; align-items: center; justify-content: center; min-width: 44px; height: 44px; padding: 0 8px; font: inherit; color: #fff; text-decoration: none; background: none; border: 0; border-radius: 8px; cursor: pointer; }
.bar :focus-visible { outline: 2px solid #fff; outline-offset: -2px; }
@media (max-width: 480px) { .bar label { position: absolute; clip-path: inset(50%); } .bar .wide { display: none; } }
iframe { flex: 1; width: 100%; border: 0; background: #f6f7f9; }
`)

// The address keeps the app's route, so that a link or a reload leads back to the same page.
const script = new Html(`
const app = document.querySelector('iframe'), person = document.querySelector('#person')
app.src = '/?bar=0' + location.hash
// Who signed in on this browser goes with the persona before.
const follows = () => { localStorage.removeItem('xrk1.session'); document.cookie = '${personaCookie}=' + person.value + '; path=/; SameSite=Lax; max-age=31536000'; app.contentWindow.location.reload() }
// Somebody new has a phone on which nothing was ever kept.
const comes = () => { for (const key of Object.keys(localStorage)) if (key.startsWith('xrk1.')) localStorage.removeItem(key); location.assign('/?persona=${newcomerId}') }
person.onchange = () => person.value === '${newcomerId}' ? comes() : follows()
document.querySelector('#fold').onclick = () => location.assign('/?bar=0' + location.hash)
app.onload = () => {
  const follow = () => { history.replaceState(null, '', location.pathname + app.contentWindow.location.hash); document.title = app.contentDocument.title }
  app.contentWindow.addEventListener('hashchange', () => setTimeout(follow, 50))
  for (const method of ['pushState', 'replaceState']) {
    const own = app.contentWindow.history[method]
    app.contentWindow.history[method] = function (...args) { own.apply(this, args); setTimeout(follow, 50) }
  }
  follow()
}
addEventListener('hashchange', () => { if (app.contentWindow.location.hash !== location.hash) app.contentWindow.location.hash = location.hash })
`)

/**
 * The page around the H5 app in a developer's browser: a bar to be somebody else, and the app in a frame below it. A frame, because
 * then the app has exactly the height that is left, with its own fixed bars and its own viewport.
 * `welcomes`: somebody new can be made up.
 */
export function personaShell(personas: readonly Persona[], current: string, welcomes = false): Html {
  const option = (id: string, text: string) => html`<option value="${id}" ${id === current && 'selected'}>${text}</option>`
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>向日葵</title>
<style>${style}</style>
</head>
<body>
<div class="bar">
<label for="person">现在是</label>
<select id="person">
${personas.map(({ id, name, about }) => option(id, `${name} · ${about}`))}
${welcomes && option(newcomerId, '新来的人 · 第一次打开，从头开始')}
${option(visitorId, '访客 · 没有登录')}
</select>
${signInPhone(personas)}
<span class="space"></span>
<a class="wide" href="/__local/">本地云</a>
<button type="button" id="fold" aria-label="收起这一条，只看应用">收起</button>
</div>
<iframe title="向日葵"></iframe>
<script>${script}${signInPhoneScript}</script>
</body>
</html>`
}
