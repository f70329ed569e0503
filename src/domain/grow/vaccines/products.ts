/** What is injected or swallowed: the vaccines of the national programme, their alternatives, and the combinations that stand for them. */

export const series = ['hepB', 'tb', 'polio', 'dtap', 'mening', 'mmr', 'je', 'hepA', 'hpv'] as const
/** A disease, or group of diseases, that doses protect from one after the other. */
export type Series = (typeof series)[number]

interface Product {
  name: string
  /** The series in which one dose of it counts. */
  counts: readonly Series[]
  /** Live, and injected: two such on different days need 28 days between them (2021 版、2026 版总则). */
  liveInjected: boolean
  /** Live at all: not for who has an immune deficiency. */
  live: boolean
}

const product = (name: string, counts: readonly Series[], live: 'live injected' | 'live' | 'not live' = 'not live'): Product => ({ name, counts, live: live !== 'not live', liveInjected: live === 'live injected' })

export const products = {
  HepB: product('乙肝疫苗', ['hepB']),
  BCG: product('卡介苗', ['tb'], 'live injected'),
  IPV: product('脊灰灭活疫苗', ['polio']),
  bOPV: product('二价脊灰减毒活疫苗（滴剂）', ['polio'], 'live'),
  DTaP: product('百白破疫苗', ['dtap']),
  DT: product('白破疫苗', ['dtap']),
  'DTaP-IPV-Hib': product('五联疫苗（百白破、脊灰、b型流感嗜血杆菌）', ['dtap', 'polio']),
  'DTaP-Hib': product('四联疫苗（百白破、b型流感嗜血杆菌）', ['dtap']),
  MMR: product('麻腮风疫苗', ['mmr'], 'live injected'),
  MR: product('麻风疫苗', ['mmr'], 'live injected'),
  'JE-L': product('乙脑减毒活疫苗', ['je'], 'live injected'),
  'JE-I': product('乙脑灭活疫苗', ['je']),
  'MPSV-A': product('A群流脑多糖疫苗', ['mening']),
  'MPSV-AC': product('A群C群流脑多糖疫苗', ['mening']),
  'HepA-L': product('甲肝减毒活疫苗', ['hepA'], 'live injected'),
  'HepA-I': product('甲肝灭活疫苗', ['hepA']),
  '2vHPV': product('双价HPV疫苗', ['hpv']),
} as const satisfies Record<string, Product>

export type ProductCode = keyof typeof products
export const productCodes = Object.keys(products) as ProductCode[] // the table's own keys
export const productOf = (code: ProductCode): Product => products[code]

export const seriesNames: Record<Series, string> = { hepB: '乙肝', tb: '卡介苗', polio: '脊灰', dtap: '百白破', mening: '流脑', mmr: '麻腮风', je: '乙脑', hepA: '甲肝', hpv: 'HPV' }
