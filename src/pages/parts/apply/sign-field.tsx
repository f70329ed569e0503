import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { SignaturePad } from './signature-pad'

const isName = (typed: string) => /^[\u3400-\u9fff·]{2,20}$/.test(typed)

interface SignFieldProps {
  value: string
  onChange: (signature: string) => void
  /** Nobody types in another's place: who cannot write draws a mark. */
  drawnOnly?: boolean
}

/** Signed with the finger; for whom that is hard, the own name is typed. */
export function SignField({ value, onChange, drawnOnly = false }: SignFieldProps) {
  const [isTyped, setIsTyped] = useState(false)
  const [name, setName] = useState('')
  /** A new one is a clean sheet. */
  const [sheet, setSheet] = useState(0)
  const anew = (typed: boolean) => {
    onChange('')
    setName('')
    setIsTyped(typed)
    setSheet(sheet + 1)
  }
  return (
    <Card>
      {isTyped ? (
        <Field
          label='写上您的姓名'
          maxLength={20}
          value={name}
          onInput={(text) => {
            setName(text)
            onChange(isName(text.trim()) ? `typed:${text.trim()}` : '')
          }}
          hint='写姓名和手写签名一样算数'
        />
      ) : (
        <SignaturePad key={sheet} onDraw={onChange} />
      )}
      <View className='apply-sign-ways'>
        {!isTyped && (
          <Button kind='text' small disabled={value === ''} onTap={() => anew(false)}>
            重写
          </Button>
        )}
        {!drawnOnly && (
          <Button kind='text' small onTap={() => anew(!isTyped)}>
            {isTyped ? '改用手写' : '不方便写，打字签'}
          </Button>
        )}
      </View>
    </Card>
  )
}
