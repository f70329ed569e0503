import { everybody } from '../../../src/domain/learn/audience'
import { turnOf, type ManuscriptState } from '../../../src/domain/learn/editing/steps'
import { manuscripts, type Manuscript } from '../../../cloudfunctions/learn/editing/collections'
import { localBoxes, type LocalBoxRow } from '../../../cloudfunctions/learn/editing/local-boxes'

/** A manuscript as the collection holds it, whole enough to be handed on. */
export const manuscriptDoc = (id: string, state: ManuscriptState, more: Partial<Manuscript> = {}): Manuscript =>
  manuscripts.schema.parse({
    _id: id,
    ...{ orgPath: 'n1.', placeName: '示例省', kind: 'article', title: `题目 ${id}`, state, turn: turnOf(state) ?? null, version: 1, rev: 0 },
    front: {
      ...{ kind: more.kind ?? 'article', title: `题目 ${id}`, summary: '一句话的提要', keyTask: 'education', topicIds: [], tags: [], audience: everybody, cover: 'plain', months: [] },
      ...{ author: { name: '示例作者', title: '示例' }, sources: [{ title: '示例来源' }], policy: null, kit: null, media: null, audio: null, until: null, correction: '' },
    },
    markdown: '先看精神，再看度数。',
    ...{ comments: [], timeline: [], writers: [], signers: [], reviewer: null, reviewedOn: null, decidedBy: null, releaseAt: null, reviewDueOn: null, remindOn: null },
    ...{ expiresOn: null, released: null, out: false, going: null, goingAt: null, withdrawal: null, by: '示例编辑', at: new Date() },
    ...more,
  })

export const boxWordsDoc = { title: '岳麓区怎么办', address: '示例路 1 号', phone: '0731-88880000', when: '周一到周五', text: '', until: null }

export const boxDoc = (articleId: string, placeId: string, orgPath: string, more: Partial<LocalBoxRow> = {}): LocalBoxRow =>
  localBoxes.schema.parse({ _id: `${articleId}:${placeId}`, articleId, placeId, placeName: '示例县', orgPath, ...boxWordsDoc, by: '示例专干', at: new Date(), ...more })
