import type { Drawing } from './drawn-picture'

const pictureFrom = (address: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image()
    // Without it the canvas would keep its picture to itself.
    image.crossOrigin = 'anonymous'
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('a picture did not come'))
    image.src = address
  })

/** Draws on a canvas that is on no page and gives a PNG as a data address. */
export async function drawnPicture(_id: string, scale: number, plan: (pen: CanvasRenderingContext2D) => Drawing): Promise<string> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  const { width, height, paint } = plan(pen)
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  pen.scale(scale, scale)
  await paint({ pen, picture: pictureFrom })
  return canvas.toDataURL('image/png')
}
