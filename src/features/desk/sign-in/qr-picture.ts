import qrcode from 'qrcode-generator'

/** The text as a QR code: a GIF in a data URL, black on white with its quiet zone, level Q so that the sign in its middle does not hurt. */
export function qrPicture(text: string): string {
  const code = qrcode(0, 'Q')
  code.addData(text)
  code.make()
  const cell = 6
  return code.createDataURL(cell, cell * 2)
}
