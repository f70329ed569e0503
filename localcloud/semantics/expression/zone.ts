import { typeName } from '../bson-type'
import { refused } from '../failure'

/** Milliseconds that a zone is ahead of UTC at an instant. */
export type Zone = (ms: number) => number

const MINUTE = 60_000
const NUMERIC = /^([+-])(\d\d)(?::?(\d\d))?(?::(\d\d))?$/

/** `+08:00`, `-0330`, `+08` as milliseconds. */
export function numericOffset(text: string): number | undefined {
  const match = NUMERIC.exec(text)
  if (match === null) return undefined
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000)
}

function namedZone(name: string): Zone {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  } catch {
    throw refused(`unrecognized time zone identifier: "${name}"`)
  }
  return (ms) => {
    const said = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
    return numericOffset(said.slice('GMT'.length)) ?? 0
  }
}

export const utc: Zone = () => 0
const known = new Map<string, Zone>([
  ['UTC', utc],
  ['GMT', utc],
])

/** A time zone: an IANA name, or an offset such as `+08:00`. Missing is UTC. */
export function zoneOf(text: unknown): Zone {
  if (text === undefined) return utc
  if (typeof text !== 'string') throw refused(`timezone must evaluate to a string, found ${typeName(text)}`)
  const offset = numericOffset(text)
  if (offset !== undefined) return () => offset
  const zone = known.get(text) ?? namedZone(text)
  known.set(text, zone)
  return zone
}

/** The wall clock of a zone, as a Date to be read with the getUTC… functions. */
export const wallClock = (instant: Date, zone: Zone): Date => new Date(instant.getTime() + zone(instant.getTime()))

/** The instant at which a zone's wall clock shows this time (milliseconds as if it were UTC). */
export function instantOf(wallMs: number, zone: Zone): Date {
  const guess = wallMs - zone(wallMs)
  return new Date(wallMs - zone(guess))
}
