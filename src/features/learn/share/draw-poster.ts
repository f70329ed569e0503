import type { Drawing, Surface } from '@/client/drawn-picture'
import { appName } from '@/domain/association'
import type { PosterFacts } from '@/domain/learn/share/poster-facts'
import { paintIllustration } from '@/ui/illustration/paint-illustration'
import { paper } from '@/ui/paper/generated/colours'
import { wrapLines } from './wrap-lines'

/** A code on its way onto a picture. */
export interface CodeStamp {
  /** What to do with it. */
  hint: string
  /** Paints it into a white square whose left upper corner is at `x`, `y`. */
  paint: (surface: Surface, x: number, y: number, side: number) => Promise<void> | void
}

const width = 375
const margin = 24
const inner = width - 2 * margin
const coverHeight = 162
const codeSide = 116
const family = '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", sans-serif'

interface Words {
  size: number
  line: number
  weight?: 400 | 600
  colour: string
  most: number
  wide?: number
  /** Above it. */
  gap: number
}
const kind: Words = { size: 15, line: 22, weight: 600, colour: paper.primary, most: 1, gap: 20 }
const title: Words = { size: 26, line: 36, weight: 600, colour: paper.ink, most: 3, gap: 4 }
const summary: Words = { size: 18, line: 28, colour: paper.ink2, most: 4, gap: 12 }
const foot: Words = { size: 14, line: 22, colour: paper.ink2, most: 2, gap: 0 }
const caution: Words = { size: 15, line: 22, weight: 600, colour: paper.warn, most: 2, wide: inner - 24, gap: 0 }
const beside = inner - codeSide - 16
const association: Words = { size: 15, line: 22, weight: 600, colour: paper.ink, most: 3, wide: beside, gap: 0 }
const hint: Words = { size: 14, line: 22, colour: paper.ink2, most: 3, wide: beside, gap: 0 }

const fontOf = ({ size, weight = 400 }: Words) => `${weight} ${size}px ${family}`

/** The picture that is passed on: 375 wide, as high as its words need. Nothing of who passes it on is in it. */
export function planPoster(facts: PosterFacts, code: CodeStamp, pen: CanvasRenderingContext2D): Drawing {
  const set = (text: string, words: Words) => {
    pen.font = fontOf(words)
    return wrapLines(text, words.wide ?? inner, words.most, (part) => pen.measureText(part).width)
  }
  const jobs: Array<(surface: Surface) => void | Promise<void>> = []
  let y = coverHeight
  /** Puts words below what is there, and moves down. */
  const write = (lines: readonly string[], words: Words, x: number, top: number) => {
    jobs.push((surface) => {
      surface.pen.font = fontOf(words)
      surface.pen.fillStyle = words.colour
      lines.forEach((each, index) => surface.pen.fillText(each, x, top + index * words.line + words.line / 2))
    })
    return top + lines.length * words.line
  }
  const box = (top: number, height: number, colour: string) => jobs.push((surface) => {
    surface.pen.fillStyle = colour
    surface.pen.fillRect(margin, top, inner, height)
  })
  for (const [text, words] of [[facts.kind, kind], [facts.title, title], [facts.summary, summary]] as const) y = write(set(text, words), words, margin, y + words.gap)
  if (facts.caution !== undefined) {
    const lines = set(facts.caution, caution)
    const height = lines.length * caution.line + 16
    box(y + 16, height, paper.warnSoft)
    write(lines, caution, margin + 12, y + 24)
    y += 16 + height
  }
  y += 12
  for (const line of facts.foot) y = write(set(line, foot), foot, margin, y)
  const rule = y + 16
  box(rule, 1, paper.line)
  const top = rule + 16
  const [whose, what] = [set(facts.association, association), set(code.hint, hint)]
  const words = [...whose, appName, ...what].length * 22 + 8
  const textTop = top + Math.max(0, (codeSide - words) / 2)
  const named = write(set(appName, hint), hint, margin, write(whose, association, margin, textTop))
  write(what, hint, margin, named + 8)
  jobs.push((surface) => code.paint(surface, width - margin - codeSide, top, codeSide))
  const height = top + Math.max(codeSide, words) + margin
  return {
    width,
    height,
    async paint(surface) {
      surface.pen.fillStyle = paper.card
      surface.pen.fillRect(0, 0, width, height)
      surface.pen.textBaseline = 'middle'
      paintIllustration(surface.pen, facts.cover, { x: 0, y: 0, width, height: coverHeight })
      for (const job of jobs) await job(surface)
    },
  }
}

/** The picture of a card in a chat, five to four as WeChat shows it: the cover alone. */
export function planCard(cover: string): Drawing {
  const [wide, high] = [300, 240]
  return { width: wide, height: high, paint: ({ pen }) => paintIllustration(pen, cover, { x: 0, y: 0, width: wide, height: high }) }
}
