import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './aria-attributes.json'

// Taro numbers the attributes of its templates; template (config/ui/aria-plugin.ts) and runtime must count the same ones.
mergeInternalComponents(Object.fromEntries(Object.entries(attributes).map(([name, own]) => [name, Object.fromEntries(own.map((each) => [each, '']))])))
