import { createHash } from 'node:crypto'
import { keyedScene, plainScene, type SharedPage } from '@/domain/learn/share/shared-page'

const keyLength = 24

/** What the code of this page says; always the same. An id too long to be said is hashed: 144 bits, so no two are alike. */
export const sceneOf = (page: SharedPage): string =>
  plainScene(page) ?? keyedScene(createHash('sha256').update(`${page.of}:${page.id}`).digest('base64url').slice(0, keyLength))
