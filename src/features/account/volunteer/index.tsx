import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { setVolunteer, useVolunteer } from '@/client/membership-queries'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { Me } from '@/domain/account/contract/profile'
import type { Volunteer } from '@/domain/account/contract/volunteer'
import { vettingWords, volunteerSkillWords, volunteerTimeWords } from '@/domain/account/volunteer-words'
import { saidDate, saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Steps } from '@/ui/steps/steps'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { OfferForm, type Offer } from './offer-form'

/** 志愿者: what one can do and when; training and vetting as steps. Nothing is counted or ranked. */
export default function VolunteerPage() {
  const [said, say] = useSaid()
  return (
    <AccountScreen title='志愿者' toast={said}>
      <WithMe why='做志愿者'>{(me) => <Mine me={me} say={say} />}</WithMe>
    </AccountScreen>
  )
}

function Mine({ me, say }: { me: Me; say: (words: string) => void }) {
  const mine = useVolunteer()
  return <Read of={mine}>{(volunteer) => (volunteer === null || volunteer.can.apply ? <Apply me={me} /> : <Standing volunteer={volunteer} say={say} />)}</Read>
}

function Apply({ me }: { me: Me }) {
  const [id, next] = useOnceId()
  const apply = useAct((offer: Offer) => api.account.volunteer.join.mutate({ id, ...offer }))
  const go = async (offer: Offer) => {
    const answer = await apply.run(offer)
    if (!answer) return
    setVolunteer(answer.volunteer)
    next()
  }
  return (
    <>
      <Answer text={me.place ? `在${me.place.names.slice(-1)[0]}帮忙。先培训，审核过了再上岗。` : '先选您住在哪里，就近帮忙。'}>有空的时候，搭把手</Answer>
      {me.place ? (
        <OfferForm action='报名' busy={apply.busy} error={apply.error} onSave={(offer) => void go(offer)} />
      ) : (
        <Button block onTap={() => open(routes.place('living'))}>
          选住在哪里
        </Button>
      )}
    </>
  )
}

const acts = {
  pause: (id: string) => api.account.volunteer.pause.mutate({ id }),
  resume: (id: string) => api.account.volunteer.resume.mutate({ id }),
  leave: (id: string) => api.account.volunteer.leave.mutate({ id }),
} as const

function Standing({ volunteer, say }: { volunteer: Volunteer; say: (words: string) => void }) {
  const [id, next] = useOnceId()
  const [editing, setEditing] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const act = useAct((how: keyof typeof acts) => acts[how](id))
  const edit = useAct((offer: Offer) => api.account.volunteer.edit.mutate(offer))
  const done = (answer: { volunteer: Volunteer } | undefined, words: string) => {
    if (!answer) return
    setVolunteer(answer.volunteer)
    setEditing(false)
    setLeaving(false)
    next()
    say(words)
  }
  const { can, state, skills, times, trainings, steps, place, dueOn, raised } = volunteer
  if (editing) return <OfferForm before={volunteer} action='存下来' busy={edit.busy} error={edit.error} onSave={async (offer) => done(await edit.run(offer), '改好了')} />
  return (
    <>
      <Answer text={place.names.join('')}>{vettingWords[state]}</Answer>
      {dueOn && <Note tone='sun'>{raised ? '答应的日子过了还没回音，已经自动报给上一级，那里也在看。' : `${saidDate(dueOn, new Date())}前${state === 'applied' ? '告诉您什么时候培训' : '给您回音'}。`}</Note>}
      <Card flush>
        <Row leading={<RowSign icon='care' />} title='我能做的' text={skills.map((skill) => volunteerSkillWords[skill]).join('、')} arrow={can.edit} onTap={can.edit ? () => setEditing(true) : undefined} />
        <Row leading={<RowSign icon='clock' />} title='我有空' text={times.map((time) => volunteerTimeWords[time]).join('、')} arrow={can.edit} onTap={can.edit ? () => setEditing(true) : undefined} />
      </Card>
      <Section title='参加过的培训' note={trainings.length === 0 ? '还没有，社区会通知您' : undefined}>
        {trainings.length > 0 && (
          <Card flush>
            {trainings.map((training) => (
              <Row key={`${training.on}${training.title}`} title={training.title} text={`${saidDate(training.on, new Date())}，${training.by}`} />
            ))}
          </Card>
        )}
      </Section>
      <Section title='走到哪一步'>
        <Card>
          <Steps
            items={steps.map((step, index) => ({
              title: step.words,
              text: saidMoment(new Date(step.at), new Date()),
              state: index === steps.length - 1 && (state === 'applied' || state === 'trained') ? 'now' : 'done',
            }))}
          />
        </Card>
      </Section>
      <ActError error={leaving ? undefined : act.error} />
      <View className='account-stack'>
        {can.pause && (
          <Button kind='soft' block disabled={act.busy} onTap={async () => done(await act.run('pause'), '好，先歇着')}>
            先歇一歇
          </Button>
        )}
        {can.resume && (
          <Button kind='soft' block disabled={act.busy} onTap={async () => done(await act.run('resume'), '欢迎回来')}>
            接着做
          </Button>
        )}
        {can.leave && (
          <Button kind='line' block disabled={act.busy} onTap={() => setLeaving(true)}>
            不做志愿者了
          </Button>
        )}
      </View>
      <AskSheet
        open={leaving}
        title='不做志愿者了？'
        text='不会再派任务给您。以后想做，再报名就好，培训过的还算。'
        yes='不做了'
        no='接着做'
        busy={act.busy}
        error={act.error}
        onYes={async () => done(await act.run('leave'), '谢谢您一直帮忙')}
        onNo={() => setLeaving(false)}
      />
    </>
  )
}
