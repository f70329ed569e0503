/** What an element of a pasted page is: content, or something that a program left beside it. */
export const isElement = (node: Node): node is Element => node.nodeType === 1
export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase()
export const classOf = (element: Element): string => element.getAttribute('class') ?? ''

export const blockTags: ReadonlySet<string> = new Set([
  ...['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'BLOCKQUOTE', 'PRE', 'UL', 'OL', 'LI', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
  ...['DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'BODY', 'HTML', 'CENTER'],
])
const dropped: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'HEAD', 'META', 'LINK', 'TITLE', 'XML', 'TEMPLATE', 'IMG', 'SVG', 'OBJECT', 'IFRAME', 'FORM', 'INPUT', 'BUTTON', 'O:P', 'V:SHAPETYPE'])
const struckTags: ReadonlySet<string> = new Set(['DEL', 'S', 'STRIKE'])

/** What its author took back: among the words it would say the opposite. */
export const isStruck = (element: Element): boolean => struckTags.has(element.tagName) || /text-decoration(?:-line)?:[^;]*line-through/.test(styleOf(element)) || /msoDel/.test(classOf(element))

/** Hidden, or said of the text by somebody who read it. */
const isNoText = (element: Element) => /display:\s*none|mso-hide:\s*all|mso-element:\s*comment/.test(styleOf(element)) || /MsoCommentReference/.test(classOf(element))

/** Nodes between the remark and the end of a mark. */
const farthest = 4

/** The bullet or number that Word draws for programs that know no lists: so marked by style, or between its two remarks. */
export const isDrawnMark = (node: Node): boolean => {
  if (node.nodeType === 8) return false
  if (isElement(node) && /mso-list:\s*ignore/.test(styleOf(node))) return true
  let before = node.previousSibling
  for (let far = 0; before && before.nodeType !== 8 && far < farthest; far += 1) before = before.previousSibling
  return before?.nodeType === 8 && /^\[if !supportLists\]/.test(before.textContent ?? '')
}

export const isLeftOut = (element: Element): boolean => dropped.has(element.tagName) || isStruck(element) || isNoText(element)

const anyBlock = [...blockTags].join(',')
export const hasBlocks = (element: Element): boolean => element.querySelector(anyBlock) !== null
