import { htmlToMarkdown } from './html-to-markdown'
import { leftBehind } from './left-behind'

interface Pasted {
  markdown: string
  /** What did not come along, and what to do about it. */
  told: string | undefined
}

/** On a computer: formatted words on the clipboard as our Markdown. */
export function pasted(html: string): Pasted {
  // An inert document: nothing in it loads or runs.
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return { markdown: htmlToMarkdown(body), told: leftBehind(body) }
}
