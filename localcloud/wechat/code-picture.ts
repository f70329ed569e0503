import qrcode from 'qrcode-generator'
import { ok, refused, type WechatAnswer } from './answer'
import { greyPng } from './png'

const longestScene = 32
/** Modules of white around the code, as ISO/IEC 18004 asks. */
const quiet = 4

/** A QR code of page and scene, which a test or a curious phone can read; WeChat's own codes are round and only WeChat reads them. */
function drawCode(text: string, side: number): Buffer {
  const code = qrcode(0, 'Q')
  code.addData(text)
  code.make()
  const modules = code.getModuleCount()
  const at = (pixel: number) => Math.floor((pixel / side) * (modules + 2 * quiet)) - quiet
  const inside = (module: number) => module >= 0 && module < modules
  return greyPng(side, (x, y) => {
    const [column, row] = [at(x), at(y)]
    return inside(column) && inside(row) && code.isDark(row, column) ? 20 : 255
  })
}

/** `wxacode.getUnlimited`: the code of a page with a scene. */
export function unlimitedCode({ scene, page, width }: Record<string, unknown>): WechatAnswer {
  if (typeof scene !== 'string' || scene === '' || scene.length > longestScene || !/^[\w!#$&'()*+,/:;=?@\-.~]+$/.test(scene)) {
    return refused(40169, 'invalid length for scene, or the data is not json string')
  }
  if (page !== undefined && (typeof page !== 'string' || page.startsWith('/'))) return refused(41030, 'invalid page')
  const side = Math.min(1280, Math.max(280, Number(width ?? 430) || 430))
  return ok({ contentType: 'image/png', buffer: drawCode(`${String(page ?? '')}?scene=${encodeURIComponent(scene)}`, side) })
}
