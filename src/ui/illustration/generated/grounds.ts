/** Made by `npx tsx config/ui/generate.ts`; edit the drawings instead. */
import type { Ground } from '../scene'

export const groundOf: Record<string, Ground | undefined> = {
  thermometer: 'mist-hills',
  bowl: 'sky-table',
  syringe: 'sky',
  leaf: 'mist-hills',
  'window-cup': 'mist',
  'medicine-box': 'sky-table',
  speech: 'mist',
  stethoscope: 'sky',
  'coin-hands': 'sky',
  'heart-hands': 'sky',
  scale: 'mist-table',
  road: 'sky-hills',
  house: 'sky-hills',
  'moon-bed': 'mist',
  book: 'sky-table',
  calendar: 'mist-table',
  plain: 'sky-hills',
  'pot-sprout': 'none',
  'watering-can': 'none',
  'cloud-flower': 'none',
  'sunflower-pair': 'none',
  sunflower: 'none',
}
