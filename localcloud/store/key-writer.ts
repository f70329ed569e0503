/** Builds lmdb keys in one reused buffer; `take` copies out what was written since `reset`. */
export class KeyWriter {
  private bytes = Buffer.allocUnsafe(4096)
  length = 0

  reset(length = 0): this {
    this.length = length
    return this
  }

  u8(value: number): this {
    this.room(1)
    this.bytes[this.length++] = value
    return this
  }

  u16(value: number): this {
    this.room(2)
    this.length = this.bytes.writeUInt16BE(value, this.length)
    return this
  }

  u32(value: number): this {
    this.room(4)
    this.length = this.bytes.writeUInt32BE(value, this.length)
    return this
  }

  u48(value: number): this {
    this.room(6)
    this.length = this.bytes.writeUIntBE(value, this.length, 6)
    return this
  }

  /** Eight bytes that sort as the numbers do: NaN first, then -Infinity to Infinity; -0 is 0. */
  double(value: number): this {
    this.room(8)
    const at = this.length
    if (Number.isNaN(value)) this.bytes.fill(0, at, at + 8)
    else {
      this.bytes.writeDoubleBE(value === 0 ? 0 : value, at)
      if (value < 0) this.invert(at, at + 8)
      else this.bytes[at] = this.bytes[at]! | 0x80
    }
    this.length = at + 8
    return this
  }

  raw(bytes: ArrayLike<number>): this {
    this.room(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
    return this
  }

  /** The text in UTF-8; returns how many bytes that is. */
  utf8(text: string): number {
    this.room(text.length * 3)
    const written = this.bytes.write(text, this.length)
    this.length += written
    return written
  }

  /** Turns the order of what was written from `from` on: a descending index component. */
  invert(from: number, to = this.length): this {
    for (let at = from; at < to; at++) this.bytes[at] = ~this.bytes[at]! & 0xff
    return this
  }

  take(from = 0): Buffer {
    return Buffer.from(this.bytes.subarray(from, this.length))
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const wider = Buffer.allocUnsafe((this.length + more) * 2)
    wider.set(this.bytes)
    this.bytes = wider
  }
}

/** The first key after every key that starts with `prefix`. */
export function after(prefix: Buffer): Buffer {
  const end = Buffer.from(prefix)
  for (let at = end.length - 1; at >= 0; at--) {
    if (end[at] === 0xff) continue
    end[at] = end[at]! + 1
    return end.subarray(0, at + 1)
  }
  throw new RangeError('Nothing comes after this prefix')
}
