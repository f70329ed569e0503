import { useCallback, useEffect, useRef, useState } from 'react'
import { drawnPicture } from '@/client/drawn-picture'
import type { FiledForm } from '@/client/talk-queries'
import { AppError } from '@/domain/errors'
import { paintPicture } from '@/ui/chart/paint-picture'
import { planForm } from './plan-form'

export const formCanvas = 'filed-form'
/** Sharp enough to be printed; a long form less, for phones' canvases end at so many pixels. */
const sharp = 3
const mostPixels = 4096
const notDrawn = '申请表没有画成，交上去的都还在。请再试一次。'

type FormPicture = { state: 'drawing' } | { state: 'failed'; error: AppError } | { state: 'ready'; address: string }

/** The form as a picture, in light colours wherever it goes; drawn when the page opens and when its letters grow, and again when asked. */
export function useFormPicture(form: FiledForm, large: boolean): { picture: FormPicture; again: () => void } {
  const [picture, setPicture] = useState<FormPicture>({ state: 'drawing' })
  const wanted = useRef({ form, large })
  wanted.current = { form, large }
  const turn = useRef(0)
  const draw = useCallback(async () => {
    const mine = ++turn.current
    setPicture({ state: 'drawing' })
    const planned = planForm(wanted.current.form, wanted.current.large)
    const scale = Math.min(sharp, mostPixels / planned.height)
    const next = await drawnPicture(formCanvas, scale, () => ({ ...planned, paint: ({ pen }) => paintPicture(pen, planned, 'light') })).then(
      (address): FormPicture => ({ state: 'ready', address }),
      (cause: unknown): FormPicture => ({ state: 'failed', error: new AppError('INTERNAL', String(cause), { sentence: notDrawn }) }),
    )
    if (mine === turn.current) setPicture(next)
  }, [])
  useEffect(() => {
    void draw()
    return () => {
      turn.current += 1
    }
  }, [draw, large])
  return { picture, again: () => void draw() }
}
