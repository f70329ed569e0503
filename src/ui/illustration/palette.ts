/** The colours an illustration may use, as tokens.scss names them (`--il-leaf-2` is `leaf2`); `card` is the ground of a card. */
export interface Palette {
  petal: string
  petal2: string
  seed: string
  seed2: string
  leaf: string
  leaf2: string
  sky: string
  mist: string
  paper: string
  shade: string
  skin: string
  card: string
}
