import { html, Html } from '../console/html'
import type { Persona } from '../persona'

/** Stays hidden until the app shows a sign-in code: an element with the code's text in `data-qr`. */
export const signInPhone = (personas: readonly Persona[]): Html => html`<span class="phone" hidden>
<label for="phone">用谁的手机</label>
<select id="phone">
${personas.map(({ openid, name }) => html`<option value="${openid}">${name}的手机</option>`)}
</select>
<button type="button" id="scan">扫码登录</button>
</span>
<span class="said" role="status"></span>`

/**
 * Plays the phone: scans the code and says yes, as WeChat would call the function for that person. `app` is the frame that holds the app.
 * The version is newer than any that the cloud may ask for.
 */
export const signInPhoneScript = new Html(`
const phone = document.querySelector('.phone'), said = document.querySelector('.said')
const shownCode = () => app.contentDocument?.querySelector('[data-qr]')?.dataset.qr
const tap = async (path, code) => {
  const reply = await fetch('/__local/wx/functions/api', { method: 'POST', headers: { 'content-type': 'application/json', 'x-wx-openid': document.querySelector('#phone').value },
    body: JSON.stringify({ client: '99.0.0', calls: [{ path, type: 'mutation', input: { code } }] }) })
  const { result, errMsg } = await reply.json()
  if (!result?.results[0].ok) throw new Error(result?.results[0].error.message ?? errMsg)
}
document.querySelector('#scan').onclick = async () => {
  const code = shownCode()
  try {
    await tap('account.signIn.look', code)
    await tap('account.signIn.confirm', code)
    said.textContent = '手机上已确认'
  } catch (error) { said.textContent = error.message }
}
setInterval(() => {
  const hidden = !shownCode()
  if (hidden !== phone.hidden) { phone.hidden = hidden; said.textContent = '' }
}, 300)
`)
