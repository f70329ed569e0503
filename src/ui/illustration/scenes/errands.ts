import { cover } from '../scene'
import { flower, leaf, stem } from '../shapes'

/** 检查、筛查: a magnifier over a sprout. */
export const magnifier = cover('sky', (c) =>
  [
    `<path d='m196 100 32 32' stroke='${c.seed2}' stroke-width='14'/><path d='m186 90 8 8' stroke='${c.leaf}' stroke-width='8'/>`,
    `<circle cx='156' cy='62' r='42' fill='${c.paper}' stroke='${c.leaf}' stroke-width='9'/>`,
    `<path d='M122 80a38 38 0 0 0 68 0z' fill='${c.shade}'/>`,
    stem(156, 82, 56, 4, c),
    leaf(156, 62, 27, -36, c.leaf),
    leaf(156, 70, 24, 214, c.leaf2),
  ].join(''))

/** 在路上: a train over the hills. */
export const train = cover('sky-hills', (c) =>
  [
    `<path d='M88 126h168' stroke='${c.seed2}' stroke-width='5'/>`,
    `<path d='M108 56h80c28 0 48 24 56 48 2 8-2 14-10 14H108a8 8 0 0 1-8-8V64a8 8 0 0 1 8-8z' fill='${c.paper}'/>`,
    `<path d='M100 94h140l4 10c2 8-2 14-10 14H108a8 8 0 0 1-8-8z' fill='${c.leaf}'/><path d='M100 94h140' stroke='${c.petal}' stroke-width='5'/>`,
    `<path d='M116 74h10m20 0h10m20 0h6' stroke='${c.leaf2}' stroke-width='15'/><path d='M200 66c12 3 21 9 27 18h-27z' fill='${c.leaf}'/>`,
  ].join(''))

/** 课堂: people before a board. */
export const classroom = cover('sky', (c) => {
  const listener = (x: number, fill: string) => `<path d='M${x - 22} 148a22 22 0 0 1 44 0z' fill='${fill}'/><circle cx='${x}' cy='114' r='13' fill='${c.seed2}'/>`
  return [
    `<rect x='108' y='16' width='127' height='76' rx='7' fill='${c.leaf}' stroke='${c.seed2}' stroke-width='6'/>`,
    `<path d='M172 40h44m-44 15h44m-44 15h26' stroke='${c.paper}' stroke-width='4'/>`,
    flower(140, 54, 21),
    listener(122, c.petal),
    listener(171.5, c.leaf2),
    listener(221, c.petal2),
  ].join('')
})

/** 宣讲: a microphone. */
export const microphone = cover('sky', (c) =>
  [
    `<g transform='rotate(36 178 76)'><path d='M155 64h33l-7 66a7 7 0 0 1-7 6h-5a7 7 0 0 1-7-6z' fill='${c.leaf}'/>`,
    `<circle cx='171.5' cy='38' r='27' fill='${c.leaf2}'/><path d='M149 30h45m-48 13h51M161 16v40m21-40v40' stroke='${c.paper}' stroke-width='3'/>`,
    `<path d='M153 66h37' stroke='${c.petal}' stroke-width='11'/></g>`,
    `<path d='M150 26a44 44 0 0 0-2 34m-18-42a66 66 0 0 0-2 50' stroke='${c.petal}' stroke-width='5' fill='none'/>`,
  ].join(''))

/** 证件: a card on a ribbon. */
export const idCard = cover('mist', (c) =>
  [
    `<path d='m146-4 26 34 26-34' stroke='${c.petal}' stroke-width='8' fill='none'/><path d='M172 30v12' stroke='${c.seed2}' stroke-width='10'/>`,
    `<rect x='110' y='42' width='123' height='84' rx='11' fill='${c.paper}'/>`,
    `<path d='M110 62V53a11 11 0 0 1 11-11h101a11 11 0 0 1 11 11v9z' fill='${c.leaf}'/>`,
    `<rect x='122' y='72' width='38' height='44' rx='6' fill='${c.leaf2}'/>`,
    `<path d='M127 116a14 14 0 0 1 28 0z' fill='${c.leaf}'/><circle cx='141' cy='91' r='9' fill='${c.leaf}'/>`,
    `<path d='M174 80h44m-44 14h44m-44 14h24' stroke='${c.leaf2}' stroke-width='5'/><circle cx='217' cy='110' r='8' fill='${c.petal}'/>`,
  ].join(''))

/** 手续、政策: a folder of papers. */
export const folder = cover('mist-table', (c) =>
  [
    `<path d='M114 46a9 9 0 0 1 9-9h30l11 12h55a9 9 0 0 1 9 9v62H114z' fill='${c.petal2}'/>`,
    `<g transform='rotate(-5 171 60)'><rect x='132' y='22' width='80' height='80' rx='6' fill='${c.paper}'/>`,
    `<path d='M146 38h34m-34 13h52m-52 13h52' stroke='${c.leaf2}' stroke-width='4.5'/></g>`,
    `<path d='M114 72h114a9 9 0 0 1 9 10l-6 36a9 9 0 0 1-9 8H121a9 9 0 0 1-9-8l-6-36a9 9 0 0 1 8-10z' fill='${c.petal}'/>`,
    `<circle cx='171.5' cy='99' r='15' fill='${c.paper}'/><path d='m165 99 5 5 9-10' stroke='${c.leaf}' stroke-width='4' fill='none' stroke-linejoin='round'/>`,
  ].join(''))
