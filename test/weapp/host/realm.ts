/**
 * A JavaScript world with its own built-in objects. WeChat runs the program's logic and its view in two of them and only JSON
 * travels between; so does this host. What enters a realm is parsed there: code that asks `value.constructor === Object`, as
 * wcc's output and many libraries do, would take an object of another world for a stranger.
 */
export interface Realm {
  /** Runs `source` as the body of a function whose parameters are the names of `bindings`; `this` is `self`. */
  run(name: string, source: string, bindings: Record<string, unknown>, self?: unknown): unknown
  parse(json: string): unknown
  /** Built in this realm, so that `instanceof Promise` holds there. */
  promise<T>(start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void): Promise<T>
}

/** A copy of plain data that is at home in `realm`; what JSON cannot hold is dropped, as it is in WeChat. */
export function copyInto(realm: Realm, value: unknown): unknown {
  const json = JSON.stringify(value)
  return json === undefined ? undefined : realm.parse(json)
}
