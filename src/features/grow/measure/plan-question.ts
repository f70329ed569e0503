/** Two readings of one number on a line, with the range of the same age. Pure. */
import type { Shape } from '@/ui/chart/shapes'
import { textWidth } from '@/ui/chart/text-width'
import { placedOn, valueAxis } from '../chart/chart-scale'

interface Reading {
  kg: number
  words: string
}

interface Question {
  /** P3 and P97 of the age. */
  range: readonly [number, number]
  likely: Reading
  typed: Reading
}

export const questionHeight = (isLarge: boolean): number => (isLarge ? 132 : 96)

export function planQuestion({ range, likely, typed }: Question, width: number, isLarge: boolean): Shape[] {
  const size = isLarge ? 20 : 12
  const head = isLarge ? 20 : 14
  const line = isLarge ? 88 : 64
  const [low, high] = [Math.min(range[0], likely.kg, typed.kg), Math.max(range[1], likely.kg, typed.kg)]
  const axis = valueAxis(Math.max(0, low - (high - low) * 0.1), high + (high - low) * 0.15, 6)
  const toX = placedOn(axis, 12, width - 12)
  const inside = (x: number, text: string) => Math.min(Math.max(x, textWidth(text, head) / 2), width - textWidth(text, head) / 2)
  const peers = '← 同龄孩子'
  const [left, right] = [toX(range[0]), toX(range[1])]
  const peersFit = toX(typed.kg) - right > textWidth(peers, size) + 36
  return [
    { kind: 'box', at: [left, line - 24], width: right - left, height: 24, radius: 6, colour: 'band2' },
    { kind: 'line', at: [[8, line], [width - 8, line]], colour: 'lineStrong', width: 1 },
    ...axis.ticks.flatMap(({ at, words }, i): Shape[] => [
      { kind: 'line', at: [[toX(at), line], [toX(at), line + 5]], colour: 'lineStrong', width: 1 },
      { kind: 'text', text: i === axis.ticks.length - 1 ? `${words} 公斤` : words, at: [Math.min(toX(at), width - textWidth(`${words} 公斤`, size) / 2), line + 10 + size / 2 + 2], colour: 'ink3', size, align: 'middle' },
    ]),
    { kind: 'disc', at: [toX(likely.kg), line - 12], radius: 10, fill: 'sunflower', opacity: 0.3 },
    { kind: 'disc', at: [toX(likely.kg), line - 12], radius: 6, fill: 'sunflower', ring: 'card', ringWidth: 2 },
    { kind: 'text', text: likely.words, at: [inside(toX(likely.kg), likely.words), head], colour: 'ink', size: head, bold: true, align: 'middle' },
    { kind: 'disc', at: [toX(typed.kg), line - 12], radius: 6, fill: 'card', ring: 'warn', ringWidth: 2 },
    { kind: 'text', text: typed.words, at: [inside(toX(typed.kg), typed.words), head], colour: 'ink', size: head, bold: true, align: 'middle' },
    ...(peersFit ? [{ kind: 'text', text: peers, at: [right + 12, line - 12], colour: 'ink2', size } as const] : []),
  ]
}
