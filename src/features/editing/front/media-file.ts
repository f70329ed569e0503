import type { MediaForm } from '@/domain/learn/media-limits'

/** Where the cloud lets the bytes be put. */
export interface UploadPlace {
  url: string
  headers: Readonly<Record<string, string>>
}

/** A film is on a computer, and WeChat has no way to put it where it must go with its progress told. */
export const canUpload = false

/** Files come from a browser alone. */
export const chooseMedia = (_form: MediaForm): Promise<File | undefined> => Promise.resolve(undefined)

export const putFile = (_place: UploadPlace, _file: File, _onPart: (part: number) => void): Promise<void> => Promise.reject(new Error('not in WeChat'))
