import postcss from 'postcss'
import type { ChildNode, Root } from 'postcss'
import { folderOf, resolveInPackage } from '../host/package-path'

const nativeTags = 'view|text|button|input|textarea|image|scroll-view|swiper|swiper-item|picker|picker-view|label|form|navigator|canvas|icon|switch|slider|checkbox|radio|rich-text|cover-view|cover-image|progress|web-view'
const typeSelector = new RegExp(`(^|[\\s,>+~(])(page|${nativeTags})(?![\\w-])`, 'g')

/** A stylesheet of the mini program as CSS on the host's elements: imports inlined, `page` and `view` renamed, `rpx` kept. */
export function compileWxss(path: string, sheets: Record<string, string>): string {
  return inlined(path, sheets, new Set()).toString()
}

function inlined(path: string, sheets: Record<string, string>, taken: Set<string>): Root {
  taken.add(path)
  const sheet = postcss.parse(sheets[path] ?? '', { from: path })
  sheet.walkAtRules('import', (rule) => {
    const [, written = ''] = /["']([^"']+)["']/.exec(rule.params) ?? []
    const target = resolveInPackage(written.startsWith('/') ? '' : folderOf(path), written)
    const nodes: ChildNode[] = taken.has(target) ? [] : inlined(target, sheets, taken).nodes
    rule.replaceWith(...nodes)
  })
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return
    rule.selector = rule.selector.replace(typeSelector, (_, before: string, tag: string) => `${before}wx-${tag}`)
  })
  return sheet
}
