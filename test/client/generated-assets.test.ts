import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { generatedAssets } from '../../config/ui/generate'
import { icons } from '../../src/ui/icon/icons'
import { groundOf } from '../../src/ui/illustration/generated/grounds'

const root = path.resolve(__dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const iconSheet = 'src/ui/icon/generated/icons.scss'
const illustrationSheet = 'src/ui/illustration/generated/illustrations.scss'

describe('what the generator draws', () => {
  test.each(Object.entries(generatedAssets()))('%s is fresh: run `npx tsx config/ui/generate.ts` after a change', (file, content) => {
    expect(existsSync(path.join(root, file)) && read(file)).toBe(content)
  })

  test.each(Object.entries(icons))('icon %s has its strokes, and a layer below for its detail', (name, drawing) => {
    const sheet = read(iconSheet)
    expect(sheet).toContain(`.x-icon--${name}::after {`)
    expect(sheet.includes(`.x-icon--${name}::before {`)).toBe('accent' in drawing || 'fill' in drawing)
  })

  // Articles name their pictures, so a name that was once given stays.
  const agreed = [
    'thermometer', 'bowl', 'syringe', 'leaf', 'window-cup', 'medicine-box', 'speech', 'stethoscope', 'coin-hands', 'heart-hands',
    'scale', 'road', 'house', 'moon-bed', 'book', 'calendar', 'plain', 'pot-sprout', 'watering-can', 'cloud-flower', 'sunflower-pair', 'sunflower',
    'crib', 'bottle', 'tooth', 'first-steps', 'blocks', 'picture-book', 'umbrella', 'glasses', 'tea-cup', 'cane', 'vegetables', 'shoes',
    'magnifier', 'train', 'classroom', 'microphone', 'id-card', 'folder', 'rings', 'cloud-sun', 'heart-beat', 'belly',
  ]
  test.each(agreed)('illustration %s exists in the light and the dark palette', (name) => {
    const sheet = read(illustrationSheet)
    expect(groundOf[name]).toBeDefined()
    expect(sheet).toContain(`\n.x-il--${name}::after {`)
    expect(sheet).toContain(`\n.x-il--dark.x-il--${name}::after {`)
  })

  it('keeps icons and illustrations within 118 KB of the main package', () => {
    expect(read(iconSheet).length + read(illustrationSheet).length).toBeLessThanOrEqual(118 * 1024)
  })

  it('escapes what would end a URL early', () => {
    const urls = [...(read(iconSheet) + read(illustrationSheet)).matchAll(/url\("data:image\/svg\+xml,([^"]*)"\)/g)]
    expect(urls.length).toBeGreaterThan(100)
    for (const [, body = ''] of urls) expect(body).not.toMatch(/[<>#]/)
  })
})
