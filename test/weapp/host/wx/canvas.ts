import { WxFailure, type WxCalls } from './wx-call'

/** What was drawn on a canvas where there is no browser to draw: enough to tell what a person would read and see. */
export interface Drawn {
  width: number
  height: number
  texts: string[]
  /** Addresses of the pictures. */
  pictures: string[]
  /** How many shapes were filled. */
  fills: number
}

interface CanvasNode {
  width: number
  height: number
  getContext(kind: string): object
  createImage(): object
}

const nodes = new WeakMap<HTMLElement, CanvasNode>()
const drawings = new WeakMap<object, Drawn>()

/** WeChat's node of a `<canvas type="2d">`: a real canvas in a browser, a record of what is drawn elsewhere. */
export function canvasNode(part: HTMLElement): object {
  const view = part.ownerDocument.defaultView as (Window & typeof globalThis) | null
  if (view && 'CanvasRenderingContext2D' in view && !/jsdom/i.test(view.navigator.userAgent)) return Object.assign(part, { createImage: () => new view.Image() })
  const known = nodes.get(part)
  if (known) return known
  const drawn: Drawn = { width: 300, height: 150, texts: [], pictures: [], fills: 0 }
  const node: CanvasNode = {
    get width() {
      return drawn.width
    },
    set width(width) {
      Object.assign(drawn, { width, texts: [], pictures: [], fills: 0 })
    },
    get height() {
      return drawn.height
    },
    set height(height) {
      drawn.height = height
    },
    getContext: (kind) => {
      if (kind !== '2d') throw new Error(`no canvas of type ${kind}`)
      return recorder(drawn)
    },
    createImage: () => waitingImage(),
  }
  nodes.set(part, node)
  drawings.set(node, drawn)
  return node
}

function recorder(drawn: Drawn): object {
  let font = '10px sans-serif'
  const size = () => Number(/([\d.]+)px/.exec(font)?.[1] ?? 10)
  const known: Record<string, unknown> = {
    // Han as wide as high, Latin half of it.
    measureText: (text: string) => ({ width: [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 256 ? 0.5 : 1), 0) * size() }),
    fillText: (text: string) => void drawn.texts.push(text),
    drawImage: (image: { src?: string }) => void drawn.pictures.push(String(image.src)),
    fill: () => void drawn.fills++,
    fillRect: () => void drawn.fills++,
  }
  return new Proxy(known, {
    get: (target, name) => (name === 'font' ? font : typeof name === 'string' && name in target ? target[name] : () => undefined),
    set: (_, name, value) => {
      if (name === 'font') font = String(value)
      return true
    },
  })
}

/** An image that loads as soon as it has an address. */
function waitingImage(): object {
  let src = ''
  const image: { onload?: () => void; onerror?: (error: unknown) => void; src: string } = {
    get src() {
      return src
    },
    set src(address) {
      src = address
      setTimeout(() => image.onload?.(), 0)
    },
  }
  return image
}

/** What the person lets the program do with the album. */
export interface Album {
  /** `ask`: WeChat asks when it is needed, and the person says yes; `refused`: they said no, once for all times; `opens`: refused, and opened again in the settings. */
  permission: 'ask' | 'refused' | 'opens'
  saved: string[]
}

/** Pictures of canvases by their path, and the phone's album. */
export class Pictures {
  readonly album: Album = { permission: 'ask', saved: [] }
  private readonly made = new Map<string, Drawn>()

  /** What was drawn on the picture with this path. */
  drawn(path: string): Drawn | undefined {
    return this.made.get(path)
  }

  api(calls: WxCalls): Record<string, unknown> {
    return {
      canvasToTempFilePath: calls.make('canvasToTempFilePath', ({ canvas }) => {
        if (typeof canvas !== 'object' || canvas === null) throw new WxFailure('canvas is empty')
        if ('toDataURL' in canvas) return { tempFilePath: (canvas as HTMLCanvasElement).toDataURL() }
        const drawn = drawings.get(canvas)
        if (!drawn) throw new WxFailure('canvas is empty')
        const tempFilePath = `http://tmp/canvas-${this.made.size + 1}.png`
        this.made.set(tempFilePath, { ...drawn })
        return { tempFilePath }
      }),
      saveImageToPhotosAlbum: calls.make('saveImageToPhotosAlbum', ({ filePath }) => {
        if (this.album.permission !== 'ask') throw new WxFailure('auth deny')
        this.album.saved.push(String(filePath))
      }),
      openSetting: calls.make('openSetting', () => {
        if (this.album.permission === 'opens') this.album.permission = 'ask'
        return { authSetting: { 'scope.writePhotosAlbum': this.album.permission === 'ask' } }
      }),
    }
  }
}
