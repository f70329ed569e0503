import { cover } from '../scene'
import { flower, leaf, steam, stem } from '../shapes'

/** 防护、保障: an umbrella over a small flower. */
export const umbrella = cover('mist-hills', (c) =>
  [
    `<path d='M171.5 14v104a11 11 0 0 1-22 0' stroke='${c.seed2}' stroke-width='5.5' fill='none'/>`,
    `<path d='M108 82a63.5 62 0 0 1 127 0q-21-17-42.5 0-21-17-42 0-21-17-42.5 0z' fill='${c.leaf}'/>`,
    `<path d='M171.5 20c-16 14-22 38-21 62q21-17 42 0c1-24-5-48-21-62z' fill='${c.petal}'/>`,
    `<path d='m114 24-4 10m22-22-4 10m96-8-4 10m22 0-4 10' stroke='${c.leaf}' stroke-width='3.5'/>`,
    stem(206, 138, 108, 4, c),
    leaf(206, 132, 18, -24, c.leaf),
    flower(206, 104, 16),
  ].join(''))

/** 护眼、记性: glasses on a closed book. */
export const glasses = cover('sky-table', (c) =>
  [
    `<path d='M114 102h114a12 12 0 0 1 0 24H114z' fill='${c.petal}'/><path d='M124 108h104a6 6 0 0 1 0 12H124z' fill='${c.paper}'/>`,
    `<path d='M116 71a26 26 0 0 1 52 0 26 26 0 0 1-52 0m59 0a26 26 0 0 1 52 0 26 26 0 0 1-52 0' fill='${c.paper}' opacity='.5'/>`,
    `<path d='M116 71a26 26 0 0 1 52 0 26 26 0 0 1-52 0l-10-15m121 15a26 26 0 0 1-52 0 26 26 0 0 1 52 0l10-15m-69 14c2-6 5-6 7 0' stroke='${c.leaf}' stroke-width='6.5' fill='none'/>`,
    `<path d='M129 71a13 13 0 0 1 11-12m48 12a13 13 0 0 1 11-12' stroke='${c.leaf2}' stroke-width='4' fill='none'/>`,
  ].join(''))

/** 歇一歇: a cup of tea. Stands on pieces about loss, so it is quiet. */
export const teaCup = cover('mist', (c) =>
  [
    `<path d='M202 68h8a15 15 0 0 1 0 30h-12' stroke='${c.leaf}' stroke-width='7' fill='none'/>`,
    `<path d='M130 58h76v24a36 36 0 0 1-36 36h-4a36 36 0 0 1-36-36z' fill='${c.leaf}'/>`,
    leaf(168, 104, 34, -62, c.leaf2),
    leaf(168, 104, 28, -132, c.leaf2),
    `<path d='M114 122h108' stroke='${c.paper}' stroke-width='9'/>`,
    steam(159, 48, 18, c),
  ].join(''))

/** 上了年纪: an armchair and a walking cane. */
export const cane = cover('sky-table', (c) =>
  [
    `<path d='M126 116v10m58-10v10' stroke='${c.seed2}' stroke-width='7'/>`,
    `<path d='M121 100V58a24 24 0 0 1 24-24h20a24 24 0 0 1 24 24v42z' fill='${c.leaf2}'/>`,
    `<rect x='135' y='60' width='40' height='36' rx='9' fill='${c.petal}'/>`,
    `<path d='M130 92h50v26h-50zM119 82v26m72-26v26' fill='${c.leaf}' stroke='${c.leaf}' stroke-width='20'/>`,
    `<path d='M137 94h36' stroke='${c.leaf2}' stroke-width='9'/>`,
    `<path d='m233 124-8-70a11 11 0 0 0-22 3' stroke='${c.petal}' stroke-width='7' fill='none'/><path d='m232 118 1 7' stroke='${c.seed}' stroke-width='8'/>`,
  ].join(''))

/** 吃饭: a basket of vegetables. */
export const vegetables = cover('sky-table', (c) =>
  [
    leaf(204, 96, 64, -66, c.leaf2),
    leaf(206, 96, 56, -38, c.leaf),
    leaf(160, 42, 32, -120, c.leaf),
    leaf(160, 42, 34, -72, c.leaf),
    `<path d='M146 48c2-10 26-12 32-4l4 60h-26z' fill='${c.petal}'/><path d='M151 62h11m3 16h11' stroke='${c.petal2}' stroke-width='3.5'/>`,
    `<path d='M128 70v30' stroke='${c.leaf2}' stroke-width='16'/>`,
    `<path d='M116 72v.1M142 70v.1M128 58v.1' stroke='${c.leaf}' stroke-width='26'/>`,
    `<path d='M104 90h135l-9 30a8 8 0 0 1-8 6H121a8 8 0 0 1-8-6z' fill='${c.seed2}'/>`,
    `<path d='M118 110h107' stroke='${c.petal2}' stroke-width='4' stroke-dasharray='8 11'/><path d='M106 92h131' stroke='${c.seed}' stroke-width='9'/>`,
  ].join(''))

/** 动起来: a pair of sports shoes. */
export const shoes = cover('sky-table', (c) => {
  const shoe = (fill: string) =>
    `<path d='M116 60c8 8 22 8 28-1l12 6c9 17 23 23 42 25 14 2 20 10 20 24H113c-5-16-4-39 3-54z' fill='${fill}'/><path d='M114 116h102' stroke='${c.petal2}' stroke-width='10'/>`
  return [
    `<g transform='translate(26 2)'>${shoe(c.leaf2)}</g><g transform='translate(-4 12)'>${shoe(c.leaf)}`,
    `<path d='M112 92c15 2 26 8 32 19h-31c-2-6-2-13-1-19z' fill='${c.petal}'/><path d='m152 78 11-6m-3 15 11-6m-1 14 10-7' stroke='${c.paper}' stroke-width='4.5'/></g>`,
  ].join('')
})
