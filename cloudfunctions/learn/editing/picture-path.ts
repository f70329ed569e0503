/** Where the pictures of a piece lie in the storage. */
const extensions = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

const stem = (id: string) => `learn/${id.slice(0, 50)}-`

/** Of a picture that came with this tap. */
export const picturePath = (id: string, tap: string, mime: keyof typeof extensions): string => `${stem(id)}${tap.toLowerCase()}.${extensions[mime]}`

/** Whether this is the path of a picture that was uploaded into this piece: a piece whose id begins alike has others. */
export const isPictureOf = (path: string, id: string): boolean => path.startsWith(stem(id)) && /^[0-9a-hjkmnp-tv-z]{26}\.(?:jpg|png|webp)$/.test(path.slice(stem(id).length))
