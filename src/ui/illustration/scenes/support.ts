import { cover } from '../scene'
import { flower, heart, leaf, openHands } from '../shapes'

/** 说说心里话: two people's bubbles. */
export const speech = cover('mist', (c) =>
  [
    `<path d='M118 24h74a14 14 0 0 1 14 14v28a14 14 0 0 1-14 14h-48l-18 15V80h-8a14 14 0 0 1-14-14V38a14 14 0 0 1 14-14z' fill='${c.paper}'/>`,
    `<path d='M134 52v.1m21-.1v.1m21-.1v.1' stroke='${c.leaf}' stroke-width='9'/>`,
    `<path d='M178 70h50a13 13 0 0 1 13 13v20a13 13 0 0 1-13 13h-8v15l-18-15h-24a13 13 0 0 1-13-13V83a13 13 0 0 1 13-13z' fill='${c.petal}'/>`,
    heart(203, 94, 0.46, c.paper),
  ].join(''))

/** 扶助金: hands that hold coins. */
export const coinHands = cover('sky', (c) =>
  [
    `<circle cx='128' cy='48' r='13' fill='${c.petal2}'/><circle cx='128' cy='48' r='8' fill='${c.petal}'/>`,
    `<circle cx='212' cy='32' r='11' fill='${c.petal2}'/><circle cx='212' cy='32' r='7' fill='${c.petal}'/>`,
    `<circle cx='172' cy='72' r='28' fill='${c.petal}'/><circle cx='172' cy='72' r='21' fill='${c.petal2}'/>`,
    `<path d='m163 60 9 12 9-12m-9 12v15m-9-10h18m-18 6h18' stroke='${c.seed2}' stroke-width='3.5' fill='none' stroke-linejoin='round'/>`,
    openHands(c),
  ].join(''))

/** 关怀: hands that hold a heart. */
export const heartHands = cover('sky', (c) => heart(171.5, 66, 1.05, c.petal) + heart(160, 56, 0.3, c.petal2) + openHands(c))

/** 法律帮助: a balance. */
export const scale = cover('mist-table', (c) =>
  [
    `<path d='M172 34v84' stroke='${c.seed2}' stroke-width='7'/><path d='M146 122a26 10 0 0 1 52 0z' fill='${c.seed2}'/>`,
    `<path d='M120 46 224 38' stroke='${c.seed2}' stroke-width='7'/><circle cx='172' cy='36' r='9' fill='${c.petal}'/>`,
    `<path d='m120 46-19 42h38zM224 38l-19 42h38z' stroke='${c.leaf}' stroke-width='2.5' fill='none' stroke-linejoin='round'/>`,
    `<path d='M97 88h46a23 18 0 0 1-46 0zM201 80h46a23 18 0 0 1-46 0z' fill='${c.leaf}'/>`,
    flower(224, 66, 14),
    heart(120, 74, 0.4, c.petal),
  ].join(''))

/** 离家在外: a road that leads over the hills. */
export const road = cover('sky-hills', (c) =>
  [
    `<circle cx='214' cy='46' r='24' fill='${c.petal2}'/><path d='M52 148c32-48 82-66 128-46 30-20 78-12 112 46z' fill='${c.leaf2}'/>`,
    `<path d='M138 148c4-22 62-20 58-34-3-11-34-9-28-20h6c-2 8 36 6 40 20 5 18-16 22-20 34z' fill='${c.paper}'/>`,
    `<path d='M166 141c8-10 33-11 36-20' stroke='${c.petal2}' stroke-width='3' fill='none' stroke-dasharray='8 8'/>`,
    `<path d='M138 96s-24-20-24-41a24 24 0 0 1 48 0c0 21-24 41-24 41z' fill='${c.leaf}'/>`,
    `<circle cx='138' cy='55' r='10' fill='${c.paper}'/>`,
    leaf(236, 122, 26, -70, c.leaf),
    leaf(238, 124, 22, -20, c.leaf),
  ].join(''))
