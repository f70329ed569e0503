import { useRef, useState } from 'react'
import { refreshConsents } from '@/client/consent-queries'
import { keepPhoto } from '@/client/grow/diary-photos'
import { choosePictures } from '@/client/pictures/picture-file'
import type { ChosenPicture } from '@/client/pictures/small-picture'
import { newUlid } from '@/client/ulid'
import { AppError } from '@/domain/errors'
import { mostInEntry } from '@/domain/grow/contract-limits'

/** A picture of the entry: kept in the cloud, on its way, or not come through. */
export interface EntryPhoto {
  id: string
  state: 'kept' | 'going' | 'failed'
  /** To show it before it has an address. */
  preview?: string
}

/** The pictures of one entry while it is written: each is made small and sent when it is chosen. */
export function usePhotos(childId: string, known: readonly string[]) {
  const [photos, setPhotos] = useState<EntryPhoto[]>(() => known.map((id) => ({ id, state: 'kept' })))
  const chosen = useRef(new Map<string, ChosenPicture>())
  const set = (id: string, state: EntryPhoto['state']) => setPhotos((all) => all.map((photo) => (photo.id === id ? { ...photo, state } : photo)))
  const send = async (id: string) => {
    const picture = chosen.current.get(id)
    if (!picture) return
    set(id, 'going')
    try {
      await keepPhoto(childId, id, await picture.small())
      set(id, 'kept')
    } catch (error) {
      set(id, 'failed')
      // The text has changed since this phone last looked: then the page asks (agree-anew.tsx).
      if (error instanceof AppError && error.code === 'NEEDS_CONSENT') void refreshConsents()
    }
  }
  return {
    photos,
    room: mostInEntry - photos.length,
    add: async () => {
      const pictures = (await choosePictures()).slice(0, mostInEntry - photos.length)
      const added = pictures.map((picture) => {
        const id = newUlid()
        chosen.current.set(id, picture)
        return { id, state: 'going' as const, preview: picture.preview }
      })
      setPhotos((all) => [...all, ...added])
      // One after the other: a phone's line is narrow.
      for (const { id } of added) await send(id)
    },
    again: send,
    remove: (id: string) => setPhotos((all) => all.filter((photo) => photo.id !== id)),
  }
}
