import { Image, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { onNetworkChange } from '@/client/network'
import { pagesLeft, pageToSend, refreshPapers, sendPage, type PageToSend } from '@/client/papers'
import { choosePictures } from '@/client/pictures/picture-file'
import type { ChosenPicture } from '@/client/pictures/small-picture'
import { newUlid } from '@/client/ulid'
import { AppError } from '@/domain/errors'
import { mostPages } from '@/domain/support/papers/paper-limits'
import type { PaperState } from '@/domain/support/papers/needed-papers'
import type { Material } from '@/domain/support/programme/programme-shape'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Tag } from '@/ui/tag/tag'
import { hasCamera, PaperCamera } from './paper-camera'

interface PaperRowProps {
  material: Material
  caseId: string
  /** Whose it is, where it is filed for somebody. */
  forPerson: string | undefined
  paper: PaperState
  onGiven: (paper: string) => void
  /** Not the one on file: another. */
  onAnew: () => void
}

type Going = { kind: 'sending'; done: number; of: number } | { kind: 'failed'; error: AppError }

/** One paper: there already, on its way with how far it is, or to be photographed. What could not be sent stays on this phone, goes by itself when there is a network, and is still here when the page was left. */
export function PaperRow({ material: { id, title, why, instead, looksLike = 'page' }, caseId, forPerson, paper, onGiven, onAnew }: PaperRowProps) {
  const [going, setGoing] = useState<Going>()
  const [left] = useState(() => pagesLeft(caseId, id))
  const [pages, setPages] = useState<readonly PageToSend[]>(left?.pages ?? [])
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set())
  const [paperId] = useState(() => left?.paper ?? newUlid())
  const [shoots, setShoots] = useState(false)
  const [known, setKnown] = useState(0)
  const shoot = () => (hasCamera ? setShoots(true) : void take())
  const of = { caseId, material: id, paper: paperId, forPerson }
  const fail = (error: unknown) => setGoing({ kind: 'failed', error: error instanceof AppError ? error : new AppError('BAD_INPUT', String(error), { sentence: '这张照片打不开，没有传上去。请重拍一张。' }) })

  const send = async (all: readonly PageToSend[], have: ReadonlySet<string>) => {
    const done = new Set(have)
    for (const page of all.filter((one) => !done.has(one.page))) {
      setGoing({ kind: 'sending', done: done.size, of: all.length })
      try {
        setKnown(await sendPage(of, page))
        done.add(page.page)
        setSent(new Set(done))
      } catch (error) {
        fail(error)
        return
      }
    }
    setGoing(undefined)
    onGiven(paperId)
    void refreshPapers()
  }
  const take = async (taken?: ChosenPicture) => {
    setShoots(false)
    const chosen = taken ? [taken] : await choosePictures()
    if (chosen.length === 0) return
    const all = [...pages]
    setGoing({ kind: 'sending', done: sent.size, of: all.length + chosen.length })
    for (const picture of chosen.slice(0, mostPages - all.length)) {
      try {
        all.push(await pageToSend(of, picture))
      } catch (error) {
        setPages(all)
        fail(error)
        return
      }
    }
    setPages(all)
    await send(all, sent)
  }
  const again = useRef(() => undefined as void)
  again.current = () => {
    if (pages.length > sent.size && going?.kind !== 'sending') void send(pages, sent)
  }
  useEffect(() => {
    again.current()
    return onNetworkChange((online) => online && again.current())
  }, [])
  const [first] = pages
  return (
    <View className='apply-paper'>
      <View className='apply-paper-thumb' {...accessible({ hidden: true })}>
        {first ? <Image className='apply-paper-image' src={first.preview} mode='aspectFill' /> : <View className={`apply-sample apply-sample--${looksLike}`} />}
      </View>
      <View className='apply-paper-body'>
        <View className='apply-paper-head'>
          <View className='apply-paper-title'>{title}</View>
          {paper.state === 'given' && going === undefined && <Tag tone='ok' icon='check'>传好了</Tag>}
          {paper.state === 'onFile' && <Tag tone='ok'>沿用</Tag>}
          {paper.state === 'inFamilyFile' && <Tag tone='ok'>档案里有</Tag>}
        </View>
        <View className='apply-paper-text'>{textOf(paper, why, instead, known)}</View>
        {going?.kind === 'sending' && (
          <>
            <View className='apply-meter' {...accessible({ hidden: true })}>
              <View className='apply-meter-on' style={{ width: `${Math.round(((going.done + 0.5) / going.of) * 100)}%` }} />
            </View>
            <View className='apply-paper-text' {...accessible({ role: 'status' })}>{`正在传第 ${going.done + 1} 页，共 ${going.of} 页`}</View>
          </>
        )}
        {going?.kind === 'failed' && (
          <View {...accessible({ role: 'alert' })}>
            <View className='apply-paper-wrong'>{going.error.sentence}</View>
            <View className='apply-paper-text'>{pages.every(({ isKept }) => isKept) ? '照片还在这里，不用重拍；有网了自己会传。' : '照片还在这里，有网了自己会传。手机存不下更多，请先别离开这一页。'}</View>
          </View>
        )}
        <View className='apply-paper-ways'>
          {going?.kind === 'failed' && (
            <Button kind='soft' small icon='refresh' onTap={() => void send(pages, sent)}>
              再传一次
            </Button>
          )}
          {paper.state === 'needed' && going?.kind !== 'sending' && (
            <Button kind={going ? 'line' : 'soft'} small label={`拍${title}`} onTap={shoot}>
              {going ? '重拍' : '拍照，或选图片'}
            </Button>
          )}
          {paper.state === 'given' && going === undefined && known > 0 && (
            <Button kind='text' small label={`${title}再加一页`} onTap={shoot}>
              再加一页
            </Button>
          )}
          {(paper.state === 'onFile' || (paper.state === 'given' && known === 0)) && (
            <Button kind='text' small label={`${title}换一份`} onTap={onAnew}>
              换一份
            </Button>
          )}
        </View>
      </View>
      {shoots && <PaperCamera title={title} looksLike={looksLike} onTaken={(picture) => void take(picture)} onAlbum={() => void take()} onClose={() => setShoots(false)} />}
    </View>
  )
}

function textOf(paper: PaperState, why: string, instead: string | undefined, pages: number): string {
  if (paper.state === 'onFile') return `以前交过，${fullDate(paper.until)}以前都能用`
  if (paper.state === 'inFamilyFile') return '不用再交，也不会再问'
  if (paper.state === 'given') return pages > 0 ? `${pages} 页` : '以前传过的'
  return instead === undefined ? why : `${why}。没有的话，${instead}也行`
}
