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
  /** Throws when it is no picture, or stays too large. */
  small: () => Promise<SmallPicture>
}

export const longestSide = 1280
export const mostBytes = 300_000
