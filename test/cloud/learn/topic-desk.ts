/** Topics and questions on the desk of one test. */
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { nextUlid } from '../fixtures'
import { dataOf, type As, type TestCloud } from '../harness'
import type { Desk } from './desk'

export interface SetsDesk {
  /** A topic with all that it needs, as a draft. */
  topic(as: As, pieces: string[], front?: object): Promise<Manuscript>
  /** A question with all that it needs, as a draft. */
  question(as: As, quiz?: object, front?: object): Promise<Manuscript>
}

export const wholeQuestion = { no: 39, noChecked: true, form: 'single', ask: '夜里睡几个小时好？', options: ['七八个小时', '四个小时'], answers: [0], why: '大人一天要睡七八个小时。', read: 'sleep-well' }

export function openSets(cloud: TestCloud, desk: Desk): SetsDesk {
  const begin = async (as: As, kind: string, title: string) => dataOf<{ manuscript: Manuscript }>(await cloud.mutate('learn.editing.create', { act: nextUlid(), kind, title }, as)).manuscript
  return {
    topic: async (as, pieces, front = {}) => desk.save(as, await begin(as, 'topic', '夜里发烧'), { front: { summary: '先看精神，再看度数', topic: { pieces, left: [], rank: 3 }, ...front } }),
    question: async (as, quiz = {}, front = {}) => desk.save(as, await begin(as, 'quiz', '夜里睡几个小时好？'), { front: { sources: [{ title: '示例指南' }], quiz: { ...wholeQuestion, ...quiz }, ...front } }),
  }
}
