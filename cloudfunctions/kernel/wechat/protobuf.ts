/** As much of protobuf as WeChat's open API needs: bytes and small whole numbers, one level at a time. */

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return Buffer.from([...bytes, rest])
}

export const numberField = (field: number, value: number): Buffer => Buffer.concat([varint(field * 8), varint(value)])
export const bytesField = (field: number, value: Buffer): Buffer => Buffer.concat([varint(field * 8 + 2), varint(value.length), value])

/** A message's fields by number, the last of each. Throws a RangeError for what is no such message. */
export function readMessage(message: Buffer): Map<number, Buffer | number> {
  const fields = new Map<number, Buffer | number>()
  let at = 0
  const readVarint = (): number => {
    for (let value = 0, weight = 1; weight < 2 ** 50; weight *= 0x80) {
      const byte = message.readUInt8(at++)
      value += (byte & 0x7f) * weight
      if (byte < 0x80) return value
    }
    throw new RangeError('a number of more than 50 bits')
  }
  while (at < message.length) {
    const tag = readVarint()
    const value = readVarint()
    if (tag % 8 === 0) fields.set(Math.floor(tag / 8), value)
    else if (tag % 8 === 2 && at + value <= message.length) fields.set(Math.floor(tag / 8), message.subarray(at, (at += value)))
    else throw new RangeError(`no field of ours: tag ${tag}`)
  }
  return fields
}
