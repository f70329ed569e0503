import { messages } from '../../../cloudfunctions/kernel/notify/collections'
import { nextUlid } from '../fixtures'
import type { Scene, Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

/** A message that waits to be read, and to be done. */
function message({ personId, name }: Subject, { put, now }: Scene): string {
  const id = `${nextUlid()}:${personId}`
  const action = { label: '去办', link: '/pages/home/index', until: null, second: null }
  put(messages, { _id: id, to: personId, kind: 'case', title: '有一件事', text: name, link: null, action, at: now, state: 'shown', waits: ['reading', 'action'], next: 'none', nextAt: now })
  return id
}

const everybodys = (scene: Scene) => [scene.me, ...Object.values(scene.others)].forEach((subject) => subject && message(subject, scene))

export const inboxSpecimens: SpecimensOf<'account.inbox'> = {
  'account.inbox.list': { plain: (scene) => (everybodys(scene), {}) },
  'account.inbox.summary': { plain: (scene) => (everybodys(scene), {}) },
  'account.inbox.read': { about: (of, scene) => ({ ids: [message(of, scene)] }), refusedAs: ['nothing done'] },
  'account.inbox.readAll': { plain: (scene) => (message(scene.me, scene), {}) },
  'account.inbox.done': { about: (of, scene) => ({ id: message(of, scene) }), refusedAs: ['nothing done'] },
  'account.inbox.settings': { plain: () => ({}) },
  'account.inbox.changeSettings': { plain: () => ({ quiet: false }) },
  'account.inbox.recordPrompt': { plain: () => ({ id: nextUlid(), accepted: [] }) },
}
