import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './aria-attributes.json'

const unset = (names: string[]) => Object.fromEntries(names.map((name) => [name, '']))

// Taro numbers the attributes of its templates; template (config/ui/aria-plugin.ts) and runtime must count the same ones.
mergeInternalComponents(Object.fromEntries(Object.entries(attributes).map(([component, names]) => [component, unset(names)])))
