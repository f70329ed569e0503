import { isStruck } from './pasted-node'

/** A picture of a single point only counts readers. */
const isSeen = (picture: Element) => Number(picture.getAttribute('width') ?? 9) > 1

/** What of a pasted page does not come along, in words for who pasted it; undefined when all of it does. */
export function leftBehind(root: ParentNode): string | undefined {
  const pictures = [...root.querySelectorAll('img')].filter(isSeen).length
  const struck = [...root.querySelectorAll('*')].some((element) => isStruck(element) && (element.textContent ?? '').trim() !== '')
  const told = [...(pictures > 0 ? [`有 ${pictures} 张图片没有带过来，请点“图片”另外传`] : []), ...(struck ? ['划掉的字没有带过来'] : [])]
  return told.length === 0 ? undefined : `${told.join('；')}。`
}
