import type { Compilation, Compiler } from 'webpack'

/** Code that several pages of a subpackage share, as Taro names it: 32 hexadecimal digits, written out wherever it is loaded. */
const shared = /sub-common\/([0-9a-f]{32})/g
const digits = 8

/** Calls that code by a quarter of its name: with a hundred such files that is a tenth of the desk's package. */
export class ShortNames {
  apply(compiler: Compiler) {
    const { Compilation: stages, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('short-names', (compilation: Compilation) => {
      // Taro splits the code in the last stage but one.
      compilation.hooks.processAssets.tap({ name: 'short-names', stage: stages.PROCESS_ASSETS_STAGE_REPORT + 1 }, (assets) => {
        const longOf = new Map<string, string>()
        const short = (text: string) =>
          text.replace(shared, (_, long: string) => {
            const name = long.slice(0, digits)
            const other = longOf.get(name) ?? long
            if (other !== long) throw new Error(`short names: ${long} and ${other} begin alike`)
            longOf.set(name, long)
            return `sub-common/${name}`
          })
        for (const [name, asset] of Object.entries(assets)) {
          if (!/\.(js|wxss|wxml|json)$/.test(name)) continue
          const text = asset.source().toString()
          const renamed = short(text)
          if (renamed !== text) compilation.updateAsset(name, new sources.RawSource(renamed))
          if (short(name) !== name) compilation.renameAsset(name, short(name))
        }
      })
    })
  }
}
