import { grounds } from '../../src/ui/illustration/grounds'
import type { Palette } from '../../src/ui/illustration/palette'
import type { Scene } from '../../src/ui/illustration/scene'
import { flowerDefinitions } from '../../src/ui/illustration/shapes'
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
    petal: colour('il-petal'), petal2: colour('il-petal-2'), seed: colour('il-seed'), seed2: colour('il-seed-2'), leaf: colour('il-leaf'), leaf2: colour('il-leaf-2'),
    sky: colour('il-sky'), mist: colour('il-mist'), paper: colour('il-paper'), shade: colour('il-shade'), skin: colour('il-skin'), card: colour('card'),
  }
}

const picture = ([width, height]: Scene['size'], elements: string, palette: Palette) => svgUrl(width, height, `<g stroke-linecap='round'>${flowerDefinitions(elements, palette)}${elements}</g>`)

/** The style sheet of all illustrations: the ground behind, the subject over it, both in the light and the dark palette. */
export function illustrationStyles(scenes: Record<string, Scene>, light: Palette, dark: Palette): string {
  const rules = Object.entries(grounds).flatMap(([name, draw]) =>
    [light, dark].map((palette) => `${palette === dark ? '.theme-dark ' : ''}.x-il--on-${name} { background-image: ${picture([343, 148], draw(palette), palette)}; }`))
  for (const [name, { size, draw }] of Object.entries(scenes)) {
    for (const palette of [light, dark]) {
      rules.push(`${palette === dark ? '.theme-dark ' : ''}.x-il--${name}::after { background-image: ${picture(size, draw(palette), palette)}; }`)
    }
  }
  return `${rules.join('\n')}\n`
}

/** Which ground each illustration stands on, for the component. */
export const illustrationGrounds = (scenes: Record<string, Scene>) =>
  `import type { Ground } from '../scene'\n\nexport const groundOf: Record<string, Ground | undefined> = {\n${Object.entries(scenes)
    .map(([name, { ground }]) => `  ${name.includes('-') ? `'${name}'` : name}: '${ground}',`)
    .join('\n')}\n}\n`
