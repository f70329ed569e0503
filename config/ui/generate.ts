import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deskIcons } from '../../src/ui/desk-icon/desk-icons'
import { icons } from '../../src/ui/icon/icons'
import { scenes } from '../../src/ui/illustration/scenes'
import { iconStyles } from './icon-styles'
import { illustrationDrawings } from './illustration-drawings'
import { illustrationGrounds, illustrationStyles, paletteOf } from './illustration-styles'
import { tokensOf, type Tokens } from './tokens'

/** Of the tokens, what a picture on a canvas needs: it reads no style sheet, and is shown in light colours wherever it goes. */
const onPaper = ['primary', 'ink', 'ink-2', 'line', 'card', 'warn', 'warn-soft']
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
/** And what a chart needs, in the colours of the screen that it stands on. */
const onCharts = ['primary', 'sunflower', 'ink', 'ink-2', 'ink-3', 'card', 'warn', 'line', 'line-strong', 'sunflower-soft', 'band-1', 'band-2', 'band-line', 'band-mid', 'grid']
const chartColours = (themes: Record<string, Tokens>) =>
  `export const chartColours = {\n${Object.entries(themes)
    .map(([theme, tokens]) => `  ${theme}: {\n${onCharts.map((name) => `    ${camel(name)}: '${tokens[name]}',\n`).join('')}  },\n`)
    .join('')}} as const\n`
const paperColours = (light: Tokens) => `export const paper = {\n${onPaper.map((name) => `  ${camel(name)}: '${light[name]}',\n`).join('')}} as const\n`

const root = path.resolve(__dirname, '../..')
const header = (comment: string) => `${comment.replace('…', ' Made by `npx tsx config/ui/generate.ts`; edit the drawings instead. ')}\n`

/** The generated sources of src/ui, by path from the repository's root. */
export function generatedAssets(): Record<string, string> {
  const tokens = readFileSync(path.join(root, 'src/ui/tokens.scss'), 'utf8')
  const light = tokensOf(tokens, '.x-screen')
  const dark = { ...light, ...tokensOf(tokens, '.theme-dark') }
  return {
    'src/ui/icon/generated/icons.scss': header('/*…*/') + iconStyles(icons),
    'src/ui/desk-icon/generated/desk-icons.scss': header('/*…*/') + iconStyles(deskIcons),
    'src/ui/illustration/generated/illustrations.scss': header('/*…*/') + illustrationStyles(scenes, paletteOf(light), paletteOf(dark)),
    'src/ui/illustration/generated/drawings.ts': header('/**…*/') + illustrationDrawings(scenes, paletteOf(light)),
    'src/ui/paper/generated/colours.ts': header('/**…*/').replace('drawings', 'tokens') + paperColours(light),
    'src/ui/chart/generated/colours.ts': header('/**…*/').replace('drawings', 'tokens') + chartColours({ light, dark }),
    'src/ui/illustration/generated/grounds.ts': header('/**…*/') + illustrationGrounds(scenes),
  }
}

if (process.argv[1] === __filename) {
  for (const [file, content] of Object.entries(generatedAssets())) {
    writeFileSync(path.join(root, file), content)
    console.log(`${file} ${(content.length / 1024).toFixed(1)} KB`)
  }
}
