import { deniedGlobals } from './denied-globals'
import type { Realm } from './realm'

/**
 * A realm inside a page of a browser, for screenshots. The denied names are only shadowed there (they read as undefined); the
 * strict proof runs in Node (`node/node-realm.ts`).
 */
export function browserRealm({ hideGlobals }: { hideGlobals: boolean }): Realm {
  return {
    run(name, source, bindings, self) {
      const names = Object.keys(bindings)
      const hidden = hideGlobals ? deniedGlobals.filter((denied) => !names.includes(denied)) : []
      const body = new Function(...names, ...hidden, `${source}\n//# sourceURL=weapp:///${name}`)
      return body.apply(self, Object.values(bindings))
    },
    parse: (json) => JSON.parse(json) as unknown,
    promise: (start) => new Promise(start),
  }
}
