import { deniedGlobals } from './host/denied-globals'
import { builtFolder } from '../fixtures/built'
import { strictRealm } from './node/node-realm'
import { openWeapp } from './node/open-weapp'

describe('the realm that the program runs in', () => {
  test.each(deniedGlobals)('%s is not there', (name) => {
    const realm = strictRealm()
    expect(realm.run('probe.js', `return typeof ${name}`, {})).toBe('undefined')
    expect(() => realm.run('probe.js', `return ${name}`, {})).toThrow(`${name} is not defined`)
  })

  test.each(['eval("1")', 'new Function("return 1")', '(() => {}).constructor("return 1")'])('%s compiles nothing', (source) => {
    expect(() => strictRealm().run('probe.js', `return ${source}`, {})).toThrow('Code generation from strings disallowed')
  })

  test.each(['[1].at(-1)', 'Object.hasOwn({}, "a")', '[1].findLast(Boolean)', '[2, 1].toSorted()'])('%s is too young for the oldest phones', (source) => {
    expect(() => strictRealm().run('probe.js', `return ${source}`, {})).toThrow('is not a function')
  })
})

test('every page of the program loads without a browser global, without compiling text, without a complaint', async () => {
  const host = openWeapp(builtFolder('weapp'), document.body)
  await host.launch()
  for (const page of host.pages) await host.open(`/${page}`)
  expect(host.problems).toEqual([])
  host.close()
})
