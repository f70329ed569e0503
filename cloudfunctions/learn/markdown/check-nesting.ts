import { MarkdownError } from './markdown-error'

/** What opens a list entry or a note at the foot, at the head of a line; the parser lets each hold all that a page can. */
const holder = String.raw`(?:[-*+]|\d{1,9}[.)])[ \t]+|\[\^[^\]]*\]:[ \t]*`
const deepMarks = new RegExp(String.raw`^\s*(?:>\s?|${holder}){3}`)
const quote = new RegExp(String.raw`^\s*(?:${holder})*>`)
/** Words in brackets after the name of a block: the parser knows them, no piece has them. */
const label = new RegExp(String.raw`^\s*(?:${holder})*:{2,}[^\s[{]*\[`)
const opening = /^\s*:{3,}\s*[^\s:]/
const closing = /^\s*:{3,}\s*$/

export const noQuotes = '不能用引用，请把行首的 > 去掉。要突出一段话，请点“提示框”插入'

const never: ReadonlyArray<[RegExp, string]> = [
  [deepMarks, '引用或列表套了好几层，请只留一层'],
  [quote, noQuotes],
  [label, '名字后面不能跟方括号 [，文字请写在花括号里或下一行'],
]

/**
 * Refuses nesting before the parser sees it. No article nests blocks, a forgotten `:::` is best told at the line where it opened,
 * and the parser needs minutes for thousands of levels.
 */
export function checkNesting(markdown: string): void {
  let opened: number | undefined
  for (const [index, line] of markdown.split(/\r\n|\r|\n/).entries()) {
    const found = never.find(([pattern]) => pattern.test(line))
    if (found) throw new MarkdownError(index + 1, found[1])
    if (opening.test(line)) {
      if (opened) throw new MarkdownError(opened, '从这里开始的块还没有收尾，下面又开始了一个。请在它的最后单独写一行 :::')
      opened = index + 1
    } else if (closing.test(line)) {
      opened = undefined
    }
  }
  if (opened) throw new MarkdownError(opened, '从这里开始的块没有收尾，请在它的最后单独写一行 :::')
}
