import qrcode from 'qrcode-generator'

/** Pixels of one square: enough for the largest card on a dense screen. */
const square = 4
/** Squares of white around it, as ISO/IEC 18004 asks. */
const quiet = 4

/** The QR code of a short text as a picture's address; black on white in the dark theme too, for the scanner's sake. */
export function qrPicture(text: string): string {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(square, quiet * square)
}
