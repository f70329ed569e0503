import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMyPosts } from '@/client/desk/posts'
import { callPhone } from '@/client/phone-call'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import type { PersonFile } from '@/domain/org/contract/desk'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Icon } from '@/ui/icon/icon'
import { IconButton } from '@/ui/icon-button/icon-button'
import { Tag } from '@/ui/tag/tag'
import { AskForm } from '../assist/ask-form'
import { Mindful } from '../parts/mindful'
import { ActForForm } from './act-for-form'
import { ContactsForm } from './contacts-form'
import { DropForm } from './drop-form'
import { RevealedValue } from './revealed-value'
import { SpecialForm } from './special-form'
import './person-file-view.scss'

interface PersonFileViewProps {
  person: PersonFile
  onDone: (words: string) => void
  onChanged: () => void
}

/** What staff see of a person: masked, with what to mind before the door, and the people around them. */
export function PersonFileView({ person, onDone, onChanged }: PersonFileViewProps) {
  const [form, setForm] = useState<'contacts' | 'special' | 'assist' | 'actFor' | 'drop'>()
  const { active } = useMyPosts()
  const atTownship = active?.role === 'townshipOfficer'
  const atVillage = active?.role === 'villageWorker'
  const livesAway = person.registeredWhere !== null && person.registeredWhere !== person.where
  const facts = [
    ...(person.callMe ? [{ name: '请称呼', value: person.callMe }] : []),
    ...(person.age !== null ? [{ name: '年龄', value: `${person.age} 岁` }] : []),
    { name: '现住', value: person.where },
    ...(person.registeredWhere ? [{ name: '户籍', value: person.registeredWhere }] : []),
    { name: '电话', value: person.phone ? <RevealedValue person={person} what='phone' masked={person.phone} /> : '还没有留' },
    ...(person.idNumber ? [{ name: '身份证', value: <RevealedValue person={person} what='idNumber' masked={person.idNumber} /> }] : []),
    ...(person.hasRealName ? [{ name: '姓名', value: <RevealedValue person={person} what='realName' masked={person.name} /> }] : []),
  ]
  const saved = (words: string) => {
    setForm(undefined)
    onDone(words)
    onChanged()
  }
  return (
    <DeskPanel
      label={`${person.name}的档案`}
      foot={
        <>
          {livesAway && (
            <Button kind='line' small block onTap={() => setForm('assist')}>
              请户籍地协查
            </Button>
          )}
          {atVillage && (
            <View className='x-dpanel-buttons'>
              <Button kind='line' small fill onTap={() => setForm('actFor')}>
                替本人办事
              </Button>
              {isWithoutWechat(person.id) && (
                <Button kind='line' small fill onTap={() => setForm('drop')}>
                  本人不要登记了
                </Button>
              )}
            </View>
          )}
          {atTownship && (
            <View className='x-dpanel-buttons'>
              <Button kind='line' small fill onTap={() => setForm('contacts')}>
                定双岗联系人
              </Button>
              {person.special === null && (
                <Button kind='line' small fill onTap={() => setForm('special')}>
                  标为特殊家庭
                </Button>
              )}
            </View>
          )}
          <View className='x-dpanel-said'>
            <Icon name='eye' size={16} />
            <View>{person.logged}</View>
          </View>
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={person.restricted ? <Tag icon='lock'>限阅</Tag> : <Tag tone='primary'>档案</Tag>} title={person.restricted ? `${person.name} 家` : person.name} text={person.where} />
      </DeskPart>
      <Mindful title='联系前请留意' lines={person.mindful} />
      <DeskPart title='资料'>
        <DeskFacts facts={facts} />
      </DeskPart>
      {person.contacts.length > 0 && (
        <DeskPart title='身边的人'>
          {person.contacts.map((contact) => (
            <View key={contact.postId} className='desk-contact'>
              <Avatar text={[...contact.name][0] ?? ''} />
              <View className='desk-contact-words'>
                {contact.name}
                <View className='desk-contact-role'>{contact.roleName}</View>
              </View>
              {contact.phone && <IconButton icon='phone' label={`拨打${contact.name}`} onTap={() => callPhone(contact.phone ?? '')} />}
            </View>
          ))}
        </DeskPart>
      )}
      {form === 'contacts' && <ContactsForm person={person} onClose={() => setForm(undefined)} onSaved={() => saved('联系人定好了，家里会收到消息')} />}
      {form === 'actFor' && <ActForForm person={person} onClose={() => setForm(undefined)} onAsked={saved} />}
      {form === 'drop' && <DropForm person={person} onClose={() => setForm(undefined)} onDropped={saved} />}
      {form === 'assist' && <AskForm personId={person.id} onClose={() => setForm(undefined)} onAsked={saved} />}
      {form === 'special' && <SpecialForm person={person} onClose={() => setForm(undefined)} onSaved={() => saved('已标为特殊家庭，档案改为限阅')} />}
    </DeskPanel>
  )
}
