import { LocalCloudError } from '../errors'
import type { FaultSpec } from '../faults/faults'
import type { LocalCloudParts } from '../local-cloud-parts'

type Fields = Record<string, unknown>

const text = (fields: Fields, name: string): string => {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') throw new LocalCloudError('INVALID_PARAM', `${name} must be a text`)
  return value
}
const optionalText = (fields: Fields, name: string) => (fields[name] === undefined || fields[name] === '' ? undefined : text(fields, name))
// A form sends numbers as text.
const optionalNumber = (fields: Fields, name: string) => (fields[name] === undefined || fields[name] === '' ? undefined : Number(fields[name]))

const faultFrom = (fields: Fields): FaultSpec => ({
  kind: text(fields, 'kind') as FaultSpec['kind'],
  function: optionalText(fields, 'function'),
  action: optionalText(fields, 'action'),
  call: optionalNumber(fields, 'call'),
  times: optionalNumber(fields, 'times'),
  delayMs: optionalNumber(fields, 'delayMs'),
  code: optionalText(fields, 'code'),
})

type Command = (fields: Fields, parts: LocalCloudParts) => unknown

/** What a test, a script or a button of the console may ask for: `POST /__local/<name>` with JSON or a form. */
export const commands: Readonly<Record<string, Command>> = {
  faults: (fields, { faults }) => faults.inject(faultFrom(fields)),
  'faults/clear': (_, { faults }) => faults.clear(),
  'costs/reset': (_, { costs }) => costs.reset(),
  'timers/fire': async (fields, { timers }) => ({ result: await timers.fire(text(fields, 'function'), text(fields, 'trigger')) }),
  'wx/phone-code': (fields, { wechat }) => ({ code: wechat.phoneCodes.issue(text(fields, 'openid')) }),
  'wx/clear': (_, { wechat }) => wechat.clear(),
}

type Report = (parts: LocalCloudParts) => unknown

/** `GET /__local/<name>` of a client that does not ask for HTML. */
export const reports: Readonly<Record<string, Report>> = {
  personas: ({ personas }) => personas,
  costs: ({ costs }) => costs.all(),
  faults: ({ faults }) => faults.list(),
  logs: ({ logs }) => logs.recent(),
  messages: ({ wechat }) => wechat.records(),
  files: ({ storage }) => storage.list(),
  functions: ({ runtime }) => runtime.functions(),
  collections: ({ store }) => store.collections(),
}
