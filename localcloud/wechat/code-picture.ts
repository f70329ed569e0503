import { createHash } from 'node:crypto'
import { ok, refused, type WechatAnswer } from './answer'
import { greyPng } from './png'

const rays = 48
const rings = 10
const longestScene = 32

/** A round picture that looks like a mini program's code and differs with what it stands for. No phone can read it. */
function drawCode(text: string, side: number): Buffer {
  const bits = createHash('sha512').update(text).digest()
  const isDark = (ray: number, ring: number) => {
    const at = ray * rings + ring
    return ((bits[Math.floor(at / 8) % bits.length] ?? 0) >> at % 8) % 2 === 1
  }
  return greyPng(side, (x, y) => {
    const [dx, dy] = [(x + 0.5) / side - 0.5, (y + 0.5) / side - 0.5]
    const distance = Math.hypot(dx, dy)
    if (distance < 0.16) return distance > 0.145 || distance < 0.06 ? 20 : 255
    if (distance < 0.2 || distance > 0.47) return 255
    const turn = ((Math.atan2(dy, dx) / (2 * Math.PI) + 1) % 1) * rays
    const ring = Math.floor(((distance - 0.2) / 0.27) * rings)
    // A gap between the rays keeps them apart.
    return Math.abs((turn % 1) - 0.5) < 0.3 && isDark(Math.floor(turn), ring) ? 20 : 255
  })
}

/** `wxacode.getUnlimited`: the code of a page with a scene. */
export function unlimitedCode({ scene, page, width }: Record<string, unknown>): WechatAnswer {
  if (typeof scene !== 'string' || scene === '' || scene.length > longestScene || !/^[\w!#$&'()*+,/:;=?@\-.~]+$/.test(scene)) {
    return refused(40169, 'invalid length for scene, or the data is not json string')
  }
  if (page !== undefined && (typeof page !== 'string' || page.startsWith('/'))) return refused(41030, 'invalid page')
  const side = Math.min(1280, Math.max(280, Number(width ?? 430) || 430))
  return ok({ contentType: 'image/png', buffer: drawCode(`${String(page ?? '')}?${scene}`, side) })
}
