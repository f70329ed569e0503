import Taro from '@tarojs/taro'

/** A canvas to draw on. Lengths are CSS pixels. */
export interface Surface {
  pen: CanvasRenderingContext2D
  /** A picture from an address, ready to be drawn. */
  picture: (address: string) => Promise<CanvasImageSource>
}

/** What will be drawn: known once the words were measured. */
export interface Drawing {
  width: number
  height: number
  paint: (surface: Surface) => void | Promise<void>
}

interface WechatCanvas {
  width: number
  height: number
  getContext: (kind: '2d') => CanvasRenderingContext2D
  createImage: () => HTMLImageElement
}

const nodeOf = (id: string) =>
  new Promise<WechatCanvas>((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .node((found?: { node?: unknown }) => (found?.node ? resolve(found.node as WechatCanvas) : reject(new Error(`no canvas ${id}`))))
      .exec()
  })

/** Draws on the page's canvas `id` (`type='2d'`) and gives the path of a PNG with `scale` pixels to one of CSS. */
export async function drawnPicture(id: string, scale: number, plan: (pen: CanvasRenderingContext2D) => Drawing): Promise<string> {
  const canvas = await nodeOf(id)
  const pen = canvas.getContext('2d')
  const { width, height, paint } = plan(pen)
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  pen.scale(scale, scale)
  await paint({
    pen,
    picture: (address) =>
      new Promise((resolve, reject) => {
        const image = canvas.createImage()
        image.onload = () => resolve(image)
        image.onerror = () => reject(new Error('a picture did not come'))
        image.src = address
      }),
  })
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, fileType: 'png' })
  return tempFilePath
}
