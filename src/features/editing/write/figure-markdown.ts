interface UploadedFigure {
  path: string
  width: number
  height: number
  alt: string
  caption: string
}

/** A quotation mark or a line break would end the attribute. */
const attribute = (words: string) => words.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim()

/** An uploaded picture as a block of the text. */
export function figureMarkdown({ path, width, height, alt, caption }: UploadedFigure): string {
  const below = attribute(caption)
  return `::figure{image="${path}" width="${width}" height="${height}" alt="${attribute(alt)}"${below === '' ? '' : ` caption="${below}"`}}`
}
