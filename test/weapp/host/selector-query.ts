import { nativePart } from './native-part'
import { copyInto } from './realm'
import { canvasNode } from './wx/canvas'
import type { Runtime } from './runtime'

type Wanted = 'rect' | 'scroll' | 'fields' | 'node'
interface Job {
  find(): Element | Element[] | null
  wanted: Wanted
  withNode: boolean
  done: ((result: unknown) => void) | undefined
}
type Done = (result: unknown) => void

/** `wx.createSelectorQuery()` over the elements below `root`. */
export function selectorQuery(root: () => Element, runtime: Runtime): object {
  const jobs: Job[] = []
  const add = (find: Job['find']) => {
    const want = (wanted: Wanted, done?: Done, withNode = false): object => {
      jobs.push({ find, wanted, done, withNode })
      return query
    }
    return {
      boundingClientRect: (done?: Done) => want('rect', done),
      scrollOffset: (done?: Done) => want('scroll', done),
      node: (done?: Done) => want('node', done, true),
      fields: (fields: { node?: boolean }, done?: Done) => want('fields', done, fields.node),
    }
  }
  const query = {
    in: () => query,
    select: (selector: string) => add(() => root().querySelector(clean(selector))),
    selectAll: (selector: string) => add(() => [...root().querySelectorAll(clean(selector))]),
    selectViewport: () => add(root),
    exec: (done?: (results: unknown[]) => void) => {
      runtime.clock.setTimeout(() => {
        const results = jobs.map((job) => {
          const found = job.find()
          const result = Array.isArray(found) ? found.map((element) => answer(element, job, runtime)) : found && answer(found, job, runtime)
          job.done?.(result)
          return result
        })
        done?.(results)
      })
      return query
    },
  }
  return query
}

function answer(element: Element, job: Job, runtime: Runtime): unknown {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const { scrollTop, scrollLeft, scrollWidth, scrollHeight } = element
  const rect = { id: element.id, dataset: { ...(element as HTMLElement).dataset }, left, top, right, bottom, width, height }
  const scroll = { scrollTop, scrollLeft, scrollWidth, scrollHeight }
  const plain = job.wanted === 'rect' ? rect : job.wanted === 'scroll' ? scroll : job.wanted === 'node' ? {} : { ...rect, ...scroll }
  const result = copyInto(runtime.logic, plain) as Record<string, unknown>
  const part = nativePart(element)
  if (job.withNode) result.node = part?.localName === 'canvas' ? canvasNode(part) : (part ?? null)
  return result
}

function clean(selector: string): string {
  return selector.replace(/>>>/g, ' ')
}
