import { htmlToMarkdown } from './html-to-markdown'

/** On a computer: pictures on the clipboard or dropped, and formatted words as our Markdown. */
export function pastedMarkdown(html: string): string {
  // An inert document: nothing in it loads or runs.
  return htmlToMarkdown(new DOMParser().parseFromString(html, 'text/html').body)
}
