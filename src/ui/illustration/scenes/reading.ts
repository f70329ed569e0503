import { cover } from '../scene'
import { flower, leaf, stem } from '../shapes'

/** 书: a sunflower rises from an open book. */
export const book = cover('sky-table', (c) =>
  [
    stem(171.5, 104, 64, 5, c),
    leaf(171.5, 88, 32, -24, c.leaf),
    leaf(171.5, 92, 29, 204, c.leaf),
    flower(171.5, 48, 36, true),
    `<path d='M104 84c26-5 52-2 67.5 10 15.5-12 41.5-15 67.5-10v40c-26-5-52-2-67.5 6-15.5-8-41.5-11-67.5-6z' fill='${c.leaf}'/>`,
    `<path d='M110 80c24-4 47-1 61.5 11v33c-15-9-38-11-61.5-7zM233 80c-24-4-47-1-61.5 11v33c15-9 38-11 61.5-7z' fill='${c.paper}'/>`,
    `<path d='M171.5 91v33' stroke='${c.shade}' stroke-width='2'/>`,
    `<path d='M121 91c13-1 26 1 38 6m-38 5c13-1 26 1 38 6m63-17c-13-1-26 1-38 6m38 5c-13-1-26 1-38 6' stroke='${c.leaf2}' stroke-width='3' fill='none'/>`,
  ].join(''))

/** 产检、体检: a month with one day marked. */
export const calendar = cover('mist-table', (c) =>
  [
    `<rect x='118' y='28' width='107' height='96' rx='12' fill='${c.paper}'/>`,
    `<path d='M130 28h83a12 12 0 0 1 12 12v16H118V40a12 12 0 0 1 12-12z' fill='${c.leaf}'/>`,
    `<path d='M146 20v16m51-16v16' stroke='${c.seed2}' stroke-width='7'/>`,
    `<path d='M138 72v.1m22-.1v.1m22-.1v.1m22-.1v.1M138 90v.1m22-.1v.1m22-.1v.1M138 108v.1m22-.1v.1' stroke='${c.leaf2}' stroke-width='9'/>`,
    `<circle cx='200' cy='102' r='17' fill='${c.petal}'/>`,
    `<path d='m192 102 6 6 11-12' stroke='${c.paper}' stroke-width='4' fill='none' stroke-linejoin='round'/>`,
    flower(242, 112, 17),
  ].join(''))

/** What an article without a picture of its own shows: the sunflower. */
export const plain = cover('sky-hills', (c) =>
  [stem(171.5, 140, 70, 6, c), leaf(171.5, 118, 44, -26, c.leaf), leaf(171.5, 126, 40, 206, c.leaf), flower(171.5, 60, 48, true)].join(''))
