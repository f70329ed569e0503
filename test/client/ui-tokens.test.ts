import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Tokens, tokensOf } from '../../config/ui/tokens'

const scss = readFileSync(path.resolve(__dirname, '../../src/ui/tokens.scss'), 'utf8')
const light = tokensOf(scss, '.x-screen')
const dark = { ...light, ...tokensOf(scss, '.theme-dark') }
const large = tokensOf(scss, '.size-large')

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(tokens: Tokens, text: string, ground: string): number {
  const [a, b] = [text, ground].map((name) => {
    const value = tokens[name]
    if (!value?.match(/^#[0-9a-f]{6}$/)) throw new Error(`--${name} is not a colour of six digits`)
    return luminance(value)
  }) as [number, number]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Which text stands on which grounds in the components. */
const textOn: Record<string, string[]> = {
  ink: ['page', 'card', 'sunken', 'header-a', 'header-b', 'primary-soft', 'sunflower-soft', 'danger-soft', 'warn-soft', 'ok-soft'],
  'ink-2': ['page', 'card', 'sunken', 'header-a', 'primary-soft', 'sunflower-soft', 'il-sky', 'il-mist'],
  'ink-3': ['page', 'card'],
  primary: ['page', 'card', 'primary-soft', 'primary-soft-press'],
  'on-primary': ['primary', 'primary-press'],
  'on-danger': ['danger', 'danger-press'],
  'on-sunflower': ['sunflower'],
  'on-toast': ['toast'],
  danger: ['card', 'danger-soft'],
  warn: ['card', 'warn-soft', 'sunflower-soft'],
  ok: ['card', 'ok-soft'],
}
const pairs = Object.entries(textOn).flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const))

describe.each([['light', light], ['dark', dark]] as const)('in the %s theme', (_, tokens) => {
  test.each(pairs)('%s on %s is read with 4.5 : 1', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('shows the edge of a field on its card with 3 : 1', () => {
    expect(contrast(tokens, 'line-strong', 'card')).toBeGreaterThanOrEqual(3)
  })

  it('knows black on white as 21 : 1', () => {
    expect(contrast({ a: '#000000', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(21)
  })
})

const px = (value: string | undefined) => Number(value?.replace('px', ''))
const steps = ['12', '14', '16', '17', '18', '22', '28']

describe('the large version', () => {
  test.each(steps)('step %s is at least 20 px, even, and its line at least 1.3 of it', (step) => {
    const size = px(large[`t${step}`])
    expect(size).toBeGreaterThanOrEqual(20)
    expect(size % 2).toBe(0)
    expect(size).toBeGreaterThan(px(light[`t${step}`]) - 1)
    expect(px(large[`l${step}`]) / size).toBeGreaterThanOrEqual(1.3)
  })

  test.each(['touch', 'btn', 'btn-small', 'field', 'tabs'])('--%s can be hit: 60 px, and 44 otherwise', (name) => {
    expect(px(large[name])).toBeGreaterThanOrEqual(60)
    expect(px(light[name])).toBeGreaterThanOrEqual(44)
  })
})

describe('the dark theme', () => {
  it('changes every colour that carries meaning and knows no name the light one lacks', () => {
    const own = tokensOf(scss, '.theme-dark')
    expect(Object.keys(own).filter((name) => !(name in light))).toEqual([])
    const same = Object.entries(light).filter(([name, value]) => value.startsWith('#') && !(name in own)).map(([name]) => name)
    expect(same).toEqual(['on-sunflower'])
  })
})
