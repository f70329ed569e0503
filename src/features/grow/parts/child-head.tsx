import { View } from '@tarojs/components'
import { useState } from 'react'
import { useFamilies } from '@/client/account-queries'
import { open, replace, routes } from '@/client/routes'
import { growthAge } from '@/domain/grow/growth/age'
import { saidExactAge, saidGestation } from '@/domain/grow/said-exact-age'
import { saidMonthsOfDays } from '@/domain/grow/said-corrected-age'
import { accessible } from '@/ui/accessible'
import { ChildFace } from '@/ui/child-face/child-face'
import { Icon } from '@/ui/icon/icon'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Sheet } from '@/ui/sheet/sheet'
import type { ChildOfPage } from './child-of-page'
import './child-head.scss'

const sexWords = { girl: '女孩', boy: '男孩' } as const

interface ChildHeadProps {
  of: ChildOfPage
  /** The same page of another child; left out where the page is about this one alone. */
  routeOf?: (childId: string) => string
}

/** Whose growth this is, how old today, and the way to another child of the family. */
export function ChildHead({ of, routeOf }: ChildHeadProps) {
  const { child, file, today } = of
  const [choosing, setChoosing] = useState(false)
  const others = (useFamilies(routeOf !== undefined).data ?? []).flatMap(({ children }) => children)
  const { gestationDays } = file.birth
  const age = growthAge(child.birthOn, today, gestationDays)
  const facts = [
    sexWords[child.sex],
    saidExactAge(child.birthOn, today),
    ...(age.corrected ? [`校正${saidMonthsOfDays(age.days)}`] : []),
    ...(gestationDays === undefined ? [] : [saidGestation(gestationDays)]),
  ].filter(Boolean)
  return (
    <View className='child-head'>
      <ChildFace />
      <View className='child-head-words'>
        <View className='child-head-name' {...accessible({ role: 'heading', level: 2 })}>
          {child.name}
        </View>
        <View className='child-head-facts' {...accessible({ role: 'group', label: facts.join('，') })}>
          {facts.map((fact) => (
            <View key={fact} className='child-head-fact'>
              {fact}
            </View>
          ))}
          {gestationDays === undefined && of.canNote && (
            <View className='child-head-add' hoverClass='x-press' {...accessible({ role: 'button', onTap: () => open(routes.birth(child.id)) })}>
              补填孕周
            </View>
          )}
        </View>
      </View>
      {routeOf && others.length > 1 && (
        <View className='child-head-other' hoverClass='x-press' {...accessible({ role: 'button', onTap: () => setChoosing(true) })}>
          换孩子
          <Icon name='chevron-right' size={16} />
        </View>
      )}
      <Sheet open={choosing} title='看哪个孩子' onClose={() => setChoosing(false)}>
        <Options label='看哪个孩子'>
          {others.map(({ id, name, birthOn }) => (
            <Option key={id} title={name} text={saidExactAge(birthOn, today) || '快出生了'} on={id === child.id} onTap={() => (id === child.id ? setChoosing(false) : replace(routeOf?.(id) ?? routes.growth(id)))} />
          ))}
        </Options>
      </Sheet>
    </View>
  )
}
