import { cutOut } from '../scene'
import { flower, leaf, stem } from '../shapes'

/** The sign of the house. */
export const sunflower = cutOut(100, 100, () => flower(50, 50, 49))

/** Rises from behind the first card of the home page. */
export const sunflowerPair = cutOut(152, 128, (c) =>
  [
    stem(92, 128, 70, 4, c),
    leaf(92, 116, 34, -24, c.leaf),
    leaf(92, 122, 34, 206, c.leaf),
    flower(92, 58, 46, true),
    stem(30, 128, 84, 3, c),
    flower(30, 76, 15),
  ].join(''))
