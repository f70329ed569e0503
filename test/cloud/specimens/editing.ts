import { readFileSync } from 'node:fs'
import path from 'node:path'
import { nextUlid } from '../fixtures'
import { feedback } from '../../../cloudfunctions/learn/collections'
import { manuscripts, manuscriptVersions, type Manuscript } from '../../../cloudfunctions/learn/editing/collections'
import { mediaPath } from '../../../cloudfunctions/learn/editing/media/media-path'
import { localBoxes } from '../../../cloudfunctions/learn/editing/local-boxes'
import { searchMisses } from '../../../cloudfunctions/learn/search/collections'
import type { ManuscriptState } from '../../../src/domain/learn/editing/steps'
import { boxDoc, boxWordsDoc, manuscriptDoc } from '../learn/manuscript-doc'
import { pixel } from '../learn/pixel'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

const sound = readFileSync(path.resolve(__dirname, '../../fixtures/media/plain.mp3'))

/** A piece of this subject's place. */
function pieceOf({ place }: Subject, { put }: Scene, state: ManuscriptState = 'draft', more: Partial<Manuscript> = {}): Manuscript {
  const doc = manuscriptDoc(`p-${nextUlid().toLowerCase()}`, state, { orgPath: place.path, placeName: place.name, ...more })
  put(manuscripts, doc)
  return doc
}

/** One that waits for this role, and the step that it waits for. */
function stepFor(of: Subject, scene: Scene) {
  const tap = nextUlid()
  if (scene.role === 'medicalReviewer') return { id: pieceOf(of, scene, 'review')._id, tap, act: 'sign' as const, title: '示例医师' }
  // At an hour, so that the step itself is all that is written.
  if (scene.role === 'chiefEditor') return { id: pieceOf(of, scene, 'chief')._id, tap, act: 'approve' as const, releaseAt: new Date(Date.now() + 86_400_000).toISOString() }
  return { id: pieceOf(of, scene)._id, tap, act: 'submit' as const }
}

const outOfReach = { refusedAs: ['NOT_FOUND' as const] }
const comment = (id: string) => ({ id, block: 0, quote: '先看精神', text: '这里写明多少度', by: '示例', at: new Date(), done: false })

export const editingSpecimens: SpecimensOf<'learn.editing'> = {
  'learn.editing.list': { plain: (scene) => ([scene.me, ...Object.values(scene.others)].forEach((of) => of && pieceOf(of, scene)), {}) },
  'learn.editing.open': { about: (of, scene) => ({ id: pieceOf(of, scene)._id }), ...outOfReach },
  'learn.editing.cards': { plain: () => ({ ids: ['nap'] }) },
  'learn.editing.topicChoices': { plain: () => ({}) },
  'learn.editing.create': { plain: () => ({ act: nextUlid(), kind: 'article', title: '示例题目' }) },
  'learn.editing.save': { about: (of, scene) => { const { _id: id, rev, front } = pieceOf(of, scene); return { id, rev, front, markdown: '改过的话。' } }, ...outOfReach },
  'learn.editing.preview': { plain: () => ({ markdown: '先看精神。' }) },
  'learn.editing.act': { about: stepFor, ...outOfReach },
  'learn.editing.beginMedia': { about: (of, scene) => ({ id: pieceOf(of, scene)._id, tap: nextUlid(), form: 'audio', extension: 'mp3', bytes: 1000 }), writes: false, ...outOfReach },
  // Nothing was sent: it says so.
  'learn.editing.endMedia': {
    about: (of, scene) => {
      const file = { id: pieceOf(of, scene)._id, tap: nextUlid(), extension: 'mp3' as const }
      scene.cloud.storage.receive(scene.cloud.storage.announce(mediaPath(file)).token, sound)
      return { ...file, form: 'audio' }
    },
    writes: false,
    ...outOfReach,
  },
  'learn.editing.comment': { about: (of, scene) => ({ id: pieceOf(of, scene)._id, tap: nextUlid(), block: 0, quote: '先看精神', text: '这里写明多少度' }), ...outOfReach },
  'learn.editing.settleComment': {
    about: (of, scene) => {
      const id = nextUlid()
      return { id: pieceOf(of, scene, 'draft', { comments: [comment(id)] })._id, comment: id, done: true }
    },
    ...outOfReach,
  },
  'learn.editing.versions': { about: (of, scene) => ({ id: pieceOf(of, scene)._id }), ...outOfReach },
  'learn.editing.version': {
    about: (of, scene) => {
      const { _id: id, front, markdown } = pieceOf(of, scene, 'released')
      scene.put(manuscriptVersions, { _id: `${id}:1`, articleId: id, version: 1, title: '题目', front, markdown, by: '示例', at: scene.now })
      return { id, version: 1 }
    },
    ...outOfReach,
  },
  // It writes into the storage, not into the database.
  'learn.editing.addImage': { about: (of, scene) => ({ id: pieceOf(of, scene)._id, tap: nextUlid(), ...pixel }), writes: false, ...outOfReach },
  'learn.editing.boxes': { plain: (scene) => ([scene.me, ...Object.values(scene.others)].forEach((of) => of && scene.put(localBoxes, boxDoc('nap', of.place.id, of.place.path))), {}) },
  'learn.editing.setBox': { about: ({ place }) => ({ articleId: 'nap', placeId: place.id, ...boxWordsDoc }), ...outOfReach },
  'learn.editing.dropBox': {
    about: ({ place }, { put }) => {
      put(localBoxes, boxDoc('nap', place.id, place.path))
      return { articleId: 'nap', placeId: place.id }
    },
    refusedAs: ['nothing done'],
  },
  'learn.editing.reported': { plain: () => ({}) },
  'learn.editing.lookedAt': {
    about: ({ place }, { put, now }) => {
      const id = nextUlid()
      put(feedback, { _id: id, articleId: 'nap', kind: 'wrong', by: null, at: now, turn: id, keyTask: 'education', orgPath: place.path })
      return { id }
    },
    ...outOfReach,
  },
  'learn.editing.misses': { plain: () => ({}) },
  'learn.editing.missSeenTo': {
    plain: ({ put, now }) => {
      put(searchMisses, { _id: '月球旅行', times: 1, lastAt: now, open: true })
      return { words: '月球旅行' }
    },
  },
  'learn.editing.synonyms': { plain: () => ({}) },
  'learn.editing.setSynonyms': { plain: () => ({ id: nextUlid(), words: ['打针', '接种'] }) },
}
