import Taro from '@tarojs/taro'
import { pictureLimits, type ChosenPicture, type SmallPicture } from './small-picture'

/** From a phone: WeChat chooses and compresses. */
export async function choosePictures(): Promise<ChosenPicture[]> {
  const { tempFiles } = await Taro.chooseMedia({ count: 9, mediaType: ['image'], sizeType: ['compressed'] }).catch(() => ({ tempFiles: [] }))
  return tempFiles.map(({ tempFilePath }, index) => pictureAt(tempFilePath, `图片 ${index + 1}`))
}

/** What the phone's camera took, by where it lies. */
export const pictureAt = (path: string, name: string): ChosenPicture => ({ name, preview: path, small: (limits) => smallPhone(path, limits) })

/** Files come from a browser alone. */
export const picturesOf = (_files: readonly File[]): ChosenPicture[] => []

async function smallPhone(path: string, { longestSide, mostBytes } = pictureLimits): Promise<SmallPicture> {
  const original = await Taro.getImageInfo({ src: path })
  const scale = Math.min(1, longestSide / Math.max(original.width, original.height))
  for (const quality of [80, 60, 40]) {
    const sized = scale < 1 ? (original.width >= original.height ? { compressedWidth: longestSide } : { compressedHeight: longestSide }) : {}
    const { tempFilePath } = await Taro.compressImage({ src: path, quality, ...sized } as Taro.compressImage.Option)
    const data = Taro.getFileSystemManager().readFileSync(tempFilePath, 'base64') as string
    if (data.length * 0.75 > mostBytes) continue
    const { width, height } = await Taro.getImageInfo({ src: tempFilePath })
    return { mime: 'image/jpeg', base64: data, width, height }
  }
  throw new Error('too large')
}
