import { cover } from '../scene'
import { flower, heart, leaf, stem } from '../shapes'

/** 结婚: two rings that hold each other. */
export const rings = cover('sky', (c) =>
  [
    `<circle cx='147' cy='92' r='34' fill='none' stroke='${c.petal}' stroke-width='10'/>`,
    `<circle cx='196' cy='92' r='34' fill='none' stroke='${c.petal2}' stroke-width='10'/>`,
    `<path d='M166 64a34 34 0 0 1 14 18' stroke='${c.petal}' stroke-width='10' fill='none'/>`,
    leaf(150, 54, 34, -20, c.leaf),
    leaf(144, 54, 34, 200, c.leaf),
    flower(147, 46, 22),
  ].join(''))

/** 心情: the sun comes out behind a cloud. */
export const cloudSun = cover('mist-hills', (c) =>
  [
    `<circle cx='196' cy='56' r='44' fill='none' stroke='${c.petal2}' stroke-width='7' stroke-dasharray='0 17.28'/><circle cx='196' cy='56' r='30' fill='${c.petal}'/>`,
    `<path d='M124 112a22 22 0 0 1 2-44 30 30 0 0 1 57-6 23 23 0 0 1 33 22 14.5 14.5 0 0 1-1 28z' fill='${c.paper}'/>`,
  ].join(''))

/** 血压、胎动: a heart that beats, grown like a flower. */
export const heartBeat = cover('sky-hills', (c) =>
  [
    stem(171.5, 140, 100, 6, c),
    leaf(171.5, 136, 38, -26, c.leaf),
    leaf(171.5, 138, 36, 206, c.leaf),
    heart(171.5, 60, 1.5, c.petal),
    `<path d='M128 64h20l9-18 15 36 10-24 4 6h29' stroke='${c.paper}' stroke-width='5' fill='none' stroke-linejoin='round'/>`,
  ].join(''))

/** 怀孕: hands on a round belly. */
export const belly = cover('sky', (c) =>
  [
    `<path d='M150 36h14v26h-14z' fill='${c.skin}'/><circle cx='160' cy='30' r='16' fill='${c.skin}'/>`,
    `<path d='M176 28c-8 2-14 0-18-4 1 12-3 22-12 26-12-18-6-42 14-42 10 0 16 8 16 20zM135 28a9 9 0 0 1 12-12' fill='${c.seed2}'/><circle cx='138' cy='24' r='9' fill='${c.seed2}'/>`,
    `<path d='M146 54c-12 6-16 24-14 44 1 18 0 34-6 50h76c2-6 2-10 0-15 14-9 18-24 11-38-6-12-18-17-29-20-2-10-8-19-18-23-6 4-14 6-20 2z' fill='${c.leaf}'/>`,
    `<path d='m148 70-5 24' stroke='${c.leaf2}' stroke-width='16'/><path d='m144 102 46 14' stroke='${c.skin}' stroke-width='11'/>`,
    heart(194, 94, 0.36, c.petal),
  ].join(''))
