/** A picture made small enough to be sent: at most 1280 px on its longer side and 300 KB. */
export interface SmallPicture {
  mime: 'image/jpeg' | 'image/png' | 'image/webp'
  base64: string
  width: number
  height: number
}

/** A picture that was chosen, before it is made small. */
export interface ChosenPicture {
  name: string
  /** To show it at once. */
  preview: string
  /** Throws when it is no picture, or stays too large. A paper stays larger, so that its small print can be read. */
  small: (limits?: PictureLimits) => Promise<SmallPicture>
}

interface PictureLimits {
  longestSide: number
  mostBytes: number
}

export const pictureLimits: PictureLimits = { longestSide: 1280, mostBytes: 300_000 }
/** A page of A4 at some 170 dots an inch. Until the cloud has it, it lies in one key of the phone's storage, which holds 1 MB of its base64. */
export const paperLimits: PictureLimits = { longestSide: 2000, mostBytes: 700_000 }
