/** The editors' desk of one test: who works there, and what they do. */
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { nextUlid } from '../fixtures'
import { dataOf, type As, type TestCloud } from '../harness'
import { county, plantPlaces, province, worker, type Worker } from '../org/world'

export type Done = { ok: true; manuscript: Manuscript } | { ok: false; why: string }

export interface Desk {
  editor: Worker
  reviewer: Worker
  chief: Worker
  countyEditor: Worker
  list(as: As, input?: object): Promise<Manuscript[]>
  open(as: As, id: string): Promise<Manuscript>
  /** A new piece with all that it needs, as a draft. */
  write(as: As, kind?: string, more?: { title?: string; markdown?: string; front?: object }): Promise<Manuscript>
  save(as: As, doc: Manuscript, change: { front?: object; markdown?: string }): Promise<Manuscript>
  act(as: As, id: string, act: string, more?: object): Promise<Done>
  /** The same, and it must be done. */
  step(as: As, id: string, act: string, more?: object): Promise<Manuscript>
  /** From a draft to the readers. */
  publish(doc: Manuscript, by?: As): Promise<Manuscript>
}

export const goodText = '先看精神，再看度数。\n\n:::see-doctor\n- **马上去急诊** 叫不醒；喘气费力\n- **约门诊** 烧满 3 天\n:::'

export function openDesk(cloud: TestCloud): Desk {
  plantPlaces(cloud)
  const [editor, reviewer, chief] = [worker(cloud, 'editor', province), worker(cloud, 'medicalReviewer', province), worker(cloud, 'chiefEditor', province)]
  const countyEditor = worker(cloud, 'countyOfficer', county)
  const desk: Desk = {
    ...{ editor, reviewer, chief, countyEditor },
    list: async (as, input = {}) => dataOf<{ items: Manuscript[] }>(await cloud.query('learn.editing.list', input, as)).items,
    open: async (as, id) => dataOf<{ manuscript: Manuscript }>(await cloud.query('learn.editing.open', { id }, as)).manuscript,
    async write(as, kind = 'article', { title = '发烧先看精神', markdown = goodText, front = {} } = {}) {
      const { manuscript } = dataOf<{ manuscript: Manuscript }>(await cloud.mutate('learn.editing.create', { act: nextUlid(), kind, title }, as))
      return desk.save(as, manuscript, { markdown, front: { summary: '先看精神，再看度数。', sources: [{ title: '示例指南' }], ...front } })
    },
    async save(as, { id, rev, front, markdown }, change) {
      const input = { id, rev, front: { ...front, ...change.front }, markdown: change.markdown ?? markdown }
      return dataOf<{ manuscript: Manuscript }>(await cloud.mutate('learn.editing.save', input, as)).manuscript
    },
    act: async (as, id, act, more = {}) => dataOf<Done>(await cloud.mutate('learn.editing.act', { id, tap: nextUlid(), act, ...more }, as)),
    async step(as, id, act, more) {
      const done = await desk.act(as, id, act, more)
      if (!done.ok) throw new Error(`${act}: ${done.why}`)
      return done.manuscript
    },
    async publish({ id }, by = editor) {
      await desk.step(by, id, 'submit')
      const { state } = await desk.open(chief, id)
      if (state === 'review') await desk.step(reviewer, id, 'sign', { title: '儿科主治医师' })
      return desk.step(chief, id, 'approve')
    },
  }
  return desk
}
