import type { PaperCameraProps } from './paper-camera'

export const hasCamera = false

/** A browser has its own way to take a picture: nothing is shown. */
export function PaperCamera(_: PaperCameraProps) {
  return null
}
