import { useCallback, useEffect, useRef, useState } from 'react'
import { drawnPicture } from '@/client/drawn-picture'
import { AppError } from '@/domain/errors'
import type { PosterFacts } from '@/domain/learn/share/poster-facts'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import { codeStamp } from './code-stamp'
import { planPoster } from './draw-poster'

/** Sharp on every phone, and still a light picture. */
const scale = 3
export const posterCanvas = 'poster'

type Poster = { state: 'drawing' } | { state: 'failed'; error: AppError } | { state: 'ready'; picture: string }

const notDrawn = '图没有画成，内容都还在。请再试一次，或者直接发给微信好友。'

/** The picture of a piece with its code, drawn when the page opens; again when asked. */
export function usePoster(page: SharedPage, facts: PosterFacts): { poster: Poster; again: () => void } {
  const [poster, setPoster] = useState<Poster>({ state: 'drawing' })
  const wanted = useRef({ page, facts })
  wanted.current = { page, facts }
  const turn = useRef(0)
  const draw = useCallback(async () => {
    const mine = ++turn.current
    const { page: of, facts: said } = wanted.current
    setPoster({ state: 'drawing' })
    const next = await codeStamp(of)
      .then((code) => drawnPicture(posterCanvas, scale, (pen) => planPoster(said, code, pen)))
      .then(
        (picture): Poster => ({ state: 'ready', picture }),
        (cause: unknown): Poster => ({ state: 'failed', error: cause instanceof AppError ? cause : new AppError('INTERNAL', String(cause), { sentence: notDrawn }) }),
      )
    if (mine === turn.current) setPoster(next)
  }, [])
  useEffect(() => {
    void draw()
    return () => {
      turn.current += 1
    }
  }, [draw])
  return { poster, again: () => void draw() }
}
