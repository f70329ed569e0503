import { cover } from '../scene'
import { crescent, flower, leaf, stem, steam } from '../shapes'

/** 辅食: a bowl of warm purée with a spoon. */
export const bowl = cover('sky-table', (c) =>
  [
    `<path d='M188 68 228 27' stroke='${c.seed2}' stroke-width='7'/>`,
    `<ellipse cx='233' cy='21' rx='13' ry='9' transform='rotate(-45 233 21)' fill='${c.seed2}'/>`,
    `<path d='M122 70h99c0 31-20 50-49.5 50S122 101 122 70z' fill='${c.leaf}'/>`,
    `<path d='M122 70h99c0 6-1 11-3 16h-93c-2-5-3-10-3-16z' fill='${c.leaf2}'/>`,
    `<ellipse cx='171.5' cy='70' rx='49.5' ry='11.5' fill='${c.paper}'/><ellipse cx='171.5' cy='70' rx='38' ry='7.5' fill='${c.petal2}'/>`,
    steam(146, 46, 17, c),
    flower(106, 110, 19),
  ].join(''))

/** 叶酸、备孕: a young plant and a capsule. */
export const leafAndCapsule = cover('mist-hills', (c) =>
  [
    `<path d='M166 126C166 96 168 70 172 40' stroke='${c.leaf}' stroke-width='4.5' fill='none'/>`,
    leaf(172, 46, 40, -78, c.leaf2),
    leaf(170, 66, 54, -32, c.leaf),
    leaf(169, 72, 50, 208, c.leaf2),
    leaf(167, 98, 50, -14, c.leaf2),
    leaf(167, 102, 54, 194, c.leaf),
    `<g transform='rotate(-32 224 112)'><rect x='202' y='102' width='44' height='20' rx='10' fill='${c.paper}'/>`,
    `<path d='M212 102h12v20h-12a10 10 0 0 1 0-20z' fill='${c.petal}'/></g>`,
  ].join(''))

/** 入冬、心里暖: snow outside, a warm cup inside. */
export const windowCup = cover('mist', (c) =>
  [
    `<rect x='102' y='16' width='98' height='92' rx='11' fill='${c.leaf2}' opacity='.6'/>`,
    `<path d='M151 16v92m-49-46h98' stroke='${c.paper}' stroke-width='5.5'/>`,
    `<path d='M120 34v.1m18 16v.1m32-20v.1m16 18v.1m-70 32v.1m18 12v.1m36-8v.1m14 10v.1' stroke='${c.paper}' stroke-width='7'/>`,
    `<path d='M93 114h156' stroke='${c.seed2}' stroke-width='11'/>`,
    `<path d='M238 76h6a9 9 0 0 1 0 18h-6' stroke='${c.petal}' stroke-width='5.5' fill='none'/>`,
    `<path d='M202 68h37v26a15 15 0 0 1-15 15h-7a15 15 0 0 1-15-15z' fill='${c.petal}'/>`,
    steam(213, 58, 15, c),
  ].join(''))

/** 睡眠: a bed made up under the moon. */
export const moonBed = cover('mist', (c) =>
  [
    crescent(166, 38, 22, c.petal2),
    `<path d='M206 28v.1m22 18v.1m-96-8v.1' stroke='${c.petal}' stroke-width='6'/>`,
    `<path d='M103 62a7 7 0 0 1 14 0v64h-14zM229 88a7 7 0 0 1 14 0v38h-14z' fill='${c.seed2}'/>`,
    `<path d='M108 100h130v18H108z' fill='${c.seed2}'/>`,
    `<rect x='117' y='84' width='112' height='22' rx='6' fill='${c.paper}'/>`,
    `<rect x='119' y='70' width='38' height='20' rx='10' fill='${c.paper}'/>`,
    `<path d='M150 82c14-8 44-10 79-2v26h-79z' fill='${c.leaf}'/><path d='M150 82c4-2.5 9-4 14-5v29h-14z' fill='${c.leaf2}'/>`,
  ].join(''))

/** 向日葵亲子小屋: a house among sunflowers. */
export const house = cover('sky-hills', (c) =>
  [
    `<path d='M131 62h81v62h-81z' fill='${c.paper}'/><path d='m117 67 50-39a8 8 0 0 1 10 0l49 39z' fill='${c.petal}'/>`,
    `<circle cx='171.5' cy='50' r='8' fill='${c.paper}'/>`,
    `<path d='M158 124v-20a13.5 13.5 0 0 1 27 0v20z' fill='${c.leaf}'/>`,
    `<rect x='138' y='78' width='17' height='17' rx='4' fill='${c.leaf2}'/>`,
    `<rect x='188' y='78' width='17' height='17' rx='4' fill='${c.leaf2}'/>`,
    stem(226, 134, 106, 4, c),
    leaf(226, 126, 16, -28, c.leaf),
    flower(226, 98, 17),
    stem(116, 138, 118, 3.5, c),
    flower(116, 112, 13),
  ].join(''))
