import type { SpecimensOf } from '../matrix/specimen'
import { nextUlid } from '../fixtures'
import { consulted } from './book-notes'

export const bookFeedbackSpecimens: SpecimensOf<'book.feedback'> = {
  'book.feedback.write': { about: (of, scene) => ({ ...consulted(of, scene), act: nextUlid(), rev: 0, text: '老师很耐心，就是等得久了点' }), refusedAs: ['NOT_FOUND'] },
  'book.feedback.list': { plain: () => ({}) },
}
