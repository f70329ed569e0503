import { grounds, sides } from '../../src/ui/illustration/grounds'
import type { Palette } from '../../src/ui/illustration/palette'
import { coverSize, type Scene } from '../../src/ui/illustration/scene'
import { withFlowers } from '../../src/ui/illustration/shapes'
import { svgUrl } from './svg-uri'
import type { Tokens } from './tokens'

/** The palette of the illustrations in one theme; `card` for what is cut out of a card. */
export function paletteOf(tokens: Tokens): Palette {
  const colour = (name: string) => {
    const value = tokens[name]
    if (!value) throw new Error(`tokens.scss has no --${name}`)
    return value.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
  }
  return {
    petal: colour('il-petal'),
    petal2: colour('il-petal-2'),
    seed: colour('il-seed'),
    seed2: colour('il-seed-2'),
    leaf: colour('il-leaf'),
    leaf2: colour('il-leaf-2'),
    sky: colour('il-sky'),
    mist: colour('il-mist'),
    paper: colour('il-paper'),
    shade: colour('il-shade'),
    skin: colour('il-skin'),
    card: colour('card'),
  }
}

/** Neighbouring paths that differ only in their outline become one: half a picture's bytes are attributes. */
function joined(elements: string): string {
  const once = elements.replace(/<path d='([^']+)'([^>]*)\/><path d='(M[^']+)'\2\/>/g, "<path d='$1$3'$2/>")
  return once === elements ? once : joined(once)
}

const picture = ([width, height]: Scene['size'], elements: string, palette: Palette) =>
  svgUrl(width, height, joined(withFlowers(elements, palette)), " stroke-linecap='round'")

/** The style sheet of all illustrations: the ground, what stands at its sides (::before), and the subject (::after), in both palettes. */
export function illustrationStyles(scenes: Record<string, Scene>, light: Palette, dark: Palette): string {
  const inBoth = (selectors: string[], size: Scene['size'], draw: Scene['draw']) => [
    `${selectors.join(', ')} { background-image: ${picture(size, draw(light), light)}; }`,
    `${selectors.map((selector) => `.x-il--dark${selector}`).join(', ')} { background-image: ${picture(size, draw(dark), dark)}; }`,
  ]
  return [
    ...Object.entries(grounds).flatMap(([name, draw]) => inBoth([`.x-il--on-${name}`], coverSize, draw)),
    ...sides.flatMap(({ of, draw }) => inBoth(of.map((name) => `.x-il--on-${name}::before`), coverSize, draw)),
    ...Object.entries(scenes).flatMap(([name, { size, draw }]) => inBoth([`.x-il--${name}::after`], size, draw)),
    '',
  ].join('\n')
}

/** Which ground each illustration stands on, for the component. */
export const illustrationGrounds = (scenes: Record<string, Scene>) =>
  `import type { Ground } from '../scene'\n\nexport const groundOf: Record<string, Ground | undefined> = {\n${Object.entries(scenes)
    .map(([name, { ground }]) => `  ${name.includes('-') ? `'${name}'` : name}: '${ground}',`)
    .join('\n')}\n}\n`
