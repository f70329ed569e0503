import qrcode from 'qrcode-generator'
import { pageAddress } from '@/client/share-link'
import { sharedRoute } from '@/client/shared-route'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import type { CodeStamp } from './draw-poster'

/** Modules of white around it, as ISO/IEC 18004 asks. */
const quiet = 4

/** A QR code of the page's web address: who reads in a browser passes on what opens in a browser. It needs no network, and WeChat's scanner reads it too. */
export async function codeStamp(page: SharedPage): Promise<CodeStamp> {
  const code = qrcode(0, 'M')
  code.addData(pageAddress(sharedRoute(page)))
  code.make()
  const modules = code.getModuleCount()
  return {
    hint: '扫一扫，看全文和更新',
    paint({ pen }, x, y, side) {
      const cell = side / (modules + 2 * quiet)
      pen.fillStyle = '#ffffff'
      pen.fillRect(x, y, side, side)
      pen.fillStyle = '#000000'
      for (let row = 0; row < modules; row++) {
        // A little wider than a module, so that no seam shows between two.
        for (let column = 0; column < modules; column++) if (code.isDark(row, column)) pen.fillRect(x + (column + quiet) * cell, y + (row + quiet) * cell, cell + 0.2, cell + 0.2)
      }
    },
  }
}
