import { AppError } from '@/domain/errors'
import { mediaLimits, type MediaForm } from '@/domain/learn/media-limits'
import type { UploadPlace } from './media-file'

export const canUpload = true

/** What the person chose; undefined when they thought better of it. */
export function chooseMedia(form: MediaForm): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = mediaLimits[form].extensions.map((extension) => `.${extension}`).join()
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

/** Puts the bytes straight into the storage; `onPart` is told how much is there, from 0 to 1. Rejects with OFFLINE or UNAVAILABLE. */
export function putFile({ url, headers }: UploadPlace, file: File, onPart: (part: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch tells nothing of what has been sent.
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => (request.status >= 200 && request.status < 300 ? resolve() : reject(new AppError('UNAVAILABLE', `upload: ${request.status}`))))
    request.addEventListener('error', () => reject(new AppError(navigator.onLine ? 'UNAVAILABLE' : 'OFFLINE', 'upload')))
    request.send(file)
  })
}
