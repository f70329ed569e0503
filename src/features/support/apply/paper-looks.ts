import type { Material } from '@/domain/support/programme/programme-shape'

export type LooksLike = NonNullable<Material['looksLike']>

/** How each is laid before the camera. */
export const paperHints: Readonly<Record<LooksLike, string>> = {
  card: '证件放平，四个角都在框里，不要反光',
  booklet: '翻开放平，两页都在框里',
  page: '纸放平，四个角都在框里，字要看得清',
}
