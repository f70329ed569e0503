/** One step of a `setData` path: a field's name or a position in a list. */
export type Step = string | number

/** `list[0].x` and Taro's `root.cn.[0].v` as steps. */
export function parseDataPath(path: string): Step[] {
  const steps: Step[] = []
  for (const part of path.split('.')) {
    for (const [, name, position] of part.matchAll(/([^[\]]+)?(?:\[(\d+)\])?/g)) {
      if (name !== undefined) steps.push(name)
      if (position !== undefined) steps.push(Number(position))
    }
  }
  return steps
}

/** Sets `value` at `path` in place; a missing list or object on the way is made with `make`, in the realm the data lives in. */
export function setAtPath(data: unknown, path: string, value: unknown, make: (json: '[]' | '{}') => unknown): void {
  const steps = parseDataPath(path)
  const last = steps.pop()
  if (last === undefined) throw new Error(`setData: "${path}" is not a path`)
  let place = data
  steps.forEach((step, index) => {
    let inner = Reflect.get(Object(place), step) as unknown
    if (typeof inner !== 'object' || inner === null) {
      inner = make(typeof (steps[index + 1] ?? last) === 'number' ? '[]' : '{}')
      Reflect.set(Object(place), step, inner)
    }
    place = inner
  })
  Reflect.set(Object(place), last, value)
}
