import { fieldsOf } from './invoke'

export interface PropertyShape {
  type: unknown
  value: unknown
  observer: unknown
}

export interface Observer {
  fields: string[]
  run: unknown
}

/** What `Component({...})` declared, with its behaviours folded in. */
export interface ComponentShape {
  properties: Record<string, PropertyShape>
  data: Record<string, unknown>
  methods: Record<string, unknown>
  /** Lifetime or page lifetime (`show`, `hide`) → what runs then, behaviours first. */
  lifetimes: Record<string, unknown[]>
  observers: Observer[]
  virtualHost: boolean
}

const lifetimeNames = ['created', 'attached', 'ready', 'moved', 'detached', 'error']

function defaultOf(type: unknown): unknown {
  const name = typeof type === 'function' ? type.name : ''
  const defaults: Record<string, unknown> = { String: '', Number: 0, Boolean: false, Array: [], Object: null }
  return name in defaults ? defaults[name] : null
}

function propertyOf(declared: unknown): PropertyShape {
  if (typeof declared === 'function' || declared === null) return { type: declared, value: defaultOf(declared), observer: undefined }
  const { type, value, observer } = fieldsOf(declared)
  return { type, value: value === undefined ? defaultOf(type) : value, observer }
}

/** Reads a definition given to `Component()` or `Behavior()`. */
export function componentShape(definition: Record<string, unknown>): ComponentShape {
  const shape: ComponentShape = { properties: {}, data: {}, methods: {}, lifetimes: {}, observers: [], virtualHost: false }
  for (const behaviour of Array.isArray(definition.behaviors) ? (definition.behaviors as unknown[]) : []) {
    const inner = componentShape(fieldsOf(behaviour))
    Object.assign(shape.properties, inner.properties)
    Object.assign(shape.data, inner.data)
    Object.assign(shape.methods, inner.methods)
    shape.observers.push(...inner.observers)
    for (const [name, jobs] of Object.entries(inner.lifetimes)) (shape.lifetimes[name] ??= []).push(...jobs)
  }
  for (const [name, declared] of Object.entries(fieldsOf(definition.properties))) shape.properties[name] = propertyOf(declared)
  Object.assign(shape.data, fieldsOf(definition.data))
  Object.assign(shape.methods, fieldsOf(definition.methods))
  for (const [fields, run] of Object.entries(fieldsOf(definition.observers))) shape.observers.push({ fields: fields.split(',').map((field) => field.trim()), run })
  const lifetimes = { ...fieldsOf(definition.pageLifetimes), ...fieldsOf(definition.lifetimes) }
  for (const name of lifetimeNames) if (!(name in lifetimes) && name in definition) lifetimes[name] = definition[name]
  for (const [name, job] of Object.entries(lifetimes)) (shape.lifetimes[name] ??= []).push(job)
  shape.virtualHost = fieldsOf(definition.options).virtualHost === true
  return shape
}
