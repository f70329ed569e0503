/** A public line that anyone in China may call; the number is national, so nothing here is an example. */
interface Hotline {
  number: string
  name: string
  /** When to call it, in one line. */
  about: string
}

/** 心理援助热线, for somebody whom waiting for a call does not help. */
export const comfortLine = '12356'
/** 妇女维权公益服务热线. */
export const womensLine = '12338'

/** For the moments when a phone page is the wrong tool. Sources: the lines' own national notices (国家卫生健康委、全国妇联). */
export const hotlines: readonly Hotline[] = [
  { number: '12320', name: '卫生热线', about: '看病、打疫苗、传染病，想问就问' },
  { number: comfortLine, name: '心理援助热线', about: '心里难受、睡不着，有人听您说' },
  { number: womensLine, name: '妇女维权热线', about: '家里受了委屈、要法律帮助' },
]

/** 急救. */
export const ambulance = '120'
/** 报警. */
export const police = '110'
