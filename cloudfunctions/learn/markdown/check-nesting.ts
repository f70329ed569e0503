import { MarkdownError } from './markdown-error'

/** Three quote or list marks at the head of one line. */
const deepMarks = /^\s*(?:>\s?|[-*+]\s+|\d{1,9}[.)]\s+){3}/
const opening = /^\s*:{3,}\s*[^\s:]/
const closing = /^\s*:{3,}\s*$/

/**
 * Refuses nesting before the parser sees it. No article nests blocks, a forgotten `:::` is best told at the line where it opened,
 * and the parser needs minutes for thousands of levels.
 */
export function checkNesting(markdown: string): void {
  let opened: number | undefined
  for (const [index, line] of markdown.split(/\r\n|\r|\n/).entries()) {
    if (deepMarks.test(line)) throw new MarkdownError(index + 1, '引用或列表套得太深')
    if (opening.test(line)) {
      if (opened) throw new MarkdownError(opened, '这个 ::: 还没有收尾，下面又开始了一个。请在它的最后单独写一行 :::')
      opened = index + 1
    } else if (closing.test(line)) {
      opened = undefined
    }
  }
  if (opened) throw new MarkdownError(opened, '这个 ::: 没有收尾，请在它的最后单独写一行 :::')
}
