import { cover } from '../scene'
import { crescent, flower, heart } from '../shapes'

/** 新生儿: a crib with a mobile over it. */
export const crib = cover('mist-table', (c) =>
  [
    `<path d='M166 16v20m26-20v22' stroke='${c.leaf}' stroke-width='2.5'/><circle cx='192' cy='42' r='9' fill='${c.leaf2}'/>`,
    crescent(166, 42, 11, c.petal),
    `<path d='M120 98h103v18H120zM126 98a8 8 0 0 1 8-14h20v14z' fill='${c.paper}'/>`,
    `<path d='M150 88c16-10 46-11 73-3v31h-73z' fill='${c.petal}'/><path d='M150 88l12-5v33h-12z' fill='${c.petal2}'/>`,
    `<path d='M137 76v38m17-38v38m17-38v38m17-38v38m18-38v38' stroke='${c.seed2}' stroke-width='3.5'/>`,
    `<path d='M120 74h103M120 116h103M120 64v62M223 126V26a10 10 0 0 0-10-10h-51' stroke='${c.seed2}' stroke-width='7' fill='none'/>`,
  ].join(''))

/** 喂奶: a bottle of milk beside a folded cloth. */
export const bottle = cover('sky-table', (c) =>
  [
    `<path d='M157 40c0-12 9-8 9-20a6 6 0 0 1 12 0c0 12 9 8 9 20z' fill='${c.skin}'/>`,
    `<rect x='145' y='46' width='54' height='80' rx='14' fill='${c.leaf2}'/>`,
    `<path d='M145 74c18 6 36-6 54 0v38a14 14 0 0 1-14 14h-26a14 14 0 0 1-14-14z' fill='${c.paper}'/>`,
    `<path d='M152 45h40' stroke='${c.leaf}' stroke-width='14'/><path d='M190 84h-9m9 12h-14m14 12h-9' stroke='${c.leaf}' stroke-width='3.5'/>`,
    heart(118, 58, 0.4, c.petal),
    heart(226, 86, 0.28, c.petal2),
  ].join(''))

/** 长牙: a tooth and its brush. */
export const tooth = cover('mist', (c) =>
  [
    `<path d='M112 52c0-23 20-29 34-21 5 3 9 3 14 0 14-8 34-2 34 21 0 17-8 24-11 40-2 14-6 28-13 28-10 0-6-30-17-30s-7 30-17 30c-7 0-11-14-13-28-3-16-11-23-11-40z' fill='${c.paper}'/>`,
    `<path d='M123 54c0-10 5-15 12-15' stroke='${c.leaf2}' stroke-width='5' fill='none'/>`,
    `<g transform='rotate(22 216 80)'><path d='M200 26h16v32h-16z' fill='${c.petal}'/><path d='M200 36h12m-12 11h12' stroke='${c.petal2}' stroke-width='3'/>`,
    `<path d='M218 26v104' stroke='${c.leaf}' stroke-width='10'/></g>`,
    `<path d='M206 22v12m-6-6h12m-106 68v8m-4-4h8' stroke='${c.petal}' stroke-width='3.5'/>`,
  ].join(''))

/** 学走路: small footprints towards a sunflower. */
export const firstSteps = cover('sky', (c) =>
  [
    `<g fill='${c.petal}' stroke='${c.petal}' transform='translate(120 100)rotate(58)'><g id='p'><path d='M-10-2c0-14 20-14 20 0 0 8-4 11-4 19 0 10-13 10-13 0 0-8-3-11-3-19z' stroke='none'/>`,
    "<path d='M-1-20v.1M-8-17v.1M-13-11v.1' stroke-width='6'/><path d='M7-20v.1' stroke-width='9'/></g>",
    "<use href='#p' transform='matrix(-1 0 0 1 30 -30)'/><use href='#p' y='-58'/><use href='#p' transform='matrix(-1 0 0 1 30 -88)'/></g>",
    flower(240, 34, 21),
  ].join(''))

/** 玩具、游戏: building blocks. */
export const blocks = cover('sky-table', (c) =>
  [
    `<rect x='118' y='82' width='43' height='43' rx='6' fill='${c.leaf}'/><circle cx='139.5' cy='103.5' r='11' fill='${c.paper}'/>`,
    `<rect x='166' y='82' width='43' height='43' rx='6' fill='${c.petal}'/><path d='m187 91 13 23h-26z' fill='${c.paper}'/>`,
    `<rect x='142' y='37' width='43' height='43' rx='6' transform='rotate(5 163 58)' fill='${c.leaf2}'/>`,
    flower(163.5, 58, 16),
    `<path d='M214 125v-15a16 16 0 0 1 32 0v15h-10v-12a6 6 0 0 0-12 0v12z' fill='${c.petal2}'/>`,
  ].join(''))

/** 认字、绘本: a picture book with a duck and a hill under the sun. */
export const pictureBook = cover('mist-table', (c) =>
  [
    `<path d='M102 52c26-7 52-4 69.5 8 17.500-12 43.500-15 69.500-8v74c-26-7-52-4-69.5 5-17.500-9-43.500-12-69.500-5z' fill='${c.seed2}'/>`,
    `<path d='M108 48c24-6 47-3 63.5 9v66c-17-9-39-12-63.500-7z' fill='${c.petal2}'/>`,
    `<path d='M235 48c-24-6-47-3-63.5 9v66c17-9 39-12 63.500-7z' fill='${c.paper}'/>`,
    `<path d='M171.5 123c17-9 39-12 63.500-7V96c-24-8-46 0-63.5 12z' fill='${c.leaf}'/><circle cx='206' cy='74' r='11' fill='${c.petal}'/>`,
    `<path d='M118 84c4 5 11 5 16 1-4-16 20-20 22-4 6 1 9 3 9 3s-4 4-8 3c2 22-34 26-39-3z' fill='${c.paper}'/>`,
    `<path d='M148 80v.1' stroke='${c.seed}' stroke-width='4'/>`,
  ].join(''))
