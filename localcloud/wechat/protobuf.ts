/** As much of protobuf as WeChat's two messages need: fields that are bytes or small numbers. */

function readVarint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0
  for (let shift = 0, next = at; next < bytes.length && shift < 49; shift += 7) {
    const byte = bytes[next++]!
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { value, next }
  }
  throw new RangeError('The protobuf message is cut off')
}

/** The length-delimited fields of a message, by number; the others are passed over. */
export function readFields(bytes: Buffer): Array<{ field: number; bytes: Buffer }> {
  const fields: Array<{ field: number; bytes: Buffer }> = []
  for (let at = 0; at < bytes.length; ) {
    const tag = readVarint(bytes, at)
    const wireType = tag.value & 7
    if (wireType !== 0 && wireType !== 2) throw new RangeError(`The protobuf message has an unexpected wire type ${wireType}`)
    const number = readVarint(bytes, tag.next)
    at = number.next
    if (wireType === 0) continue
    if (at + number.value > bytes.length) throw new RangeError('The protobuf message is cut off')
    fields.push({ field: tag.value >>> 3, bytes: bytes.subarray(at, at + number.value) })
    at += number.value
  }
  return fields
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}

export const bytesField = (field: number, bytes: Buffer) => Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes])
export const numberField = (field: number, value: number) => Buffer.concat([varint(field * 8), varint(value)])
