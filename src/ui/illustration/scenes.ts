import type { Scene } from './scene'
import { medicineBox, stethoscope, syringe, thermometer } from './scenes/health'
import { bowl, house, leafAndCapsule, moonBed, windowCup } from './scenes/home'
import { book, calendar, plain } from './scenes/reading'
import { cloudFlower, potSprout, wateringCan } from './scenes/states'
import { sunflower, sunflowerPair } from './scenes/sunflowers'
import { coinHands, heartHands, road, scale, speech } from './scenes/support'

/** Every illustration by the name that articles and components use. Read when the style sheet is made, never on the phone. */
export const scenes: Record<string, Scene> = {
  thermometer,
  bowl,
  syringe,
  leaf: leafAndCapsule,
  'window-cup': windowCup,
  'medicine-box': medicineBox,
  speech,
  stethoscope,
  'coin-hands': coinHands,
  'heart-hands': heartHands,
  scale,
  road,
  house,
  'moon-bed': moonBed,
  book,
  calendar,
  plain,
  'pot-sprout': potSprout,
  'watering-can': wateringCan,
  'cloud-flower': cloudFlower,
  'sunflower-pair': sunflowerPair,
  sunflower,
}
