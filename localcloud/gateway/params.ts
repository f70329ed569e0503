import { decodeEjson } from '../ejson/decode'
import { LocalCloudError } from '../errors'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const invalid = (message: string) => new LocalCloudError('INVALID_PARAM', message)

/** The fields of one request to the gateway. Every reader throws INVALID_PARAM with the field's name when it is not what it must be. */
export class Params {
  constructor(
    readonly fields: Record<string, unknown>,
    readonly now: Date,
  ) {}

  /** A text that must be there. */
  text(name: string): string {
    const value = this.fields[name]
    if (typeof value !== 'string' || value === '') throw invalid(`${name} must be a text`)
    return value
  }

  /** A text that may be missing; the SDK sends '' for nothing. */
  optionalText(name: string): string | undefined {
    const value = this.fields[name]
    if (value === undefined || value === null || value === '') return undefined
    return this.text(name)
  }

  flag(name: string): boolean {
    const value = this.fields[name] ?? false
    if (typeof value !== 'boolean') throw invalid(`${name} must be true or false`)
    return value
  }

  /** A whole number from 0 to `max`. */
  count(name: string, otherwise: number, max = Number.MAX_SAFE_INTEGER): number {
    const value = this.fields[name] ?? otherwise
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max) {
      throw invalid(`${name} must be a whole number from 0 to ${max}`)
    }
    return value
  }

  list(name: string): unknown[] {
    const value = this.fields[name]
    if (!Array.isArray(value)) throw invalid(`${name} must be a list`)
    return value
  }

  /** An EJSON text that holds an object; undefined when the field is missing. */
  ejsonObject(name: string): Record<string, unknown> | undefined {
    const text = this.optionalText(name)
    return text === undefined ? undefined : this.decodeObject(text, name)
  }

  /** An object from one EJSON text of a list field. */
  decodeObject(text: unknown, name: string): Record<string, unknown> {
    const value = this.decode(text, name)
    if (!isRecord(value)) throw invalid(`${name} must hold an EJSON object`)
    return value
  }

  /** Any value from one EJSON text of a list field. */
  decode(text: unknown, name: string): unknown {
    if (typeof text !== 'string') throw invalid(`${name} must hold EJSON texts`)
    return decodeEjson(text, this.now)
  }
}
