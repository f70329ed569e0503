import type { SpecimensOf } from '../matrix/specimen'
import { noted } from './book-notes'

export const bookAfterSpecimens: SpecimensOf<'book.after'> = {
  'book.after.seen': { about: (of, scene) => noted(of, scene, of.personId), refusedAs: ['NOT_FOUND'] },
}
