import vm from 'node:vm'
import { deniedGlobals, deniedMethods } from '../host/denied-globals'
import type { Realm } from '../host/realm'

const scripts = new Map<string, vm.Script>()

/** A fresh world of V8: it has ECMAScript and nothing of a browser or of Node. */
export function nodeRealm(): Realm {
  return realmOf(vm.createContext({}))
}

/**
 * The same for the program's own code, as poor as the poorest phone: `typeof` a denied global is 'undefined' and reading it is a
 * ReferenceError, methods younger than ES2022 are missing, and neither `eval` nor `Function()` compiles a text.
 */
export function strictRealm(): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  const removals = [
    ...deniedMethods.map(([owner, method]) => `delete ${owner}.${method}`),
    ...deniedGlobals.map((name) => `delete this.${name}`),
  ]
  vm.runInContext(removals.join(';'), context)
  return realmOf(context)
}

function realmOf(context: vm.Context): Realm {
  const { parse, PromiseOf } = vm.runInContext('({ parse: JSON.parse, PromiseOf: Promise })', context) as { parse: (json: string) => unknown; PromiseOf: PromiseConstructor }
  return {
    run(name, source, bindings, self) {
      const text = `(function (${Object.keys(bindings).join(', ')}) {${source}\n})`
      const script = scripts.get(text) ?? new vm.Script(text, { filename: `weapp:///${name}` })
      scripts.set(text, script)
      return (script.runInContext(context) as (...values: unknown[]) => unknown).apply(self, Object.values(bindings))
    },
    parse: (json) => parse(json),
    promise: (start) => new PromiseOf(start),
  }
}
