import type { Palette } from '../palette'
import { cutOut } from '../scene'
import { flower, leaf, stem } from '../shapes'

const shadow = (c: Palette) => `<ellipse cx='60' cy='86' rx='44' ry='6' fill='${c.shade}' opacity='.7'/>`

/** Nothing here yet: a pot with a sprout. */
export const potSprout = cutOut(120, 96, (c) =>
  [
    shadow(c),
    stem(60, 60, 38, 3, c),
    leaf(60, 44, 26, -34, c.leaf),
    leaf(60, 50, 24, 208, c.leaf2),
    `<path d='M40 56h40l-5 30H45z' fill='${c.seed2}'/><rect x='37' y='52' width='46' height='9' rx='3' fill='${c.seed}'/>`,
  ].join(''))

/** Something went wrong, nothing is lost: a watering can. */
export const wateringCan = cutOut(120, 96, (c) =>
  [
    shadow(c),
    `<path d='M34 40c0-20 34-20 34 0' fill='none' stroke='${c.leaf2}' stroke-width='5'/>`,
    `<path d='m74 64 22-24' stroke='${c.leaf}' stroke-width='8'/>`,
    `<path d='M30 44h44v34a8 8 0 0 1-8 8H38a8 8 0 0 1-8-8z' fill='${c.leaf}'/>`,
    `<rect x='26' y='38' width='52' height='9' rx='3' fill='${c.leaf2}'/>`,
    `<path d='m90 34 14 14' stroke='${c.leaf2}' stroke-width='5'/><path d='M108 54v4m-6 2v5m10-1v5' stroke='${c.petal}' stroke-width='3'/>`,
  ].join(''))

/** No network: a cloud before the flower. */
export const cloudFlower = cutOut(120, 96, (c) =>
  [
    shadow(c),
    stem(60, 84, 52, 3, c),
    leaf(60, 74, 20, -30, c.leaf),
    leaf(60, 78, 18, 206, c.leaf2),
    flower(58, 36, 27, true),
    `<path d='M66 62a11 11 0 0 1 2-22 15 15 0 0 1 28-2 12 12 0 0 1 1 24z' fill='${c.mist}' stroke='${c.card}' stroke-width='3'/>`,
  ].join(''))
