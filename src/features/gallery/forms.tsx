import { useState } from 'react'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { SearchField } from '@/ui/search-field/search-field'
import { Segmented } from '@/ui/segmented/segmented'
import { Switch } from '@/ui/switch/switch'
import { TextArea } from '@/ui/text-area/text-area'

/** Fields, switches and the choice of two. */
export function Forms() {
  const [weight, setWeight] = useState('9.4')
  const [unit, setUnit] = useState('kg')
  const [length, setLength] = useState('17.5')
  const [name, setName] = useState('')
  const [sought, setSought] = useState('打疫苗')
  const [words, setWords] = useState('')
  const [large, setLarge] = useState(true)
  const [dark, setDark] = useState(false)
  return (
    <Section title='表单' note='错在旁边说'>
      <SearchField label='搜一搜' placeholder='写几个字' value={sought} onInput={setSought} onSearch={() => setSought('')} />
      <Card>
        <Field
          label='这次多重？'
          type='digit'
          value={weight}
          onInput={setWeight}
          hint='脱了外套、换了尿布再称更准'
          trailing={<Segmented label='单位' options={[{ key: 'kg', label: '公斤' }, { key: 'jin', label: '斤' }]} value={unit} onChange={setUnit} />}
        />
        <Field label='身长' type='digit' unit='厘米' value={length} onInput={setLength} error='8 个月的孩子一般 65–76 厘米，是 71.5 吗？' />
        <Field label='谁量的' placeholder='写名字或称呼' value={name} onInput={setName} hint='保存后可继续填写' />
        <TextArea lines={4} label='想说什么（可以不写）' placeholder='比如：这个词是什么意思' value={words} onInput={setWords} maxLength={300} />
      </Card>
      <Card flush>
        <Row
          leading={<RowSign icon='text-size' tone='plain' />}
          title='长辈版'
          text='字更大，一屏一件事'
          trailing={<Switch label='长辈版' on={large} onChange={setLarge} />}
        />
        <Row
          leading={<RowSign icon='moon' tone='plain' />}
          title='深色'
          text='夜里看更舒服'
          trailing={<Switch label='深色' on={dark} onChange={setDark} />}
        />
      </Card>
    </Section>
  )
}
