/** In a browser: drawn smaller on a canvas, then written as JPEG in falling quality until it is light enough. */
import { pictureLimits, type ChosenPicture, type SmallPicture } from './small-picture'

export function choosePictures(): Promise<ChosenPicture[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = true
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(picturesOf([...(input.files ?? [])])))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

export const picturesOf = (files: readonly File[]): ChosenPicture[] =>
  files.map((file) => ({ name: file.name || '图片', preview: URL.createObjectURL(file), small: (limits) => small(file, limits) }))

async function small(file: File, { longestSide, mostBytes } = pictureLimits): Promise<SmallPicture> {
  const picture = await createImageBitmap(file)
  let scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  for (;;) {
    const [width, height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))]
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    // JPEG knows no transparency: paper behind it, not black.
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, width, height)
    pen.drawImage(picture, 0, 0, width, height)
    for (const quality of [0.86, 0.75, 0.62, 0.5]) {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
      if (blob && blob.size <= mostBytes) return { mime: 'image/jpeg', base64: await base64Of(blob), width, height }
    }
    if (width <= 320 || height <= 320) throw new Error('too large')
    scale *= 0.75
  }
}

async function base64Of(blob: Blob): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(blob)
  })
  return address.slice(address.indexOf(',') + 1)
}
