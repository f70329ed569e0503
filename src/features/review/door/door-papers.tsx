import { View } from '@tarojs/components'
import { useState } from 'react'
import { dropPicture, keepPicture, type DoorDraft } from '@/client/desk/door-drafts'
import { choosePictures } from '@/client/pictures/picture-file'
import { newUlid } from '@/client/ulid'
import { fullDate } from '@/domain/said-date'
import { mostPages } from '@/domain/support/papers/paper-limits'
import { decide } from '@/domain/support/decide/decide'
import { saidBeforeFiling } from '@/domain/support/decide/said-expected'
import { neededPapers, type PaperState } from '@/domain/support/papers/needed-papers'
import { valuesOf } from '@/domain/support/programme/values-of'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { Tag } from '@/ui/tag/tag'
import { TextArea } from '@/ui/text-area/text-area'
import { DoorStep } from './door-step'
import type { PartProps } from './fill-door'
import { useThisDevice } from './use-this-device'

/** Photographed here, and sent with the rest; what is on file is used again. */
export function DoorPapers({ head, draft, today, onKeep, onBack, onNext }: PartProps & { today: string }) {
  const { sheet, facts, pages, words } = draft
  const device = useThisDevice()
  const [wrong, setWrong] = useState<string>()
  const told = { facts, parameters: valuesOf(sheet.terms.parameters) }
  // As soon as the answers are there: nobody photographs papers for what comes too early.
  const warned = saidBeforeFiling(decide(sheet.terms, told, today))
  const all = neededPapers(sheet.terms.materials, { told, chosen: pages, onFile: sheet.papersOnFile, isSpecialFamily: sheet.isSpecialFamily, today })
  const papers = all.filter(({ material }) => material.inWords !== true)
  const inWords = all.filter(({ material }) => material.inWords === true)
  const take = async (material: string) => {
    setWrong(undefined)
    const had = pages.filter((one) => one.material === material)
    const paper = had[0]?.paper ?? newUlid()
    const taken: DoorDraft['pages'] = []
    for (const picture of (await choosePictures()).slice(0, mostPages - had.length)) {
      const page = newUlid()
      const small = await picture.small().catch(() => undefined)
      if (small && keepPicture(page, small.base64)) taken.push({ material, paper, page, isSent: false })
      else setWrong(small ? `${device}存不下了，后面的照片没有留。可以先交，再当面给审核的人看。` : '有一张照片打不开，没有留。请重拍一张。')
    }
    if (taken.length > 0) onKeep((now) => ({ pages: [...now.pages, ...taken] }))
  }
  const anew = (material: string) => {
    pages.filter((one) => one.material === material).forEach(({ page }) => dropPicture(page))
    onKeep((now) => ({ pages: now.pages.filter((one) => one.material !== material) }))
  }
  const next = () => {
    onKeep(() => ({ used: papers.flatMap(({ material, paper }) => (paper.state === 'onFile' ? [{ material: material.id, paper: paper.paper }] : [])) }))
    onNext()
  }
  return (
    <DoorStep
      label='材料'
      head={
        <>
          {head}
          {warned !== undefined && (
            <View className='door-warned' {...accessible({ role: 'alert' })}>
              <Note tone='warn'>{warned}</Note>
            </View>
          )}
        </>
      }
      asks={papers.length > 0 ? '当面拍材料' : inWords.length > 0 ? '记下对方说的' : '这一项不用材料'}
      back={{ onTap: onBack }}
      onward={
        <Button fill onTap={next}>
          下一步
        </Button>
      }
    >
      {papers.length > 0 && <View className='door-text'>放平、四个角都拍到就行。手边没有的先空着，审核的时候再补。</View>}
      {papers.length > 0 && (
        <View className='door-gap'>
          <Card flush>
            {papers.map(({ material: { id, title, why }, paper }) => {
              const count = pages.filter((one) => one.material === id).length
              return (
                <Row
                  key={id}
                  title={title}
                  text={textOf(paper, why, count)}
                  trailing={
                    paper.state === 'needed' ? (
                      <Button kind='soft' small label={`拍${title}`} onTap={() => void take(id)}>
                        拍
                      </Button>
                    ) : paper.state === 'given' ? (
                      <View className='door-foot'>
                        <Button kind='text' small label={`${title}再加一页`} onTap={() => void take(id)}>
                          加一页
                        </Button>
                        <Button kind='text' small label={`${title}重拍`} onTap={() => anew(id)}>
                          重拍
                        </Button>
                      </View>
                    ) : (
                      <Tag tone='ok'>{paper.state === 'onFile' ? '沿用' : '档案里有'}</Tag>
                    )
                  }
                />
              )
            })}
          </Card>
        </View>
      )}
      {inWords.map(({ material: { id, title, why } }) => (
        <View key={id} className='door-gap'>
          <Card>
            <TextArea label={`${title}：${why}`} value={words[id] ?? ''} onInput={(text) => onKeep((now) => ({ words: { ...now.words, [id]: text } }))} maxLength={500} lines={4} />
          </Card>
        </View>
      ))}
      {wrong !== undefined && (
        <View className='door-gap' {...accessible({ role: 'alert' })}>
          <Note tone='danger'>{wrong}</Note>
        </View>
      )}
      <View className='door-gap'>
        <Note>{`照片先存在${device}上，交上去就清掉；只给审核这一件的人看。`}</Note>
      </View>
    </DoorStep>
  )
}

function textOf(paper: PaperState, why: string, pages: number): string {
  if (paper.state === 'given') return `${pages} 页`
  if (paper.state === 'onFile') return `以前交过，${fullDate(paper.until)}以前都能用`
  return paper.state === 'inFamilyFile' ? '不用再交，也不会再问' : why
}
