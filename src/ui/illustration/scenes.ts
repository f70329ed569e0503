import type { Scene } from './scene'
import { belly, cloudSun, heartBeat, rings } from './scenes/body-and-heart'
import { blocks, bottle, crib, firstSteps, pictureBook, tooth } from './scenes/childhood'
import { classroom, folder, idCard, magnifier, microphone, train } from './scenes/errands'
import { cane, glasses, shoes, teaCup, umbrella, vegetables } from './scenes/everyday'
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
  crib,
  bottle,
  tooth,
  'first-steps': firstSteps,
  blocks,
  'picture-book': pictureBook,
  umbrella,
  glasses,
  'tea-cup': teaCup,
  cane,
  vegetables,
  shoes,
  magnifier,
  train,
  classroom,
  microphone,
  'id-card': idCard,
  folder,
  rings,
  'cloud-sun': cloudSun,
  'heart-beat': heartBeat,
  belly,
  plain,
  'pot-sprout': potSprout,
  'watering-can': wateringCan,
  'cloud-flower': cloudFlower,
  'sunflower-pair': sunflowerPair,
  sunflower,
}
