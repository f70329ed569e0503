import type { List, PhrasingContent } from 'mdast'
import { refusedAt } from './markdown-error'

/** The one line of each entry. An article's lists are flat: no entry holds a list, a second paragraph or a tick box. */
export function listItems(list: List): PhrasingContent[][] {
  if (list.ordered && list.start !== 1) throw refusedAt(list, '编号请从 1 开始；要接着上面的，请和上面的列表连在一起')
  return list.children.map((item) => {
    if (item.checked != null) throw refusedAt(item, '不能用打勾框，请把 [ ] 去掉')
    const [only, more] = item.children
    if (only?.type !== 'paragraph' || more) throw refusedAt(item, '列表的每一条只能是一段话，下面不能再套列表。请把里面的提出来，单独成一个')
    return only.children
  })
}
