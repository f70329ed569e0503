import { useCallback, useEffect, useRef, useState } from 'react'
import { drawnPicture } from '@/client/drawn-picture'
import { AppError } from '@/domain/errors'
import { paintPicture } from '@/ui/chart/paint-picture'
import type { Picture } from '@/ui/chart/shapes'

export const reportCanvas = 'grow-report'
const scale = 2
const notDrawn = '报告没有画成，记录都还在。请再试一次。'

type Report = { state: 'drawing' } | { state: 'failed'; error: AppError } | { state: 'ready'; address: string }

/** The page as a picture, in light colours wherever it goes; drawn anew when the file changes. */
export function useReport(plan: () => Picture, version: string): { report: Report; again: () => void } {
  const [report, setReport] = useState<Report>({ state: 'drawing' })
  const wanted = useRef(plan)
  wanted.current = plan
  const turn = useRef(0)
  const draw = useCallback(async () => {
    const mine = ++turn.current
    const next = await drawnPicture(reportCanvas, scale, () => {
      const picture = wanted.current()
      return { ...picture, paint: ({ pen }) => paintPicture(pen, picture, 'light') }
    }).then(
      (address): Report => ({ state: 'ready', address }),
      (cause: unknown): Report => ({ state: 'failed', error: new AppError('INTERNAL', String(cause), { sentence: notDrawn }) }),
    )
    if (mine === turn.current) setReport(next)
  }, [])
  useEffect(() => {
    void draw()
    return () => {
      turn.current += 1
    }
  }, [draw, version])
  return { report, again: () => void draw() }
}
