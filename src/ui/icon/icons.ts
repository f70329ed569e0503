/** One icon on a grid of 24, drawn with a stroke of 1.5 px, round caps and joins. Read when the style sheet is made, never on the phone. */
export interface Drawing {
  /** SVG path data of the strokes. */
  line: string
  /** SVG path data of the one detail that is filled in sunflower yellow. */
  accent?: string
  /** SVG path data of the shape that fills when the icon's tab is the current one. */
  fill?: string
}

const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 10${2 * r} 0 ${r} ${r} 0 10${-2 * r} 0z`
const box = (x: number, y: number, w: number, h: number, r: number) =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 01${r} ${r}v${h - 2 * r}a${r} ${r} 0 01${-r} ${r}` +
  `h${2 * r - w}a${r} ${r} 0 01${-r} ${-r}v${2 * r - h}a${r} ${r} 0 01${r} ${-r}z`

const ring = circle(12, 12, 8.25)
const page = 'M7.25 3.75h6.5l4.75 4.75v10.25a1.5 1.5 0 0 1-1.5 1.5H7.25a1.5 1.5 0 0 1-1.5-1.5V5.25a1.5 1.5 0 0 1 1.5-1.5zM13.5 3.75V9h5'
const bubble = 'M5.5 5h13A1.5 1.5 0 0 1 20 6.5V15a1.5 1.5 0 0 1-1.5 1.5H11l-4.25 3.25V16.5H5.5A1.5 1.5 0 0 1 4 15V6.5A1.5 1.5 0 0 1 5.5 5z'
const lids = 'M2.75 12S6 6 12 6s9.25 6 9.25 6S18 18 12 18s-9.25-6-9.25-6z'
const heart = 'M12 20S4 15.4 4 9.7A4.45 4.45 0 0 1 12 7a4.45 4.45 0 0 1 8 2.7C20 15.4 12 20 12 20z'
const roof = 'm4 10.75 7-6.1a1.5 1.5 0 0 1 2 0l7 6.1v7.75a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5z'
const pages = 'M12 6.5C10.5 5.25 8 4.75 4.25 4.75V17.5c3.75 0 6.25.5 7.75 2 1.5-1.5 4-2 7.75-2V4.75C16 4.75 13.5 5.25 12 6.5z'
const shoulders = 'M4.5 20.25c.6-3.9 3.6-6 7.5-6s6.9 2.1 7.5 6z'
const calendarBox = box(4, 5.5, 16, 14.75, 2.5)
const calendarHead = 'M4 10h16M8.5 3.5v4M15.5 3.5v4'
const tray = 'M5 12.5v5.75A1.75 1.75 0 0 0 6.75 20h10.5A1.75 1.75 0 0 0 19 18.25V12.5'
const sproutLeaf = 'M12.25 11.25c0-4 2.5-6.25 7-6.25 0 4-2.5 6.25-7 6.25z'

export const icons = {
  // The tabs.
  home: { line: `${roof}M9.5 20v-5.25h5V20`, fill: roof },
  book: { line: `${pages}M12 6.5v13`, fill: pages },
  'calendar-check': { line: `${calendarBox}${calendarHead}M9 15l2.25 2.25L15.5 13`, fill: calendarBox },
  person: { line: `${circle(12, 8.25, 3.75)}${shoulders}`, fill: `${circle(12, 8.25, 3.75)}${shoulders}` },
  // Services: one sunflower detail each.
  pin: { line: 'M12 21s-6.75-5.5-6.75-11a6.75 6.75 0 0 1 13.5 0c0 5.5-6.75 11-6.75 11z', accent: circle(12, 10, 2.75) },
  calendar: { line: calendarBox + calendarHead, accent: box(13, 13.5, 4, 4, 1) },
  syringe: {
    line:
      'm17 3.5 3.5 3.5M18.75 5.25l-3 3M11.75 5.75l6.5 6.5M13.25 7.25 6.7 13.8' +
      'a1.5 1.5 0 0 0-.45 1.06v2.89h2.9c.4 0 .78-.16 1.06-.44l6.54-6.56M6.25 17.75 3.5 20.5',
    accent: 'm8.6 13.2 4.3-4.3 3.3 3.3-4.9 4.9H7.9z',
  },
  growth: { line:
    'M4 4v14.5A1.5 1.5 0 0 0 5.5 20H20M7.5 16' +
    'c3.2-.4 4.3-2.6 5.6-5 1.1-2 2.4-3.6 4.65-4.25', accent: circle(18.25, 6.5, 2.75) },
  stethoscope: {
    line: `M6.5 4h-.9A1.6 1.6 0 0 0 4 5.6V9a4.5 4.5 0 0 0 9 0V5.6A1.6 1.6 0 0 0 11.4 4h-.9M8.5 13.5v1.75a5 5 0 0 0 10 0V13${circle(18.5, 10.5, 2.5)}`,
    accent: circle(18.5, 10.5, 2.5),
  },
  house: {
    line: 'm3.5 11.25 7.54-6.5a1.47 1.47 0 0 1 1.92 0l7.54 6.5M5.75 9.5v9a1.5 1.5 0 0 0 1.5 1.5h9.5a1.5 1.5 0 0 0 1.5-1.5v-9',
    accent: circle(12, 13.5, 3),
  },
  sprout: { line: `M12 20v-7.5M12 14c0-3.5-2.25-5.75-7-5.75C5 12 7.5 14 12 14z${sproutLeaf}M7.5 20h9`, accent: sproutLeaf },
  pregnant: {
    line: `${circle(11, 5, 2)}M9.5 20v-4.5L8 13c0-3 1-5 3-5s2.25 1 2.5 2.25c2 .5 3 2 3 3.75 0 2.25-1.5 3.75-3.5 3.75V20`,
    accent: circle(13.5, 14, 2),
  },
  ask: { line: bubble, accent: [8.5, 12.25, 16].map((x) => circle(x, 10.75, 1.5)).join('') },
  clipboard: {
    line: `${box(4.75, 5, 14.5, 15.25, 2)}M9 5a1.25 1.25 0 0 1 1.25-1.25h3.5A1.25 1.25 0 0 1 15 5v1.5H9zM8.5 10h7`,
    accent: circle(12, 15, 2.5),
  },
  case: { line: page, accent: circle(12, 15.25, 2.5) },
  care: {
    line:
      'M3.5 13.5h2.75c.9 0 1.7.35 2.35.95l.9.8h3a1.5 1.5 0 0 1 0 3h-3M13.75 16.25l4.4-2.35' +
      'a1.55 1.55 0 0 1 1.55 2.68l-5.45 3.43a4 4 0 0 1-2.1.6H9.4a5 5 0 0 1-2.5-.67L6 19.5H3.5',
    accent: 'M12 11.5S7.75 9 7.75 6.25A2.3 2.3 0 0 1 12 5a2.3 2.3 0 0 1 4.25 1.25C16.25 9 12 11.5 12 11.5z',
  },
  moon: {
    line: 'M19.5 14.25A8 8 0 0 1 9.75 4.5a8 8 0 1 0 9.75 9.75z',
    accent: 'm15.5 5 .8 1.7 1.7.8-1.7.8-.8 1.7-.8-1.7-1.7-.8 1.7-.8z',
  },
  bowl: { line:
    'M4 11.5h16c0 4.7-3.4 8-8 8s-8-3.3-8-8zM8.5 5.5' +
    'c-.8-1 .8-1.5 0-2.5M15.5 5.5c-.8-1 .8-1.5 0-2.5', accent: 'M9.5 10.75a2.5 2.5 0 0 1 5 0z' },
  blocks: { line: box(8.5, 4.25, 7, 7, 1.5) + box(4.25, 12.75, 7, 7, 1.5) + box(12.75, 12.75, 7, 7, 1.5), accent: box(9.25, 5, 5.5, 5.5, 1) },
  rings: { line: `${circle(9, 14, 5)}${circle(15, 14, 5)}M13.25 5.5 15 3.5l1.75 2L15 7.5z`, accent: 'M12 10a5 5 0 0 1 0 8 5 5 0 0 1 0-8z' },
  mood: { line: heart, accent: 'M12 14s-3.2-1.8-3.2-4a1.75 1.75 0 0 1 3.2-1 1.75 1.75 0 0 1 3.2 1c0 2.2-3.2 4-3.2 4z' },
  scales: {
    line: 'M12 7v13M8 20h8M5 8h14M5 8l-2.25 6h4.5zM19 8l-2.25 6h4.5zM2.75 14a2.25 2.25 0 0 0 4.5 0M16.75 14a2.25 2.25 0 0 0 4.5 0',
    accent: circle(12, 5.25, 1.75),
  },
  // Signs and controls.
  search: { line: `${circle(11, 11, 6.25)}M15.75 15.75 20 20` },
  'chevron-right': { line: 'm9.5 6 6 6-6 6' },
  'chevron-left': { line: 'm14.75 5-7 7 7 7' },
  'chevron-down': { line: 'm6 9.5 6 6 6-6' },
  phone: {
    line:
      'M6.2 4h2.1a1 1 0 0 1 .96.73l.9 3.12a1 1 0 0 1-.3 1.01L8.5 10.1a12.6 12.6 0 0 0 5.4 5.4l1.24-1.36' +
      'a1 1 0 0 1 1.01-.3l3.12.9a1 1 0 0 1 .73.96v2.1A2 2 0 0 1 17.86 20C10.5 19.45 4.55 13.5 4 6.14A2 2 0 0 1 6.2 4z',
  },
  clock: { line: `${ring}M12 7.5V12l3 2` },
  check: { line: 'm5 12.5 4.5 4.5L19 7.5' },
  'check-circle': { line: `${ring}M8.25 12.25l2.6 2.6 5-5.2` },
  close: { line: 'm6.5 6.5 11 11M17.5 6.5l-11 11' },
  'close-circle': { line: `${ring}M9.25 9.25l5.5 5.5M14.75 9.25l-5.5 5.5` },
  alert: {
    line: 'M10.7 4.75 3.55 17.5a1.5 1.5 0 0 0 1.31 2.25h14.28a1.5 1.5 0 0 0 1.31-2.25L13.3 4.75a1.5 1.5 0 0 0-2.6 0zM12 9.75v4M12 16.5v.1',
  },
  info: { line: `${ring}M12 11.25v5M12 8v.1` },
  heart: { line: heart },
  shield: { line: 'M12 3.5 5 6v5.5c0 4.3 2.9 7.4 7 9 4.1-1.6 7-4.7 7-9V6zM8.75 11.75l2.4 2.4 4.1-4.3' },
  message: { line: `${bubble}M8 9h8M8 12.5h5` },
  document: { line: `${page}M9 13h6M9 16.5h4` },
  share: { line: `M12 14.5V4M8 7.5l4-3.75 4 3.75${tray}` },
  download: { line: `M12 4v10.5M8 11l4 4 4-4${tray}` },
  bookmark: { line: 'M7.5 4h9A1.5 1.5 0 0 1 18 5.5v14.25l-6-4-6 4V5.5A1.5 1.5 0 0 1 7.5 4z' },
  plus: { line: 'M12 5v14M5 12h14' },
  speaker: { line: 'M4 9.75v4.5h3.25l4.75 4V5.75l-4.75 4zM15.5 9a4.25 4.25 0 0 1 0 6M18 6.5a7.75 7.75 0 0 1 0 11' },
  pause: { line: `${ring}M10 9v6M14 9v6` },
  stop: { line: `${ring}${box(9.25, 9.25, 5.5, 5.5, 1)}` },
  'text-size': { line: 'm3.5 18 5-12.5 5 12.5M5.25 14h6.5M15 18l2.75-7 2.75 7M16 15.75h3.5' },
  offline: {
    line:
      'M4 9.5a12 12 0 0 1 4.5-2.7M20 9.5a12 12 0 0 0-8.5-3.4M7 13a8 8 0 0 1 3-1.8' +
      'M17 13a8 8 0 0 0-2-1.4M10 16.25a3.5 3.5 0 0 1 4 0M12 19v.1M4 4l16 16',
  },
  refresh: { line: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4.5V9H15' },
  lock: { line: `${box(5, 10.5, 14, 9.5, 2)}M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.25v2` },
  hospital: { line: `${box(4.5, 5, 15, 15.25, 2)}M12 8.5v5M9.5 11h5M10 20.25V17h4v3.25` },
  people: {
    line: `${circle(9, 8.5, 3.25)}M3 19.5c.4-3.4 2.8-5.25 6-5.25s5.6 1.85 6 5.25M15.5 5.6a3.25 3.25 0 0 1 0 5.9M17.5 14.75c2 .7 3.25 2.3 3.5 4.75`,
  },
  eye: { line: `${lids}${circle(12, 12, 2.5)}`, fill: lids },
  bell: { line: 'M6.5 10.5a5.5 5.5 0 0 1 11 0c0 4.25 1.75 5.75 1.75 5.75H4.75s1.75-1.5 1.75-5.75zM10 19.25a2.1 2.1 0 0 0 4 0' },
  yuan: { line: `${ring}M9 7.75l3 4 3-4M12 11.75v5M9.25 12.25h5.5M9.25 14.75h5.5` },
  siren: { line: 'M6.5 17v-4.5a5.5 5.5 0 0 1 11 0V17M4.5 20h15v-3h-15zM12 3.5v1M5 6l.9.9M19 6l-.9.9' },
  qr: { line: `${box(4, 4, 6, 6, 1)}${box(14, 4, 6, 6, 1)}${box(4, 14, 6, 6, 1)}M14 14h2.5v2.5M20 14v.1M14 20h.1M17.5 20H20v-3` },
  route: { line: `${circle(6, 6, 2)}${circle(18, 18, 2)}M8 6h6.5a3 3 0 0 1 0 6h-5a3 3 0 0 0 0 6H16` },
  pencil: { line: 'm14.5 5.5 4 4-10 10h-4v-4zM12.5 7.5l4 4' },
  walk: { line: `${circle(13, 4.75, 1.5)}M10.5 20l2-5.5-2.25-2.25.75-4 3 .5 1.5 2.5 2.5.75M11 8.25 8 9.75V13M12.5 14.5l2.5 2 1 3.5` },
  sun: {
    line: `${circle(12, 12, 3.75)}M12 3.5v1.75M12 18.75v1.75M3.5 12h1.75M18.75 12h1.75M6 6l1.25 1.25M16.75 16.75 18 18M18 6l-1.25 1.25M7.25 16.75 6 18`,
  },
  scan: { line: 'M4 8.5V6a2 2 0 0 1 2-2h2.5M15.5 4H18a2 2 0 0 1 2 2v2.5M20 15.5V18a2 2 0 0 1-2 2h-2.5M8.5 20H6a2 2 0 0 1-2-2v-2.5M4 12h16' },
  badge: { line: `${box(3.75, 5.5, 16.5, 13, 2)}${circle(9, 10.5, 2)}M6 15.5c.4-1.6 1.5-2.4 3-2.4s2.6.8 3 2.4M14.5 10h3M14.5 13.5h3` },
  desk: { line: `${box(3.75, 5, 16.5, 11, 2)}M9 20h6M12 16v4M8 10.5h4.5M8 13h2.5` },
} satisfies Record<string, Drawing>

export type IconName = keyof typeof icons
