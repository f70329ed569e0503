import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useFoundPeople } from '@/client/desk/people'
import { useFoundPlaces } from '@/client/desk/places'
import { useReadingState } from '@/client/reading-state'
import { deskRoutes } from '@/client/desk/routes'
import { open, replace } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import { ActError } from '@/pages/parts/act-error'
import { DeskKey } from '@/ui/desk-key/desk-key'
import { DeskPalette } from '@/ui/desk-palette/desk-palette'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { rowElement } from './focus-row'
import { hitsOf } from './search-hits'
import type { SearchWords } from './search-words'
import './search-overlay.scss'

interface SearchOverlayProps {
  words: SearchWords
  placeName: string
  placeId: string | undefined
  onClose: () => void
}

/** Asked for when the typing rests this long, milliseconds. */
const restMs = 250

/** What my post may look for in my subtree: people and places, by name, pinyin initials, phone, or the last four of an ID number. */
export function SearchOverlay({ words, placeName, placeId, onClose }: SearchOverlayProps) {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const wide = useWide()
  const people = useFoundPeople(words.people ? asked : '')
  const places = useFoundPlaces(!words.places || /^\d+$/.test(asked) ? '' : asked, placeId)
  const state = useReadingState<unknown>(words.people ? people : places)
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(text.trim())
      setAt(0)
    }, restMs)
    return () => clearTimeout(timer)
  }, [text])

  const hits = asked === '' ? [] : hitsOf(people.data, places.data?.items ?? [])
  const go = (index: number) => {
    const hit = hits[index]
    if (!hit) return
    onClose()
    const route = hit.what === 'person' ? deskRoutes.people(hit.id) : deskRoutes.places(hit.id)
    if (wide) replace(route)
    else open(route)
  }
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (by !== undefined) {
        event.preventDefault()
        setAt((now) => Math.min(hits.length - 1, Math.max(0, now + by)))
      } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) go(at)
    }
    // On the way down: a field of Taro's keeps its keys to itself.
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  })
  return (
    <DeskPalette
      label={words.aim}
      placeholder={words.placeholder}
      value={text}
      onInput={setText}
      scope={`在${placeName}范围内`}
      onClose={onClose}
      foot={
        <>
          <DeskKey>↑</DeskKey>
          <DeskKey>↓</DeskKey>
          <View className='desk-found-keys'>选择</View>
          <DeskKey>Enter</DeskKey>
          <View className='desk-found-keys'>打开</View>
          {words.people && <View className='desk-found-said'>搜索不保存号码</View>}
        </>
      }
    >
      {asked !== '' && state.kind === 'loading' && <DeskRowsSkeleton rows={3} />}
      {state.kind === 'failed' && asked !== '' && <ActError error={state.error} />}
      {hits.map((hit, index) => (
        <View key={hit.id}>
          {hit.heading && <View className='desk-found-heading'>{hit.heading}</View>}
          <DeskRow id={rowElement(`found-${hit.id}`)} icon={hit.what === 'person' ? 'people' : 'pin'} title={hit.title} text={hit.text} due={hit.note} selected={index === at} onTap={() => go(index)} />
        </View>
      ))}
      {asked !== '' && state.kind === 'ready' && !places.isLoading && hits.length === 0 && <View className='desk-found-none'>{placeName}范围内没有找到。换个说法，或看看是不是住在别处。</View>}
    </DeskPalette>
  )
}
