import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import attributes from '../../src/ui/aria-attributes.json'

/** What Taro hands to a plugin when a platform is set up. */
interface Platform {
  runtimePath: string | string[]
  /** A browser build has none. */
  template?: { mergeComponents(context: IPluginContext, components: Record<string, Record<string, string>>): void }
}

const unset = (names: string[]) => Object.fromEntries(names.map((name) => [name, "''"]))

/**
 * Taro's templates for WeChat leave out every aria attribute, so `accessible` (src/ui) would speak to nobody there.
 * This adds the ones it uses, empty unless set, to the templates and to the runtime that fills them.
 */
export default function ariaAttributes(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      if (!platform.template) return
      const components = Object.entries(attributes).map(([component, names]) => [component, unset(names)] as const)
      platform.template.mergeComponents(context, Object.fromEntries(components))
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, '../../src/ui/aria-runtime.ts')].flat()
    },
  })
}
