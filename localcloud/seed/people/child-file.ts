import { chinaClock } from '@/domain/china-time'
import type { Note } from '@/domain/grow/contract'
import { childFiles, fileIdOf } from '../../../cloudfunctions/grow/collections'
import { checked } from '../checked'

interface FileOf {
  childId: string
  familyId: string
  orgPath: string
  birthOn: string
  /** Who noted it. */
  by: string
}

const file = 'people/child-file.ts'
const dayMs = 86_400_000

/** By days of age: weight in kg, length and head in cm. Made up, of a girl who grows along her line. */
const measured: ReadonlyArray<readonly [days: number, weightKg: number, lengthCm: number, headCm: number]> = [
  [30, 4.3, 53.9, 36.6],
  [92, 6.4, 60.5, 40],
  [183, 8, 67, 42.8],
  [240, 8.8, 70.1, 44],
]
/** On time until six months; what is due at eight is yet to come, and 流脑 was put off. */
const given = [['HepB', 0], ['BCG', 0], ['HepB', 31], ['DTaP', 62], ['IPV', 62], ['IPV', 93], ['DTaP', 123], ['bOPV', 123], ['DTaP', 187], ['HepB', 187]] as const

/** What the sample parents have noted of their child. */
export function childFile({ childId, familyId, orgPath, birthOn, by }: FileOf, now: Date) {
  const on = (days: number) => new Date(Date.parse(birthOn) + days * dayMs).toISOString().slice(0, 10)
  const notes: Note[] = [
    { what: 'birth', gestationDays: 273, weightKg: 3.2, lengthCm: 49.5, hbsAg: 'negative' },
    ...measured.map(([days, weightKg, lengthCm, headCm]): Note => ({ what: 'measured', on: on(days), weightKg, lengthCm, headCm, posture: 'lying', measuredBy: '社区卫生服务中心' })),
    { what: 'checkedUp', checkup: 'month1', on: on(31), note: '' },
    { what: 'checkedUp', checkup: 'month3', on: on(94), note: '长得好，抬头稳。' },
    { what: 'checkedUp', checkup: 'month6', on: on(185), note: '血红蛋白正常，可以加辅食了。' },
    { what: 'signsAnswered', age: 3, on: on(94), answers: [false, false, false, false] },
    { what: 'signsAnswered', age: 6, on: on(185), answers: [false, false, false, true] },
    { what: 'diary', on: on(100), words: '逗她的时候，第一次笑出了声。外婆说像爸爸。', first: true },
    { what: 'diary', on: on(152), words: '第一次自己翻了个身，翻完愣了一下。', first: true },
    { what: 'diary', on: on(236), words: '今天在小区里看了半天的猫。', first: false },
    ...given.map(([code, days]): Note => ({ what: 'dosed', code, on: on(days) })),
  ]
  const log = notes.map((note, i) => ({ id: `01KASEEDGR0W${String(i + 1).padStart(14, '0')}`, at: new Date(now.getTime() - (notes.length - i) * 1000), by, note }))
  return checked(childFiles.schema, { _id: fileIdOf(familyId, childId), childId, familyId, orgPath, rev: log.length, log, nextReminderOn: chinaClock(now).date, goneAt: null }, file)
}
