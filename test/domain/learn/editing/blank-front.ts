import type { Front } from '@/domain/learn/editing/editing-contract'

/** Of a piece of which nothing but the kind is said yet. */
export const blankFront: Front = {
  kind: 'article',
  title: '',
  summary: '',
  keyTask: 'education',
  topicIds: [],
  tags: [],
  audience: { stages: [], groups: [], youthGate: false, hiddenFromBereaved: false },
  cover: 'plain',
  author: { name: '王建国', title: '编辑' },
  months: [],
  sources: [],
  policy: null,
  kit: null,
  media: null,
  audio: null,
  until: null,
  topic: null,
  quiz: null,
  correction: '',
}
