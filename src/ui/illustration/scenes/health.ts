import { cover } from '../scene'
import { crescent, flower, leaf } from '../shapes'

/** 夜里发烧: a thermometer under the moon. */
export const thermometer = cover('mist-hills', (c) =>
  [
    crescent(222, 44, 24, c.petal2),
    `<g transform='translate(-20 2)rotate(28 166 74)'><rect x='156' y='12' width='20' height='80' rx='10' fill='${c.paper}'/>`,
    `<path d='M166 44v56' stroke='${c.petal}' stroke-width='6'/>`,
    `<circle cx='166' cy='104' r='16' fill='${c.petal}'/><circle cx='161' cy='99' r='4' fill='${c.petal2}'/>`,
    `<path d='M183 28h8m-8 12h8m-8 12h8m-8 12h8' stroke='${c.leaf}' stroke-width='3'/></g>`,
    leaf(200, 124, 34, -62, c.leaf),
    leaf(204, 126, 30, -18, c.leaf),
  ].join(''))

/** 疫苗: a syringe and a small sunflower. */
export const syringe = cover('sky', (c) =>
  [
    `<g transform='rotate(-38 168 76)'><rect x='120' y='58' width='80' height='36' rx='9' fill='${c.paper}'/>`,
    `<path d='M129 58h31v36h-31a9 9 0 0 1-9-9V67a9 9 0 0 1 9-9z' fill='${c.leaf2}'/>`,
    `<path d='M136 58v10m12-10v10m12-10v10m12-10v10' stroke='${c.leaf}' stroke-width='3'/>`,
    `<rect x='197' y='67' width='14' height='18' rx='4' fill='${c.leaf}'/>`,
    `<path d='M211 76h26' stroke='${c.leaf}' stroke-width='4'/><path d='M120 76H94m0-17v34' stroke='${c.leaf}' stroke-width='8'/></g>`,
    flower(226, 110, 25),
  ].join(''))

/** 备药: a medicine chest and a bottle. */
export const medicineBox = cover('sky-table', (c) =>
  [
    `<path d='M146 56v-8a8 8 0 0 1 8-8h30a8 8 0 0 1 8 8v8' stroke='${c.leaf}' stroke-width='7' fill='none'/>`,
    `<rect x='116' y='54' width='106' height='70' rx='10' fill='${c.leaf}'/>`,
    `<path d='M116 76h106v-12a10 10 0 0 0-10-10h-86a10 10 0 0 0-10 10z' fill='${c.leaf2}'/>`,
    `<circle cx='169' cy='90' r='22' fill='${c.paper}'/><path d='M169 79v22m-11-11h22' stroke='${c.leaf}' stroke-width='7'/>`,
    `<rect x='229' y='90' width='28' height='36' rx='6' fill='${c.paper}'/>`,
    `<rect x='232' y='79' width='22' height='11' rx='3' fill='${c.seed2}'/><path d='M229 100h28v14h-28z' fill='${c.petal}'/>`,
    flower(101, 112, 18),
  ].join(''))

/** 筛查: a stethoscope. */
export const stethoscope = cover('sky', (c) =>
  [
    `<path d='M128 30v28a27 27 0 0 0 54 0V30M155 85v12a30 30 0 0 0 60 0V84' stroke='${c.leaf}' stroke-width='8' fill='none'/>`,
    `<path d='M128 26v10m54-10v10' stroke='${c.seed2}' stroke-width='10'/>`,
    `<circle cx='215' cy='68' r='20' fill='${c.leaf2}'/><circle cx='215' cy='68' r='10' fill='${c.petal}'/>`,
    flower(116, 112, 20),
  ].join(''))
