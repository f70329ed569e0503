/** The filed form as a picture of one page. Pure: shapes in CSS pixels. */
import type { FiledForm } from '@/client/talk-queries'
import type { At, Picture, Shape } from '@/ui/chart/shapes'
import { textWidth } from '@/ui/chart/text-width'
import { filedLine, formParts, typedName } from './form-lines'

const width = 360
const margin = 20
const inner = width - 2 * margin
const nameWide = 112
const gap = 12
/** The box that a signature was drawn in, and how large it stands on the form. */
const drawnIn = { width: 300, height: 120 }
const signatureScale = 0.6
/** In the large version, on the phone and on paper. */
const largeScale = 1.35

/** A text in lines that fit. */
function wrapped(text: string, most: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const char of text.replace(/\s+/g, ' ')) {
    if (line !== '' && textWidth(line + char, size) > most && !'，。；：、）？'.includes(char)) {
      lines.push(line)
      line = ''
    }
    line += char
  }
  return line === '' ? lines : [...lines, line]
}

const pointOf = (pair: string): At => {
  const [x = 0, y = 0] = pair.split(',').map(Number)
  return [x, y]
}

/** Lines that were drawn with the finger, `x,y x,y;x,y`, from this corner on. A line of one point is a dot. */
function signatureShapes(signature: string, [left, top]: At): Shape[] {
  const placed = ([x, y]: At): At => [left + x * signatureScale, top + y * signatureScale]
  return signature.split(';').flatMap((line): Shape[] => {
    const at = line.split(' ').filter((pair) => pair !== '').map((pair) => placed(pointOf(pair)))
    const [first] = at
    if (!first) return []
    return at.length === 1 ? [{ kind: 'disc', at: first, radius: 1.5, fill: 'ink' }] : [{ kind: 'line', at, colour: 'ink', width: 2 }]
  })
}

/** Title and number, part by part what was filled in, the signature, and by which rules it is decided. `large`: bigger letters, each answer below its question. */
export function planForm(form: FiledForm, large: boolean): Picture {
  const [big, head, text, small] = [22, 17, 16, 14].map((size) => Math.round(size * (large ? largeScale : 1))) as [number, number, number, number]
  const shapes: Shape[] = []
  let y = margin
  const put = (lines: readonly string[], x: number, top: number, size: number, more: { bold?: boolean; colour?: 'ink' | 'ink2' } = {}) => {
    lines.forEach((line, i) => shapes.push({ kind: 'text', text: line, at: [x, top + (i + 0.5) * size * 1.5], colour: more.colour ?? 'ink', size, ...(more.bold ? { bold: true } : {}) }))
    return lines.length * size * 1.5
  }
  const rule = (at: number) => shapes.push({ kind: 'line', at: [[margin, at], [width - margin, at]], colour: 'line', width: 1 })
  y += put(wrapped(`${form.title}申请表`, inner, big), margin, y, big, { bold: true }) + 4
  y += put(wrapped(filedLine(form), inner, small), margin, y, small, { colour: 'ink2' }) + gap
  for (const { title, rows } of formParts(form)) {
    y += 8 + put([title], margin, y + 8, head, { bold: true }) + 4
    for (const { name, says } of rows) {
      rule(y)
      const named = put(wrapped(name, large ? inner : nameWide, small), margin, y + 6, small, { colour: 'ink2' })
      const left = large ? margin : margin + nameWide + gap
      const said = put(wrapped(says, width - margin - left, text), left, y + 6 + (large ? named : 0), text)
      y += (large ? named + said : Math.max(named, said)) + gap
    }
    rule(y)
    y += 8
  }
  y += 8 + put(['申请人签名'], margin, y + 8, head, { bold: true }) + 4
  const typed = typedName(form.signature)
  if (form.signature === null || typed !== undefined) y += put([typed ?? '没有签名'], margin, y, big) + 8
  else {
    shapes.push(...signatureShapes(form.signature, [margin, y]))
    y += drawnIn.height * signatureScale + 8
  }
  rule(y)
  y += 12 + put(wrapped(`${form.termsSay}。从“向日葵”打印，和交上去的一样；姓名、证件号和卡号没有印全。`, inner, small), margin, y + 12, small, { colour: 'ink2' })
  const height = Math.ceil(y + margin)
  return { width, height, shapes: [{ kind: 'box', at: [0, 0], width, height, radius: 0, colour: 'card' }, ...shapes] }
}
