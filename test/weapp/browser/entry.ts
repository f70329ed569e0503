/** The host as a script for a page of Chromium: `startWeapp(...)` puts the running program into the window. */
import { browserRealm } from '../host/browser-realm'
import { WeappHost } from '../host/host'
import type { CloudDoor, Theme } from '../host/options'
import type { Program } from '../host/program'
import { capsule, statusBarHeight } from '../host/wx/phone'

export interface BrowserLaunch {
  program: Program
  theme: Theme
  width: number
  height: number
  url: string | undefined
}

declare global {
  interface Window {
    weapp: WeappHost
    startWeapp(launch: BrowserLaunch): Promise<void>
    callCloud: CloudDoor
  }
}

window.startWeapp = async ({ program, theme, width, height, url }) => {
  const realms = { logic: browserRealm({ hideGlobals: true }), view: browserRealm({ hideGlobals: false }) }
  window.weapp = new WeappHost({ program, realms, mount: document.body, styled: true, theme, width, height, cloud: window.callCloud })
  document.body.classList.toggle('style-v2', program.files['app.json']?.includes('"style":"v2"'))
  drawPhone(theme)
  await window.weapp.launch(url)
}

function drawPhone(theme: Theme): void {
  const status = document.body.appendChild(document.createElement('div'))
  status.className = `phone-status theme-phone-${theme}`
  status.style.height = `${statusBarHeight}px`
  status.append('9:41')
  const pill = document.body.appendChild(document.createElement('div'))
  pill.className = `phone-capsule theme-phone-${theme}`
  Object.assign(pill.style, { top: `${capsule.top}px`, right: `${capsule.right}px`, width: `${capsule.width}px`, height: `${capsule.height}px` })
}
